package org.hearsay.gazetteer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.zip.CRC32;
import org.hearsay.gazetteer.GazetteerUnusable.Reason;
import org.hearsay.model.Country;
import org.hearsay.model.GeoPoint;

/** A packed file, read where it lies. Immutable; safe for any number of threads. */
final class PackedPlaces {
  private final ByteBuffer file;
  private final int places;
  private final int blocks;
  private final int placesAt;
  private final int labelsAt;
  private final int blocksAt;

  private PackedPlaces(ByteBuffer file) {
    this.file = file;
    this.places = file.getInt(12);
    this.blocks = file.getInt(20);
    this.placesAt = file.getInt(24);
    this.labelsAt = file.getInt(28);
    this.blocksAt = file.getInt(32);
  }

  /** Checks every byte; the buffer is kept, not copied. */
  static PackedPlaces open(ByteBuffer whole) throws GazetteerUnusable {
    ByteBuffer file = whole.slice().asReadOnlyBuffer();
    if (file.limit() < 4 || file.getInt(0) != PackedForm.MAGIC) {
      throw new GazetteerUnusable(Reason.NOT_A_GAZETTEER, "it does not start with HSGZ");
    }
    if (file.limit() < PackedForm.HEADER_BYTES) {
      throw new GazetteerUnusable(Reason.WRONG_LENGTH, "the header is cut off");
    }
    if (file.getInt(4) != PackedForm.VERSION) {
      throw new GazetteerUnusable(
          Reason.OTHER_VERSION, file.getInt(4) + ", this reads " + PackedForm.VERSION);
    }
    if (file.getInt(36) != file.limit()) {
      throw new GazetteerUnusable(
          Reason.WRONG_LENGTH, file.limit() + " bytes, its header says " + file.getInt(36));
    }
    CRC32 crc = new CRC32();
    crc.update(file.duplicate().position(PackedForm.CHECKED_FROM));
    if ((int) crc.getValue() != file.getInt(8)) {
      throw new GazetteerUnusable(
          Reason.WRONG_CHECKSUM, "the bytes are not those that were written");
    }
    return new PackedPlaces(file);
  }

  int size() {
    return places;
  }

  /** Numbers of the places of that key, each with {@link PackedForm#FURTHER} where it applies. */
  int[] postings(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = blocks - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (compareFirst(middle, wanted) <= 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return blocks == 0 ? new int[0] : inBlock(low, wanted);
  }

  private int compareFirst(int block, byte[] wanted) {
    int at = file.getInt(blocksAt + 4 * block);
    int length = u8(at + 1);
    int common = Math.min(length, wanted.length);
    for (int i = 0; i < common; i++) {
      int difference = u8(at + 2 + i) - (wanted[i] & 0xFF);
      if (difference != 0) {
        return difference;
      }
    }
    return length - wanted.length;
  }

  private int[] inBlock(int block, byte[] wanted) {
    int at = file.getInt(blocksAt + 4 * block);
    int end = block + 1 < blocks ? file.getInt(blocksAt + 4 * block + 4) : blocksAt;
    int matched = 0; // how many bytes of the wanted key the last name shares
    while (at < end) {
      int shared = u8(at);
      int more = u8(at + 1);
      int count = at + 2 + more;
      boolean whole = false;
      if (shared <= matched) {
        matched = shared;
        while (matched - shared < more
            && matched < wanted.length
            && u8(at + 2 + matched - shared) == (wanted[matched] & 0xFF)) {
          matched++;
        }
        whole = matched == wanted.length && shared + more == wanted.length;
      }
      int postings = 0;
      int shift = 0;
      int next;
      do {
        next = u8(count++);
        postings |= (next & 0x7F) << shift;
        shift += 7;
      } while (next >= 0x80);
      if (whole) {
        return numbers(count, postings);
      }
      at = count + 3 * postings;
    }
    return new int[0];
  }

  private int[] numbers(int at, int count) {
    int[] found = new int[count];
    for (int i = 0; i < count; i++) {
      found[i] = u24(at + 3 * i);
    }
    return found;
  }

  GazetteerPlace place(int number) {
    int at = placesAt + PackedForm.PLACE_BYTES * number;
    long geonames = file.getInt(at) & 0xFFFFFFFFL;
    Feature feature = Feature.of(u8(at + 21));
    return new GazetteerPlace(
        number,
        geonames == 0 ? OptionalLong.empty() : OptionalLong.of(geonames),
        label(labelsAt + u24(at + 13)),
        feature,
        country(at + 19),
        above(number, Feature.REGION),
        above(number, Feature.DISTRICT),
        u24(at + 10),
        new GeoPoint(
            round(u24(at + 4) * PackedForm.LAT_STEP - 90),
            round(u24(at + 7) * PackedForm.LON_STEP - 180)));
  }

  /** Four digits, about 10 m: what GeoNames' own points are good for. */
  private static double round(double degrees) {
    return Math.round(degrees * 1e4) / 1e4;
  }

  private OptionalInt above(int number, Feature wanted) {
    int at = number;
    while (at != PackedForm.NONE) {
      int row = placesAt + PackedForm.PLACE_BYTES * at;
      if (u8(row + 21) == wanted.ordinal()) {
        return OptionalInt.of(at);
      }
      at = u24(row + 16);
    }
    return OptionalInt.empty();
  }

  private Optional<Country> country(int at) {
    return u8(at) == ' '
        ? Optional.empty()
        : Optional.of(new Country("" + (char) u8(at) + (char) u8(at + 1)));
  }

  private String label(int at) {
    byte[] utf8 = new byte[u8(at)];
    file.get(at + 1, utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  /** Every key with its postings' number, for a check of the whole file. */
  List<String> keys() {
    List<String> keys = new ArrayList<>();
    byte[] last = new byte[256];
    int at = blocks == 0 ? blocksAt : file.getInt(blocksAt);
    while (at < blocksAt) {
      int shared = u8(at);
      int more = u8(at + 1);
      file.get(at + 2, last, shared, more);
      keys.add(new String(last, 0, shared + more, StandardCharsets.UTF_8));
      int count = at + 2 + more;
      int postings = 0;
      int shift = 0;
      int next;
      do {
        next = u8(count++);
        postings |= (next & 0x7F) << shift;
        shift += 7;
      } while (next >= 0x80);
      at = count + 3 * postings;
    }
    return keys;
  }

  private int u8(int at) {
    return file.get(at) & 0xFF;
  }

  private int u24(int at) {
    return u8(at) << 16 | u8(at + 1) << 8 | u8(at + 2);
  }
}
