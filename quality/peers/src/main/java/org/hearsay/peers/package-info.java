/**
 * Published tools beside ours, on the same texts in the same run.
 *
 * <p>Takes: gold stories, PolNeAR documents. Gives: shares, ratios of time, readings in our form so
 * that the corpus's own scorer can judge both. Never: anything at run time or in the tests (the
 * module exists only in the profile {@code peers}). Start at {@link org.hearsay.peers.TimesBeside}
 * and {@link org.hearsay.peers.QuotesBeside}.
 */
@NullMarked
package org.hearsay.peers;

import org.jspecify.annotations.NullMarked;
