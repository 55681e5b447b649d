package org.hearsay.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.model.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {
  private static final Gazetteer STANDARD = Gazetteer.standard();

  private static GazetteerPlace first(String name) {
    return STANDARD.named(name).get(0).place();
  }

  private static GazetteerPlace city(String name) {
    return STANDARD.named(name).stream()
        .map(NamedPlace::place)
        .filter(p -> p.feature().isSettlement())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_city_is_found_by_its_name_and_by_its_older_name() {
    GazetteerPlace kyiv = city("Kyiv");
    assertEquals(703448, kyiv.geonames().orElseThrow());
    assertEquals("UA", kyiv.country().orElseThrow().code());
    assertEquals(Feature.CAPITAL, kyiv.feature());
    assertTrue(STANDARD.named("Kiev").stream().anyMatch(n -> n.place().equals(kyiv)));
  }

  @Test
  void case_marks_dots_and_hyphens_do_not_matter() {
    long there = city("São Paulo").geonames().orElseThrow();
    assertEquals(there, city("SAO PAULO").geonames().orElseThrow());
    assertEquals(there, city("Sao-Paulo").geonames().orElseThrow());
    assertEquals(city("Saint Petersburg").geonames(), city("St. Petersburg").geonames());
  }

  @Test
  void a_name_that_many_places_bear_gives_them_all_the_largest_first() {
    List<NamedPlace> springfields = STANDARD.named("Springfield");
    assertTrue(springfields.size() > 10);
    for (int i = 1; i < springfields.size(); i++) {
      assertTrue(
          springfields.get(i - 1).place().population() >= springfields.get(i).place().population());
    }
  }

  @Test
  void a_town_leads_to_its_region() {
    GazetteerPlace toledo =
        STANDARD.named("Toledo").stream()
            .map(NamedPlace::place)
            .filter(p -> p.country().orElseThrow().code().equals("US"))
            .findFirst()
            .orElseThrow();
    assertEquals("Ohio", STANDARD.place(toledo.region().orElseThrow()).name());
    assertEquals(STANDARD.region("US.OH").orElseThrow().number(), toledo.region().orElseThrow());
  }

  @Test
  void countries_waters_and_sites_are_known_besides_settlements() {
    assertEquals(2017370, STANDARD.country("RU").orElseThrow().geonames().orElseThrow());
    assertEquals(Feature.WATERS, first("Strait of Hormuz").feature());
    assertEquals(Feature.SITE, first("Punggye-ri").feature());
    assertEquals("KP", first("Sohae").country().orElseThrow().code());
  }

  @Test
  void nobody_bears_an_invented_name() {
    assertEquals(List.of(), STANDARD.named("Qwxyzzgrad"));
    assertEquals(List.of(), STANDARD.named(""));
    assertEquals(List.of(), STANDARD.named("..."));
  }

  @Test
  void a_mapped_file_answers_as_one_in_memory_does(@TempDir Path dir) throws Exception {
    Path file = dir.resolve("small.hsgz");
    Files.write(file, small());
    Gazetteer mapped = Gazetteer.mapped(file);
    assertEquals(
        Gazetteer.over(ByteBuffer.wrap(small())).named("Eastville"), mapped.named("Eastville"));
  }

  @Test
  void a_file_that_is_no_gazetteer_is_refused_by_name() {
    assertEquals(GazetteerUnusable.Reason.NOT_A_GAZETTEER, refused("GIF89a and more".getBytes()));
    assertEquals(GazetteerUnusable.Reason.NOT_A_GAZETTEER, refused(new byte[0]));
  }

  @Test
  void a_file_of_another_version_is_refused_by_name() {
    byte[] file = small();
    file[7] = 9;
    assertEquals(GazetteerUnusable.Reason.OTHER_VERSION, refused(file));
  }

  @Test
  void a_file_cut_short_anywhere_is_refused_by_name() {
    byte[] file = small();
    for (int length = 4; length < file.length; length++) {
      GazetteerUnusable.Reason reason = refused(java.util.Arrays.copyOf(file, length));
      assertEquals(GazetteerUnusable.Reason.WRONG_LENGTH, reason, "cut to " + length);
    }
  }

  @Test
  void one_changed_byte_anywhere_is_noticed() {
    byte[] file = small();
    for (int at = 0; at < file.length; at++) {
      byte[] changed = file.clone();
      changed[at] ^= 0x10;
      refused(changed);
    }
  }

  @Test
  void the_shipped_file_is_whole_and_finds_every_name_that_it_holds() throws Exception {
    PackedPlaces packed;
    try (InputStream in = Gazetteer.class.getResourceAsStream("places.hsgz")) {
      packed = PackedPlaces.open(ByteBuffer.wrap(in.readAllBytes()));
    }
    List<String> keys = packed.keys();
    assertTrue(keys.size() > 200_000);
    for (int i = 0; i < keys.size(); i += 7) {
      assertTrue(packed.postings(keys.get(i)).length > 0, keys.get(i));
    }
    for (int number = 0; number < packed.size(); number += 11) {
      GazetteerPlace place = packed.place(number);
      assertTrue(STANDARD.knows(place.name()) || place.name().isBlank(), place.name());
    }
  }

  private static GazetteerUnusable.Reason refused(byte[] file) {
    return assertThrows(GazetteerUnusable.class, () -> Gazetteer.over(ByteBuffer.wrap(file)))
        .reason();
  }

  private static byte[] small() {
    return GazetteerWriter.write(
        List.of(
            new PlaceRow(0, "Eastland", Feature.REGION, "US", -1, 7, new GeoPoint(1, 2), List.of()),
            new PlaceRow(
                5, "Eastville", Feature.TOWN, "US", 0, 7, new GeoPoint(1, 2), List.of("East"))));
  }

  @Test
  void the_same_rows_give_the_same_bytes() throws IOException {
    org.junit.jupiter.api.Assertions.assertArrayEquals(small(), small());
  }
}
