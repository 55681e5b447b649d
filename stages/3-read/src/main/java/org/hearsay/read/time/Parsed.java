package org.hearsay.read.time;

/**
 * A period that was read.
 *
 * @param end index after its last token
 * @param dated whether a later "that day" can point back to it
 */
record Parsed(int end, Resolver resolver, boolean dated) {
  static Parsed of(int end, Resolver resolver) {
    return new Parsed(end, resolver, true);
  }
}
