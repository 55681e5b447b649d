package org.hearsay.read.claim;

import java.util.List;
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

  Seen(Document document, List<Sighting> sightings, List<PlaceMention> named) {
    this.document = document;
    this.sightings = sightings;
    this.named = named;
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
