package org.hearsay.app;

import org.hearsay.read.Reader;

/** Which reader reads. */
enum Readers {
  /** The trained model. */
  LEARNED {
    @Override
    Reader open() {
      return Reader.learned();
    }
  },

  /** Rules alone: the baseline. */
  LEXICAL {
    @Override
    Reader open() {
      return Reader.lexical();
    }
  };

  abstract Reader open();
}
