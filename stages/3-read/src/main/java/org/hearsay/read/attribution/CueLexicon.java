package org.hearsay.read.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Stance;
import org.hearsay.read.lexicon.FactFile;
import org.hearsay.read.text.Token;

/** The cues of {@code cue-verbs.tsv} and {@code cue-phrases.tsv}, found by their first word. */
final class CueLexicon {
  private static final int COLUMNS = 4;

  static final CueLexicon ENGLISH = new CueLexicon();

  private final Map<String, List<Cue>> byFirstWord = new HashMap<>();

  private CueLexicon() {
    FactFile.read(CueLexicon.class, "cue-verbs.tsv", COLUMNS).forEach(this::addVerb);
    FactFile.read(CueLexicon.class, "cue-phrases.tsv", COLUMNS).forEach(this::addPhrase);
    byFirstWord
        .values()
        .forEach(cues -> cues.sort(Comparator.comparingInt((Cue c) -> -c.words().size())));
  }

  /** The longest cue whose words stand from this token on, inside the range. */
  Optional<Cue> at(List<Token> tokens, int from, int to) {
    for (Cue cue : byFirstWord.getOrDefault(tokens.get(from).lower(), List.of())) {
      if (from + cue.words().size() <= to && matches(cue, tokens, from)) {
        return Optional.of(cue);
      }
    }
    return Optional.empty();
  }

  private static boolean matches(Cue cue, List<Token> tokens, int from) {
    for (int i = 1; i < cue.words().size(); i++) {
      if (!tokens.get(from + i).is(cue.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  private void addVerb(List<String> fact) {
    Set<Cue.Frame> frames = EnumSet.noneOf(Cue.Frame.class);
    Set<String> prepositions = new HashSet<>();
    for (String frame : fact.get(1).split(" ")) {
      if (frame.startsWith("+")) {
        prepositions.add(frame.substring(1));
      } else {
        frames.add(frame(frame));
      }
    }
    String[] forms = fact.get(3).split(",");
    for (int i = 0; i < forms.length; i++) {
      String written = forms[i].strip();
      int cut = written.lastIndexOf(' ');
      List<String> words = List.of(written.substring(0, cut).split(" "));
      double reliability = Double.parseDouble(written.substring(cut + 1));
      add(
          new Cue(
              fact.get(0),
              words,
              form(i, words.get(0)),
              frames,
              prepositions,
              Stance.of(fact.get(2)),
              reliability));
    }
  }

  private void addPhrase(List<String> fact) {
    Cue.Frame frame = fact.get(1).equals("after") ? Cue.Frame.SOURCE : Cue.Frame.NOTHING;
    add(
        new Cue(
            fact.get(0),
            List.of(fact.get(0).split(" ")),
            Cue.Form.PHRASE,
            EnumSet.of(frame),
            Set.of(),
            Stance.of(fact.get(2)),
            Double.parseDouble(fact.get(3))));
  }

  private void add(Cue cue) {
    byFirstWord.computeIfAbsent(cue.words().get(0), w -> new ArrayList<>()).add(cue);
  }

  private static Cue.Form form(int index, String word) {
    if (word.endsWith("ing") && index > 0) {
      return Cue.Form.ING;
    }
    return index == 0 ? Cue.Form.BASE : index == 1 ? Cue.Form.S : Cue.Form.PAST;
  }

  private static Cue.Frame frame(String letter) {
    return switch (letter) {
      case "c" -> Cue.Frame.CLAUSE;
      case "t" -> Cue.Frame.THAT_CLAUSE;
      case "q" -> Cue.Frame.QUOTATION;
      case "n" -> Cue.Frame.NOUN;
      case "o" -> Cue.Frame.ADDRESSEE;
      case "i" -> Cue.Frame.INFINITIVE;
      default -> throw new IllegalStateException("no frame: " + letter);
    };
  }
}
