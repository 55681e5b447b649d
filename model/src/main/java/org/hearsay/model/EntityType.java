package org.hearsay.model;

/** What an entity is. */
public enum EntityType {
  /** A named person. */
  PERSON("person"),

  /** A body, unit, company, party or state that acts. */
  ORGANISATION("organisation"),

  /** A place on the map. */
  PLACE("place"),

  /** A weapon system, munition, material or technology by name. */
  ITEM("item");

  private final String code;

  EntityType(String code) {
    this.code = code;
  }

  /** The word that the JSON forms use. */
  public String code() {
    return code;
  }

  /**
   * The value whose {@link #code()} this is.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static EntityType of(String code) {
    for (EntityType value : values()) {
      if (value.code.equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no EntityType: " + code);
  }
}
