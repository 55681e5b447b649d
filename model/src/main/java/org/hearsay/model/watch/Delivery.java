package org.hearsay.model.watch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One message that is to be delivered, and what came of it.
 *
 * @param key the idempotency key that the message carries: a receiver that gets it twice, because
 *     this process died between sending and writing that down, knows it by this
 * @param changes the keys of what it tells of
 * @param due when it is tried next
 * @param fault what went wrong at the last try; empty where nothing did
 */
public record Delivery(
    String key,
    long watch,
    Channel channel,
    List<String> changes,
    State state,
    int tries,
    Instant due,
    Optional<Instant> sent,
    String fault) {
  public Delivery {
    changes = List.copyOf(changes);
  }

  /** How a change gets to somebody; the feed needs no delivery, it is asked for. */
  public enum Channel {
    WEBHOOK("webhook"),
    MAIL("mail");

    private final String code;

    Channel(String code) {
      this.code = code;
    }

    /** The word that the ledger and people use. */
    public String code() {
      return code;
    }

    /** The value whose {@link #code()} this is. */
    public static Channel of(String code) {
      return code.equals(WEBHOOK.code) ? WEBHOOK : MAIL;
    }
  }

  /** How far it has come. */
  public enum State {
    /** To be tried, or tried again. */
    WAITING("waiting"),

    /** The other side took it. */
    SENT("sent"),

    /** Given up after so many tries; a person can have it tried again. */
    DEAD("dead");

    private final String code;

    State(String code) {
      this.code = code;
    }

    /** The word that the ledger and people use. */
    public String code() {
      return code;
    }

    /**
     * The value whose {@link #code()} this is.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static State of(String code) {
      for (State value : values()) {
        if (value.code.equals(code)) {
          return value;
        }
      }
      throw new IllegalArgumentException("no state of a delivery: " + code);
    }
  }
}
