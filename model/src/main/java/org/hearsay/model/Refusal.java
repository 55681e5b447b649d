package org.hearsay.model;

/** Why an input was refused. The code is what a user sees and counts. */
public enum Refusal {
  /** There is no such file. */
  MISSING("missing"),

  /** A folder where a file is expected. */
  FOLDER("folder"),

  /** It is there and cannot be read. */
  UNREADABLE("unreadable"),

  /** No bytes, or nothing but white space. */
  EMPTY("empty"),

  /** Bytes that are not text in a known encoding. */
  BINARY("binary"),

  /** More than the named limit. */
  TOO_LARGE("too-large"),

  /** It begins as JSON and is not. */
  BROKEN_JSON("broken-json"),

  /** An article without text. */
  NO_TEXT("no-text"),

  /** A publication date that is none. */
  BAD_DATE("bad-date"),

  /** A field of another kind than the form says. */
  BAD_FIELD("bad-field"),

  /** Kept and marked, not read. */
  NOT_ENGLISH("not-english"),

  /** A page on which no article was found. */
  NO_ARTICLE("no-article"),

  /** A kind of file that Hearsay does not open. */
  UNKNOWN_FORMAT("unknown-format"),

  /** An address that is not public. */
  FORBIDDEN_ADDRESS("forbidden-address"),

  /** The host's robots.txt forbids it. */
  ROBOTS("robots"),

  /** The host did not answer as a host should. */
  NETWORK("network"),

  /** Input that is built to harm: an entity bomb, a decompression bomb, an endless redirect. */
  HOSTILE("hostile"),

  /**
   * Hearsay's own fault while reading it: the input is kept, the run goes on, the fault is told.
   */
  READER_FAULT("reader-fault");

  private final String code;

  Refusal(String code) {
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
  public static Refusal of(String code) {
    for (Refusal value : values()) {
      if (value.code.equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no Refusal: " + code);
  }
}
