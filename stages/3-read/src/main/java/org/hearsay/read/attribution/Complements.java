package org.hearsay.read.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Stance;
import org.hearsay.read.attribution.Cue.Frame;
import org.hearsay.read.text.Token;

/** What follows a cue as its content: a clause, a quotation, an infinitive, a noun phrase. */
final class Complements {
  /** Cues below this are too often something else. */
  static final double RELIABILITY_MIN = 0.3;

  private static final double NOUN_RELIABILITY_MIN = 0.45;

  /** A denial, doubt or demand matters enough to risk more. */
  private static final double NOUN_STANCE_MIN = 0.25;

  private final Region region;
  private final NounPhrases phrases;
  private final List<CueMatch> cues;

  Complements(Region region, NounPhrases phrases, List<CueMatch> cues) {
    this.region = region;
    this.phrases = phrases;
    this.cues = cues;
  }

  /**
   * A content's tokens.
   *
   * @param cueEnd index after the cue's last token, a preposition included
   * @param noun it is a noun phrase
   */
  record Complement(int from, int to, int cueEnd, boolean noun) {}

  /**
   * @param i index of the cue among the region's
   * @param document its source is a document, which may "show" a thing
   */
  Optional<Complement> after(CueMatch cue, int i, boolean document) {
    int at = cue.to();
    int cueEnd = cue.to();
    if (at >= region.to) {
      return Optional.empty();
    }
    if (cue.cue().prepositions().contains(region.token(at).lower())) {
      return content(at + 1, cut(i + 1, at + 1), at + 1, true);
    }
    int end = cut(i + 1, at);
    int that = find("that", at, Math.min(end, at + 14));
    boolean clause = cue.cue().takes(Frame.CLAUSE);
    if (that >= 0 && (clause || cue.cue().takes(Frame.THAT_CLAUSE)) && noCueBetween(i, that)) {
      return content(that, end, cueEnd, false);
    }
    boolean urges = cue.cue().takes(Frame.ADDRESSEE) && cue.cue().stance() == Stance.DEMANDS;
    int start = urges ? at : afterAddressee(cue, at);
    if (start < region.to && isColonOrComma(start) && region.opensQuotation(start + 1)) {
      return quoted(start + 1, end, cueEnd);
    }
    if (region.opensQuotation(start)) {
      return quoted(start, end, cueEnd);
    }
    if (start < region.to && region.token(start).form().equals(":")) {
      return content(start + 1, region.endOfWords(), cueEnd, false);
    }
    boolean shows = document && cue.cue().takes(Frame.THAT_CLAUSE);
    boolean sure = cue.cue().reliability() >= RELIABILITY_MIN || pronounFollows(start);
    boolean phraseOnly = cue.cue().takes(Frame.NOUN) && !hasVerb(start, end);
    if (shows && startsNoun(start)) {
      return content(start, end, cueEnd, false);
    }
    if (clause && sure && !phraseOnly && startsClause(start, cue)) {
      return content(start, end, cueEnd, false);
    }
    if (cue.cue().takes(Frame.INFINITIVE) && start < region.to && region.token(start).is("to")) {
      return cue.cue().reliability() < RELIABILITY_MIN
          ? Optional.empty()
          : content(start, end, cueEnd, false);
    }
    if (cue.cue().lemma().equals("put")) {
      return putsAt(at, end) ? content(at, end, cueEnd, false) : Optional.empty();
    }
    boolean taking = cue.cue().stance() != Stance.ASSERTS;
    double least = taking ? NOUN_STANCE_MIN : NOUN_RELIABILITY_MIN;
    boolean noun = cue.cue().takes(Frame.NOUN) && cue.cue().reliability() >= least;
    if (noun && startsNoun(at)) {
      return content(at, urges ? end : nounEnd(at, end), cueEnd, true);
    }
    return Optional.empty();
  }

  private static Optional<Complement> content(int from, int end, int cueEnd, boolean noun) {
    return end - from >= 1
        ? Optional.of(new Complement(from, end, cueEnd, noun))
        : Optional.empty();
  }

  private Optional<Complement> quoted(int from, int end, int cueEnd) {
    return content(from, Math.max(end, Math.min(from + 1, region.to)), cueEnd, false);
  }

  private boolean isColonOrComma(int at) {
    return region.isComma(at) || region.token(at).form().equals(":");
  }

  private boolean noCueBetween(int i, int at) {
    return i + 1 >= cues.size() || cues.get(i + 1).head() >= at;
  }

  private int afterAddressee(CueMatch cue, int at) {
    int i = at;
    if (cue.cue().takes(Frame.ADDRESSEE)) {
      if (i < region.to && Words.OBJECT_PRONOUNS.contains(region.token(i).lower())) {
        i++;
      } else {
        while (i < region.to
            && region.token(i).isCapitalised()
            && !Words.DETERMINERS.contains(region.token(i).lower())) {
          i++;
        }
        i = i == at ? afterNoun(at) : i;
      }
    }
    for (int next = phrases.afterAdverbial(i, region.to);
        next > i;
        next = phrases.afterAdverbial(i, region.to)) {
      i = next;
    }
    return i;
  }

