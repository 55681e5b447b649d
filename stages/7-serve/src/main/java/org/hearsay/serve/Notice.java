package org.hearsay.serve;

/** What came of the form before this page. */
record Notice(Kind kind, String words) {
  enum Kind {
    NONE,
    DONE,
    FAULT,

    /** The words are a secret that is shown this once. */
    SECRET
  }

  static final Notice NONE = new Notice(Kind.NONE, "");

  static Notice done(String words) {
    return new Notice(Kind.DONE, words);
  }

  static Notice fault(String words) {
    return new Notice(Kind.FAULT, words);
  }

  static Notice secret(String words) {
    return new Notice(Kind.SECRET, words);
  }

  boolean isFault() {
    return kind == Kind.FAULT;
  }

  boolean isDone() {
    return kind == Kind.DONE;
  }

  boolean isSecret() {
    return kind == Kind.SECRET;
  }
}
