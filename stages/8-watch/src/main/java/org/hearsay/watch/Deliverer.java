package org.hearsay.watch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.hearsay.model.watch.Change;
import org.hearsay.model.watch.Delivery;
import org.hearsay.model.watch.Watch;
import org.hearsay.model.watch.WatchBook;

/**
 * Carries out what the outbox holds. At least once: a process that is killed between the other
 * side's yes and the mark leaves the delivery to be sent again, under the same key.
 */
public final class Deliverer {
  /** Longer than any courier takes, so that a living process is not overtaken. */
  private static final Duration LEASE = Duration.ofMinutes(3);

  private final WatchBook book;
  private final Map<Delivery.Channel, Courier> couriers;
  private final RetryPlan plan;
  private final InstantSource clock;
  private final RandomGenerator random;

  /**
   * @param couriers a channel without one waits
   * @param random for the waits alone
   */
  public Deliverer(
      WatchBook book,
      Map<Delivery.Channel, Courier> couriers,
      RetryPlan plan,
      InstantSource clock,
      RandomGenerator random) {
    this.book = book;
    this.couriers = Map.copyOf(couriers);
    this.plan = plan;
    this.clock = clock;
    this.random = random;
  }

  /** What one round did. */
  public record Round(int sent, int failed, int dead) {}

  /** Tries everything that is due now, once. */
  public Round deliver() {
    Instant begin = clock.instant();
    int sent = 0;
    int failed = 0;
    int dead = 0;
    for (Optional<Delivery> d = book.take(begin, LEASE);
        d.isPresent();
        d = book.take(begin, LEASE)) {
      switch (one(d.get())) {
        case SENT -> sent++;
        case WAITING -> failed++;
        case DEAD -> dead++;
      }
    }
    return new Round(sent, failed, dead);
  }

  private Delivery.State one(Delivery delivery) {
    Optional<Watch> watch = book.watch(delivery.watch());
    Courier courier = couriers.get(delivery.channel());
    List<Change> changes =
        delivery.changes().stream().map(book::change).flatMap(Optional::stream).toList();
    try {
      if (watch.isEmpty()) {
        throw new Courier.Undeliverable("the watch was removed");
      }
      if (courier == null) {
        throw new IOException("no " + delivery.channel().code() + " is set up");
      }
      courier.carry(delivery, watch.get(), changes);
      book.sent(delivery.key(), clock.instant());
      return Delivery.State.SENT;
    } catch (Courier.Undeliverable e) {
      return failed(delivery, e, Optional.empty());
    } catch (IOException e) {
      return failed(delivery, e, plan.after(delivery.tries(), random));
    }
  }

  private Delivery.State failed(Delivery delivery, IOException why, Optional<Duration> wait) {
    String fault = String.valueOf(why.getMessage()).replaceAll("\\p{Cntrl}+", " ");
    book.failed(delivery.key(), fault, wait.map(w -> clock.instant().plus(w)));
    return wait.isPresent() ? Delivery.State.WAITING : Delivery.State.DEAD;
  }
}
