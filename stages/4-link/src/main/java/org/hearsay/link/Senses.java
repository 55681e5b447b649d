package org.hearsay.link;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.EventType;

/**
 * What a trigger says was done within its event type ({@code trigger-senses.txt}): sanctions are
 * imposed, lifted or evaded, a pact is signed or broken.
 */
final class Senses {
  private final Map<EventType, Phrases<Set<String>>> byType = new EnumMap<>(EventType.class);

  private Senses() {}

  static Senses standard() {
    return of(Data.lines("trigger-senses.txt"));
  }

  /**
   * @throws IllegalArgumentException where a line is not in the form
   */
  static Senses of(List<String> lines) {
    Map<EventType, Map<String, Set<String>>> senses = new EnumMap<>(EventType.class);
    for (String line : lines) {
      String[] part = line.split("\\|", -1);
      if (part.length != 3) {
        throw new IllegalArgumentException("not 3 columns: " + line);
      }
      EventType type = EventType.of(part[0].strip());
      for (String word : part[2].split(";")) {
        senses
            .computeIfAbsent(type, t -> new java.util.TreeMap<>())
            .computeIfAbsent(stemmed(word), w -> new HashSet<>())
            .add(part[1].strip());
      }
    }
    Senses made = new Senses();
    senses.forEach(
        (type, words) -> {
          Phrases<Set<String>> phrases = new Phrases<>();
          words.forEach((word, meanings) -> phrases.add(word, Set.copyOf(meanings)));
          made.byType.put(type, phrases);
        });
    return made;
  }

  /** The senses of a trigger; empty where the file knows none of its words. */
  Set<String> of(EventType type, String trigger) {
    Phrases<Set<String>> phrases = byType.get(type);
    if (phrases == null) {
      return Set.of();
    }
    Set<String> senses = new HashSet<>();
    phrases.in(Phrases.words(stemmed(trigger))).forEach(f -> senses.addAll(f.value()));
    return Set.copyOf(senses);
  }

  private static String stemmed(String words) {
    return String.join(" ", ArticleText.words(words).stream().map(Senses::stem).toList());
  }

  /** The stem, with the commonest irregular forms brought to their verb. */
  private static String stem(String word) {
    String stem = Stems.of(word);
    String verb = IRREGULAR.getOrDefault(stem, stem);
    return verb.length() > 3 && verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
  }

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("struck", "strik"),
          Map.entry("shot", "shoot"),
          Map.entry("sent", "send"),
          Map.entry("sold", "sell"),
          Map.entry("gave", "giv"),
          Map.entry("given", "giv"),
          Map.entry("brought", "bring"),
          Map.entry("built", "build"),
          Map.entry("bought", "buy"),
          Map.entry("sought", "seek"),
          Map.entry("stolen", "steal"),
          Map.entry("stole", "steal"),
          Map.entry("took", "tak"),
          Map.entry("taken", "tak"),
          Map.entry("flew", "fly"),
          Map.entry("flown", "fly"),
          Map.entry("made", "mak"),
          Map.entry("broke", "break"),
          Map.entry("broken", "break"),
          Map.entry("began", "begin"),
          Map.entry("begun", "begin"),
          Map.entry("held", "hold"),
          Map.entry("kept", "keep"),
          Map.entry("stood", "stand"),
          Map.entry("laid", "lay"),
          Map.entry("came", "com"),
          Map.entry("went", "go"),
          Map.entry("gone", "go"),
          Map.entry("left", "leav"),
          Map.entry("saw", "see"),
          Map.entry("seen", "see"),
          Map.entry("shown", "show"),
          Map.entry("fell", "fall"),
          Map.entry("fallen", "fall"),
          Map.entry("lost", "los"),
          Map.entry("sank", "sink"),
          Map.entry("sunk", "sink"),
          Map.entry("got", "get"),
          Map.entry("torn", "tear"));
}
