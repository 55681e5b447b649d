package org.hearsay.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hearsay.model.Claim;
import org.hearsay.model.Reading;

/**
 * Takes claims and arguments out of a reading by chance: weights that are learned on complete
 * readings alone trust arguments which a reader of the wild often misses.
 */
final class Thinned {
  private static final double CLAIMS_DROPPED = 0.3;

  private static final double ARGUMENTS_DROPPED = 0.25;

  private final long seed;

  Thinned(long seed) {
    this.seed = seed;
  }

  Reading of(Reading reading) {
    Random random = new Random(seed ^ reading.article().id().value().hashCode());
    List<Claim> left = new ArrayList<>();
    for (Claim claim : reading.claims()) {
      boolean keep = random.nextDouble() >= CLAIMS_DROPPED;
      Claim thin = thin(claim, random);
      if (keep) {
        left.add(thin);
      }
    }
    return new Reading(
        reading.article(), reading.entities(), reading.attributions(), left, reading.reader());
  }

  private static Claim thin(Claim c, Random random) {
    return new Claim(
        c.id(),
        c.type(),
        c.trigger(),
        c.mentions(),
        c.attribution(),
        c.chain(),
        maybe(c.actor(), random),
        maybe(c.counterpart(), random),
        maybe(c.item(), random),
        maybe(c.quantity(), random),
        maybe(c.place(), random),
        maybe(c.time(), random),
        c.status(),
        c.polarity(),
        c.certainty(),
        c.confidence());
  }

  private static <T> Optional<T> maybe(Optional<T> argument, Random random) {
    boolean keep = random.nextDouble() >= ARGUMENTS_DROPPED;
    return keep ? argument : Optional.empty();
  }
}
