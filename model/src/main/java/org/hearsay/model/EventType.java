package org.hearsay.model;

/**
 * The fourteen kinds of event (codebook, section 2), each with its root code in PLOVER (the
 * Political Language Ontology for Verifiable Event Records).
 */
public enum EventType {
  /** A weapon is launched, fired, flown or demonstrated for trial. */
  TEST("test", "MOBILIZE"),

  /** A weapon or technology is researched, designed, unveiled or upgraded. */
  DEVELOP("develop", "MOBILIZE"),

  /** Production is ordered, started, expanded, or goods leave a factory. */
  PRODUCE("produce", "MOBILIZE"),

  /** Arms, material, technology, training or troops pass from one party to another. */
  TRANSFER("transfer", "AID"),

  /** Troops or weapons are placed, moved or sent, under the actor's own command. */
  DEPLOY("deploy", "MOBILIZE"),

  /** A border, airspace, waters or no-fly zone is entered without leave. */
  INCURSION("incursion", "COERCE"),

  /** Force is used against a target. */
  ATTACK("attack", "ASSAULT"),

  /** A weapon, vessel, aircraft or shipment is shot down, stopped or seized. */
  INTERCEPT("intercept", "COERCE"),

  /** Drills or manoeuvres. */
  EXERCISE("exercise", "MOBILIZE"),

  /** A treaty, pact, contract or joint statement is made, ratified, ended or broken. */
  AGREE("agree", "AGREE"),

  /** Sanctions or embargoes are imposed, eased, enforced or evaded. */
  SANCTION("sanction", "SANCTION"),

  /** A leader, inspector or delegation visits a site, unit or test. */
  INSPECT("inspect", "CONSULT"),

  /** Use of force or another harm is threatened or warned of. */
  THREATEN("threaten", "THREATEN"),

  /** A party buys, orders, seeks or receives arms or technology (no supplier named). */
  ACQUIRE("acquire", "COOPERATE");

  private final String code;
  private final String plover;

  EventType(String code, String plover) {
    this.code = code;
    this.plover = plover;
  }

  /** The word that the JSON forms use. */
  public String code() {
    return code;
  }

  /** The PLOVER root code. */
  public String plover() {
    return plover;
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
