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
  },
  TRIAL {
    @Override
    Reader open() {
      try {
        return Reader.trial(
            new org.hearsay.encoder.Encoder(
                java.nio.file.Files.readAllBytes(
                    java.nio.file.Path.of(System.getProperty("hc.model"))),
                1));
      } catch (java.io.IOException e) {
        throw new IllegalStateException(e);
      }
    }
  };

  abstract Reader open();
}
