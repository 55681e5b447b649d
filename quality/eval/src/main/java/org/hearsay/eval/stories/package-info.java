/**
 * Measures readings and linkings against gold stories, and shows every error in its sentence.
 *
 * <p>Takes: gold stories (JSON of the gold's FORMAT.md), readings, a linking. Gives: the table that
 * the gold's own scorer prints, to the digit; errors sorted by kind as a listing, a page and JSON.
 * Never: reading or linking itself (both come in as functions), I/O, a stage that depends on it.
 * Start at {@link org.hearsay.eval.stories.Evaluation}; who only wants the gold starts at {@link
 * org.hearsay.eval.stories.GoldStory}.
 */
@NullMarked
package org.hearsay.eval.stories;

import org.jspecify.annotations.NullMarked;
