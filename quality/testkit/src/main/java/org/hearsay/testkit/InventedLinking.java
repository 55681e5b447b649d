package org.hearsay.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Grade;
import org.hearsay.model.Happening;
import org.hearsay.model.HappeningId;
import org.hearsay.model.Linking;
import org.hearsay.model.Origin;
import org.hearsay.model.Party;
import org.hearsay.model.Place;
import org.hearsay.model.Reading;
import org.hearsay.model.Stance;

/**
 * A linking over invented readings that costs nothing: claims of one type, actor and place are one
 * happening, every voice an origin. For measuring what comes after linking; it is nobody's belief.
 */
public final class InventedLinking {
  private InventedLinking() {}

  private record Word(ClaimKey key, Claim claim) {}

  public static Linking of(List<Reading> readings) {
    Map<String, List<Word>> groups = new TreeMap<>();
    for (Reading r : readings) {
      for (Claim c : r.claims()) {
        ClaimKey key = new ClaimKey(r.article().id(), c.id());
        groups.computeIfAbsent(group(key, c), g -> new ArrayList<>()).add(new Word(key, c));
      }
    }
    List<Happening> happenings = new ArrayList<>();
    groups.values().forEach(g -> happenings.add(happening("h" + happenings.size(), g)));
    return new Linking(List.of(), happenings);
  }

  /** A claim without a place stands alone. */
  private static String group(ClaimKey key, Claim claim) {
    String actor = claim.actor().map(Party::name).orElse("");
    return claim.place().map(Place::name).orElse(key.toString())
        + " "
        + claim.type().code()
        + " "
        + actor;
  }

  private static Happening happening(String id, List<Word> words) {
    Map<String, List<Word>> byVoice = new TreeMap<>();
    words.forEach(w -> byVoice.computeIfAbsent(w.claim().voice(), v -> new ArrayList<>()).add(w));
    List<Origin> origins =
        byVoice.entrySet().stream().map(e -> origin(e.getKey(), e.getValue())).toList();
    List<String> houses = origins.stream().map(Origin::house).distinct().toList();
    Claim first = words.getFirst().claim();
    int proved = Math.max(1, houses.size() - 1);
    return new Happening(
        new HappeningId(id),
        first.type(),
        summary(first),
        words.stream().map(Word::key).sorted().toList(),
        origins,
        houses,
        List.of(),
        proved,
        Math.max(proved, houses.size()),
        new Grade(proved > 1 ? 1 : 3, "invented"),
        List.of(),
        List.of());
  }

  private static Origin origin(String voice, List<Word> words) {
    String house = voice.contains("'s ") ? voice.substring(0, voice.indexOf("'s ")) : voice;
    return new Origin(
        house, voice, Stance.ASSERTS, true, words.stream().map(Word::key).sorted().toList());
  }

  private static String summary(Claim claim) {
    return Stream.of(
            claim.actor().map(Party::name),
            Optional.of(claim.type().code()),
            claim.item().map(i -> i.itemClass().name()),
            claim.counterpart().map(Party::name),
            claim.place().map(Place::name))
        .flatMap(Optional::stream)
        .reduce((a, b) -> a + " · " + b)
        .orElse("");
  }
}
