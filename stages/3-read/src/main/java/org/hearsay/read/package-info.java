/**
 * Stage 3: from an article to its reading.
 *
 * <p>Takes: an article. Gives: its attributions (who says what, by which words, inside whose
 * words), its claims and its entities. Never: I/O, a clock, randomness, threads, a logger; models
 * are arguments. Start at {@link org.hearsay.read.Reader}.
 */
@NullMarked
package org.hearsay.read;

import org.jspecify.annotations.NullMarked;
