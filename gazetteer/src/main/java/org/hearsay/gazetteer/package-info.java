/**
 * The border to the world's places: a packed gazetteer that is looked up where it lies.
 *
 * <p>Takes: a name. Gives: the places that bear it, each with its point, kind, country, region and
 * population. Never: which of them a text means (that is reading), nor any I/O beyond its own file.
 * Start at {@link org.hearsay.gazetteer.Gazetteer}; the file's grammar stands at {@link
 * org.hearsay.gazetteer.GazetteerWriter}.
 *
 * <p>Settlements and regions come from GeoNames (geonames.org, CC BY 4.0), changed: selected, names
 * normalised, points of regions computed.
 */
@NullMarked
package org.hearsay.gazetteer;

import org.jspecify.annotations.NullMarked;
