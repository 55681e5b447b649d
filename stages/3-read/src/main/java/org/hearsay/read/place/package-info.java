/**
 * Where: the places that a text names.
 *
 * <p>Takes: tokens and a {@link org.hearsay.read.place.Gazetteer}. Gives: the places among them
 * with their point. Never: a place that is not in the text. Start at {@link
 * org.hearsay.read.place.Gazetteer}.
 */
@NullMarked
package org.hearsay.read.place;

import org.jspecify.annotations.NullMarked;
