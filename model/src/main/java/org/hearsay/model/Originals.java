package org.hearsay.model;

import java.io.IOException;
import java.util.Optional;

/** The bytes that articles were read from, as they came in. */
public interface Originals {
  /** No bytes are at hand. */
  Originals NONE = from -> Optional.empty();

  /**
   * What was captured.
   *
   * @param contentType as the host or the file's kind told it; lower case, with its parameters
   */
  record Original(byte[] bytes, Optional<String> contentType, Provenance from) {}

  /**
   * The capture that an article came from; empty where the archive no longer holds it.
   *
   * @throws IOException where the archive cannot be read
   */
  Optional<Original> of(Provenance from) throws IOException;
}
