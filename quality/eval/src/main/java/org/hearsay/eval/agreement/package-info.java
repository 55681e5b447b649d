/**
 * How far two annotators of the same articles agree, layer by layer.
 *
 * <p>Takes: two sets of standoff labels (quality/train/gold/README.md) and the texts they point
 * into. Gives: a table (Cohen's kappa, agreement F1) and, on demand, every disagreement in its
 * sentence. Never: a judgement who is right; text in a file. Start at {@link
 * org.hearsay.eval.agreement.Agreement}.
 */
@NullMarked
package org.hearsay.eval.agreement;

import org.jspecify.annotations.NullMarked;
