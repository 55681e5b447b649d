package org.hearsay.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.model.EventType;
import org.hearsay.model.ItemClass;

/**
 * The keys that articles on one matter are likely to share: two names, with a month or without; a
 * name and a month; two states and a month; a state and a class of item and a month. The claims of
 * two articles are compared only where the articles share a key that is not overfull.
 *
 * <p>A key says by its last two bits how many articles may lie under it ({@link #full}). What a
 * great story names stays open until the story is greater than any; what any article on a state
 * names closes early, and its articles find each other by rarer keys.
 */
final class MatterKeys {
  /** More names make more keys, and each a smaller share of what is found. */
  private static final int NAMES_MAX = 10;

  private static final int STATES_MAX = 4;

  /** Of these two together with a month: what keeps the parts of a great story together. */
  private static final int PAIRED_NAMES_MAX = 5;

  /** A key that any article on a state or two shares, or that no month bounds. */
  private static final int COMMON = 0;

  /** A name in a month. */
  private static final int NAMED = 1;

  /** Two names in a month. */
  private static final int PAIRED = 2;

  private static final int[] FULL = {24, 60, 150};

  private MatterKeys() {}

  /** Transfers and deployments may meet in one happening (ruling 14). */
  static EventType family(EventType type) {
    return type == EventType.DEPLOY ? EventType.TRANSFER : type;
  }

  /** The keys of an article, ascending. */
  static long[] of(List<Telling> tellings) {
    Map<Long, Integer> nameCount = new TreeMap<>();
    Map<Long, Integer> stateCount = new TreeMap<>();
    TreeSet<Long> items = new TreeSet<>();
    TreeSet<Long> months = new TreeSet<>();
    for (Telling t : tellings) {
      t.names().forEach(n -> nameCount.merge((long) n, 1, Integer::sum));
      t.near().forEach(s -> stateCount.merge((long) s.hashCode(), 1, Integer::sum));
      t.claim().item().ifPresent(i -> items.add((long) root(i.itemClass()).hashCode()));
      months.addAll(months(t));
    }
    List<Long> names = commonest(nameCount, NAMES_MAX);
    List<Long> states = commonest(stateCount, STATES_MAX);
    TreeSet<Long> keys = new TreeSet<>();
    pairs(names).forEach(p -> keys.add(key(COMMON, 1, p, 0)));
    List<Long> first = names.subList(0, Math.min(PAIRED_NAMES_MAX, names.size()));
    for (long month : months) {
      names.forEach(n -> keys.add(key(NAMED, 2, n, month)));
      pairs(first).forEach(p -> keys.add(key(PAIRED, 5, p, month)));
      pairs(states).forEach(p -> keys.add(key(COMMON, 3, p, month)));
      states.forEach(s -> items.forEach(i -> keys.add(key(COMMON, 4, s + 31 * i, month))));
    }
    return keys.stream().mapToLong(Long::longValue).toArray();
  }

  private static List<Long> commonest(Map<Long, Integer> count, int most) {
    return count.entrySet().stream()
        .sorted(Map.Entry.<Long, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The months of the event and of the word, as numbers. */
  private static TreeSet<Long> months(Telling t) {
    TreeSet<Long> months = new TreeSet<>();
    t.days().map(d -> month(d.start())).ifPresent(months::add);
    t.days().map(d -> month(d.end())).ifPresent(months::add);
    t.published().map(MatterKeys::month).ifPresent(months::add);
    return months;
  }

  private static long month(LocalDate day) {
    return day.getYear() * 12L + day.getMonthValue();
  }

  private static List<Long> pairs(List<Long> of) {
    List<Long> pairs = new ArrayList<>();
    for (int i = 0; i < of.size(); i++) {
      for (int j = i + 1; j < of.size(); j++) {
        long a = Math.min(of.get(i), of.get(j));
        long b = Math.max(of.get(i), of.get(j));
        pairs.add(CopyKeys.mix(a, b));
      }
    }
    return pairs;
  }

  private static long key(int room, int kind, long a, long b) {
    return (CopyKeys.mix(CopyKeys.mix(kind, a), b) & ~3L) | room;
  }

  /** More articles than this make the key overfull. */
  static int full(long key) {
    return FULL[(int) (key & 3)];
  }

  /** The class below "weapons" that holds this one: missile, aircraft, ammunition. */
  static String root(ItemClass itemClass) {
    ItemClass at = itemClass;
    while (at.parent().isPresent() && !at.parent().get().name().equals("weapons")) {
      at = at.parent().get();
    }
    return at.name();
  }
}
