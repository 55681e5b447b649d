package org.hearsay.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The places of the world by name: settlements and regions of GeoNames from a packed file,
 * countries and the places of this field from data files that an analyst edits. Immutable; safe for
 * any number of threads.
 */
public final class Gazetteer {
  private static final String RESOURCE = "places.hsgz";

  private final PackedPlaces packed;
  private final Facts facts;

  private Gazetteer(PackedPlaces packed) {
    this.packed = packed;
    this.facts = Facts.over(packed);
  }

  /** The gazetteer that ships with Hearsay; loaded at its first use. */
  public static Gazetteer standard() {
    return Standard.GAZETTEER;
  }

  private static final class Standard {
    private static final Gazetteer GAZETTEER = load();

    private static Gazetteer load() {
      try (InputStream in = Gazetteer.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException(RESOURCE + " is missing from the jar");
        }
        return over(ByteBuffer.wrap(in.readAllBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (GazetteerUnusable e) {
        throw new IllegalStateException(RESOURCE + " in the jar: " + e.getMessage(), e);
      }
    }
  }

  /**
   * A gazetteer over a packed file's bytes, which are kept, not copied, and must not change. Every
   * byte is read once for the checksum.
   */
  public static Gazetteer over(ByteBuffer file) throws GazetteerUnusable {
    return new Gazetteer(PackedPlaces.open(file));
  }

  /** A gazetteer over a packed file, mapped into memory. */
  public static Gazetteer mapped(Path file) throws IOException, GazetteerUnusable {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return over(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
    }
  }

  /**
   * The places of that name, whatever its case, marks over letters, dots and hyphens; none where
   * nobody bears it. Countries, regions and places of the field come first, then the others, the
   * most populous first.
   */
  public List<NamedPlace> named(String name) {
    String key = NameKey.of(name);
    if (key.isEmpty()) {
      return List.of();
    }
    List<NamedPlace> found = new ArrayList<>();
    for (int posting : facts.postings(key)) {
      found.add(at(posting));
    }
    for (int posting : packed.postings(key)) {
      found.add(at(posting));
    }
    return found;
  }

  private NamedPlace at(int posting) {
    return new NamedPlace(
        place(posting & PackedForm.NUMBER),
        (posting & PackedForm.FURTHER) == 0,
        (posting & PackedForm.ABBREVIATED) != 0);
  }

  /** Whether anything bears the name: cheaper than {@link #named}. */
  public boolean knows(String name) {
    String key = NameKey.of(name);
    return !key.isEmpty() && (facts.postings(key).length > 0 || packed.postings(key).length > 0);
  }

  /** The country of an ISO 3166-1 alpha-2 code. */
  public Optional<GazetteerPlace> country(String code) {
    return facts.country(code);
  }

  /** The first-order region of a GeoNames code: "US.OH", "RU.41". */
  public Optional<GazetteerPlace> region(String code) {
    OptionalInt number = Facts.region(packed, code);
    return number.isPresent() ? Optional.of(place(number.getAsInt())) : Optional.empty();
  }

  /** The place of a number that a place of this gazetteer named. */
  public GazetteerPlace place(int number) {
    return facts.place(number).orElseGet(() -> packed.place(number));
  }

  /** How many places it knows. */
  public int size() {
    return packed.size() + facts.size();
  }
}
