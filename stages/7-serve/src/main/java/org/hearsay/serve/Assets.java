package org.hearsay.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/**
 * The style, the scripts, the typefaces and the base maps, out of the jar; nothing else can be
 * asked for.
 */
final class Assets {
  /** A file with its media type. */
  record Asset(byte[] bytes, String type) {}

  private static final String WOFF2 = "font/woff2";

  private static final String SVG = "image/svg+xml";

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("hearsay.css", "text/css; charset=utf-8"),
          Map.entry("hearsay.js", "text/javascript; charset=utf-8"),
          Map.entry("mark.svg", SVG),
          Map.entry("world-110m.svg", SVG),
          Map.entry("world-50m.svg", SVG),
          Map.entry("source-sans-3-latin-wght-normal.woff2", WOFF2),
          Map.entry("source-sans-3-latin-ext-wght-normal.woff2", WOFF2),
          Map.entry("source-sans-3-latin-wght-italic.woff2", WOFF2),
          Map.entry("source-serif-4-latin-wght-normal.woff2", WOFF2),
          Map.entry("source-serif-4-latin-ext-wght-normal.woff2", WOFF2),
          Map.entry("source-serif-4-latin-wght-italic.woff2", WOFF2));

  private Assets() {}

  static Optional<Asset> named(String name) {
    return Optional.ofNullable(TYPES.get(name)).map(type -> new Asset(load(name), type));
  }

  private static byte[] load(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("assets/" + name)) {
      if (in == null) {
        throw new IllegalStateException("assets/" + name + " is missing from the jar");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
