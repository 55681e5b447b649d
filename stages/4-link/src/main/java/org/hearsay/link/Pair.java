package org.hearsay.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Days;
import org.hearsay.model.EventType;
import org.hearsay.model.ItemClass;
import org.hearsay.model.Place;
import org.hearsay.model.Quantity;
import org.hearsay.model.Status;

/**
 * What two claims have in common and in what they differ, as numbers. The same for (a, b) and (b,
 * a).
 */
final class Pair {
  /** Two towns closer than this are one place for a reader of news. */
  static final double NEAR_KM = 60;

  private static final Feature[] TYPES = types();

  private final Telling a;
  private final Telling b;
  private final double[] v = new double[Feature.values().length];

  private Pair(Telling a, Telling b) {
    this.a = a;
    this.b = b;
  }

  /**
   * The features.
   *
   * @param aligned how well the sentences explain one another where their articles are copies of
   *     one another; −1 where they are not copies
   */
  static double[] features(Telling a, Telling b, double aligned) {
    Pair pair = new Pair(a, b);
    pair.kind();
    pair.parties();
    pair.item();
    pair.quantity();
    pair.place();
    pair.time();
    pair.when();
    pair.modality();
    pair.voice();
    pair.words(aligned);
    pair.implied();
    pair.order();
    pair.together();
    new Particulars(a, b, pair.v).fill();
    return pair.v;
  }

  /** Whether the two may belong to one happening at all. */
  static boolean mayMeet(Telling a, Telling b) {
    return MatterKeys.family(a.claim().type()) == MatterKeys.family(b.claim().type());
  }

  boolean sameArticle() {
    return a.key().article().equals(b.key().article());
  }

  private void set(Feature f, double value) {
    v[f.ordinal()] = value;
  }

  private void set(Feature f, boolean value) {
    v[f.ordinal()] = value ? 1 : 0;
  }

  private double get(Feature f) {
    return v[f.ordinal()];
  }

  /** The feature of each type; a deployment's is that of the transfers it may meet. */
  private static Feature[] types() {
    Feature[] types = new Feature[EventType.values().length];
    for (EventType type : EventType.values()) {
      types[type.ordinal()] = Feature.valueOf("TYPE_" + MatterKeys.family(type).name());
    }
    return types;
  }

  private void kind() {
    set(Feature.BIAS, 1);
    set(Feature.TYPE_SAME, a.claim().type() == b.claim().type());
    set(TYPES[MatterKeys.family(a.claim().type()).ordinal()], 1);
  }

  private void parties() {
    party(a.actor(), b.actor(), Feature.ACTOR_SAME);
    party(a.counterpart(), b.counterpart(), Feature.COUNTERPART_SAME);
    set(
        Feature.PARTIES_BOTH_SAME,
        get(Feature.ACTOR_SAME) > 0 && get(Feature.COUNTERPART_SAME) > 0);
    boolean swapped =
        meets(a.actor(), b.counterpart()) && get(Feature.ACTOR_SAME) == 0
            || meets(b.actor(), a.counterpart()) && get(Feature.ACTOR_SAME) == 0;
    set(Feature.PARTIES_SWAPPED, swapped);
    set(Feature.HOUSES_SHARED, Math.min(2, shared(a.near(), b.near())) / 2.0);
    set(Feature.HOUSES_WIDE, Math.min(3, shared(a.wide(), b.wide())) / 3.0);
  }

  /** The five features of one role lie side by side, the first given. */
  private void party(Telling.PartyWords p, Telling.PartyWords q, Feature first) {
    int at = first.ordinal();
    if (p.present() && q.present()) {
      double words = overlap(p.stems(), q.stems());
      boolean same = meets(p, q);
      v[at] = same ? 1 : 0;
      v[at + 1] = words;
      v[at + 2] = same || words >= 0.5 ? 0 : 1;
    } else if (p.present() || q.present()) {
      Telling.PartyWords told = p.present() ? p : q;
      Telling other = p.present() ? b : a;
      boolean near = told.house().map(h -> other.near().contains(h)).orElse(false);
      boolean wide = told.house().map(h -> other.wide().contains(h)).orElse(true);
      v[at + 3] = near ? 1 : 0;
      v[at + 4] = wide ? 0 : 1;
    }
  }

  private static boolean meets(Telling.PartyWords p, Telling.PartyWords q) {
    return p.house().isPresent() && p.house().equals(q.house());
  }

