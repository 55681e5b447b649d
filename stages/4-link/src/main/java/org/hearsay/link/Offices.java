package org.hearsay.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Published;
import org.hearsay.model.Reading;
import org.hearsay.model.VoiceClass;

/**
 * Whose an office is that names no state ("the defence ministry said"): a choice among the states
 * of the article by what stands around the voice (conditional logit; McFadden 1974). What is less
 * likely than not stays open.
 */
final class Offices {
  /** What speaks for a state, one number each, in the order of {@code office-weights.txt}. */
  enum Clue {
    /** The last time before that the article named such an office, it was this state's. */
    SAME_OFFICE_LAST,
    /** Of all such offices in the article, the share that is this state's. */
    SAME_OFFICE,
    /** The outlet is this state's. */
    OUTLET,
    /** The state named last before the voice, in its sentence. */
    LAST_IN_SENTENCE,
    /** Named in the voice's sentence. */
    SENTENCE,
    /** Named in the sentence before. */
    SENTENCE_BEFORE,
    /** Named first in the voice's sentence. */
    FIRST_IN_SENTENCE,
    /** Named last before the voice, in any sentence. */
    LAST_BEFORE,
    /** The share of the article's mentions of states. */
    SHARE,
    /** The state that the article names most. */
    COMMONEST,
    /** The state that the article names first. */
    FIRST,
    /** The state that the headline names first. */
    HEADLINE,
    /** The state of the dateline. */
    DATELINE,
    /** Acts in a claim that the voice tells. */
    ACTOR,
    /** The share of the article's actors. */
    ACTORS,
    /** The state of the named voice before this one. */
    VOICE_BEFORE,
    /** The state of the medium that passes this voice on. */
    ABOVE,
    /** The reader's guess. */
    READER,
    /** A state and no movement or alliance. */
    STATE
  }

  /** Below this it is likelier another state's, and the voice stays without a house. */
  private static final double SURE = 0.4;

  private static final int WINDOW = 5;

  private static final Pattern DATELINE = Pattern.compile("^([\\p{Lu}][^\\n]{1,60}?) [-–—] ");

  /** Words of an office's name that do not tell which office it is. */
  private static final Set<String> ROLES =
      Set.of(
          "spokes",
          "senior",
          "deputy",
          "vice",
          "chief",
          "head",
          "official",
          "director",
          "general",
          "office",
          "press",
          "department",
          "staff",
          "statement",
          "commander",
          "member",
          "service",
          "leader",
          "unnamed",
          "several",
          "first",
          "under");

  /** A state where the text names it, with the stems that could be its office. */
  private record Mention(House house, int sentence, int word, Set<String> around) {
    boolean before(int otherSentence, int otherWord) {
      return sentence < otherSentence || (sentence == otherSentence && word < otherWord);
    }
  }

  private final Reading reading;
  private final ArticleText text;
  private final Houses houses;
  private final Optional<LocalDate> day;
  private final double[] weights;
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, House> candidates = new TreeMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> actors = new HashMap<>();
  private final Optional<House> outlet;
  private final Optional<House> headline;
  private final Optional<House> dateline;

  Offices(Reading reading, ArticleText text, Houses houses, double[] weights) {
    this.reading = reading;
    this.text = text;
    this.houses = houses;
    this.weights = weights;
    this.day = reading.article().published().map(Published::day);
    this.outlet =
        reading
            .article()
            .outletHouse()
            .flatMap(houses::named)
            .or(() -> houses.body(reading.article().outletName(), day).flatMap(Body::house))
            .filter(House::isState);
    this.headline = first(reading.article().title().orElse(""));
    this.dateline = dateline(reading.article().text());
    for (int s = 0; s < text.sentences().size(); s++) {
      mention(s);
    }
    mentions.forEach(m -> candidates.put(m.house().name(), m.house()));
    mentions.forEach(m -> counts.merge(m.house().name(), 1, Integer::sum));
    outlet.ifPresent(h -> candidates.put(h.name(), h));
    for (Claim c : reading.claims()) {
      c.actor()
          .flatMap(a -> first(a.name()))
          .ifPresent(h -> actors.merge(h.name(), 1, Integer::sum));
    }
  }

  /** The state behind the voice, where that is likelier than not. */
  Optional<House> behind(Attribution voice) {
    return behind(voice, voice.voice().name());
  }

  /** The same for a voice whose office is told elsewhere than in its name. */
  Optional<House> behind(Attribution voice, String office) {
    Map<String, double[]> clues = clues(voice, office);
    double all = 0;
    double most = 0;
    Optional<String> best = Optional.empty();
    for (Map.Entry<String, double[]> state : clues.entrySet()) {
      double odds = Math.exp(dot(state.getValue()));
      all += odds;
      if (odds > most) {
        most = odds;
        best = Optional.of(state.getKey());
      }
    }
    return most >= SURE * all ? best.map(candidates::get) : Optional.empty();
  }

