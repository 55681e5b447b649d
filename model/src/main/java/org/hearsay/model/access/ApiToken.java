package org.hearsay.model.access;

import java.time.Instant;
import java.util.Optional;

/**
 * Lets a program ask as an account.
 *
 * @param digest SHA-256 of its secret, 64 hexadecimal digits; the secret was shown once
 * @param label the person's own words for what it is for
 * @param readOnly may do what a reader may, whatever the account's role
 */
public record ApiToken(
    long number,
    String digest,
    String account,
    String label,
    boolean readOnly,
    Instant made,
    Instant until,
    Optional<Instant> used) {}
