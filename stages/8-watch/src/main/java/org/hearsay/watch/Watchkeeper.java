package org.hearsay.watch;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Finds changes and carries them out, round after round, beside a server. */
public final class Watchkeeper implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Watchkeeper.class.getName());

  /** What the last round may still take when the server ends. */
  private static final Duration END_TIME = Duration.ofSeconds(2);

  private final ScheduledExecutorService rounds =
      Executors.newScheduledThreadPool(
          2, Thread.ofPlatform().daemon().name("watchkeeper-", 1).factory());

  private Watchkeeper() {}

  /**
   * Begins.
   *
   * @param pause between two rounds; a round in which nothing changed costs two small questions
   */
  public static Watchkeeper start(Watching watching, Deliverer deliverer, Duration pause) {
    Watchkeeper keeper = new Watchkeeper();
    // Apart, so that a receiver that does not answer holds up no evaluation.
    keeper.every(pause, watching::evaluate);
    keeper.every(pause, deliverer::deliver);
    return keeper;
  }

  private void every(Duration pause, Runnable work) {
    rounds.scheduleWithFixedDelay(() -> round(work), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** A round that fails is told of; what it did not do, the next one does. */
  private static void round(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "a round of the watches failed", e);
    }
  }

  @Override
  public void close() {
    rounds.shutdownNow();
    try {
      rounds.awaitTermination(END_TIME.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
