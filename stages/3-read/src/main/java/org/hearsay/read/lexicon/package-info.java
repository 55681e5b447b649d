/**
 * Word lists: phrases found in text, and the data files that an analyst edits.
 *
 * <p>Takes: a file of facts, one a line. Gives: the longest phrase that starts at a token. Never:
 * meaning. Start at {@link org.hearsay.read.lexicon.Phrases}.
 */
@NullMarked
package org.hearsay.read.lexicon;

import org.jspecify.annotations.NullMarked;
