package org.hearsay.link;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimCopy;
import org.hearsay.model.Reading;

/**
 * Takes claims and arguments out of a reading, as if by chance but always the same ones: weights
 * that are learned on complete readings alone trust arguments which a reader of the wild often
 * misses.
 */
final class Thinned {
  private static final double CLAIMS_DROPPED = 0.3;

  private static final double ARGUMENTS_DROPPED = 0.25;

  private final long seed;

  Thinned(long seed) {
    this.seed = seed;
  }

  Reading of(Reading reading) {
    String article = reading.article().id().value();
    List<Claim> left =
        reading.claims().stream()
            .filter(c -> lot(name(article, c)) >= CLAIMS_DROPPED)
            .map(c -> thin(c, name(article, c)))
            .toList();
    return new Reading(
        reading.article(), reading.entities(), reading.attributions(), left, reading.reader());
  }

  private static String name(String article, Claim claim) {
    return article + "." + claim.id().value();
  }

  private Claim thin(Claim c, String name) {
    return ClaimCopy.of(c)
        .actor(kept(c.actor(), name + " actor"))
        .counterpart(kept(c.counterpart(), name + " counterpart"))
        .item(kept(c.item(), name + " item"))
        .quantity(kept(c.quantity(), name + " quantity"))
        .place(kept(c.place(), name + " place"))
        .time(kept(c.time(), name + " time"))
        .made();
  }

  private <T> Optional<T> kept(Optional<T> argument, String name) {
    return lot(name) >= ARGUMENTS_DROPPED ? argument : Optional.empty();
  }

  /**
   * A number from 0 to 1 for a name: FNV-1a (Fowler, Noll, Vo), its bits mixed as SplitMix does.
   */
  private double lot(String name) {
    long hash = 0xcbf29ce484222325L ^ seed;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return ((hash ^ (hash >>> 31)) >>> 11) * 0x1.0p-53;
  }
}
