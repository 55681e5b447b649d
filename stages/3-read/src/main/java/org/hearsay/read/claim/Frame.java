package org.hearsay.read.claim;

import java.util.Locale;

/** Which side of a trigger plays which part. Named in {@code triggers.tsv}. */
enum Frame {
  /** Subject acts on the object, the item: "tested a missile". */
  MAKE,
  /** The subject is the item: "a missile flew". */
  SELF,
  /** The object is a noun that tells the event: "held a drill", "ordered production". */
  NOUN_OBJECT,
  /**
   * Subject gives the object to the phrase with "to" or "for", or gives the object "with" the item.
   */
  SUPPLY,
  /** Subject gets the object "from" the actor (ruling 15). */
  RECEIVE,
  /** The subject is the item or brings it: "shells arrived in Russia". */
  ARRIVE,
  /** Subject trains the object. */
  TRAIN,
  /** Subject, an actor or an item, goes over a border. */
  ENTER,
  /** Subject makes the object go over a border. */
  ENTER_BY,
  /** Subject, an actor or a weapon, hits the object, the counterpart. */
  STRIKE,
  /** Subject fires the object, the item, at the phrase with "at" or "on". */
  STRIKE_AT,
  /** The subject, a weapon, comes down on the phrase's noun. */
  STRIKE_SELF,
  /** Subject brings down or stops the object. */
  DOWN,
  /** Subject, the counterpart, loses the object. */
  LOST,
  /** Subject uses the object, a weapon, against somebody or somewhere. */
  USE,
  /** The subject is what is struck: "came under fire". */
  VICTIM,
  /** Subject drills with the phrase with "with". */
  DRILL,
  /** Subject and the phrase with "with" make the object, a pact. */
  AGREE,
  /** Subject puts the object under sanctions. */
  SANCTION,
  /** Subject puts a measure, the object, on the phrase with "on" or "against". */
  SANCTION_ON,
  /** Subject gets round a measure. */
  EVADE,
  /** Subject ends a body that watches sanctions. */
  SANCTION_BODY,
  /** Subject looks at the object. */
  VISIT,
  /** Subject keeps the object, inspectors, out (ruling 29). */
  REFUSE,
  /** Subject lets the object, inspectors, in. */
  ADMIT,
  /** Subject threatens. */
  THREATEN,
  /** Subject gets the object, no supplier named. */
  ACQUIRE,
  /** A noun; the item stands after "of" or before it. */
  OF_ITEM,
  /** A noun; the item stands after "on". */
  ON_ITEM,
  /** A noun; who does it stands before it or after "by". */
  BY_ACTOR,
  /** A noun; the target stands after "on", "against" or "at". */
  ON_TARGET,
  /** A noun; the other party stands after "with". */
  WITH_PARTY,
  /** A noun; whom it hits stands after "on" or "against". */
  ON_PARTY,
  /** A noun; what is looked at stands after "of" or "to". */
  TO_SITE,
  /** A noun; the harm stands after "of". */
  OF_HARM;

  static Frame of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
