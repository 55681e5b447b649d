package org.hearsay.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hearsay.model.EventType;
import org.hearsay.model.ItemClass;

/**
 * The keys that claims of one happening are likely to share: a kind of event with two names, with a
 * name and a month, with houses and a class of item. A claim meets only those that share a key.
 */
final class ClaimKeys {
  /** More names make more keys, and each a smaller share of what is found. */
  private static final int NAMES_MAX = 5;

  private static final int HOUSES_MAX = 3;

  private ClaimKeys() {}

  /** The telling with its keys. */
  static Telling keyed(Telling t, List<String> houses) {
    return new Telling(
        t.key(),
        t.claim(),
        t.stance(),
        t.speaker(),
        t.published(),
        t.sentence(),
        t.words(),
        t.passage(),
        t.headline(),
        t.trigger(),
        t.actor(),
        t.counterpart(),
        t.item(),
        t.place(),
        t.near(),
        t.wide(),
        t.names(),
        of(t, houses));
  }

  /** Transfers and deployments may meet in one happening (ruling 14). */
  static EventType family(EventType type) {
    return type == EventType.DEPLOY ? EventType.TRANSFER : type;
  }

  private static long[] of(Telling t, List<String> houses) {
    long family = family(t.claim().type()).ordinal() + 1L;
    List<Long> names = t.names().stream().sorted().limit(NAMES_MAX).map(n -> (long) n).toList();
    List<Long> states = houses.stream().limit(HOUSES_MAX).map(h -> (long) h.hashCode()).toList();
    long item = t.claim().item().map(i -> (long) root(i.itemClass()).hashCode()).orElse(0L);
    TreeSet<Long> keys = new TreeSet<>();
    for (long month : months(t)) {
      names.forEach(n -> keys.add(key(family, 1, n, month)));
      states.forEach(s -> keys.add(key(family, 2, s + 31 * item, month)));
      pairs(states).forEach(p -> keys.add(key(family, 3, p, month)));
    }
    pairs(names).forEach(p -> keys.add(key(family, 4, p, 0)));
    names.forEach(n -> states.forEach(s -> keys.add(key(family, 5, n, s))));
    states.forEach(s -> keys.add(key(family, 6, s, item)));
    return keys.stream().mapToLong(Long::longValue).toArray();
  }

  /** The months of the event and of the word, as numbers; 0 where neither is known. */
  private static List<Long> months(Telling t) {
    TreeSet<Long> months = new TreeSet<>();
    Optional<LocalDate> told = t.days().map(d -> d.start());
    told.map(ClaimKeys::month).ifPresent(months::add);
    t.days().map(d -> month(d.end())).ifPresent(months::add);
    t.published().map(ClaimKeys::month).ifPresent(months::add);
    return months.isEmpty() ? List.of(0L) : List.copyOf(months);
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

  private static long key(long family, int kind, long a, long b) {
    return CopyKeys.mix(CopyKeys.mix(family * 16 + kind, a), b);
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
