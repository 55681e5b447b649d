package org.hearsay.read.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.gazetteer.Feature;
import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.gazetteer.GazetteerPlace;
import org.hearsay.read.entity.EntityLexicon;
import org.hearsay.read.text.Document;

/** Finds the places of a text and tells apart those that share a name. Immutable. */
public final class PlaceReader {
  /** Names less likely than this to mean a place are left. */
  public static final double PLACE_MIN = 0.42;

  private static final int CONTEXT_PASSES = 2;

  private final ToponymFinder finder;
  private final EntityLexicon lexicon;
  private final Weights weights;

  private PlaceReader(Gazetteer gazetteer, EntityLexicon lexicon, Weights weights) {
    this.finder = new ToponymFinder(gazetteer, lexicon);
    this.lexicon = lexicon;
    this.weights = weights;
  }

  /** Over the gazetteer, the lexicon and the weights that ship with Hearsay. */
  public static PlaceReader standard() {
    return Standard.READER;
  }

  private static final class Standard {
    private static final PlaceReader READER = weighing(Weights.standard());
  }

  /** With other weights. */
  public static PlaceReader weighing(Weights weights) {
    return new PlaceReader(Gazetteer.standard(), EntityLexicon.standard(), weights);
  }

  /** The places that the text names, in order, none overlapping another. */
  public List<PlaceMention> places(Document document, Optional<String> outlet) {
    List<Toponym> toponyms = finder.find(document);
    Resolution resolution = Resolution.of(document, toponyms, outlet, weights);
    Recognition recognition = new Recognition(document, toponyms, resolution, lexicon);
    judge(toponyms, resolution, recognition);
    List<PlaceMention> found = new ArrayList<>();
    for (int m = 0; m < toponyms.size(); m++) {
      if (probability(recognition.signs(m)) >= PLACE_MIN) {
        Group group = resolution.group(m);
        found.add(mention(toponyms.get(m), group.candidates.get(group.best()).place));
      }
    }
    return found;
  }

  /** Every name that some place bears, with what was weighed. */
  public List<Examined> examine(Document document, Optional<String> outlet) {
    List<Toponym> toponyms = finder.find(document);
    Resolution resolution = Resolution.of(document, toponyms, outlet, weights);
    Recognition recognition = new Recognition(document, toponyms, resolution, lexicon);
    judge(toponyms, resolution, recognition);
    List<Examined> examined = new ArrayList<>();
    for (int m = 0; m < toponyms.size(); m++) {
      Group group = resolution.group(m);
      double[] signs = recognition.signs(m);
      examined.add(
          new Examined(
              toponyms.get(m).span(),
              resolution.groups().indexOf(group),
              signs,
              group.candidates.stream().map(c -> c.place).toList(),
              group.evidence,
              group.probability,
              probability(signs)));
    }
    return examined;
  }

  /** By turns: which names are plausible places, and which places they then make likely. */
  private void judge(List<Toponym> toponyms, Resolution resolution, Recognition recognition) {
    for (int pass = 0; pass < CONTEXT_PASSES; pass++) {
      resolution.groups().forEach(g -> g.plausible = 0);
      for (int m = 0; m < toponyms.size(); m++) {
        Group group = resolution.group(m);
        group.plausible = Math.max(group.plausible, probability(recognition.signs(m)));
      }
      resolution.judgeTogether(weights.context());
    }
  }

  private double probability(double[] signs) {
    return 1 / (1 + Math.exp(-Weights.dot(weights.toponym(), signs)));
  }

  private static PlaceMention mention(Toponym t, GazetteerPlace place) {
    return new PlaceMention(
        place.name(),
        t.people() ? PlaceMention.Kind.PEOPLE : kind(place.feature()),
        place.country(),
        place.point(),
        place.geonames(),
        t.span(),
        t.first(),
        t.end());
  }

  private static PlaceMention.Kind kind(Feature feature) {
    return switch (feature) {
      case COUNTRY -> PlaceMention.Kind.STATE;
      case CAPITAL -> PlaceMention.Kind.CAPITAL;
      case SEAT, DISTRICT_SEAT, LOCAL_SEAT, TOWN, SECTION -> PlaceMention.Kind.CITY;
      case REGION, DISTRICT, AREA, LANDFORM, CONTINENT -> PlaceMention.Kind.REGION;
      case WATERS, RIVER -> PlaceMention.Kind.SEA;
      case SITE -> PlaceMention.Kind.SITE;
    };
  }
}
