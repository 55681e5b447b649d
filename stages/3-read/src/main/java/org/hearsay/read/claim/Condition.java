package org.hearsay.read.claim;

import java.util.Locale;

/** What must stand around a trigger for it to tell its event. Named in {@code triggers.tsv}. */
enum Condition {
  /** Nothing. */
  NONE,
  /** The object, or a pronoun for it, is an item. */
  ITEM,
  /** An item after "with". */
  WITH_ITEM,
  /** The object is a weapon, not troops. */
  WEAPON,
  /** The object is a weapon, or a noun such as "design" or "work on". */
  WEAPON_OR_PROJECT,
  /** The object is arms, not troops, not technology. */
  ARMS,
  /** The object flies: missile, rocket, satellite, drone. */
  FLYING,
  /** The object is nuclear. */
  NUCLEAR,
  /** The subject is a missile, a rocket or a satellite. */
  ROCKET,
  /** The object is a ship or a boat. */
  VESSEL,
  /** The object is a noun such as "production" or "output". */
  OUTPUT,
  /** An item goes to a party that is named. */
  ITEM_TO_PARTY,
  /** The object is technology. */
  TECHNOLOGY,
  /** Troops are trained by somebody else. */
  TROOPS_BY_OTHER,
  /** Troops, units or weapons. */
  FORCE,
  /** Troops, ships or aircraft as subject. */
  FORCE_OR_VESSEL,
  /** The subject is troops. */
  TROOPS,
  /** A border as object or phrase. */
  BORDER,
  /** A border, airspace, waters or another's territory as object or phrase. */
  TERRITORY,
  /** A phrase with "into" or "over" and territory. */
  INTO_TERRITORY,
  /** A balloon or a drone comes down in another's land. */
  BALLOON_LANDING,
  /** The object can be a target. */
  TARGET,
  /** A phrase with "at" or "on" that can be a target. */
  AT_TARGET,
  /** A weapon as subject and a place it comes down on. */
  WEAPON_INTO,
  /** A weapon as subject. */
  BY_WEAPON,
  /** An item, or the owner's "losses". */
  ITEM_OR_NONE,
  /** A shipment, vessel or item. */
  SHIPMENT,
  /** Troops, aircraft or ships as subject. */
  FORCE_SUBJECT,
  /** The object is a drill. */
  DRILL,
  /** The object is a pact. */
  PACT,
  /** The object is a measure: sanctions, embargo. */
  CURB,
  /** "embargo" or "sanctions" in the sentence. */
  EMBARGO_CONTEXT,
  /** The object is assets. */
  ASSETS,
  /** The object is trade or goods. */
  TRADE,
  /** The object is a body that watches sanctions. */
  MONITORS,
  /** The object is a site, a unit or a weapon. */
  SITE,
  /** The object is a test, a launch or a drill. */
  TEST_OR_DRILL,
  /** The object is inspectors. */
  INSPECTORS,
  /** A harm that is promised. */
  THREAT,
  /** Future tense. */
  FUTURE,
  /** A noun of a test with a weapon near it. */
  TEST,
  /** A noun of work on a weapon. */
  WEAPON_WORK,
  /** A noun of handing over, with an item or a party. */
  TRANSFER,
  /** An intrusion with somebody or somewhere. */
  INCURSION,
  /** The subject is a measure: "the sanctions include five firms". */
  CURB_SUBJECT,
  /** A weapon used somewhere or against somebody. */
  USED_WEAPON,
  /** The subject is troops that fight, not an aim. */
  TROOPS_FIGHTING,
  /** An item after "with", or a state or group as what is armed. */
  WITH_ITEM_OR_ARMED,
  /** The object is troops and no receiver is named. */
  TROOPS_NO_PARTY,
  /** Balloons sent towards another's land. */
  BALLOONS,
  /** Artillery fired into the sea (ruling 31). */
  ARTILLERY_SEA,
  /** Armed people kill or are killed. */
  KILLED,
  /** Weapons, their parts, or a vessel with them. */
  SHIPMENT_OF_ARMS,
  /** An item, or gear from a supplier that is named. */
  ITEM_OR_GEAR,
  /** A weapon shown, not "present" of time. */
  WEAPON_SHOWN,
  /** "signed with", a party and no object. */
  SIGNED_WITH,
  /** Explosions that are counted. */
  BLAST,
  /** The object is "a shot", "fire". */
  SHOTS,
  /** "was fired at": the subject is the target. */
  FIRED_AT,
  /** "set ... on fire". */
  ON_FIRE,
  /** A thing that flies over another's land. */
  ABOVE_TERRITORY,
  /** "were in Greek airspace". */
  IN_AIRSPACE,
  /** Sanctions are the sentence's matter. */
  LIST_CONTEXT,
  /** A weapon system goes to a place, to no party. */
  SYSTEM_TO_PLACE,
  /** An item leaves its factory, yard or dock. */
  FROM_FACTORY,
  /** Troops, weapons or a crew. */
  FORCE_OR_CREW,
  /** Weapon systems stand somewhere. */
  SYSTEM_STANDING,
  /** The object is a production line or a plant. */
  LINE,
  /** A missile or rocket as subject that breaks. */
  ROCKET_BROKEN,
  /** A drill is the sentence's matter. */
  DRILL_CONTEXT,
  /** The object is a vehicle or a ship. */
  VEHICLE_OR_SHIP,
  /** A list or blacklist in a phrase. */
  LISTED,
  /** The object is material that is handed on, not troops or ships. */
  CARGO,
  /** The subject is material and a receiver is named. */
  CARGO_TO_PARTY,
  /** The object is troops, ships or aircraft. */
  TROOPS_OR_VESSEL,
  /** Troops or ships ordered to a place. */
  ORDERED_TO,
  /** Troops or ships as subject, and a place. */
  VESSEL_OR_TROOPS_MOVING,
  /** Ships or troops join a mission or a fight. */
  JOIN_MISSION,
  /** The object is arms that are ordered, with no infinitive after it. */
  ARMS_ORDER,
  /** The object is arms, taken and not "part" or "place". */
  TAKEN,
  /** A noun of trials. */
  TRIAL,
  /** A noun of making with an item. */
  MADE,
  /** A noun that tells an event of its own, not a mere mention. */
  EVENT;

  static Condition of(String name) {
    return name.equals("-") ? NONE : valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
