package org.hearsay.eval.stories;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.Claim;
import org.hearsay.model.Span;

/** The errors of one article's claims, by kind. */
final class ClaimMistakes {
  /** Errors that the words around the voice decide: its source and cue are marked too. */
  private static final Set<Layer> SHOWS_VOICE =
      EnumSet.of(Layer.CLAIM_VOICE, Layer.CLAIM_CHAIN, Layer.POLARITY, Layer.WHOLE);

  private final JudgedArticle judged;
  private final String text;
  private final Passages passages;
  private final Wording wording;
  private final List<Mistake> found = new ArrayList<>();

  private ClaimMistakes(JudgedArticle judged) {
    this.judged = judged;
    this.text = judged.article().text();
    this.passages = new Passages(judged.article());
    this.wording = new Wording(text);
  }

  static List<Mistake> of(JudgedArticle judged) {
    ClaimMistakes mistakes = new ClaimMistakes(judged);
    mistakes.unpaired();
    judged.judgedClaims().forEach(mistakes::pair);
    return mistakes.found;
  }

  private void unpaired() {
    Set<Claim> retyped = new HashSet<>();
    for (GoldClaim gold : judged.claims().missed()) {
      Optional<Claim> other =
          judged.claims().spurious().stream()
              .filter(r -> !retyped.contains(r) && Pairing.tells(r, gold.trigger()))
              .findFirst();
      if (other.isPresent()) {
        retyped.add(other.get());
        String kind = gold.type().code() + " read as " + other.get().type().code();
        add(Layer.CLAIM_TYPE, kind, Optional.of(gold), other);
      } else {
        add(Layer.CLAIM_MISSED, missed(gold), Optional.of(gold), Optional.empty());
      }
    }
    for (Claim read : judged.claims().spurious()) {
      if (!retyped.contains(read)) {
        add(Layer.CLAIM_SPURIOUS, spurious(read), Optional.empty(), Optional.of(read));
      }
    }
  }

  private String missed(GoldClaim gold) {
    String type = gold.type().code();
    boolean shared =
        judged.gold().claims().stream()
            .anyMatch(g -> !g.id().equals(gold.id()) && g.trigger().overlaps(gold.trigger()));
    Span sentence = Sentences.at(text, gold.trigger().start());
    boolean read = judged.reading().claims().stream().anyMatch(c -> Pairing.tells(c, sentence));
    if (shared && read) {
      return type + ": one verb over several items, read once";
    }
    return type + (read ? ": another event of the sentence was read" : ": nothing in the sentence");
  }

  private String spurious(Claim read) {
    Span sentence = Sentences.at(text, read.trigger().start());
    List<GoldClaim> here =
        judged.gold().claims().stream().filter(g -> g.trigger().overlaps(sentence)).toList();
    String type = read.type().code();
    if (here.stream().anyMatch(g -> g.type() == read.type())) {
      return type + ": once too often";
    }
    return type
        + (here.isEmpty() ? ": no event in the sentence" : ": other events in the sentence");
  }

  private void pair(JudgedClaim c) {
    for (Role role : Role.values()) {
      if (!c.fit(role).isRight()) {
        add(
            Layer.of(role),
            ArgumentKinds.of(role, c, judged.gold(), text),
            c,
            wording.role(role, c.gold()),
            wording.role(role, Wording.plain(c.read())),
            role);
      }
    }
    voice(c);
    if (!c.isRight(Measure.QUANTITY_INTERVAL) && c.fit(Role.QUANTITY) == Fit.RIGHT) {
      value(Layer.QUANTITY_INTERVAL, ArgumentKinds.interval(c), c, Role.QUANTITY);
    }
    if (!c.isRight(Measure.TIME_INTERVAL) && c.fit(Role.TIME) == Fit.RIGHT) {
      value(Layer.TIME_INTERVAL, ArgumentKinds.days(c), c, Role.TIME);
    }
    if (!c.isRight(Measure.ITEM_CLASS) && c.fit(Role.ITEM) == Fit.RIGHT) {
      value(Layer.ITEM_CLASS, ArgumentKinds.itemClass(c), c, Role.ITEM);
    }
    modality(c);
    List<String> faults = c.faults();
    if (!faults.isEmpty()) {
      add(
          Layer.WHOLE,
          String.join(" + ", faults),
          c,
          wording.claim(c.gold(), c.goldChain()),
          wording.claim(c.read()),
          Stream.of(Role.ACTOR, Role.ITEM, Role.QUANTITY)
              .filter(role -> faults.contains(role.code()))
              .toArray(Role[]::new));
    }
  }

