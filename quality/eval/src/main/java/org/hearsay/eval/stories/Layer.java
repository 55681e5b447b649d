package org.hearsay.eval.stories;

/** Where in a reading an error lies. */
public enum Layer {
  ATTRIBUTION_MISSED(
      "attribution missed", "The gold has an attribution, the reading nothing near it."),
  ATTRIBUTION_SPURIOUS(
      "attribution spurious", "The reading has an attribution, the gold nothing near it."),
  ATTRIBUTION_CUT(
      "attribution cut otherwise",
      "Both have it, with spans too far apart to be paired: one missed and one spurious."),
  ATTRIBUTION_VOICE("attribution voice", "Whom the source names."),
  ATTRIBUTION_CHAIN("attribution chain", "The voices from the outermost to this one."),
  ATTRIBUTION_STANCE("attribution stance", "How the voice stands to what it says."),
  CLAIM_MISSED("claim missed", "The gold has a claim, the reading none that could be it."),
  CLAIM_SPURIOUS("claim spurious", "The reading has a claim, the gold none that it could be."),
  CLAIM_TYPE("claim type", "The same words, another type of event: one missed and one spurious."),
  ACTOR("actor", "Who does it, over paired claims."),
  COUNTERPART("counterpart", "Recipient, target or other party, over paired claims."),
  ITEM("item", "The words for what it is about, over paired claims."),
  QUANTITY("quantity", "The words for how many, over paired claims."),
  PLACE("place", "The words for where, over paired claims."),
  TIME("time", "The words for when, over paired claims."),
  CLAIM_VOICE("claim voice", "The innermost voice that carries the claim."),
  CLAIM_CHAIN(
      "claim chain", "The innermost voice is right, the voices between it and the outlet are not."),
  QUANTITY_INTERVAL("quantity interval", "The number's two ends."),
  TIME_INTERVAL("time interval", "The days meant."),
  ITEM_CLASS("item class", "The class of the item, in the codebook's taxonomy."),
  STATUS("status", "How far the event has come."),
  POLARITY("polarity", "Whether it is said to have happened."),
  CERTAINTY("certainty", "How sure the voice is."),
  WHOLE(
      "whole claim",
      "Paired claims that are not right as a whole, by what is wrong: a kind with one word needs"
          + " one repair."),
  HAPPENING("happening", "Claims of one event taken for several, or of several for one."),
  ORIGINS(
      "independent origins",
      "Over happenings of which two or more claims are paired: houses with an origin that asserts"
          + " first hand."),
  HOUSES("asserting houses", "Who is taken to assert it."),
  GRADE("grade", "Information credibility, 1 to 6."),
  CONFLICT("conflict", "Kinds of conflict that are missed or added.");

  private final String label;
  private final String meaning;

  Layer(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  public String label() {
    return label;
  }

  /** One sentence for a person who has not read the codebook today. */
  public String meaning() {
    return meaning;
  }

  static Layer of(Role role) {
    return switch (role) {
      case ACTOR -> ACTOR;
      case COUNTERPART -> COUNTERPART;
      case ITEM -> ITEM;
      case QUANTITY -> QUANTITY;
      case PLACE -> PLACE;
      case TIME -> TIME;
    };
  }
}
