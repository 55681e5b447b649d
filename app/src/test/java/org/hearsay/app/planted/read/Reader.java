package org.hearsay.app.planted.read;

import org.hearsay.app.planted.link.Linker;

/** Planted: a reader that knows the linker and asks the clock. */
public final class Reader {
  public long read() {
    return new Linker().roll() + System.currentTimeMillis();
  }
}
