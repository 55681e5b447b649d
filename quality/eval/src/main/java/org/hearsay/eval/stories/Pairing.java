package org.hearsay.eval.stories;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;

/** Which read attribution and claim is which of the gold, in one article. */
final class Pairing {
  /** Of the characters that either side calls content, the share that both do (Jaccard). */
  static final double CONTENT_OVERLAP_MIN = 0.5;

  private final GoldArticle gold;
  private final Reading reading;
  private final String text;
  private final BitSet secondHalves;

  Pairing(GoldArticle gold, Reading reading) {
    this.gold = gold;
    this.reading = reading;
    this.text = gold.article().text();
    this.secondHalves = secondHalves(text);
  }

  /** Contents overlap by half and sources overlap, or both are absent. */
  Paired<GoldAttribution, Attribution> attributions() {
    List<Paired.Candidate> candidates = new ArrayList<>();
    for (int r = 0; r < reading.attributions().size(); r++) {
      Attribution read = reading.attributions().get(r);
      for (int g = 0; g < gold.attributions().size(); g++) {
        GoldAttribution right = gold.attributions().get(g);
        double overlap = contentOverlap(right, read);
        if (overlap >= CONTENT_OVERLAP_MIN && sourcesMeet(right, read)) {
          candidates.add(new Paired.Candidate(overlap, r, g));
        }
      }
    }
    return Paired.greedily(gold.attributions(), reading.attributions(), candidates);
  }

  double contentOverlap(GoldAttribution right, Attribution read) {
    BitSet both = characters(right.content());
    BitSet either = characters(right.content());
    BitSet other = characters(read.content());
    both.and(other);
    either.or(other);
    return either.isEmpty() ? 0 : (double) both.cardinality() / either.cardinality();
  }

  boolean sourcesMeet(GoldAttribution right, Attribution read) {
    if (right.source().isEmpty() || read.source().isEmpty()) {
      return right.source().isEmpty() && read.source().isEmpty();
    }
    return characters(read.source()).intersects(characters(List.of(right.source().get())));
  }

  /** Same type, and triggers that overlap or share a sentence, the closer first. */
  Paired<GoldClaim, Claim> claims() {
    List<Paired.Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < gold.claims().size(); g++) {
      GoldClaim right = gold.claims().get(g);
      Span sentence = Sentences.at(text, right.trigger().start());
      for (int r = 0; r < reading.claims().size(); r++) {
        Claim read = reading.claims().get(r);
        int closeness = closeness(right, read, sentence);
        if (read.type() == right.type() && closeness > 0) {
          double apart = characters(read.trigger().start(), right.trigger().start());
          candidates.add(new Paired.Candidate(closeness - apart / 1e6, r, g));
        }
      }
    }
    return Paired.greedily(gold.claims(), reading.claims(), candidates);
  }

  /** 3 where a mention meets the trigger, 2 where one stands in its sentence, else 0. */
  private static int closeness(GoldClaim right, Claim read, Span sentence) {
    if (tells(read, right.trigger())) {
      return 3;
    }
    return tells(read, sentence) ? 2 : 0;
  }

  /** Whether the claim's trigger or one of its mentions meets the words. */
  static boolean tells(Claim read, Span words) {
    return read.trigger().overlaps(words)
        || read.mentions().stream().anyMatch(m -> m.overlaps(words));
  }

  private double characters(int from, int to) {
    return text.codePointCount(Math.min(from, to), Math.max(from, to));
  }

  /** The spans' characters (Unicode code points, as the gold's scorer counts). */
  private BitSet characters(List<Span> spans) {
    BitSet all = new BitSet(text.length());
    spans.forEach(s -> all.set(s.start(), s.end()));
    all.andNot(secondHalves);
    return all;
  }

  private static BitSet secondHalves(String text) {
    BitSet all = new BitSet();
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        all.set(i);
      }
    }
    return all;
  }
}
