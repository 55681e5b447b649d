package org.hearsay.watch;

import java.io.IOException;
import java.util.List;
import org.hearsay.model.watch.Change;
import org.hearsay.model.watch.Delivery;
import org.hearsay.model.watch.Watch;

/** Carries one message to the other side. */
public interface Courier {
  /** The other side will never take it; trying again is no use. */
  final class Undeliverable extends IOException {
    private static final long serialVersionUID = 1;

    Undeliverable(String why) {
      super(why);
    }
  }

  /**
   * Returns when the other side has taken it.
   *
   * @throws Undeliverable where no later try can succeed
   * @throws IOException where a later try may; the message is one line
   */
  void carry(Delivery delivery, Watch watch, List<Change> changes) throws IOException;
}
