package org.hearsay.watch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.ClaimMark;
import org.hearsay.model.Happening;
import org.hearsay.model.Judgements;
import org.hearsay.model.Linking;
import org.hearsay.model.Reading;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.watch.Watch;

/** The ledger at one revision, arranged for asking what a watch's search found in it. Pure. */
final class Seen {
  /** Of the sentence around a trigger. */
  private static final int WORDS_CHARS_MAX = 400;

  private final Map<ClaimKey, Marked> claims = new HashMap<>();
  private final Map<ClaimKey, Happening> holders = new HashMap<>();

  /**
   * @param read as the reader gave them: the marks come from there
   */
  Seen(List<Reading> read, Judgements judgements, Linking linking) {
    Map<ClaimKey, String> marks = new HashMap<>();
    for (Reading reading : read) {
      String sha256 = reading.article().sha256();
      for (Claim claim : reading.claims()) {
        marks.put(key(reading, claim), Marked.of(ClaimMark.of(sha256, claim)));
      }
    }
    for (Reading reading : judgements.applied(read)) {
      for (Claim claim : reading.claims()) {
        ClaimKey key = key(reading, claim);
        String mark = Objects.requireNonNull(marks.get(key));
        boolean constructed = reading.article().constructed();
        claims.put(key, new Marked(mark, key, claim, words(reading, claim), constructed));
      }
    }
    linking.happenings().forEach(h -> h.claims().forEach(c -> holders.put(c, h)));
  }

  private static ClaimKey key(Reading reading, Claim claim) {
    return new ClaimKey(reading.article().id(), claim.id());
  }

  private static String words(Reading reading, Claim claim) {
    String text = reading.article().text();
    Span sentence = Sentence.around(text, claim.trigger());
    String words = text.substring(sentence.start(), sentence.end()).replaceAll("\\s+", " ").strip();
    return words.length() <= WORDS_CHARS_MAX ? words : words.substring(0, WORDS_CHARS_MAX) + "…";
  }

  /**
   * What the watch asks of the happenings that hold these claims, in an order that never varies.
   */
  List<Observed> of(Watch watch, Set<ClaimKey> found) {
    Map<String, List<Marked>> matching = new LinkedHashMap<>();
    Map<String, Happening> happenings = new HashMap<>();
    for (ClaimKey key : found.stream().sorted().toList()) {
      Happening holder = holders.get(key);
      Marked marked = claims.get(key);
      if (holder != null && marked != null) {
        happenings.put(holder.id().value(), holder);
        matching.computeIfAbsent(holder.id().value(), h -> new ArrayList<>()).add(marked);
      }
    }
    return matching.entrySet().stream()
        .map(e -> observed(watch, Objects.requireNonNull(happenings.get(e.getKey())), e.getValue()))
        .sorted(Comparator.comparing(o -> o.marks().getFirst()))
        .toList();
  }

  private Observed observed(Watch watch, Happening happening, List<Marked> matching) {
    List<Marked> all =
        happening.claims().stream().map(claims::get).filter(Objects::nonNull).toList();
    return new Observed(
        happening.summary(),
        all.stream().map(Marked::mark).distinct().sorted().toList(),
        matching.getFirst().key(),
        all.stream().anyMatch(Marked::constructed),
        Values.of(watch.condition(), happening, matching));
  }
}
