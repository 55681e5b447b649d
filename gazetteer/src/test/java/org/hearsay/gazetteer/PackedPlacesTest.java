package org.hearsay.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hearsay.model.GeoPoint;
import org.junit.jupiter.api.Test;

class PackedPlacesTest {
  private static final int TRIES = 60;
  private static final String LETTERS = "aaabbeeßéöłø -'’.Ž東";

  /** Against a plain search through the rows: what was written is found, and nothing else. */
  @Test
  void what_was_written_is_found_and_nothing_else() throws GazetteerUnusable {
    long seed = System.nanoTime();
    for (int t = 0; t < TRIES; t++) {
      Random random = new Random(seed + t);
      List<PlaceRow> rows = rows(random);
      PackedPlaces packed = PackedPlaces.open(ByteBuffer.wrap(GazetteerWriter.write(rows)));
      TreeSet<String> asked = new TreeSet<>(packed.keys());
      IntStream.range(0, 20).forEach(i -> asked.add(NameKey.of(name(random))));
      for (String key : asked) {
        int[] found =
            Arrays.stream(packed.postings(key)).map(p -> p & PackedForm.NUMBER).sorted().toArray();
        String replay = "seed " + (seed) + " try " + t + " key <" + key + ">";
        assertEquals(Arrays.toString(plainly(rows, key)), Arrays.toString(found), replay);
      }
      for (int i = 0; i < rows.size(); i++) {
        assertEquals(rows.get(i).name(), packed.place(i).name());
        double off = packed.place(i).point().km(rows.get(i).point());
        assertTrue(off < 0.02, "seed " + seed + " try " + t + ": " + off + " km off");
      }
    }
  }

  private static int[] plainly(List<PlaceRow> rows, String key) {
    return IntStream.range(0, rows.size())
        .filter(
            i ->
                NameKey.of(rows.get(i).name()).equals(key)
                    || rows.get(i).further().stream()
                        .anyMatch(f -> !key.isEmpty() && NameKey.of(f).equals(key)))
        .toArray();
  }

  private static List<PlaceRow> rows(Random random) {
    List<PlaceRow> rows = new ArrayList<>();
    int count = random.nextInt(120);
    for (int i = 0; i < count; i++) {
      rows.add(
          new PlaceRow(
              random.nextInt(1 << 30),
              name(random),
              Feature.TOWN,
              "US",
              i == 0 ? -1 : random.nextInt(i),
              random.nextInt(1 << 25),
              new GeoPoint(random.nextDouble() * 179 - 89.5, random.nextDouble() * 359 - 179.5),
              random.nextBoolean() ? List.of() : List.of(name(random), name(random))));
    }
    return rows;
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    int length = 1 + random.nextInt(7);
    for (int i = 0; i < length; i++) {
      name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return name.toString();
  }
}
