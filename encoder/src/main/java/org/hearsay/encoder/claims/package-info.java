/**
 * What the claim heads say, decoded: triggers, roles, and how far, whether and how surely.
 *
 * <p>Takes: rows of numbers, one a word piece, as the claim network gives them. Gives: triggers
 * with their types, spans with their roles, and the likeliest status, polarity and certainty.
 * Never: a lexicon or a rule about words. Start at {@link org.hearsay.encoder.claims.ClaimRows}.
 */
@NullMarked
package org.hearsay.encoder.claims;

import org.jspecify.annotations.NullMarked;
