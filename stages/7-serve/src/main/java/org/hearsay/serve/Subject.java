package org.hearsay.serve;

import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.Country;
import org.hearsay.model.EventType;
import org.hearsay.model.ItemClass;
import org.hearsay.model.Party;
import org.hearsay.model.Place;

/**
 * What figures are compared about: an item and a pair of parties, by their states where those are
 * known ("Pyongyang" and "the North's army" are North Korea). A claim that leaves a party out
 * ("1,500 men were sent") takes the one that most claims of its happening name; troops and arms
 * that are placed in another state go there.
 */
record Subject(String item, String actor, String counterpart) implements Comparable<Subject> {
  /** Empty where neither the claim nor its happening tells what or who. */
  static Optional<Subject> of(Told told, Optional<HappeningLine> around) {
    String item =
        told.claim()
            .item()
            .map(i -> i.itemClass().name())
            .or(() -> around.map(HappeningLine::item))
            .orElse("");
    String actor =
        told.claim()
            .actor()
            .map(Subject::name)
            .or(() -> around.flatMap(Matters::actor).map(Countries::name))
            .or(() -> around.map(HappeningLine::actor))
            .orElse("");
    return item.isEmpty() || actor.isEmpty()
        ? Optional.empty()
        : Optional.of(new Subject(item, actor, counterpart(told, around, actor)));
  }

  /**
   * What the claim says; else what most claims of its happening say; else, for troops and arms, the
   * state where most of them place it. "To support Russia's war in Ukraine" has misled readers
   * about the place, so the happening's word comes before the claim's own. Nobody hands anything to
   * himself.
   */
  private static String counterpart(Told told, Optional<HappeningLine> around, String actor) {
    return Stream.of(
            told.claim().counterpart().map(Subject::name),
            around.map(Matters::to),
            moves(told) ? around.flatMap(Matters::place).map(Countries::name) : none(),
            moves(told)
                ? told.claim().place().flatMap(Place::country).map(Countries::name)
                : none())
        .flatMap(Optional::stream)
        .filter(name -> !name.isEmpty() && !name.equals(actor))
        .findFirst()
        .orElse("");
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private static boolean moves(Told told) {
    EventType type = told.claim().type();
    return type == EventType.DEPLOY || type == EventType.TRANSFER;
  }

  private static String name(Party party) {
    return party.country().map((Country c) -> Countries.name(c)).orElse(party.name());
  }

  /** Whether the other's figures tell of this too: special forces are troops. */
  boolean covers(Subject other) {
    return actor.equals(other.actor)
        && counterpart.equals(other.counterpart)
        && (item.equals(other.item)
            || ItemClass.names().contains(item)
                && ItemClass.names().contains(other.item)
                && new ItemClass(other.item).isA(new ItemClass(item)));
  }

  /** Whether a reader of the one should know of the other: the same parties, or the same item. */
  boolean near(Subject other) {
    boolean pair = !counterpart.isEmpty() && counterpart.equals(other.counterpart);
    return !equals(other)
        && actor.equals(other.actor)
        && (pair
            || item.equals(other.item)
            || new Subject(item, actor, other.counterpart).covers(other));
  }

  String link() {
    return "/figures?item="
        + Links.encoded(item)
        + "&actor="
        + Links.encoded(actor)
        + (counterpart.isEmpty() ? "" : "&counterpart=" + Links.encoded(counterpart));
  }

  String parties() {
    return counterpart.isEmpty() ? actor : actor + " → " + counterpart;
  }

  @Override
  public int compareTo(Subject other) {
    return (item + "\n" + parties()).compareTo(other.item + "\n" + other.parties());
  }
}
