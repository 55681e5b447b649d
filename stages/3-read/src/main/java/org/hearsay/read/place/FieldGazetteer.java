package org.hearsay.read.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearsay.model.Country;
import org.hearsay.model.GeoPoint;
import org.hearsay.read.lexicon.FactFile;
import org.hearsay.read.lexicon.Phrases;
import org.hearsay.read.text.Token;

/** A few hundred places of this field, one point each; a shared name means the one in the file. */
final class FieldGazetteer implements Gazetteer {
  static final Gazetteer STANDARD = new FieldGazetteer();

  private static final int COLUMNS = 6;

  private record Entry(
      String name, PlaceMention.Kind kind, Optional<Country> country, GeoPoint point) {}

  private final Phrases<Entry> names = Phrases.asWritten();

  private FieldGazetteer() {
    for (List<String> fact : FactFile.read(FieldGazetteer.class, "places.tsv", COLUMNS)) {
      GeoPoint point =
          new GeoPoint(Double.parseDouble(fact.get(3)), Double.parseDouble(fact.get(4)));
      Optional<Country> country =
          Optional.of(fact.get(2)).filter(code -> !code.isEmpty()).map(Country::new);
      PlaceMention.Kind kind = PlaceMention.Kind.valueOf(fact.get(0).toUpperCase(Locale.ROOT));
      names.add(fact.get(5), new Entry(fact.get(1), kind, country, point));
    }
  }

  @Override
  public List<PlaceMention> places(List<Token> tokens) {
    List<PlaceMention> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Optional<Phrases.Found<Entry>> hit = names.longestAt(tokens, i);
      if (hit.isPresent()) {
        found.add(mention(tokens, i, hit.get()));
      }
      i = hit.map(Phrases.Found::end).orElse(i + 1);
    }
    return found;
  }

  private static PlaceMention mention(List<Token> tokens, int i, Phrases.Found<Entry> hit) {
    Entry entry = hit.value();
    return new PlaceMention(
        entry.name(),
        entry.kind(),
        entry.country(),
        entry.point(),
        OptionalLong.empty(),
        tokens.get(i).span().hull(tokens.get(hit.end() - 1).span()),
        i,
        hit.end());
  }
}
