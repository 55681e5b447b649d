package org.hearsay.serve;

import org.hearsay.model.watch.WatchBook;

/**
 * What the pages need to show and make watches; finding changes and delivering them is not their
 * work.
 */
public record Watches(WatchBook book, Rules rules) {
  /** What a watch may be told to do. */
  public interface Rules {
    /**
     * @throws IllegalArgumentException where changes cannot be posted there; the message says why
     */
    void checkWebhook(String address);

    /**
     * @throws IllegalArgumentException where mail cannot be sent there; the message says why
     */
    void checkMail(String address);

    /** Whether mail leaves this machine at all. */
    boolean sendsMail();

    /** A new key to sign a watch's webhook messages with. */
    String freshSecret();
  }
}
