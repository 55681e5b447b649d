package org.hearsay.model;

import java.time.Instant;

/**
 * A judgement on record: who made it, why, when.
 *
 * @param number counts up in the ledger; the order in which judgements overrule each other
 * @param reason may be empty
 */
public record Judged(long number, Judgement what, String author, String reason, Instant at) {}
