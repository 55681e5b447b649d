package org.hearsay.encoder.claims;

/** The roles of a claim's arguments, in the order of the network's labels. */
public enum Role {
  ACTOR,
  COUNTERPART,
  ITEM,
  QUANTITY,
  PLACE,
  TIME
}
