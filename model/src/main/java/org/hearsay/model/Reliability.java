package org.hearsay.model;

/** The letter of NATO's two-part rating: how far the analyst trusts a source. */
public enum Reliability {
  A("completely reliable"),
  B("usually reliable"),
  C("fairly reliable"),
  D("not usually reliable"),
  E("unreliable"),
  F("cannot be judged");

  private final String meaning;

  Reliability(String meaning) {
    this.meaning = meaning;
  }

  public String meaning() {
    return meaning;
  }
}
