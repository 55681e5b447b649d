package org.hearsay.exports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Article;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.Place;

/**
 * Every claim with a point on earth as a GeoJSON feature (RFC 7946, WGS 84); its properties are the
 * columns of {@link ClaimTable}, the empty ones left out.
 */
final class Features {
  /** Columns that the geometry holds already. */
  private static final Set<String> GEOMETRY = Set.of("lat", "lon");

  private Features() {}

  static Exports.Written write(Selection selection, Writer out) throws IOException {
    out.write("{\"type\":\"FeatureCollection\",\"features\":[");
    int written = 0;
    for (ToldClaim told : selection.claims()) {
      Optional<GeoPoint> point = told.claim().place().flatMap(Place::point);
      if (point.isPresent()) {
        out.write(written++ == 0 ? "\n" : ",\n");
        out.write(feature(told, point.get()).toString());
      }
    }
    out.write("\n]}\n");
    return new Exports.Written(written, selection.claims().size() - written);
  }

  private static ObjectNode feature(ToldClaim told, GeoPoint point) {
    ObjectNode feature = Nodes.object().put("type", "Feature").put("id", told.key().toString());
    feature
        .putObject("geometry")
        .put("type", "Point")
        .putArray("coordinates")
        .add(point.lon())
        .add(point.lat());
    ObjectNode properties = feature.putObject("properties");
    for (ClaimTable.Column column : ClaimTable.COLUMNS) {
      if (!GEOMETRY.contains(column.name())) {
        column.value().apply(told).ifPresent(value -> put(properties, column.name(), value));
      }
    }
    if (told.article().constructed()) {
      properties.put("notice", Article.CONSTRUCTED_NOTICE);
    }
    return feature;
  }

  private static void put(ObjectNode into, String name, Object value) {
    switch (value) {
      case String s -> into.put(name, s);
      case Boolean b -> into.put(name, b);
      case Integer i -> into.put(name, i);
      case BigDecimal n -> into.put(name, n);
      default -> throw new IllegalStateException("no column holds a " + value.getClass());
    }
  }
}
