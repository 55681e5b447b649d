package org.hearsay.extract;

/** What bytes turned out to be. */
public enum SourceFormat {
  /** A web page. */
  HTML,
  /** An RSS, Atom or JSON feed: one article an entry. */
  FEED,
  /** A PDF with a text layer. */
  PDF,
  /** An e-mail, RFC 5322 and MIME. */
  MAIL,
  /** Plain text. */
  TEXT
}
