package org.hearsay.model;

import java.time.Instant;

/** An input that was refused: where it came from, why, and when. */
public record RefusedInput(String origin, Refusal reason, String detail, Instant at) {}
