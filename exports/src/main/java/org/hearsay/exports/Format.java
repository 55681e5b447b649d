package org.hearsay.exports;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms that the ledger can be taken away in; docs/formats/exports.md describes each. */
public enum Format {
  /** One row a claim (RFC 4180, UTF-8, a header). */
  CSV("CSV", "csv", "text/csv; charset=utf-8", "csv", "one row a claim, for a spreadsheet"),

  /** One claim a line, {@link ClaimForm}. */
  JSONL(
      "JSON Lines",
      "jsonl",
      "application/jsonl; charset=utf-8",
      "jsonl",
      "one claim a line, as JSON"),

  /** One reading a line, form {@code "reading": 1}: what other programs of Hearsay take. */
  READINGS(
      "Readings",
      "readings",
      "application/jsonl; charset=utf-8",
      "jsonl",
      "one article's reading a line"),

  /** Every claim with a point on earth (RFC 7946). */
  GEOJSON(
      "GeoJSON",
      "geojson",
      "application/geo+json",
      "geojson",
      "claims that have a place, for a map"),

  /** One entry a happening, the newest word first (RFC 4287). */
  ATOM(
      "Atom",
      "atom",
      "application/atom+xml; charset=utf-8",
      "atom",
      "one entry a happening, as a feed"),

  /** A bundle (OASIS STIX 2.1). */
  STIX("STIX 2.1", "stix", "application/stix+json;version=2.1", "json", "a STIX 2.1 bundle"),

  /** One entity a line (FollowTheMoney 4). */
  FTM(
      "FollowTheMoney",
      "ftm",
      "application/jsonl; charset=utf-8",
      "ftm.jsonl",
      "FollowTheMoney entities, one a line"),

  /** One event a line (PLOVER 0.7b1). */
  PLOVER(
      "PLOVER",
      "plover",
      "application/jsonl; charset=utf-8",
      "plover.jsonl",
      "PLOVER events, one a line");

  private final String label;
  private final String code;
  private final String mediaType;
  private final String ending;
  private final String what;

  Format(String label, String code, String mediaType, String ending, String what) {
    this.label = label;
    this.code = code;
    this.mediaType = mediaType;
    this.ending = ending;
    this.what = what;
  }

  /** What people call it. */
  public String label() {
    return label;
  }

  /** The word that commands and addresses use. */
  public String code() {
    return code;
  }

  /** For the header {@code Content-Type}. */
  public String mediaType() {
    return mediaType;
  }

  /** What a file of this form is called when nobody names it. */
  public String fileName() {
    return "hearsay." + ending;
  }

  /** In a few words, for a person. */
  public String what() {
    return what;
  }

  /** Why a claim may be missing in this form, in a few words; empty where none ever is. */
  public String leavesOut() {
    return switch (this) {
      case CSV, JSONL, READINGS, STIX, FTM -> "";
      case GEOJSON -> "no point on a map";
      case ATOM -> "in no happening";
      case PLOVER -> "no actor, or no day";
    };
  }

  /** Every code, for a message. */
  public static String codes() {
    return Arrays.stream(values()).map(Format::code).collect(Collectors.joining(", "));
  }

  /** The form of that code. */
  public static Optional<Format> of(String code) {
    return Arrays.stream(values()).filter(f -> f.code.equals(code)).findFirst();
  }
}
