/**
 * Spans and links from the encoder's outputs: a linear chain over words and a scorer of pairs.
 *
 * <p>Takes: tokens, a window, the encoder's row of numbers per word. Gives: spans of sources, cues
 * and contents with probabilities, and which of them belong together. Never: training, I/O. Start
 * at {@link org.hearsay.encoder.tagging.Chain}.
 */
@NullMarked
package org.hearsay.encoder.tagging;

import org.jspecify.annotations.NullMarked;
