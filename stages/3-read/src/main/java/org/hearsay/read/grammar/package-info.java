/**
 * A shallow view of a sentence: words with parts of speech, noun groups, verb groups.
 *
 * <p>Takes: a document's sentence. Gives: its groups, and for a verb what stands as its subject,
 * its object and behind which prepositions. Never: a full parse; what a shallow view cannot tell it
 * leaves out. Start at {@link org.hearsay.read.grammar.Grammar}.
 */
@NullMarked
package org.hearsay.read.grammar;

import org.jspecify.annotations.NullMarked;
