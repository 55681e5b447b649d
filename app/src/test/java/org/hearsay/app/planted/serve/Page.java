package org.hearsay.app.planted.serve;

/** Planted: a stage that does nothing wrong. */
public final class Page {
  public String text() {
    return "innocent";
  }
}
