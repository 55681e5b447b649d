/**
 * Readings held against a chronicle: entries that give a day and a category, but no spans.
 *
 * <p>Takes: entries of a chronicle, readings of them, the ids that were labelled for training.
 * Gives: a table by kind (event type, actor, day) and every error with its words. Never: an entry
 * that the reader learned from. Start at {@link org.hearsay.eval.csis.Chronicle}.
 */
@NullMarked
package org.hearsay.eval.csis;

import org.jspecify.annotations.NullMarked;
