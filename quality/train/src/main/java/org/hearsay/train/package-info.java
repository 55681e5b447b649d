/**
 * How the reading model is made: corpora in, a fine-tuned encoder with its heads out.
 *
 * <p>Takes: the PolNeAR training documents, the gold stories of the training half, the weights of a
 * public sentence encoder. Gives: a model file for the reader, its card and its scores. Never: at
 * run time; never the development halves, except to measure. Start at {@link
 * org.hearsay.train.TrainCommand}.
 */
@NullMarked
package org.hearsay.train;

import org.jspecify.annotations.NullMarked;
