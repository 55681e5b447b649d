/**
 * How the packed gazetteer and the weights of its reader are made; never at run time.
 *
 * <p>Takes: GeoNames' files as npm packages carry them, and LGL. Gives: the packed file and the
 * weights. Never: anything to a stage but those files. Start at {@link
 * org.hearsay.places.PackGazetteer}.
 */
@NullMarked
package org.hearsay.places;

import org.jspecify.annotations.NullMarked;
