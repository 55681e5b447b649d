package org.hearsay.eval.stories;

/** What is measured as a share, over pairs of gold and read. */
public enum Measure {
  ATTRIBUTION_VOICE("attribution voice name"),
  ATTRIBUTION_CHAIN("attribution chain"),
  ATTRIBUTION_STANCE("attribution stance"),
  CLAIM_VOICE("claim voice"),
  CLAIM_CHAIN("claim chain"),
  QUANTITY_INTERVAL("quantity interval"),
  TIME_INTERVAL("time interval"),
  ITEM_CLASS("item class"),
  STATUS("status"),
  POLARITY("polarity"),
  CERTAINTY("certainty"),
  INDEPENDENT_ORIGINS("independent origins"),
  ASSERTING_HOUSES("asserting houses"),
  GRADE("grade"),
  COPY_KIND("copy kind");

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  /** The row's name in the table. */
  public String label() {
    return label;
  }
}
