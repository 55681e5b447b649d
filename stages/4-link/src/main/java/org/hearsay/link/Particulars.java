package org.hearsay.link;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Days;
import org.hearsay.model.Place;

/**
 * What in two claims of one type can hardly be the same event: another thing done, another day,
 * another town, another target.
 */
final class Particulars {
  /** An interval longer than this is no day. */
  private static final int DAY = 2;

  /** Each says that the two differ in one matter. */
  private static final Feature[] APART = {
    Feature.IMPLIED_ACTOR_APART,
    Feature.IMPLIED_COUNTERPART_APART,
    Feature.IMPLIED_ITEM_APART,
    Feature.IMPLIED_TIME_APART,
    Feature.DAYS_APART_POINT,
    Feature.SENSE_APART,
    Feature.STATUS_FUTURE_REAL,
    Feature.QUANTITY_FAR_APART
  };

  private final Telling a;
  private final Telling b;
  private final double[] v;

  /**
   * @param v the features so far, where these go too
   */
  Particulars(Telling a, Telling b, double[] v) {
    this.a = a;
    this.b = b;
    this.v = v;
  }

  void fill() {
    boolean point = EventDays.POINT.contains(a.claim().type());
    boolean places = placesApart() && !near(Pair.NEAR_KM);
    set(Feature.SENSE_SAME, sameSense().orElse(false));
    set(Feature.SENSE_APART, !sameSense().orElse(true));
    set(Feature.DAYS_APART_POINT, point && daysApart());
    set(Feature.PLACES_APART_POINT, point && places);
    v[Feature.OBJECTS.ordinal()] = objects();
    set(Feature.OBJECTS_APART, objectsApart());
    set(
        Feature.VOICE_SAME_QUANTITY_APART,
        told(Feature.VOICE_SAME) && told(Feature.QUANTITY_APART));
    states(a.actor(), b.actor(), Feature.ACTOR_STATES_APART);
    states(a.counterpart(), b.counterpart(), Feature.COUNTERPART_STATES_APART);
    marks();
    int apart = places ? 1 : 0;
    for (Feature f : APART) {
      apart += told(f) ? 1 : 0;
    }
    set(Feature.NOTHING_APART, apart == 0);
    set(Feature.APART_TWICE, apart > 1);
  }

  private void states(Telling.PartyWords p, Telling.PartyWords q, Feature apart) {
    set(apart, p.house().isPresent() && q.house().isPresent() && !p.house().equals(q.house()));
  }

  private void marks() {
    Marks p = a.marks();
    Marks q = b.marks();
    marks(p.actor(), q.actor(), Feature.ACTOR_NAMES_SAME, Feature.ACTOR_NAMES_APART);
    marks(
        p.counterpart(),
        q.counterpart(),
        Feature.COUNTERPART_NAMES_SAME,
        Feature.COUNTERPART_NAMES_APART);
    marks(p.item(), q.item(), Feature.ITEM_NAMES_SAME, Feature.ITEM_NAMES_APART);
    marks(p.place(), q.place(), Feature.PLACE_NAMES_SAME, Feature.PLACE_NAMES_APART);
    marks(p.objects(), q.objects(), Feature.OBJECT_NAMES_SAME, Feature.OBJECT_NAMES_APART);
  }

  private void marks(Set<String> p, Set<String> q, Feature same, Feature apart) {
    set(same, Marks.meet(p, q));
    set(apart, Marks.apart(p, q));
  }

  private void set(Feature f, boolean value) {
    v[f.ordinal()] = value ? 1 : 0;
  }

  private boolean told(Feature f) {
    return v[f.ordinal()] > 0;
  }

  /** Whether the triggers mean the same; empty where one has no known sense. */
  private Optional<Boolean> sameSense() {
    if (a.senses().isEmpty() || b.senses().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(a.senses().stream().anyMatch(b.senses()::contains));
  }

  /** Whether both tell a day, and not the same. */
  private boolean daysApart() {
    Optional<Days> p = a.days();
    Optional<Days> q = b.days();
    return p.isPresent()
        && q.isPresent()
        && EventDays.length(p.get()) <= DAY
        && EventDays.length(q.get()) <= DAY
        && EventDays.gap(p.get(), q.get()) > 0;
  }

  /** Whether both tell a place, and the names have no word in common. */
  private boolean placesApart() {
    return !a.place().isEmpty() && !b.place().isEmpty() && !meet(a.place(), b.place());
  }

  /** Whether the places lie within each other's reach as far as coordinates tell. */
  private boolean near(double km) {
    Optional<Place> p = a.claim().place();
    Optional<Place> q = b.claim().place();
    return p.flatMap(Place::point).isPresent()
        && q.flatMap(Place::point).isPresent()
        && p.get().point().get().km(q.get().point().get()) <= km;
  }

  /** The share of words for item, target and place that the one with fewer has in common. */
  private double objects() {
    Set<String> p = words(a);
    Set<String> q = words(b);
    int smaller = Math.min(p.size(), q.size());
    Set<String> both = new HashSet<>(p);
    both.retainAll(q);
    return smaller == 0 ? 0 : (double) both.size() / smaller;
  }

  /** Whether both name objects, and none in common. */
  private boolean objectsApart() {
    return !words(a).isEmpty() && !words(b).isEmpty() && !meet(words(a), words(b));
  }

  private static Set<String> words(Telling t) {
    Set<String> words = new HashSet<>(t.item());
    words.addAll(t.counterpart().stems());
    words.addAll(t.place());
    words.removeIf(w -> w.length() < 3);
    return words;
  }

  private static boolean meet(Set<String> p, Set<String> q) {
    return p.stream().anyMatch(q::contains);
  }
}
