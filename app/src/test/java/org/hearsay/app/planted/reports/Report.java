package org.hearsay.app.planted.reports;

import org.hearsay.app.planted.link.Linker;

/** Planted: a report that knows the linker. */
public final class Report {
  public int length() {
    return new Linker().roll();
  }
}
