package org.hearsay.model.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.model.access.By;

/**
 * Where watches, what they have seen, the changes and the outbox are kept. All methods may be
 * called from any thread and process; durable when they return.
 */
public interface WatchBook {
  /**
   * Keeps a new watch; its number is given by the book.
   *
   * @param watch its number does not count
   * @param secret signs what is posted to the webhook
   */
  Watch add(Watch watch, String secret, By by);

  /** Those that are there, by number. */
  List<Watch> watches();

  Optional<Watch> watch(long number);

  /** What the watch's webhook messages are signed with. */
  String secret(long number);

  /**
   * Takes a watch away; what it told stays, what was still to be delivered is not.
   *
   * @return whether there was one
   */
  boolean remove(long number, By by);

  /**
   * Goes one step on: reads what the watch has seen, asks what that makes of the ledger at a
   * revision, and writes state, changes and deliveries, all in one transaction. Does nothing where
   * the watch has seen that revision, or a later one, already: several processes may evaluate at
   * once.
   *
   * @return the changes that were written
   */
  List<Change> advance(long number, long revision, Function<WatchState, WatchStep> step);

  /** The newest changes of one watch first. */
  List<Change> changes(long number, int from, int count);

  /** The newest changes of all watches that are there, first. */
  List<Change> changes(int from, int count);

  Optional<Change> change(String key);

  /**
   * Takes a delivery that is due, for one process alone, for so long; whoever dies while sending
   * loses it to the next.
   */
  Optional<Delivery> take(Instant now, Duration lease);

  /** The other side took it. */
  void sent(String key, Instant at);

  /**
   * The other side did not take it.
   *
   * @param next when it is tried again; empty where it is given up
   */
  void failed(String key, String fault, Optional<Instant> next);

  /** Tries a delivery again that was given up. */
  void again(String key, Instant now);

  /** A watch's deliveries, the newest first. */
  List<Delivery> deliveries(long number, int count);

  /** How many deliveries of all watches were given up. */
  int dead();
}
