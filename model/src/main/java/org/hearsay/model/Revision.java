package org.hearsay.model;

/** A later figure that replaces an earlier one of the same voice (ruling 19): no conflict. */
public record Revision(String voice, ClaimKey before, ClaimKey after) {}
