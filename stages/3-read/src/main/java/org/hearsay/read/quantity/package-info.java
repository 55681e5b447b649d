/**
 * How many: numbers in digits and words as intervals (codebook, section 2 and ruling 23).
 *
 * <p>Takes: the tokens of a sentence. Gives: every number with its bounds and what kind of number
 * it is. Never: a guess; a year, a calibre or a price is no count. Start at {@link
 * org.hearsay.read.quantity.QuantityReader}.
 */
@NullMarked
package org.hearsay.read.quantity;

import org.jspecify.annotations.NullMarked;
