package org.hearsay.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.EventType;
import org.hearsay.model.Happening;
import org.hearsay.model.HappeningId;

/**
 * A group of claims made into a happening.
 *
 * @param words its claims in the order they were said
 */
record Assembled(List<Word> words, Happening happening) {
  /** 48 bits: among a million happenings two share an id once in 500 ledgers. */
  private static final int ID_HEX_DIGITS = 12;

  static Assembled of(List<Word> group, Publishers publishers) {
    List<Word> words = Roots.known(group).stream().sorted(Word.SPOKEN).toList();
    Origins.Count count = new Origins(words, publishers).count();
    Contradictions contradictions = new Contradictions(words);
    Happening happening =
        new Happening(
            id(words.get(0).key()),
            type(words),
            Summary.of(type(words), words),
            words.stream().map(Word::key).sorted().toList(),
            count.origins(),
            count.asserting(),
            count.denying(),
            count.proved(),
            count.possible(),
            Grades.of(count),
            contradictions.conflicts(),
            contradictions.revisions());
    return new Assembled(words, happening);
  }

  /** Named by the claim that was first: later articles do not change it. */
  private static HappeningId id(ClaimKey first) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(first.toString().getBytes(StandardCharsets.UTF_8));
      return new HappeningId("h" + HexFormat.of().formatHex(digest).substring(0, ID_HEX_DIGITS));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The type that most of its claims have; of two as frequent the first of the codebook. */
  private static EventType type(List<Word> words) {
    Map<EventType, Integer> count = new TreeMap<>();
    words.forEach(w -> count.merge(w.telling().claim().type(), 1, Integer::sum));
    int most = Collections.max(count.values());
    return count.entrySet().stream()
        .filter(e -> e.getValue() == most)
        .findFirst()
        .orElseThrow()
        .getKey();
  }
}