  private int afterName(int at) {
    boolean the = at + 1 < region.to && region.token(at).lower().equals("the");
    int i = the && region.token(at + 1).isCapitalised() ? at + 1 : at;
    boolean person = !the && i < region.to && Words.DETERMINERS.contains(region.token(i).lower());
    while (!person && i < region.to && region.token(i).isCapitalised()) {
      i++;
    }
    return i;
  }

  /** "a news conference", "the paper": a determiner and up to three words of no clause. */
  private int afterNoun(int at) {
    int i = at;
    if (i >= region.to || !Words.DETERMINERS.contains(region.token(i).lower())) {
      return at;
    }
    while (i < region.to
        && i - at < 5
        && !Words.PREPOSITIONS.contains(region.token(i).lower())
        && !Words.DAYS.contains(region.token(i).lower())
        && region.token(i).isWord()) {
      i++;
    }
    return i;
  }

  private boolean startsClause(int at, CueMatch cue) {
    if (at >= region.to || !wordOrQuote(at)) {
      return false;
    }
    String lower = region.token(at).lower();
    boolean sure = cue.cue().reliability() >= 0.6;
    boolean starter =
        Words.PRONOUNS.contains(lower)
            || Words.DETERMINERS.contains(lower)
            || region.token(at).isCapitalised()
            || Set.of("there", "if", "whether", "what", "how", "why", "when").contains(lower);
    return starter
        || (sure
            && !Words.PREPOSITIONS.contains(lower)
            && !lower.equals("and")
            && !lower.equals("as"));
  }

  /** "believes they ...": a clause, whatever else the verb may take. */
  private boolean pronounFollows(int at) {
    return at + 1 < region.to
        && Set.of("he", "she", "they", "we", "i").contains(region.token(at).lower());
  }

  /** "puts the losses at two", "put at half a million the men". */
  private boolean putsAt(int from, int end) {
    boolean at = false;
    boolean number = false;
    for (int i = from; i < Math.min(end, from + 10); i++) {
      at |= region.token(i).is("at");
      number |=
          region.token(i).kind() == Token.Kind.NUMBER
              || Words.NUMBERS.contains(region.token(i).lower());
    }
    return at && number;
  }

  private boolean hasVerb(int from, int end) {
    for (int i = from; i < end; i++) {
      if (Words.AUXILIARIES.contains(region.token(i).lower())
          || looksFinite(i)
          || region.quotationOf(i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean startsNoun(int at) {
    return wordOrQuote(at) && !Words.PREPOSITIONS.contains(region.token(at).lower());
  }

  private boolean wordOrQuote(int at) {
    return region.token(at).kind() != Token.Kind.MARK || region.opensQuotation(at);
  }

  /** Up to a comma or an adverbial of time and occasion. */
  private int nounEnd(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      boolean adverbial =
          Words.PREPOSITIONS.contains(region.token(i).lower())
              && !region.token(i).is("of")
              && phrases.afterAdverbial(i, end) > i;
      if ((region.isComma(i) || adverbial) && region.quotationOf(i).isEmpty()) {
        return i;
      }
    }
    return end;
  }

  private int find(String word, int from, int to) {
    for (int i = from; i < to; i++) {
      if (region.quotationOf(i).isPresent() || region.isComma(i)) {
        return -1;
      }
      if (region.token(i).is(word)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Where a content that starts here has to end: before a participle, a source phrase, "and said".
   */
  int cut(int next, int from) {
    for (int i = next; i < cues.size(); i++) {
      CueMatch cue = cues.get(i);
      int before = cue.from() - 1;
      if (cue.from() == from
          && (cue.cue().form() == Cue.Form.ING || cue.cue().takes(Frame.SOURCE))) {
        return from;
      }
      if (before < from) {
        continue;
      }
      boolean hangs =
          (cue.cue().form() == Cue.Form.ING || cue.cue().takes(Frame.SOURCE))
              && region.isComma(before);
      boolean cites = cue.cue().takes(Frame.SOURCE) && cue.cue().lemma().equals("according to");
      if (hangs) {
        return before;
      }
      if (cites) {
        return cue.from();
      }
      boolean finite = cue.cue().form() == Cue.Form.PAST || cue.cue().form() == Cue.Form.S;
      if (finite && joined(cue) && !cue.passive() && !cue.infinitive()) {
        return region.isComma(before - 1) ? before - 1 : before;
      }
    }
    return semicolon(from, region.endOfWords());
  }

  private int semicolon(int from, int end) {
    for (int i = from; i < end; i++) {
      if (region.token(i).form().equals(";") && region.quotationOf(i).isEmpty()) {
        return i;
      }
    }
    return end;
  }

  boolean joined(CueMatch cue) {
    if (cue.from() - 1 <= region.from) {
      return false;
    }
    String before = region.token(cue.from() - 1).lower();
    return before.equals("and") || before.equals("but") || before.equals("then");
  }

  boolean looksFinite(int at) {
    String lower = region.token(at).lower();
    return at > region.from
        && !region.token(at).isCapitalised()
        && lower.length() > 3
        && lower.endsWith("ed");
  }
}
