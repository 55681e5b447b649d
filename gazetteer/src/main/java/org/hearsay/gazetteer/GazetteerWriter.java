package org.hearsay.gazetteer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Writes a packed gazetteer; the same rows give the same bytes.
 *
 * <p>The file, all numbers big-endian and unsigned, {@code u24} three bytes:
 *
 * <pre>
 * file    := magic:u32 ("HSGZ") version:u32 (1) crc32:u32 (of all bytes after it)
 *            places:u32 names:u32 blocks:u32 placesAt:u32 labelsAt:u32 blocksAt:u32 length:u32
 *            place*  label*  name*  blockAt*
 * place   := geonames:u32 (0 unknown)  lat:u24 lon:u24 (steps of 180/2^24 and 360/2^24 degrees from the
 *            south pole and from 180 west)  population:u24 (capped)  label:u24 (offset from labelsAt)
 *            parent:u24 (place number, FFFFFF none)  country:2 ASCII letters or spaces  feature:u8
 * label   := length:u8 UTF-8                                     a place's name as it is shown
 * name    := shared:u8 more:u8 UTF-8[more] count:varint posting[count]     sorted by key, byte-wise
 * posting := u24: the top bit marks a further name, the rest is the place's number; the most populous first
 * blockAt := u32 offset of the block's first name, whose {@code shared} is 0; a block has 16 names
 * </pre>
 *
 * <p>A key is a name in the form of {@link NameKey}. Looking one up is a binary search over the
 * blocks' first names and a walk through one block, all inside the buffer: nothing is parsed when a
 * file is opened, so that it can be mapped.
 */
public final class GazetteerWriter {
  /** What three bytes hold; the largest cities are capped. */
  public static final int POPULATION_MAX = 0xFFFFFF;

  private static final int KEY_BYTES_MAX = 200;

  private final List<PlaceRow> rows;
  private final Bytes labels = new Bytes();
  private final Map<String, Integer> labelAt = new HashMap<>();
  private final Bytes names = new Bytes();
  private final List<Integer> blocks = new ArrayList<>();

  private GazetteerWriter(List<PlaceRow> rows) {
    this.rows = rows;
  }

  /** The file's bytes. The order of the rows is the order of the places' numbers. */
  public static byte[] write(List<PlaceRow> rows) {
    return new GazetteerWriter(List.copyOf(rows)).file();
  }

  private byte[] file() {
    Bytes places = new Bytes();
    rows.forEach(row -> place(places, row));
    TreeMap<String, List<Integer>> keys = keys();
    keys.forEach(this::name);
    int placesAt = PackedForm.HEADER_BYTES;
    int labelsAt = placesAt + places.size();
    int namesAt = labelsAt + labels.size();
    int blocksAt = namesAt + names.size();
    Bytes body = new Bytes();
    int length = blocksAt + 4 * blocks.size();
    for (int number :
        List.of(rows.size(), nameCount, blocks.size(), placesAt, labelsAt, blocksAt, length)) {
      body.u32(number);
    }
    body.all(places).all(labels).all(names);
    blocks.forEach(at -> body.u32(namesAt + at));
    CRC32 crc = new CRC32();
    crc.update(body.toByteArray());
    Bytes file = new Bytes();
    file.u32(PackedForm.MAGIC).u32(PackedForm.VERSION).u32(crc.getValue()).all(body);
    return file.toByteArray();
  }

  private int nameCount;
  private byte[] lastKey = {};

  private void place(Bytes out, PlaceRow row) {
    out.u32(row.geonames());
    out.u24((int) Math.round((row.point().lat() + 90) / PackedForm.LAT_STEP));
    out.u24((int) Math.round((row.point().lon() + 180) / PackedForm.LON_STEP));
    out.u24(Math.min(row.population(), POPULATION_MAX));
    out.u24(labelAt.computeIfAbsent(row.name(), this::label));
    out.u24(row.parent() < 0 ? PackedForm.NONE : row.parent());
    out.u8(row.country().charAt(0)).u8(row.country().charAt(1)).u8(row.feature().ordinal());
  }

  private int label(String name) {
    int at = labels.size();
    byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
    labels.u8(Math.min(utf8.length, 255)).bytes(utf8, 0, Math.min(utf8.length, 255));
    return at;
  }

  /** Keys in the order of their bytes (which for UTF-8 is that of their code points). */
  private TreeMap<String, List<Integer>> keys() {
    TreeMap<String, List<Integer>> keys = new TreeMap<>(GazetteerWriter::byBytes);
    for (int i = 0; i < rows.size(); i++) {
      LinkedHashSet<String> seen = new LinkedHashSet<>();
      seen.add(NameKey.of(rows.get(i).name()));
      int own = i;
      keys.computeIfAbsent(NameKey.of(rows.get(i).name()), k -> new ArrayList<>()).add(own);
      for (String further : rows.get(i).further()) {
        String key = NameKey.of(further);
        if (!key.isEmpty() && seen.add(key)) {
          keys.computeIfAbsent(key, k -> new ArrayList<>()).add(own | PackedForm.FURTHER);
        }
      }
    }
    keys.keySet().removeIf(k -> k.getBytes(StandardCharsets.UTF_8).length > KEY_BYTES_MAX);
    return keys;
  }

  private static int byBytes(String a, String b) {
    return java.util.Arrays.compareUnsigned(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }

  private void name(String name, List<Integer> postings) {
    byte[] key = name.getBytes(StandardCharsets.UTF_8);
    int shared = 0;
    if (nameCount % PackedForm.BLOCK_NAMES == 0) {
      blocks.add(names.size());
    } else {
      int same = java.util.Arrays.mismatch(lastKey, key);
      shared = same < 0 ? key.length : same;
    }
    names.u8(shared).u8(key.length - shared).bytes(key, shared, key.length - shared);
    names.varint(postings.size());
    postings.stream()
        .sorted(
            java.util.Comparator.comparingInt((Integer p) -> -populationOf(p))
                .thenComparingInt(p -> p))
        .forEach(names::u24);
    lastKey = key;
    nameCount++;
  }

  private int populationOf(int posting) {
    return rows.get(posting & PackedForm.NUMBER).population();
  }

  private static final class Bytes extends ByteArrayOutputStream {
    Bytes u8(int value) {
      write(value);
      return this;
    }

    Bytes u24(int value) {
      return u8(value >>> 16).u8(value >>> 8).u8(value);
    }

    Bytes u32(long value) {
      return u8((int) (value >>> 24)).u24((int) value);
    }

    Bytes varint(int value) {
      int rest = value;
      while (rest >= 0x80) {
        u8(rest & 0x7F | 0x80);
        rest >>>= 7;
      }
      return u8(rest);
    }

    Bytes bytes(byte[] from, int at, int length) {
      write(from, at, length);
      return this;
    }

    Bytes all(ByteArrayOutputStream other) {
      writeBytes(other.toByteArray());
      return this;
    }
  }
}