  /** The state whose outlet it is: whom it lets speak for somebody unnamed speaks for the state. */
  Optional<String> outletsState(VoiceClass voiceClass) {
    boolean speaks = voiceClass == VoiceClass.PARTICIPANT || voiceClass == VoiceClass.OFFICIAL;
    return speaks ? outlet.map(House::name) : Optional.empty();
  }

  /** The state of a place that the voice's name holds, where a claim tells it: a mayor's town. */
  Optional<House> placed(String name) {
    List<String> words = Phrases.words(name);
    return reading.claims().stream()
        .flatMap(c -> c.place().stream())
        .filter(p -> Collections.indexOfSubList(words, Phrases.words(p.name())) >= 0)
        .flatMap(p -> p.country().stream())
        .flatMap(c -> houses.coded(c.code()).stream())
        .findFirst();
  }

  private double dot(double[] clues) {
    double sum = 0;
    for (int i = 0; i < clues.length; i++) {
      sum += weights[i] * clues[i];
    }
    return sum;
  }

  /** The clues of every state that may be meant, in the order of their names. */
  Map<String, double[]> clues(Attribution voice) {
    return clues(voice, voice.voice().name());
  }

  private Map<String, double[]> clues(Attribution voice, String office) {
    int at = voice.source().isEmpty() ? 0 : voice.source().get(0).start();
    int sentence = text.at(at);
    int from = text.sentences().get(sentence).span().start();
    int word = ArticleText.words(reading.article().text().substring(Math.min(from, at), at)).size();
    Map<String, double[]> clues = new TreeMap<>();
    candidates.keySet().forEach(c -> clues.put(c, new double[Clue.values().length]));
    office(office, sentence, word, clues);
    around(sentence, word, clues);
    article(clues);
    told(voice, at, clues);
    return clues;
  }

  private static void set(Map<String, double[]> clues, Optional<House> state, Clue clue) {
    state.map(House::name).map(clues::get).ifPresent(c -> c[clue.ordinal()] = 1);
  }

  private static void add(Map<String, double[]> clues, House state, Clue clue, double more) {
    double[] of = clues.get(state.name());
    if (of != null) {
      of[clue.ordinal()] += more;
    }
  }

  private void office(String name, int sentence, int word, Map<String, double[]> clues) {
    Set<String> office = new HashSet<>();
    for (String w : Phrases.words(name)) {
      String stem = stem(w);
      if (stem.length() > 2 && !ROLES.contains(stem)) {
        office.add(stem);
      }
    }
    List<Mention> same =
        mentions.stream().filter(m -> !office.isEmpty() && m.around().containsAll(office)).toList();
    for (Mention m : same) {
      add(clues, m.house(), Clue.SAME_OFFICE, 1.0 / same.size());
    }
    set(clues, last(same, sentence, word), Clue.SAME_OFFICE_LAST);
  }

  private static Optional<House> last(List<Mention> mentions, int sentence, int word) {
    return mentions.stream()
        .filter(m -> m.before(sentence, word))
        .reduce((a, b) -> b)
        .map(Mention::house);
  }

  private void around(int sentence, int word, Map<String, double[]> clues) {
    List<Mention> here = mentions.stream().filter(m -> m.sentence() == sentence).toList();
    here.forEach(m -> set(clues, Optional.of(m.house()), Clue.SENTENCE));
    mentions.stream()
        .filter(m -> m.sentence() == sentence - 1)
        .forEach(m -> set(clues, Optional.of(m.house()), Clue.SENTENCE_BEFORE));
    set(clues, last(here, sentence, word), Clue.LAST_IN_SENTENCE);
    set(clues, here.stream().findFirst().map(Mention::house), Clue.FIRST_IN_SENTENCE);
    set(clues, last(mentions, sentence, word), Clue.LAST_BEFORE);
  }

  private void article(Map<String, double[]> clues) {
    int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
    int acts = actors.values().stream().mapToInt(Integer::intValue).sum();
    clues.forEach(
        (state, c) -> {
          c[Clue.STATE.ordinal()] = houses.named(state).filter(House::isState).isPresent() ? 1 : 0;
          int count = counts.getOrDefault(state, 0);
          c[Clue.SHARE.ordinal()] = (double) count / Math.max(1, mentions.size());
          c[Clue.COMMONEST.ordinal()] = count == most ? 1 : 0;
          c[Clue.ACTORS.ordinal()] = (double) actors.getOrDefault(state, 0) / Math.max(1, acts);
        });
    set(clues, outlet, Clue.OUTLET);
    set(clues, mentions.stream().findFirst().map(Mention::house), Clue.FIRST);
    set(clues, headline, Clue.HEADLINE);
    set(clues, dateline, Clue.DATELINE);
  }

