/**
 * Commands that measure the stages on gold and corpora, and make the data files that stages ship
 * with.
 *
 * <p>Takes: files of readings, gold stories, corpora. Gives: figures, listings, data files. Never:
 * anything at run time of the product. Start at the {@code main} that the figure in docs/results.md
 * names.
 */
@NullMarked
package org.hearsay.eval;

import org.jspecify.annotations.NullMarked;
