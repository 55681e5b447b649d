/**
 * Where: the places that a text names.
 *
 * <p>Takes: a document. Gives: the places it names, each with its point, country and GeoNames
 * number, told apart from others of the name by what stands around it. Never: a place that is not
 * in the text. Start at {@link org.hearsay.read.place.PlaceReader}.
 */
@NullMarked
package org.hearsay.read.place;

import org.jspecify.annotations.NullMarked;
