package org.hearsay.serve;

import java.util.Optional;
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

  /** Nobody hands anything to himself: a party on both sides is told on one of them only. */
  private static String counterpart(Told told, Optional<HappeningLine> around, String actor) {
    Optional<String> said = told.claim().counterpart().map(Subject::name);
    return said.or(() -> placed(told))
        .filter(name -> !name.equals(actor))
        .or(() -> said.isPresent() ? Optional.empty() : around(around))
        .filter(name -> !name.equals(actor))
        .orElse("");
  }

  private static Optional<String> around(Optional<HappeningLine> around) {
    return around
        .flatMap(Matters::counterpart)
        .map(Countries::name)
        .or(() -> around.map(HappeningLine::counterpart));
  }

  private static Optional<String> placed(Told told) {
    EventType type = told.claim().type();
    return type == EventType.DEPLOY || type == EventType.TRANSFER
        ? told.claim().place().flatMap(Place::country).map(Countries::name)
        : Optional.empty();
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