  private void item() {
    Optional<ItemClass> p = a.claim().item().map(i -> i.itemClass());
    Optional<ItemClass> q = b.claim().item().map(i -> i.itemClass());
    if (p.isPresent() && q.isPresent()) {
      boolean compatible = p.get().compatible(q.get());
      set(Feature.ITEM_SAME, p.get().equals(q.get()));
      set(Feature.ITEM_COMPATIBLE, compatible);
      set(Feature.ITEM_APART, !compatible);
      set(Feature.ITEM_WORDS, overlap(a.item(), b.item()));
    } else {
      set(Feature.ITEM_ONE, p.isPresent() != q.isPresent());
      set(Feature.ITEM_NONE, p.isEmpty() && q.isEmpty());
    }
  }

  private void quantity() {
    Optional<Quantity> p = a.claim().quantity();
    Optional<Quantity> q = b.claim().quantity();
    if (p.isEmpty() || q.isEmpty()) {
      set(Feature.QUANTITY_ONE, p.isPresent() != q.isPresent());
      return;
    }
    boolean equal = p.get().low() == q.get().low() && p.get().high().equals(q.get().high());
    set(Feature.QUANTITY_EQUAL, equal);
    set(Feature.QUANTITY_EQUAL_LARGE, equal && p.get().low() >= 10);
    set(Feature.QUANTITY_MEETS, p.get().overlaps(q.get()));
    set(Feature.QUANTITY_APART, !p.get().overlaps(q.get()));
    double ratio = Math.abs(Math.log((middle(p.get()) + 1) / (middle(q.get()) + 1)));
    set(Feature.QUANTITY_FAR_APART, !equal && ratio > 1.6);
    set(Feature.QUANTITY_RATIO, Math.min(4, ratio) / 4);
  }

  private static double middle(Quantity q) {
    return q.high().isPresent() ? (q.low() + q.high().getAsDouble()) / 2 : q.low();
  }

  private void place() {
    Optional<Place> p = a.claim().place();
    Optional<Place> q = b.claim().place();
    if (p.isPresent() && q.isPresent()) {
      boolean same = overlap(a.place(), b.place()) >= 0.99;
      boolean near = same || km(p.get(), q.get()) <= NEAR_KM;
      boolean country =
          p.get().country().isPresent() && p.get().country().equals(q.get().country());
      boolean known = p.get().country().isPresent() && q.get().country().isPresent();
      set(Feature.PLACE_SAME, same);
      set(Feature.PLACE_NEAR, near);
      set(Feature.PLACE_COUNTRY, country && !near);
      set(Feature.PLACE_APART, known && !country && !near);
    } else if (p.isPresent() || q.isPresent()) {
      set(Feature.PLACE_ONE, 1);
      Set<String> told = p.isPresent() ? a.place() : b.place();
      Telling other = p.isPresent() ? b : a;
      set(Feature.PLACE_NAMED, told.stream().anyMatch(s -> other.names().contains(s.hashCode())));
    }
  }

  private static double km(Place p, Place q) {
    return p.point().isPresent() && q.point().isPresent()
        ? p.point().get().km(q.point().get())
        : Double.POSITIVE_INFINITY;
  }

  private void time() {
    Optional<Days> p = a.days();
    Optional<Days> q = b.days();
    if (p.isPresent() && q.isPresent()) {
      long gap = EventDays.gap(p.get(), q.get());
      set(Feature.TIME_SAME, p.equals(q));
      set(Feature.TIME_MEETS, gap == 0);
      set(Feature.TIME_CLOSE, gap > 0 && gap <= 3);
      set(Feature.TIME_APART, gap > 3);
      set(Feature.TIME_FAR_APART, gap > 45);
      double ratio =
          Math.abs(Math.log((double) EventDays.length(p.get()) / EventDays.length(q.get())));
      set(Feature.TIME_LENGTHS, gap == 0 ? Math.min(6, ratio) / 6 : 0);
      boolean day = Math.min(EventDays.length(p.get()), EventDays.length(q.get())) <= 3;
      set(Feature.TIME_DAY_IN_SPAN, gap == 0 && day && ratio > 2.5);
    } else if (p.isPresent() || q.isPresent()) {
      set(Feature.TIME_ONE, 1);
      Optional<LocalDate> other = p.isPresent() ? b.published() : a.published();
      Days told = p.orElseGet(q::orElseThrow);
      boolean near =
          other.isPresent()
              && EventDays.gap(told, new Days(other.get().minusDays(3), other.get())) == 0;
      set(Feature.TIME_ONE_NEAR, near);
    }
    if (a.published().isPresent() && b.published().isPresent()) {
      long days = Math.abs(ChronoUnit.DAYS.between(a.published().get(), b.published().get()));
      set(Feature.PUBLISHED_GAP, Math.log1p(days) / 5);
    }
  }

