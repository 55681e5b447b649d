package org.hearsay.app;

import org.hearsay.read.Reader;

/** Which reader reads. */
enum Readers {
  /** Rules alone: the baseline. */
  LEXICAL {
    @Override
    Reader open() {
      return Reader.lexical();
    }
  };

  abstract Reader open();
}