  private void voice(JudgedClaim c) {
    String gold = Wording.chain(c.goldChain());
    String read = Wording.chain(c.read().chain());
    if (!c.isRight(Measure.CLAIM_VOICE)) {
      String kind = voiceKind(c.goldChain(), c.read().chain()) + ": " + why(c);
      add(Layer.CLAIM_VOICE, kind, c, gold, read);
    } else if (!c.isRight(Measure.CLAIM_CHAIN)) {
      String kind = AttributionMistakes.chain(c.goldChain(), c.read().chain());
      add(Layer.CLAIM_CHAIN, kind, c, gold, read);
    }
  }

  /** Which step went wrong: finding the attribution, cutting its content, or naming its voice. */
  private String why(JudgedClaim c) {
    Optional<GoldAttribution> gold = c.gold().attribution().flatMap(judged.gold()::attribution);
    if (gold.isEmpty()) {
      return "an attribution holds it that should not";
    }
    Optional<JudgedAttribution> found =
        judged.judgedAttributions().stream()
            .filter(a -> a.gold().id().equals(gold.get().id()))
            .findFirst();
    if (found.isEmpty()) {
      return "its attribution was missed or cut otherwise";
    }
    boolean rests = c.read().attribution().equals(Optional.of(found.get().read().id()));
    return rests ? "its attribution is named otherwise" : "it lies outside its attribution as read";
  }

  private static String voiceKind(List<String> gold, List<String> read) {
    if (read.size() == 1) {
      return "the outlet for a voice";
    }
    if (gold.size() == 1) {
      return "a voice for the outlet";
    }
    if (gold.size() > read.size() && Alike.alike(read.getLast(), gold.get(read.size() - 1))) {
      return "a voice further out";
    }
    if (read.size() > gold.size() && Alike.alike(read.get(gold.size() - 1), gold.getLast())) {
      return "a voice further in";
    }
    return gold.getLast().isEmpty() || read.getLast().isEmpty()
        ? "an absent voice for a named one, or the reverse"
        : "another voice";
  }

  private void modality(JudgedClaim c) {
    GoldClaim g = c.gold();
    Claim r = c.read();
    if (!c.isRight(Measure.STATUS)) {
      modality(Layer.STATUS, g.status().code(), r.status().code(), c);
    }
    if (!c.isRight(Measure.POLARITY)) {
      modality(Layer.POLARITY, g.polarity().code(), r.polarity().code(), c);
    }
    if (!c.isRight(Measure.CERTAINTY)) {
      modality(Layer.CERTAINTY, g.certainty().code(), r.certainty().code(), c);
    }
  }

  private void modality(Layer layer, String gold, String read, JudgedClaim c) {
    add(layer, gold + " read as " + read, c, gold, read);
  }

  private void value(Layer layer, String kind, JudgedClaim c, Role role) {
    String gold = wording.role(role, c.gold());
    add(layer, kind, c, gold, wording.role(role, Wording.plain(c.read())), role);
  }

  private void add(
      Layer layer, String kind, JudgedClaim c, String gold, String read, Role... roles) {
    String key = c.gold().id() + " / " + c.read().id();
    List<Mistake.Mark> marks = new ArrayList<>(Passages.roles(c.gold(), c.read(), roles));
    if (SHOWS_VOICE.contains(layer)) {
      marks.addAll(cues(c));
    }
    found.add(passages.mistake(layer, kind, key, marks, gold, read));
  }

  /** The cues that carry the claim on either side: the words that decide voice and polarity. */
  private List<Mistake.Mark> cues(JudgedClaim c) {
    Stream<Mistake.Mark> gold =
        c.gold().attribution().flatMap(judged.gold()::attribution).stream()
            .flatMap(a -> Stream.concat(a.source().stream(), a.cue().stream()))
            .map(s -> new Mistake.Mark(s, "voice", true));
    Stream<Mistake.Mark> read =
        c.read().attribution().flatMap(judged.reading()::attribution).stream()
            .flatMap(a -> Stream.concat(a.source().stream(), a.cue().stream()))
            .map(s -> new Mistake.Mark(s, "voice", false));
    return Stream.concat(gold, read).toList();
  }

  private void add(Layer layer, String kind, Optional<GoldClaim> gold, Optional<Claim> read) {
    String key =
        String.join(
            " / ",
            Stream.concat(
                    gold.map(g -> g.id().value()).stream(),
                    read.map(r -> (gold.isPresent() ? "" : "read ") + r.id()).stream())
                .toList());
    found.add(
        passages.mistake(
            layer,
            kind,
            key,
            Passages.triggers(gold, read),
            gold.map(g -> wording.claim(g, judged.gold().chain(g.attribution())))
                .orElse(Wording.NOTHING),
            read.map(wording::claim).orElse(Wording.NOTHING)));
  }
}
