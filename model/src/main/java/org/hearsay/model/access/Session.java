package org.hearsay.model.access;

import java.time.Instant;

/**
 * One sign-in.
 *
 * @param digest SHA-256 of its secret, 64 hexadecimal digits; the secret itself is only in the
 *     browser
 * @param seen when it was last used, to the minute
 */
public record Session(String digest, String account, Instant made, Instant seen) {}
