/**
 * Text to numbers: word pieces with their places in the original text, windows, and the encoder.
 *
 * <p>Takes: an article's text; a model file. Gives: {@link org.hearsay.encoder.Tokens} (words,
 * pieces, UTF-16 offsets, input features), {@link org.hearsay.encoder.Window}s over them, and the
 * encoder's outputs for those windows. Never: training, knowledge of what the labels mean, the
 * network. Start at {@link org.hearsay.encoder.Tokenizer}.
 */
@NullMarked
package org.hearsay.encoder;

import org.jspecify.annotations.NullMarked;
