package org.hearsay.gather;

/** Takes each page as soon as it stands in the archive; called by several threads. */
public interface CaptureTaker {
  /** A page that answered with 200, each time its bytes are new under its address. */
  void take(Capture capture);
}
