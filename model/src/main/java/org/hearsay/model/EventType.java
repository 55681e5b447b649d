package org.hearsay.model;

/**
 * The fourteen kinds of event (codebook, section 2), each with its root code in PLOVER (the
 * Political Language Ontology for Verifiable Event Records).
 */
public enum EventType {
  /** A weapon is launched, fired, flown or demonstrated for trial. */
  TEST("test", "MOBILIZE", "test"),

  /** A weapon or technology is researched, designed, unveiled or upgraded. */
  DEVELOP("develop", "MOBILIZE", "development"),

  /** Production is ordered, started, expanded, or goods leave a factory. */
  PRODUCE("produce", "MOBILIZE", "production"),

  /** Arms, material, technology, training or troops pass from one party to another. */
  TRANSFER("transfer", "AID", "transfer"),

  /** Troops or weapons are placed, moved or sent, under the actor's own command. */
  DEPLOY("deploy", "MOBILIZE", "deployment"),

  /** A border, airspace, waters or no-fly zone is entered without leave. */
  INCURSION("incursion", "COERCE", "incursion"),

  /** Force is used against a target. */
  ATTACK("attack", "ASSAULT", "attack"),

  /** A weapon, vessel, aircraft or shipment is shot down, stopped or seized. */
  INTERCEPT("intercept", "COERCE", "interception"),

  /** Drills or manoeuvres. */
  EXERCISE("exercise", "MOBILIZE", "exercise"),

  /** A treaty, pact, contract or joint statement is made, ratified, ended or broken. */
  AGREE("agree", "AGREE", "agreement"),

  /** Sanctions or embargoes are imposed, eased, enforced or evaded. */
  SANCTION("sanction", "SANCTION", "sanction"),

  /** A leader, inspector or delegation visits a site, unit or test. */
  INSPECT("inspect", "CONSULT", "inspection"),

  /** Use of force or another harm is threatened or warned of. */
  THREATEN("threaten", "THREATEN", "threat"),

  /** A party buys, orders, seeks or receives arms or technology (no supplier named). */
  ACQUIRE("acquire", "COOPERATE", "acquisition");

  private final String code;
  private final String plover;
  private final String noun;

  EventType(String code, String plover, String noun) {
    this.code = code;
    this.plover = plover;
    this.noun = noun;
  }

  /** The word that the JSON forms use. */
  public String code() {
    return code;
  }

  /** The PLOVER root code. */
  public String plover() {
    return plover;
  }

  /** The event in a sentence: "production" of something, an "incursion". */
  public String noun() {
    return noun;
  }

  /**
   * The type whose {@link #code()} this is.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static EventType of(String code) {
    for (EventType type : values()) {
      if (type.code.equals(code)) {
        return type;
      }
    }
    throw new IllegalArgumentException("no event type: " + code);
  }
}
