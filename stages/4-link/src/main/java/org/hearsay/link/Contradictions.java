package org.hearsay.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Conflict;
import org.hearsay.model.ConflictKind;
import org.hearsay.model.Days;
import org.hearsay.model.EventType;
import org.hearsay.model.Place;
import org.hearsay.model.Quantity;
import org.hearsay.model.Revision;
import org.hearsay.model.Status;

/**
 * Finds values of one happening that cannot both be true (codebook, section 4; rulings 11, 19): of
 * two voices a conflict, of one voice a revision.
 */
final class Contradictions {
  /** "About 1,500" may be this share more or less. */
  private static final double ABOUT = 0.1;

  /** Events that happen in one place; goods and troops that move have several. */
  private static final Set<EventType> ONE_PLACE =
      Set.of(
          EventType.TEST,
          EventType.DEVELOP,
          EventType.ATTACK,
          EventType.INTERCEPT,
          EventType.INCURSION,
          EventType.INSPECT);

  /** What goes on for months may be told with many days, all of them right. */
  private static final Set<EventType> LASTING =
      Set.of(EventType.TRANSFER, EventType.DEPLOY, EventType.PRODUCE, EventType.ACQUIRE);

  private static final int ONE_DAY_GAP_MAX = 7;

  private final List<Word> words;
  private final Map<String, List<Word>> byRoot = new LinkedHashMap<>();

  Contradictions(List<Word> words) {
    this.words = words.stream().sorted(Word.SPOKEN).toList();
    for (Word w : this.words) {
      byRoot.computeIfAbsent(root(w), r -> new ArrayList<>()).add(w);
    }
  }

  /** Each kind at most once, with one claim for every origin that takes part. */
  List<Conflict> conflicts() {
    List<Conflict> conflicts = new ArrayList<>();
    conflict(ConflictKind.QUANTITY, Contradictions::quantitiesApart).ifPresent(conflicts::add);
    conflict(ConflictKind.TIME, Contradictions::timesApart).ifPresent(conflicts::add);
    conflict(ConflictKind.PLACE, Contradictions::placesApart).ifPresent(conflicts::add);
    assertion().ifPresent(conflicts::add);
    return conflicts;
  }

  /** A voice's later figure that its earlier one does not allow. */
  List<Revision> revisions() {
    List<Revision> revisions = new ArrayList<>();
    for (List<Word> said : byRoot.values()) {
      Word before = said.get(0);
      for (Word after : said) {
        if (quantitiesApart(before, after)
            && before.spoken().isPresent()
            && !before.spoken().equals(after.spoken())) {
          revisions.add(new Revision(after.speaker().root(), before.key(), after.key()));
        }
        if (after.telling().claim().quantity().isPresent()) {
          before = after;
        }
      }
    }
    return revisions;
  }

  private static String root(Word w) {
    return w.speaker().root().toLowerCase(Locale.ROOT);
  }

  private Optional<Conflict> conflict(ConflictKind kind, BiPredicate<Word, Word> apart) {
    Map<String, ClaimKey> sides = new LinkedHashMap<>();
    for (Word a : words) {
      for (Word b : words) {
        if (!root(a).equals(root(b)) && !a.against() && !b.against() && apart.test(a, b)) {
          sides.putIfAbsent(root(a), a.key());
          sides.putIfAbsent(root(b), b.key());
        }
      }
    }
    return side(kind, sides);
  }

  private Optional<Conflict> assertion() {
    Map<String, ClaimKey> sides = new LinkedHashMap<>();
    for (Word a : words) {
      sides.putIfAbsent(root(a) + (a.against() ? "\n-" : "\n+"), a.key());
    }
    boolean asserted =
        words.stream().anyMatch(w -> !w.against() && w.speaker().kind() != Speaker.Kind.NOBODY);
    boolean denied = words.stream().anyMatch(Word::against);
    return asserted && denied ? side(ConflictKind.ASSERTION, sides) : Optional.empty();
  }

  private static Optional<Conflict> side(ConflictKind kind, Map<String, ClaimKey> sides) {
    List<ClaimKey> claims = List.copyOf(new TreeSet<>(sides.values()));
    return claims.size() < 2 ? Optional.empty() : Optional.of(new Conflict(kind, claims));
  }

  static boolean quantitiesApart(Word a, Word b) {
    Optional<Quantity> p = a.telling().claim().quantity();
    Optional<Quantity> q = b.telling().claim().quantity();
    if (p.isEmpty() || q.isEmpty()) {
      return false;
    }
    return high(p.get()) < low(q.get()) || high(q.get()) < low(p.get());
  }

  private static double low(Quantity q) {
    return q.approximate() ? q.low() * (1 - ABOUT) : q.low();
  }

  private static double high(Quantity q) {
    double high = q.high().orElse(Double.POSITIVE_INFINITY);
    return q.approximate() ? high * (1 + ABOUT) : high;
  }

  static boolean timesApart(Word a, Word b) {
    Optional<Days> p = a.telling().days();
    Optional<Days> q = b.telling().days();
    if (p.isEmpty() || q.isEmpty() || p.get().overlaps(q.get())) {
      return false;
    }
    // The day of an order and the day of the work are two days of one thing.
    if (ofTheOrder(a, p.get()) != ofTheOrder(b, q.get())) {
      return false;
    }
    boolean lasts = LASTING.contains(a.telling().claim().type()) && real(a) && real(b);
    return !lasts || oneDay(p.get(), q.get());
  }

  /** An order is dated by its own day; an interval that runs on is that of the work. */
  private static boolean ofTheOrder(Word w, Days days) {
    boolean past = w.telling().published().map(d -> !days.end().isAfter(d)).orElse(true);
    return w.telling().claim().status() == Status.ORDERED && past;
  }

  private static boolean real(Word w) {
    Status status = w.telling().claim().status();
    return status == Status.DONE || status == Status.UNDER_WAY;
  }

  /** Whether both mean a day, and days so close that only one can be the day. */
  private static boolean oneDay(Days p, Days q) {
    return EventDays.length(p) <= 2
        && EventDays.length(q) <= 2
        && EventDays.gap(p, q) <= ONE_DAY_GAP_MAX;
  }

  static boolean placesApart(Word a, Word b) {
    Optional<Place> p = a.telling().claim().place();
    Optional<Place> q = b.telling().claim().place();
    if (p.isEmpty() || q.isEmpty() || !ONE_PLACE.contains(a.telling().claim().type())) {
      return false;
    }
    boolean shareWords = a.telling().place().stream().anyMatch(b.telling().place()::contains);
    boolean located = p.get().country().isPresent() && q.get().country().isPresent();
    boolean near =
        p.get().point().isPresent()
            && q.get().point().isPresent()
            && p.get().point().get().km(q.get().point().get()) <= 60;
    return located && !shareWords && !near;
  }
}