  private void told(Attribution voice, int at, Map<String, double[]> clues) {
    for (Claim c : reading.claims()) {
      boolean tells = c.attribution().equals(Optional.of(voice.id())) || voice.carries(c.trigger());
      if (tells) {
        set(clues, c.actor().flatMap(a -> first(a.name())), Clue.ACTOR);
      }
    }
    set(clues, voiceBefore(at), Clue.VOICE_BEFORE);
    Optional<House> above =
        voice
            .parent()
            .flatMap(reading::attribution)
            .flatMap(p -> houses.body(p.voice().name(), day))
            .flatMap(Body::house);
    set(clues, above, Clue.ABOVE);
    set(clues, voice.voice().house().flatMap(houses::named), Clue.READER);
  }

  private Optional<House> voiceBefore(int at) {
    return reading.attributions().stream()
        .filter(a -> !a.source().isEmpty() && a.source().get(0).start() < at)
        .filter(a -> first(a.source().get(0).in(reading.article().text())).isPresent())
        .max(Comparator.comparingInt(a -> a.source().get(0).start()))
        .flatMap(a -> first(a.source().get(0).in(reading.article().text())));
  }

  private void mention(int sentence) {
    String stretch = text.sentences().get(sentence).span().in(reading.article().text());
    List<String> words = Phrases.words(stretch);
    List<Phrases.Found<House>> found = houses.mentioned(words, day);
    for (int i = 0; i < found.size(); i++) {
      Phrases.Found<House> f = found.get(i);
      int next = i + 1 < found.size() ? found.get(i + 1).from() : words.size();
      int previous = i > 0 ? found.get(i - 1).to() : 0;
      if (speaks(f.value())) {
        Set<String> around = new TreeSet<>();
        words.subList(f.from(), Math.min(next, f.to() + WINDOW)).forEach(w -> around.add(stem(w)));
        if (ofState(words, f.from())) {
          words
              .subList(Math.max(previous, f.from() - WINDOW - 1), f.from())
              .forEach(w -> around.add(stem(w)));
        }
        mentions.add(new Mention(f.value(), sentence, f.from(), around));
      }
    }
  }

  /** Whether it can be what an office is part of. */
  static boolean speaks(House house) {
    return !house.name().equals("UN Security Council");
  }

  /** "The army of Sudan", "the ministry in Baku". */
  private static boolean ofState(List<String> words, int at) {
    int i = at > 0 && words.get(at - 1).equals("the") ? at - 1 : at;
    return i > 0 && Set.of("of", "in").contains(words.get(i - 1));
  }

  private Optional<House> first(String stretch) {
    return houses.mentioned(Phrases.words(stretch), day).stream()
        .map(Phrases.Found::value)
        .filter(Offices::speaks)
        .findFirst();
  }

  private Optional<House> dateline(String article) {
    Matcher m = DATELINE.matcher(article);
    if (!m.find()) {
      return Optional.empty();
    }
    StringBuilder place = new StringBuilder();
    for (String word : ArticleText.words(m.group(1))) {
      place.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT)).append(' ');
    }
    return first(place.toString());
  }

  private static String stem(String word) {
    String stem = Stems.of(word).replace("defens", "defenc");
    if (stem.startsWith("minist")) {
      return "minist";
    }
    return stem.startsWith("spokes") ? "spokes" : stem;
  }

  /** The weights that ship with the jar. */
  static double[] standardWeights() {
    return weights(Data.lines("office-weights.txt"));
  }

  /**
   * The weights of a file whose lines give a clue and its weight.
   *
   * @throws IllegalArgumentException where a line names no clue
   */
  static double[] weights(List<String> lines) {
    double[] weights = new double[Clue.values().length];
    for (String line : lines) {
      String[] part = line.split("\\s+");
      Clue clue = Clue.valueOf(part[0].toUpperCase(Locale.ROOT).replace('-', '_'));
      weights[clue.ordinal()] = Double.parseDouble(part[1]);
    }
    return weights;
  }

  /** The file that {@link #weights} reads. */
  static String written(double[] weights) {
    StringBuilder file = new StringBuilder();
    Arrays.stream(Clue.values())
        .forEach(
            c ->
                file.append(c.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .append(String.format(Locale.ROOT, " %.3f%n", weights[c.ordinal()])));
    return file.toString();
  }
}
