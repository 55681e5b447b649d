/**
 * What the stages hand to each other, and nothing else.
 *
 * <p>Takes: nothing. Gives: records and sealed types of the codebook (article, attribution, claim,
 * reading, happening, origin, linking). Never: I/O, clocks, randomness, a dependency. Start at
 * {@link org.hearsay.model.Reading} and {@link org.hearsay.model.Linking}.
 */
@NullMarked
package org.hearsay.model;

import org.jspecify.annotations.NullMarked;
