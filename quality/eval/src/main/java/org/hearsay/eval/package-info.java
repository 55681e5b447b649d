/**
 * Commands that measure the stages on gold and corpora, and make the data files that stages ship
 * with.
 *
 * <p>Takes: files of readings, gold stories, corpora. Gives: figures, listings, data files. Never:
 * a stage that depends on it; of the product only {@code hearsay eval} does. Start at the {@code
 * main} that the figure in docs/results.md names, and for gold stories at {@link
 * org.hearsay.eval.stories.Evaluation}.
 */
@NullMarked
package org.hearsay.eval;

import org.jspecify.annotations.NullMarked;
