package org.hearsay.read.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.read.text.Document;
import org.hearsay.read.text.Token;

/** How a source stands to its content, by its cue and the content's first words. */
final class Stances {
  private static final Set<String> NEGATIONS =
      Set.of("not", "never", "no", "nothing", "without", "neither", "nor", "cannot");
  private static final Set<String> BELIEFS =
      Set.of("believe", "think", "expect", "suspect", "reckon", "confirm", "see", "find", "know");
  private static final Set<String> DOUBTING =
      Set.of(
          "doubt",
          "doubts",
          "doubted",
          "doubting",
          "sceptical",
          "skeptical",
          "unproven",
          "unconvinced",
          "questioned");
  private static final Set<String> DENYING =
      Set.of("denial", "denials", "untrue", "fabrication", "baseless");
  private static final Set<String> FUTURE =
      Set.of("will", "would", "shall", "'ll", "could", "may", "might");
  private static final Set<String> QUESTIONS =
      Set.of("if", "whether", "how", "why", "what", "who", "where", "when");

  private Stances() {}

  static Stance of(Document document, RawAttribution raw) {
    List<Token> cue = tokens(document, raw.cue());
    List<Token> content = tokens(document, raw.content());
    boolean negated = cue.stream().anyMatch(Stances::negates);
    if (cue.stream().anyMatch(t -> DOUBTING.contains(t.lower()))) {
      return Stance.DOUBTS;
    }
    if (cue.stream().anyMatch(t -> DENYING.contains(t.lower()))) {
      return Stance.DENIES;
    }
    Optional<Cue> known = known(cue);
    if (known.isEmpty()) {
      return negated ? Stance.DOUBTS : Stance.ASSERTS;
    }
    if (negated) {
      return BELIEFS.contains(known.get().lemma()) ? Stance.DOUBTS : Stance.ASSERTS;
    }
    return refined(known.get(), cue, content);
  }

  private static Stance refined(Cue known, List<Token> cue, List<Token> content) {
    return switch (known.stance()) {
      case ASKS -> asks(cue, content);
      case PREDICTS -> foretells(known, content) ? Stance.PREDICTS : Stance.ASSERTS;
      case ASSERTS, DENIES, DOUBTS, DEMANDS -> known.stance();
    };
  }

  /** "Asked whether" is a question, "asked for" and "asked them to" are demands. */
  private static Stance asks(List<Token> cue, List<Token> content) {
    boolean question =
        !content.isEmpty()
            && (QUESTIONS.contains(content.get(0).lower())
                || content.stream().anyMatch(t -> t.form().equals("?")));
    boolean wish =
        cue.stream().anyMatch(t -> t.is("for"))
            || content.stream().limit(8).anyMatch(t -> t.is("to"));
    return question || !wish ? Stance.ASKS : Stance.DEMANDS;
  }

  /** A warning or caution about what already is, is an assertion. */
  private static boolean foretells(Cue known, List<Token> content) {
    boolean warning = known.lemma().equals("warn") || known.lemma().equals("caution");
    boolean clause =
        content.stream()
            .anyMatch(
                t -> Set.of("is", "are", "was", "were", "has", "have", "had").contains(t.lower()));
    return !warning || !clause || content.stream().anyMatch(t -> FUTURE.contains(t.lower()));
  }

  private static boolean negates(Token t) {
    return NEGATIONS.contains(t.lower()) || t.lower().endsWith("n't");
  }

  /** The first cue of the lexicon among the words, the longest at its place. */
  private static Optional<Cue> known(List<Token> cue) {
    for (int i = 0; i < cue.size(); i++) {
      Optional<Cue> found = CueLexicon.ENGLISH.at(cue, i, cue.size());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static List<Token> tokens(Document document, List<Span> spans) {
    List<Token> all = new ArrayList<>();
    spans.forEach(s -> all.addAll(document.tokens(s)));
    return all;
  }
}
