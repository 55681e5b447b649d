package org.hearsay.app.planted.model;

import org.hearsay.app.planted.read.Reader;

/** Planted: a model that knows a stage. */
public final class Claim {
  public long value() {
    return new Reader().read();
  }
}
