package org.hearsay.read.claim;

import java.util.List;
import java.util.Optional;
import org.hearsay.read.place.PlaceMention;
import org.hearsay.read.text.Document;

/**
 * What the lexicons and the gazetteer see in a document before anyone asks who says it. Read under
 * other attributions it need not be looked for again. Not for two threads at a time.
 */
public final class Seen {
  private final Document document;
  private final List<Sighting> sightings;
  private final List<PlaceMention> named;
  private final Discourse discourse;
  private final Optional<SpottedEvents> events;

  Seen(
      Document document,
      List<Sighting> sightings,
      List<PlaceMention> named,
      Optional<SpottedEvents> events) {
    this.document = document;
    this.sightings = sightings;
    this.named = named;
    this.discourse = new Discourse(sightings);
    this.events = events;
  }

  Discourse discourse() {
    return discourse;
  }

  /** What the claim network sees; empty where there is none. */
  Optional<SpottedEvents> events() {
    return events;
  }

  Document document() {
    return document;
  }

  List<Sighting> sightings() {
    return sightings;
  }

  List<PlaceMention> named() {
    return named;
  }
}
