package org.hearsay.read.claim;

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
 * @param share how sure the network is of the trigger, 0 to 1, not calibrated
 */
record SpottedEvent(
    EventType type,
    Span trigger,
    List<Part> parts,
    Status status,
    Polarity polarity,
    Certainty certainty,
    double share) {
  /** Words in a role. */
  record Part(Role role, Span span, double share) {}

  /** The spans in a role, the surest first. */
  List<Span> in(Role role) {
    return parts.stream()
        .filter(p -> p.role() == role)
        .sorted(java.util.Comparator.comparingDouble(p -> -p.share()))
        .map(Part::span)
        .toList();
  }
}
