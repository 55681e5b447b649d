package org.hearsay.read.claim;

import java.util.Comparator;
import java.util.List;
import org.hearsay.encoder.claims.Role;
import org.hearsay.model.Certainty;
import org.hearsay.model.EventType;
import org.hearsay.model.Polarity;
import org.hearsay.model.Span;
import org.hearsay.model.Status;

/**
 * An event as the network sees it: words with their roles, not yet resolved to names and values.
 *
 * @param found how sure the network is that the words are a trigger when it reads the text, 0 to 1
 * @param told how sure it is that they tell an event when they are marked, 0 to 1
 */
record SpottedEvent(
    EventType type,
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
  record Part(Role role, Span span, double share, String itemClass, double classShare) {}

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
