package org.hearsay.gazetteer;

/** What sort of place it is. The order is part of the packed file: add at the end only. */
public enum Feature {
  /** A settlement that is no seat (GeoNames PPL and the like). */
  TOWN,
  /** A state's capital (PPLC). */
  CAPITAL,
  /** The seat of a first-order region (PPLA). */
  SEAT,
  /** The seat of a second-order region (PPLA2). */
  DISTRICT_SEAT,
  /** The seat of a lower division (PPLA3 and below). */
  LOCAL_SEAT,
  /** A section of a settlement (PPLX). */
  SECTION,
  /** A first-order region: a province, a state of a federation (ADM1). */
  REGION,
  /** A second-order region: a county, a district (ADM2). */
  DISTRICT,
  /** A sovereign state or a territory with its own ISO 3166-1 code. */
  COUNTRY,
  /** A stretch of land that no administration bounds, or one contested: Donbas, the Sahel. */
  AREA,
  /** A sea, gulf, strait, bay or ocean. */
  WATERS,
  /** A river or a lake. */
  RIVER,
  /** A military, nuclear, launch or industrial site; a base; a port. */
  SITE,
  /** An island, a cape, a mountain. */
  LANDFORM,
  /** A continent, or a part of the world larger than a state. */
  CONTINENT;

  private static final Feature[] ALL = values();

  static Feature of(int ordinal) {
    return ALL[ordinal];
  }

  /** Whether people live in it as in a village, town or city. */
  public boolean isSettlement() {
    return ordinal() <= SECTION.ordinal();
  }
}
