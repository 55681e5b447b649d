package org.hearsay.read.claim;

import java.util.Optional;
import org.hearsay.model.Attribution;
import org.hearsay.model.EventType;
import org.hearsay.model.Span;
import org.hearsay.read.attribution.Attributed;

/** Which attribution carries a claim. */
final class Carrier {
  private Carrier() {}

  /** The innermost one; a threat's is the attribution whose cue it is (ruling 8). */
  static Optional<Attribution> of(EventType type, Span trigger, Attributed attributed) {
    Optional<Attribution> cued =
        type == EventType.THREATEN ? attributed.cuedBy(trigger) : Optional.empty();
    return cued.or(() -> attributed.innermost(trigger));
  }
}
