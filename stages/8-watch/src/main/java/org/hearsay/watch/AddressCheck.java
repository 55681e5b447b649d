package org.hearsay.watch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/** Which addresses a webhook may have: public ones alone, but for tests on the own machine. */
public interface AddressCheck {
  /**
   * The address in one spelling.
   *
   * @throws IOException where it may not be posted to; the message says why
   */
  URI accept(String written) throws IOException;

  /**
   * The addresses that a host's name means now, all of them allowed; whoever asks connects to these
   * and looks up no more, so that the name cannot mean another one in between.
   *
   * @throws Forbidden where one is not allowed
   */
  InetAddress[] resolve(String host) throws UnknownHostException;

  /** A name that leads into the own machine or network. */
  final class Forbidden extends UnknownHostException {
    private static final long serialVersionUID = 1;

    public Forbidden(String why) {
      super(why);
    }
  }
}