  /**
   * Whether the two speak of different weeks or months: by the days told, and for what is told as
   * done without a day by the days before publication. Tests and raids recur; without this the one
   * of last month and the one of this week are one.
   */
  private void when() {
    Optional<Days> p = EventDays.likely(a);
    Optional<Days> q = EventDays.likely(b);
    if (p.isPresent() && q.isPresent()) {
      long gap = EventDays.gap(p.get(), q.get());
      boolean point = EventDays.POINT.contains(a.claim().type());
      set(Feature.WHEN_APART, gap > 14);
      set(Feature.WHEN_FAR_APART, gap > 45);
      set(Feature.WHEN_APART_POINT, point && gap > 14);
      set(Feature.WHEN_FAR_APART_POINT, point && gap > 45);
    }
  }

  private void modality() {
    Status p = a.claim().status();
    Status q = b.claim().status();
    set(Feature.STATUS_SAME, p == q);
    set(Feature.STATUS_FUTURE_REAL, future(p) != future(q));
    set(Feature.STATUS_FUTURE, future(p) && future(q));
    set(Feature.STATUS_ORDER, (p == Status.ORDERED) != (q == Status.ORDERED));
    set(Feature.STATUS_FAILED_ONE, (p == Status.FAILED) != (q == Status.FAILED));
    set(Feature.POLARITY_OPPOSITE, a.against() != b.against());
    set(Feature.POLARITY_BOTH_NEGATIVE, a.against() && b.against());
  }

  private static boolean future(Status s) {
    return s == Status.PLANNED || s == Status.ORDERED;
  }

  private void voice() {
    boolean same = a.speaker().root().equals(b.speaker().root());
    set(Feature.VOICE_SAME, same);
    set(Feature.VOICE_SAME_POLARITY, same && a.against() == b.against());
    boolean house = a.speaker().house().equals(b.speaker().house());
    set(Feature.HOUSE_SAME, house);
    set(Feature.VOICE_IS_ACTOR, actsItself(a) != actsItself(b));
  }

  /** Whether the voice tells of its own house's act, as who confirms or denies does. */
  private static boolean actsItself(Telling t) {
    return t.speaker().house().isPresent()
        && t.speaker().house().equals(t.implied().actor().house());
  }

  private void words(double aligned) {
    set(Feature.HOUSE_SAME_NOT_COPY, get(Feature.HOUSE_SAME) > 0 && aligned < 0);
    double words = a.words().similarity(b.words());
    set(Feature.WORDS, words);
    set(Feature.WORDS_SQUARED, words * words);
    set(Feature.PASSAGE, a.passage().similarity(b.passage()));
    set(Feature.HEADLINE, a.headline().similarity(b.headline()));
    boolean trigger = shared(a.trigger(), b.trigger()) > 0;
    set(Feature.TRIGGER, trigger);
    set(
        Feature.TRIGGER_IN_WORDS,
        trigger || holds(a.words(), b.trigger()) || holds(b.words(), a.trigger()));
    int names = sharedHashes(a.names(), b.names());
    set(Feature.NAMES, Math.min(4, names) / 4.0);
    set(Feature.NAMES_NONE, names == 0);
    if (sameArticle()) {
      int distance = Math.abs(a.sentence() - b.sentence());
      set(Feature.SENTENCE_SAME, distance == 0);
      set(Feature.SENTENCE_NEXT, distance == 1);
      set(Feature.SENTENCE_FAR, distance > 3);
      set(Feature.OPPOSITE_NEXT, distance <= 2 && a.against() != b.against());
    } else if (aligned >= 0) {
      set(Feature.ALIGNED, aligned);
      set(Feature.ALIGNED_TRIGGER, trigger ? aligned : 0);
      set(Feature.COPIES_NOT_ALIGNED, aligned < Aligned.MATCH);
    }
  }

