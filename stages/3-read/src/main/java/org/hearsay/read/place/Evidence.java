package org.hearsay.read.place;

/** What speaks for one candidate of a name against its others. The weights are learned. */
enum Evidence {
  /** log10(population + 1) / 7. */
  POPULATION,
  /** The share of the name's whole population. */
  SHARE,
  /** It is the most populous settlement of the name. */
  LARGEST,
  /** The name is its own, not a further one. */
  CANONICAL,
  COUNTRY,
  REGION,
  DISTRICT,
  CAPITAL,
  SEAT,
  DISTRICT_SEAT,
  LOCAL_SEAT,
  SECTION,
  /** Contested land, waters, rivers, sites, islands, continents. */
  FIELD,
  /** A district or a region that the text calls by its kind: "Laurel County". */
  CALLED_BY_KIND,
  /** The words after the name say in which region or country it lies: "Paris, Texas". */
  CONTAINED,
  /** They say so at another mention of the name. */
  CONTAINED_ELSEWHERE,
  /** The text names its region, its district, its country (by the sum of their probabilities). */
  REGION_NAMED,
  DISTRICT_NAMED,
  COUNTRY_NAMED,
  /** The text names it by another word too: "China" and "Chinese". */
  NAMED_OTHERWISE,
  /** The text names a place that lies in it. */
  HOLDS_OTHERS,
  /** Other places of the text lie within 30, 100 and 300 km, by the share of the names. */
  NEAR_30,
  NEAR_100,
  NEAR_300,
  /** Others lie in its region, its country. */
  SAME_REGION,
  SAME_COUNTRY,
  /** It lies within 100 km of the dateline's or the headline's place. */
  NEAR_FIRST,
  /** A country or its capital, in a text that names several countries. */
  COUNTRY_ABROAD,
  CAPITAL_ABROAD,
  /**
   * A place in the United States, in a text of their local news ("sheriff", "county", "center").
   */
  IN_US,
  /** The same for Britain, Ireland, Canada, Australia, New Zealand ("councillor", "centre"). */
  IN_COMMONWEALTH,
  /** The outlet's name holds its name, its region's or its country's. */
  OUTLET
}
