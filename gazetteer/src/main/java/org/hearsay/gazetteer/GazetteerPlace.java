package org.hearsay.gazetteer;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.hearsay.model.Country;
import org.hearsay.model.GeoPoint;

/**
 * A place that the gazetteer knows.
 *
 * @param number its index in this gazetteer: stable for one file, not across files
 * @param geonames its number in GeoNames, where known
 * @param name canonical, as GeoNames writes it
 * @param country empty for seas and for what lies in several states
 * @param region number of the first-order region it lies in; its own for a region
 * @param district number of the second-order region it lies in; its own for a district
 * @param population 0 where unknown; at most {@value GazetteerWriter#POPULATION_MAX}
 */
public record GazetteerPlace(
    int number,
    OptionalLong geonames,
    String name,
    Feature feature,
    Optional<Country> country,
    OptionalInt region,
    OptionalInt district,
    int population,
    GeoPoint point) {}
