package org.hearsay.eval.stories;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.model.Attribution;
import org.hearsay.model.Stance;
import org.hearsay.model.Voice;

/** The errors of one article's attributions, by kind. */
final class AttributionMistakes {
  private static final Pattern PRONOUN =
      Pattern.compile("(?i)he|she|it|they|we|i|who|which|that|this|his|her|their|its");

  private final JudgedArticle judged;
  private final Pairing pairing;
  private final Passages passages;
  private final Wording wording;
  private final List<Mistake> found = new ArrayList<>();

  private AttributionMistakes(JudgedArticle judged) {
    this.judged = judged;
    this.pairing = new Pairing(judged.gold(), judged.reading());
    this.passages = new Passages(judged.article());
    this.wording = new Wording(judged.article().text());
  }

  static List<Mistake> of(JudgedArticle judged) {
    AttributionMistakes mistakes = new AttributionMistakes(judged);
    mistakes.unpaired();
    judged.judgedAttributions().forEach(mistakes::pair);
    return mistakes.found;
  }

  private void unpaired() {
    Set<Attribution> near = new HashSet<>();
    for (GoldAttribution gold : judged.attributions().missed()) {
      Optional<Attribution> read =
          judged.attributions().spurious().stream()
              .filter(r -> !near.contains(r) && isNear(gold, r))
              .findFirst();
      read.ifPresent(near::add);
      if (read.isPresent()) {
        add(Layer.ATTRIBUTION_CUT, cut(gold, read.get()), Optional.of(gold), read);
      } else {
        add(Layer.ATTRIBUTION_MISSED, missed(gold), Optional.of(gold), read);
      }
    }
    for (Attribution read : judged.attributions().spurious()) {
      if (!near.contains(read)) {
        String kind = "cue " + read.cue().stream().findFirst().map(this::cue).orElse("none");
        add(Layer.ATTRIBUTION_SPURIOUS, kind, Optional.empty(), Optional.of(read));
      }
    }
  }

  private boolean isNear(GoldAttribution gold, Attribution read) {
    boolean sameCue = gold.cue().filter(c -> read.cue().stream().anyMatch(c::overlaps)).isPresent();
    return sameCue || pairing.contentOverlap(gold, read) >= Pairing.CONTENT_OVERLAP_MIN;
  }

  private String cut(GoldAttribution gold, Attribution read) {
    List<String> wrong = new ArrayList<>();
    if (!pairing.sourcesMeet(gold, read)) {
      if (gold.source().isEmpty()) {
        wrong.add("a source where the voice is absent");
      } else {
        wrong.add(read.source().isEmpty() ? "the source left out" : "another source");
      }
    }
    if (pairing.contentOverlap(gold, read) < Pairing.CONTENT_OVERLAP_MIN) {
      wrong.add(contentLength(read) < goldLength(gold) ? "content too short" : "content too long");
    }
    return String.join(", ", wrong.isEmpty() ? List.of("taken by another pair") : wrong);
  }

  private static int goldLength(GoldAttribution gold) {
    return gold.content().stream().mapToInt(s -> s.length()).sum();
  }

  private static int contentLength(Attribution read) {
    return read.content().stream().mapToInt(s -> s.length()).sum();
  }

  private String missed(GoldAttribution gold) {
    String depth = gold.parent().isPresent() ? "inside another" : "outermost";
    String voice;
    if (gold.source().isEmpty()) {
      voice = "absent voice";
    } else if (isPronoun(gold.source().get().in(judged.article().text()))) {
      voice = "a pronoun speaks";
    } else {
      voice = gold.voiceClass().code();
    }
    return depth
        + ", "
        + voice
        + (gold.stance() == Stance.ASSERTS ? "" : ", " + gold.stance().code());
  }

  private void pair(JudgedAttribution a) {
    String text = judged.article().text();
    if (!a.isRight(Measure.ATTRIBUTION_VOICE)) {
      add(Layer.ATTRIBUTION_VOICE, voice(a, text), a);
    } else if (!a.isRight(Measure.ATTRIBUTION_CHAIN)) {
      add(Layer.ATTRIBUTION_CHAIN, chain(a.goldChain(), a.readChain()), a);
    }
    if (!a.isRight(Measure.ATTRIBUTION_STANCE)) {
      String kind = a.gold().stance().code() + " read as " + a.read().stance().code();
      add(Layer.ATTRIBUTION_STANCE, kind, a);
    }
  }

  private static String voice(JudgedAttribution a, String text) {
    String read = a.read().voice().name();
    boolean pronoun = a.gold().source().filter(s -> isPronoun(s.in(text))).isPresent();
    if (read.isEmpty()) {
      return pronoun ? "a pronoun left without a name" : "no name";
    }
    if (pronoun) {
      return isPronoun(read) ? "a pronoun left as it is" : "a pronoun given to another";
    }
    boolean own = a.read().source().stream().anyMatch(s -> Alike.alike(s.in(text), read));
    boolean unnamed = a.read().voice() instanceof Voice.Unnamed;
    return own || unnamed ? "an office or document left in its own words" : "another name";
  }

  static String chain(List<String> gold, List<String> read) {
    if (read.size() < gold.size()) {
      return "an outer voice left out";
    }
    return read.size() > gold.size() ? "an outer voice too many" : "an outer voice is another";
  }

  private String cue(org.hearsay.model.Span span) {
    String words = span.in(judged.article().text()).toLowerCase(Locale.ROOT);
    return "“" + words.replaceAll("\\s+", " ") + "”";
  }

  private static boolean isPronoun(String words) {
    return PRONOUN.matcher(words.strip()).matches();
  }

  private void add(Layer layer, String kind, JudgedAttribution a) {
    add(layer, kind, Optional.of(a.gold()), Optional.of(a.read()));
  }

  private void add(
      Layer layer, String kind, Optional<GoldAttribution> gold, Optional<Attribution> read) {
    String key =
        String.join(
            " / ",
            java.util.stream.Stream.concat(
                    gold.map(g -> g.id().value()).stream(),
                    read.map(r -> (gold.isPresent() ? "" : "read ") + r.id()).stream())
                .toList());
    found.add(
        passages.mistake(
            layer,
            kind,
            key,
            Passages.marks(gold, read),
            gold.map(g -> wording.attribution(g, goldChain(g))).orElse(Wording.NOTHING),
            read.map(r -> wording.attribution(r, JudgedAttribution.chain(judged.reading(), r)))
                .orElse(Wording.NOTHING)));
  }

  private List<String> goldChain(GoldAttribution gold) {
    List<String> full = judged.gold().chain(Optional.of(gold.id()));
    return full.subList(1, full.size());
  }
}
