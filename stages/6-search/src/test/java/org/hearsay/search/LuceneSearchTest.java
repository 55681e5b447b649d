package org.hearsay.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.ClaimSearch;
import org.hearsay.model.ClaimSearch.Answer;
import org.hearsay.model.ClaimSearch.Order;
import org.hearsay.model.Linking;
import org.hearsay.model.Reading;
import org.hearsay.model.Stance;
import org.hearsay.testkit.InventedLedger;
import org.hearsay.testkit.Readings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneSearchTest {
  private final ClaimSearch search = LuceneSearch.inMemory();

  @TempDir Path folder;

  @BeforeEach
  void two_outlets_tell_one_delivery() {
    fill(search);
  }

  @AfterEach
  void close() {
    search.close();
  }

  private static void fill(ClaimSearch search) {
    search.update(
        List.of(Readings.delivery("a"), Readings.delivery("b", "Coast Gazette", Stance.DENIES)),
        Readings.linking("a", "b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "troops",
        "TROOPS sending",
        "\"sent about 1,500 troops\"",
        "Vladiv*",
        "kcna OR nobody",
        "(nobody OR kcna) troops",
        "voice:kcna",
        "voice:\"Kcna\"",
        "house:\"north korea\"",
        "type:transfer",
        "item:troops",
        "country:kp",
        "place:vladivostok",
        "date:2024-10",
        "date:2024-10-31..",
        "date:..2024-10-01",
        "printed:2024-11-15",
        "grade:1..3",
        "grade:3",
        "origins:1..",
        "conflict:yes",
        "conflict:assertion",
        "status:done",
        "certainty:certain",
        "-nobody",
        "troops -nobody AND sent",
      })
  void both_claims_answer(String query) {
    assertEquals(2, found(query).total(), query);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "submarine", "\"troops sent\"", "voice:korea", "type:test", "item:drone", "country:US",
        "date:2024-11", "grade:1", "conflict:no", "conflict:quantity", "-troops", "origins:2.."
      })
  void no_claim_answers(String query) {
    assertEquals(0, found(query).total(), query);
  }

  @Test
  void a_field_tells_two_claims_apart() {
    assertEquals(
        List.of("b.c1"),
        found("troops outlet:gazette stance:denies").hits().stream()
            .map(h -> h.claim().toString())
            .toList());
  }

  @Test
  void what_answers_is_marked_in_the_words_of_the_article() {
    ClaimSearch.Hit hit = found("\"north korea\" sent").hits().getFirst();
    assertEquals(
        List.of("North Korea", "sent"),
        hit.marked().stream().map(m -> m.in(hit.excerpt())).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "troops \"never closed|7|never closed",
        "(troops|0|never closed",
        "troops)|6|never opened",
        "troops OR|9|missing",
        "()|1|missing",
        "voise:kcna|0|no field \"voise\"",
        "type:|5|missing",
        "a type:transfr b|7|never \"transfr\"",
        "grade:high|6|a number",
        "date:2024-13|5|a date",
        "date:..|5|a date",
        "country:Korea|8|two letters",
        "item:spoon|5|never \"spoon\"",
        "troops - x|8|minus",
        "\"\"|0|nothing",
      })
  void a_query_that_cannot_be_read_is_told_where(String query, int at, String what) {
    Answer.Misread misread =
        assertInstanceOf(Answer.Misread.class, search.find(query, Order.RELEVANCE, 0, 10));
    assertEquals(at, misread.at(), misread.what());
    assertTrue(misread.what().contains(what), misread.what());
  }

  @Test
  void endless_parentheses_are_refused_and_not_followed() {
    assertInstanceOf(Answer.Misread.class, search.find("(".repeat(900), Order.RELEVANCE, 0, 10));
    assertInstanceOf(Answer.Misread.class, search.find("a ".repeat(900), Order.RELEVANCE, 0, 10));
  }

  @Test
  void values_are_counted_over_all_answers_not_only_those_given() {
    Answer.Found one =
        assertInstanceOf(Answer.Found.class, search.find("troops", Order.NEWEST, 0, 1));
    assertEquals(1, one.hits().size());
    assertTrue(one.facets().contains(new ClaimSearch.Facet("type", "transfer", 2)));
    assertTrue(one.facets().contains(new ClaimSearch.Facet("outlet", "Coast Gazette", 1)));
  }

  @Test
  void most_origins_and_newest_come_first_when_asked_for() {
    search.update(
        List.of(Readings.delivery("a"), Readings.delivery("b"), Readings.delivery("c")),
        Readings.linking("c"));
    Answer.Found byOrigins =
        assertInstanceOf(Answer.Found.class, search.find("troops", Order.ORIGINS, 0, 10));
    assertEquals("c.c1", byOrigins.hits().getFirst().claim().toString());
    assertEquals(3, byOrigins.total());
    assertEquals(3, ((Answer.Found) search.find("troops", Order.NEWEST, 0, 10)).total());
  }

  @Test
  void the_second_page_goes_on_where_the_first_ended() {
    List<String> keys =
        List.of(0, 1, 2).stream()
            .map(from -> search.find("troops", Order.NEWEST, from, 1))
            .flatMap(a -> ((Answer.Found) a).hits().stream())
            .map(h -> h.claim().toString())
            .sorted()
            .toList();
    assertEquals(List.of("a.c1", "b.c1"), keys);
  }

  @Test
  void what_comes_in_between_two_pages_neither_repeats_a_claim_nor_hides_one() {
    List<Reading> held = new ArrayList<>();
    for (String id : List.of("b", "c", "d", "e")) {
      held.add(Readings.delivery(id));
    }
    for (String query : List.of("troops", "")) {
      search.update(held, new Linking(List.of(), List.of()));
      Answer.Found first = (Answer.Found) search.find(query, Order.NEWEST, Optional.empty(), 2);
      assertEquals(List.of("b.c1", "c.c1"), names(first));
      List<Reading> grown = new ArrayList<>(held);
      grown.add(Readings.delivery("a"));
      grown.add(Readings.delivery("z"));
      search.update(grown, new Linking(List.of(), List.of()));
      ClaimSearch.After after =
          new ClaimSearch.After(
              0, Optional.of(LocalDate.of(2024, 11, 15)), first.hits().getLast().claim());
      assertEquals(
          List.of("d.c1", "e.c1", "z.c1"),
          names((Answer.Found) search.find(query, Order.NEWEST, Optional.of(after), 9)));
      assertEquals(
          List.of("d.c1", "e.c1", "z.c1"),
          names((Answer.Found) search.find(query, Order.ORIGINS, Optional.of(after), 9)));
    }
  }

  private static List<String> names(Answer.Found found) {
    return found.hits().stream().map(h -> h.claim().toString()).toList();
  }

  @Test
  void what_left_the_ledger_answers_no_more() {
    search.update(List.of(Readings.delivery("a")), Readings.linking("a"));
    assertEquals(1, found("troops").total());
    search.update(List.of(), new Linking(List.of(), List.of()));
    assertEquals(0, found("troops").total());
  }

  @Test
  void a_new_linking_changes_what_a_claim_answers_to() {
    search.update(List.of(Readings.delivery("a")), new Linking(List.of(), List.of()));
    assertEquals(0, found("grade:3").total());
    assertEquals(1, found("conflict:no").total());
  }

  @Test
  void an_index_in_a_folder_outlives_the_process_and_a_broken_one_is_made_anew() throws Exception {
    try (LuceneSearch first = LuceneSearch.inFolder(folder)) {
      fill(first);
    }
    try (LuceneSearch second = LuceneSearch.inFolder(folder)) {
      assertEquals(2, ((Answer.Found) second.find("troops", Order.NEWEST, 0, 5)).total());
    }
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> !f.endsWith("write.lock")).toList()) {
        Files.writeString(file, "not an index");
      }
    }
    try (LuceneSearch third = LuceneSearch.inFolder(folder)) {
      assertEquals(0, ((Answer.Found) third.find("troops", Order.NEWEST, 0, 5)).total());
      fill(third);
      assertEquals(2, ((Answer.Found) third.find("troops", Order.NEWEST, 0, 5)).total());
    }
  }

  @Test
  void claims_like_one_are_those_of_other_articles_told_in_like_words() {
    List<Reading> readings = new ArrayList<>(InventedLedger.of(5, 40));
    readings.add(Readings.delivery("a"));
    readings.add(Readings.delivery("b"));
    search.update(readings, new Linking(List.of(), List.of()));
    List<ClaimSearch.Hit> like = search.like(ClaimKey.of("a.c1"), 5);
    assertEquals("b.c1", like.getFirst().claim().toString());
    assertEquals(5, like.size());
    assertTrue(like.stream().noneMatch(h -> h.claim().article().value().equals("a")));
    assertEquals(List.of(), search.like(ClaimKey.of("a.c99"), 5));
  }

  @Test
  void counts_stay_exact_while_articles_come_and_go() {
    for (long seed = 1; seed <= 5; seed++) {
      List<Reading> readings = new ArrayList<>(InventedLedger.of(seed, 60));
      Random random = new Random(seed);
      long replay = seed;
      for (int round = 0; round < 4; round++) {
        readings.removeIf(r -> random.nextInt(5) == 0);
        search.update(readings, new Linking(List.of(), List.of()));
        Map<String, Long> types =
            readings.stream()
                .flatMap(r -> r.claims().stream())
                .collect(Collectors.groupingBy(c -> c.type().code(), Collectors.counting()));
        Answer.Found all = found("conflict:no");
        assertEquals(types.values().stream().mapToLong(n -> n).sum(), all.total(), "seed " + seed);
        all.facets().stream()
            .filter(f -> f.field().equals("type"))
            .forEach(f -> assertEquals(types.get(f.value()), f.claims(), f + ", seed " + replay));
      }
    }
  }

  @Test
  void an_index_that_stands_at_a_state_is_not_looked_at_again_until_the_state_is_another()
      throws Exception {
    Linking none = new Linking(List.of(), List.of());
    try (LuceneSearch first = LuceneSearch.inFolder(folder)) {
      first.update(List.of(Readings.delivery("a")), none, "one");
    }
    try (LuceneSearch second = LuceneSearch.inFolder(folder)) {
      second.update(List.of(), none, "one");
      assertEquals(1, ((Answer.Found) second.find("troops", Order.NEWEST, 0, 5)).total());
      second.update(List.of(), none, "two");
      assertEquals(0, ((Answer.Found) second.find("troops", Order.NEWEST, 0, 5)).total());
    }
  }

  private Answer.Found found(String query) {
    return assertInstanceOf(Answer.Found.class, search.find(query, Order.RELEVANCE, 0, 10), query);
  }
}
