/**
 * The shared view of a text: paragraphs, sentences, tokens, quotations, all by offset.
 *
 * <p>Takes: a text. Gives: a {@link org.hearsay.read.text.Document}. Never: opinions about meaning.
 * Start at {@link org.hearsay.read.text.Document}.
 */
@NullMarked
package org.hearsay.read.text;

import org.jspecify.annotations.NullMarked;
