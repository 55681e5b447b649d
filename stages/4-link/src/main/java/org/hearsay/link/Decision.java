package org.hearsay.link;

import java.util.List;
import org.hearsay.model.ClaimKey;

/**
 * What a person decided about happenings. Decisions name claims, not happenings, so that they hold
 * however the rest is linked again; of two that contradict each other the later in the list holds.
 */
public sealed interface Decision {
  /** These claims speak of one happening. */
  record Together(List<ClaimKey> claims) implements Decision {
    public Together {
      claims = List.copyOf(claims);
      if (claims.size() < 2) {
        throw new IllegalArgumentException("two claims or more are put together");
      }
    }
  }

  /** None of these speaks of what any of those speaks of. */
  record Apart(List<ClaimKey> these, List<ClaimKey> those) implements Decision {
    public Apart {
      these = List.copyOf(these);
      those = List.copyOf(those);
      if (these.isEmpty() || those.isEmpty()) {
        throw new IllegalArgumentException("a split has two sides");
      }
      if (these.stream().anyMatch(those::contains)) {
        throw new IllegalArgumentException("a claim cannot be apart from itself");
      }
    }
  }
}