  private void implied() {
    Telling.Implied p = a.implied();
    Telling.Implied q = b.implied();
    implied(p.actor(), q.actor(), Feature.IMPLIED_ACTOR_SAME);
    implied(p.counterpart(), q.counterpart(), Feature.IMPLIED_COUNTERPART_SAME);
    if (p.item().isPresent() && q.item().isPresent()) {
      boolean compatible = p.item().get().compatible(q.item().get());
      set(Feature.IMPLIED_ITEM_COMPATIBLE, compatible);
      set(Feature.IMPLIED_ITEM_APART, !compatible);
    }
    if (!p.place().isEmpty() && !q.place().isEmpty()) {
      boolean same = overlap(p.place(), q.place()) >= 0.5;
      set(Feature.IMPLIED_PLACE_SAME, same);
      set(Feature.IMPLIED_PLACE_APART, !same);
    }
    if (p.days().isPresent() && q.days().isPresent()) {
      long gap = EventDays.gap(p.days().get(), q.days().get());
      set(Feature.IMPLIED_TIME_MEETS, gap == 0);
      set(Feature.IMPLIED_TIME_APART, gap > 3);
    }
  }

  private void implied(Telling.PartyWords p, Telling.PartyWords q, Feature first) {
    if (p.present() && q.present()) {
      boolean same = meets(p, q) || overlap(p.stems(), q.stems()) >= 0.5;
      v[first.ordinal()] = same ? 1 : 0;
      v[first.ordinal() + 1] = same ? 0 : 1;
    }
  }

  /** Where the two stand among the claims of their kind. */
  private void order() {
    set(Feature.SIBLINGS, Math.log(a.siblings() * b.siblings()) / 2);
    set(Feature.ONLY_ONES, a.siblings() == 1 && b.siblings() == 1);
    if (sameArticle()) {
      boolean follows = Math.abs(a.turn() - b.turn()) == 1;
      Telling later = a.turn() > b.turn() ? a : b;
      set(Feature.FOLLOWS, follows);
      set(Feature.FOLLOWS_SPARSE, follows && arguments(later) <= 1);
      set(Feature.FOLLOWS_OPPOSITE, follows && a.against() != b.against());
    } else {
      set(Feature.SAME_TURN, a.turn() == b.turn());
    }
  }

  private void together() {
    boolean item = get(Feature.ITEM_COMPATIBLE) > 0;
    boolean time = get(Feature.TIME_MEETS) > 0;
    boolean place = get(Feature.PLACE_NEAR) > 0;
    boolean party = get(Feature.ACTOR_SAME) > 0 || get(Feature.COUNTERPART_SAME) > 0;
    set(Feature.ITEM_AND_TIME, item && time);
    set(Feature.ITEM_AND_PARTY, item && party);
    set(Feature.ITEM_AND_PLACE, item && place);
    set(Feature.TIME_AND_PLACE, time && place);
    set(Feature.WORDS_AND_TIME, time ? get(Feature.WORDS) : 0);
    boolean opposite = a.against() != b.against();
    set(Feature.OPPOSITE_AND_WORDS, opposite ? get(Feature.PASSAGE) : 0);
    set(Feature.OPPOSITE_AND_ITEM, opposite && get(Feature.IMPLIED_ITEM_COMPATIBLE) > 0);
    set(
        Feature.STATUS_FUTURE_REAL_TIME,
        get(Feature.STATUS_FUTURE_REAL) > 0 && get(Feature.IMPLIED_TIME_MEETS) > 0);
    set(Feature.SPARSE_BOTH, arguments(a) <= 1 && arguments(b) <= 1);
    set(Feature.SPARSE_ONE, (arguments(a) <= 1) != (arguments(b) <= 1));
  }

  private static int arguments(Telling t) {
    int n = t.actor().present() ? 1 : 0;
    n += t.counterpart().present() ? 1 : 0;
    n += t.claim().item().isPresent() ? 1 : 0;
    n += t.claim().quantity().isPresent() ? 1 : 0;
    n += t.claim().place().isPresent() ? 1 : 0;
    return n + (t.days().isPresent() ? 1 : 0);
  }

  private static <T> int shared(Set<T> p, Set<T> q) {
    int n = 0;
    for (T t : p) {
      n += q.contains(t) ? 1 : 0;
    }
    return n;
  }

  private static int sharedHashes(Set<Integer> p, Set<Integer> q) {
    return shared(p, q);
  }

  private static boolean holds(Sentence words, Set<String> stems) {
    for (String s : stems) {
      if (s.length() > 3 && java.util.Arrays.binarySearch(words.words(), s.hashCode()) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Shared words against the smaller set. */
  private static double overlap(Set<String> p, Set<String> q) {
    int smaller = Math.min(p.size(), q.size());
    return smaller == 0 ? 0 : (double) shared(p, q) / smaller;
  }
}
