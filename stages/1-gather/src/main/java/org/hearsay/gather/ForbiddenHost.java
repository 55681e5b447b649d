package org.hearsay.gather;

import java.net.UnknownHostException;

/** A host that may not be talked to; tells the check's refusal from a name that does not exist. */
public final class ForbiddenHost extends UnknownHostException {
  private static final long serialVersionUID = 1;

  ForbiddenHost(String why) {
    super(why);
  }
}
