package org.hearsay.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a claim can be asked for by name. */
enum Field {
  /** Any voice of the chain, the outlet included; words of its name. */
  VOICE,
  /** The house of any voice of the chain; words of its name. */
  HOUSE,
  /** The outlet that printed it; words of its name. */
  OUTLET,
  /** An event type of the codebook. */
  TYPE,
  /** An item class; finds the classes below it too. */
  ITEM,
  /** ISO 3166-1 alpha-2, of actor, counterpart or place. */
  COUNTRY,
  /** Words of the place's name. */
  PLACE,
  /** When it happened: a day, month, year, or from..to. */
  DATE,
  /** When the article came out: as {@link #DATE}. */
  PRINTED,
  /** Credibility 1 to 6 of its happening, or from..to. */
  GRADE,
  /** Independent origins of its happening, or from..to. */
  ORIGINS,
  /** quantity, time, place, assertion; or yes, no. */
  CONFLICT,
  /** How far the event has come. */
  STATUS,
  /** certain, probable, possible. */
  CERTAINTY,
  /** asserts, denies, doubts and so on. */
  STANCE;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Field> named(String code) {
    return Arrays.stream(values()).filter(f -> f.code().equalsIgnoreCase(code)).findFirst();
  }

  static String codes() {
    return Arrays.stream(values()).map(Field::code).collect(Collectors.joining(", "));
  }
}
