package org.hearsay.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.EventType;
import org.hearsay.model.Origin;
import org.hearsay.model.Stance;
import org.hearsay.model.Status;

/**
 * Counts on whose independent words a happening stands (codebook, section 4 and rulings 1, 4, 6,
 * 33, 34). Two bounds come out: the houses that are proved, and those that cannot be excluded. What
 * is not known can raise the second only.
 */
final class Origins {
  /**
   * An outlet that tells in its own voice what is older than this recalls it, it does not report it
   * (ruling 33, "in passing").
   */
  private static final int OWN_REPORT_DAYS = 10;

  /** A public act is remembered longer as news before it becomes history. */
  private static final int PUBLIC_ACT_DAYS = 120;

  private final List<Word> words;
  private final Publishers publishers;

  Origins(List<Word> words, Publishers publishers) {
    this.words = words.stream().sorted(Word.SPOKEN).toList();
    this.publishers = publishers;
  }

  /** What was counted. */
  record Count(
      List<Origin> origins,
      List<String> asserting,
      List<String> denying,
      int proved,
      int possible) {}

  Count count() {
    Map<String, List<Word>> byHouse = new TreeMap<>();
    for (Word w : words) {
      if (firstHand(w)) {
        byHouse.computeIfAbsent(house(w), h -> new ArrayList<>()).add(w);
        w.speaker()
            .partners()
            .forEach(p -> byHouse.computeIfAbsent(p, h -> new ArrayList<>()).add(w));
      }
    }
    TreeSet<String> asserting = new TreeSet<>();
    TreeSet<String> denying = new TreeSet<>();
    // The last word of a house counts (ruling 1).
    byHouse.forEach((house, said) -> (last(said).against() ? denying : asserting).add(house));
    asserting.addAll(publicActs(denying));
    if (asserting.isEmpty() && denying.isEmpty()) {
      words.stream().filter(this::freshReport).map(Origins::house).limit(1).forEach(asserting::add);
    }
    int proved = asserting.size();
    return new Count(
        origins(asserting),
        List.copyOf(asserting),
        List.copyOf(denying),
        proved,
        proved + cannotBeExcluded(asserting, denying));
  }

  private static Word last(List<Word> said) {
    return said.get(said.size() - 1);
  }

  private static String house(Word w) {
    return w.speaker().house().orElse(w.speaker().root());
  }

  /** A word that counts: its root is a house that can be named, and no text of the ledger is it. */
  private boolean firstHand(Word w) {
    return w.speaker().kind() == Speaker.Kind.FIRST_HAND && !explained(w);
  }

  /**
   * Whether another text of the ledger is where this word comes from: the original that it was
   * copied from tells the same, or the root is an outlet whose own article stands in this
   * happening.
   */
  private boolean explained(Word w) {
    boolean copied =
        w.copiedFrom().isPresent()
            && words.stream()
                .anyMatch(
                    o ->
                        o.key().article().equals(w.copiedFrom().get())
                            && o.against() == w.against());
    return copied || reportedByAnother(w);
  }

  private boolean reportedByAnother(Word w) {
    String root = plain(w.speaker().root());
    if (plain(w.outlet()).equals(root)) {
      return false;
    }
    return words.stream()
        .anyMatch(
            o -> !o.key().article().equals(w.key().article()) && plain(o.outlet()).equals(root));
  }

  /** "The Ledger" and "Ledger" are one outlet. */
  private static String plain(String outlet) {
    return Houses.bare(outlet).toLowerCase(Locale.ROOT);
  }

  /** The houses that acted where an outlet tells a public act in its own voice (ruling 34). */
  private Set<String> publicActs(Set<String> denying) {
    TreeSet<String> houses = new TreeSet<>();
    for (Word w : words) {
      if (w.speaker().kind() == Speaker.Kind.OUTLET && !w.against() && publicAct(w)) {
        w.telling().actor().house().ifPresent(houses::add);
        houses.addAll(w.telling().actor().partners());
      }
    }
    houses.removeAll(denying);
    return houses;
  }

  private boolean publicAct(Word w) {
    EventType type = w.telling().claim().type();
    boolean act = type == EventType.AGREE || type == EventType.SANCTION;
    return act && recent(w, PUBLIC_ACT_DAYS);
  }

  private boolean freshReport(Word w) {
    return w.speaker().kind() == Speaker.Kind.OUTLET
        && !w.against()
        && w.copiedFrom().isEmpty()
        && w.telling().claim().status() == Status.DONE
        && recent(w, OWN_REPORT_DAYS);
  }

  private static boolean recent(Word w, int days) {
    if (w.telling().days().isEmpty() || w.telling().published().isEmpty()) {
      return false;
    }
    LocalDate told = w.telling().days().get().start();
    LocalDate published = w.telling().published().get();
    return !told.isBefore(published.minusDays(days)) && !told.isAfter(published);
  }

  /** Publishers in their own voice and voices that nothing resolves, each once. */
  private int cannotBeExcluded(Set<String> asserting, Set<String> denying) {
    Set<String> unknown = new HashSet<>();
    for (Word w : words) {
      boolean counted = firstHand(w) || asserting.contains(house(w)) || denying.contains(house(w));
      if (!counted && !w.against() && w.copiedFrom().isEmpty() && !explained(w)) {
        unknown.add(publishers.of(w.outlet()));
      }
    }
    return unknown.size();
  }

  /** One origin a house and root: claims that would vanish if it had never spoken. */
  private List<Origin> origins(Set<String> asserting) {
    Map<String, List<Word>> byRoot = new TreeMap<>();
    for (Word w : words) {
      String key = house(w) + "\n" + w.speaker().root().toLowerCase(Locale.ROOT);
      byRoot.computeIfAbsent(key, k -> new ArrayList<>()).add(w);
    }
    List<Origin> origins = new ArrayList<>();
    for (List<Word> said : byRoot.values()) {
      Word last = last(said);
      boolean first = firstHand(last) || asserting.contains(house(last));
      List<ClaimKey> claims = said.stream().map(Word::key).sorted().toList();
      origins.add(new Origin(house(last), last.speaker().root(), stance(last), first, claims));
    }
    return origins;
  }

  private static Stance stance(Word w) {
    if (!w.against()) {
      return w.telling().stance() == Stance.DENIES ? Stance.ASSERTS : w.telling().stance();
    }
    return w.telling().stance() == Stance.DOUBTS ? Stance.DOUBTS : Stance.DENIES;
  }
}
