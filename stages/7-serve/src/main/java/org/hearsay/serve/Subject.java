package org.hearsay.serve;

import java.util.Optional;
import org.hearsay.model.Party;

/**
 * What figures are compared about: an item and a pair of parties. A claim that leaves a party out
 * ("1,500 men were sent") takes the one that most claims of its happening name.
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
    String actor = party(told.claim().actor(), around.map(HappeningLine::actor));
    String counterpart = party(told.claim().counterpart(), around.map(HappeningLine::counterpart));
    return item.isEmpty() || actor.isEmpty()
        ? Optional.empty()
        : Optional.of(new Subject(item, actor, counterpart));
  }

  private static String party(Optional<Party> told, Optional<String> around) {
    return told.map(Party::name).or(() -> around).orElse("");
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
