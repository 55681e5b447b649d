package org.hearsay.read.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.read.text.Token;

/** Finds the lexicon's cues in a stretch of tokens and throws out nouns that look like them. */
final class CueFinder {
  private final List<Token> tokens;

  CueFinder(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * In text order.
   *
   * @param quoted which tokens lie inside a quotation, by index less {@code from}
   */
  List<CueMatch> find(int from, int to, boolean[] quoted) {
    List<CueMatch> found = new ArrayList<>();
    int at = from;
    while (at < to) {
      Optional<CueMatch> match = quoted[at - from] ? Optional.empty() : matchAt(from, to, at);
      match.ifPresent(found::add);
      at = match.map(CueMatch::to).orElse(at + 1);
    }
    return found;
  }

  private Optional<CueMatch> matchAt(int from, int to, int at) {
    Optional<Cue> cue = CueLexicon.ENGLISH.at(tokens, at, to);
    if (cue.isEmpty() || isNoun(cue.get(), from, at)) {
      return Optional.empty();
    }
    int start = at;
    boolean passive = false;
    boolean infinitive = false;
    boolean verb = cue.get().form() != Cue.Form.PHRASE;
    while (verb && start > from && goesWith(tokens.get(start - 1))) {
      start--;
      passive |= Words.BE.contains(tokens.get(start).lower());
    }
    if (verb && start > from && tokens.get(start - 1).is("to")) {
      infinitive = true;
    }
    while (start < at && Words.adverb(tokens.get(start)) && start > from && isComma(start - 1)) {
      start++;
    }
    return Optional.of(
        new CueMatch(
            cue.get(),
            start,
            at,
            at + cue.get().words().size(),
            passive && cue.get().form() == Cue.Form.PAST,
            infinitive));
  }

  private boolean isComma(int at) {
    return Words.comma(tokens.get(at));
  }

  private static boolean goesWith(Token t) {
    return Words.AUXILIARIES.contains(t.lower())
        || Words.NEGATIONS.contains(t.lower())
        || Words.adverb(t);
  }

  /** A determiner, an adjective or a preposition before it makes "report" or "claims" a noun. */
  private boolean isNoun(Cue cue, int from, int at) {
    boolean mayBe = cue.form() == Cue.Form.BASE || cue.form() == Cue.Form.S;
    if (cue.form() == Cue.Form.ING && at > from) {
      Token before = tokens.get(at - 1);
      return Words.DETERMINERS.contains(before.lower())
          || Words.PREPOSITIONS.contains(before.lower());
    }
    if (!mayBe || at == from) {
      return mayBe
          && cue.form() == Cue.Form.BASE
          && at == from
          && !cue.words().get(0).equals("say");
    }
    Token before = tokens.get(at - 1);
    if (before.is("to") || Words.NEGATIONS.contains(before.lower())) {
      return false;
    }
    boolean hyphen = before.form().equals("-");
    boolean afterDeterminer =
        Words.DETERMINERS.contains(before.lower()) && !before.is("that") && !before.is("many");
    return hyphen
        || afterDeterminer
        || (Words.PREPOSITIONS.contains(before.lower()) && !before.is("to"));
  }
}
