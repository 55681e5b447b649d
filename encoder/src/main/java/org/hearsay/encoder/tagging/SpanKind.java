package org.hearsay.encoder.tagging;

/** The three parts of an attribution, as PolNeAR annotates them. */
public enum SpanKind {
  SOURCE,
  CUE,
  CONTENT
}
