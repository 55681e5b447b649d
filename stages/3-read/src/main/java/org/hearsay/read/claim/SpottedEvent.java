package org.hearsay.read.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hearsay.encoder.claims.Role;
import org.hearsay.model.Certainty;
import org.hearsay.model.EventType;
import org.hearsay.model.Polarity;
import org.hearsay.model.Span;
import org.hearsay.model.Status;

/**
 * An event as the network sees it: words with their roles, not yet resolved to names and values.
 *
 * @param types how much speaks for each type, in the order of the types
 * @param found how sure the network is that the words are a trigger when it reads the text, 0 to 1
 * @param told how sure it is that they tell an event when they are marked, 0 to 1
 */
record SpottedEvent(
    double[] types,
    Span trigger,
    List<Part> parts,
    Status status,
    Polarity polarity,
    Certainty certainty,
    double found,
    double told) {
  /**
   * Words in a role.
   *
   * @param itemClass of an item: the class that the network takes it for; else empty
   * @param classShare how sure it is of that
   */
  record Part(Role role, Span span, double share, String itemClass, double classShare) {
    /** The same in other words. */
    Part at(Span words) {
      return new Part(role, words, share, itemClass, classShare);
    }
  }

  /** What a rule's word for a type weighs against the network's. */
  private static final double RULED = Math.exp(2);

  /** The likeliest type, where rules read these words as one of some types (or of none). */
  EventType type(Set<EventType> ruled) {
    EventType best = EventType.values()[0];
    for (EventType type : EventType.values()) {
      best = weight(type, ruled) > weight(best, ruled) ? type : best;
    }
    return best;
  }

  private double weight(EventType type, Set<EventType> ruled) {
    return types[type.ordinal()] * (ruled.contains(type) ? RULED : 1);
  }

  /** The words in a role, the surest first. */
  List<Part> partsIn(Role role) {
    return parts.stream()
        .filter(p -> p.role() == role)
        .sorted(Comparator.comparingDouble(p -> -p.share()))
        .toList();
  }

  /** Their spans. */
  List<Span> in(Role role) {
    return partsIn(role).stream().map(Part::span).toList();
  }
}
