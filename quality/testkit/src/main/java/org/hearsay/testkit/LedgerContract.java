package org.hearsay.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Changes;
import org.hearsay.model.ClaimMark;
import org.hearsay.model.EventType;
import org.hearsay.model.Judged;
import org.hearsay.model.Judgement;
import org.hearsay.model.Ledger;
import org.hearsay.model.Linking;
import org.hearsay.model.Provenance;
import org.hearsay.model.Reading;
import org.hearsay.model.Refusal;
import org.hearsay.model.RefusedInput;
import org.hearsay.model.Reliability;
import org.hearsay.model.SourceHealth;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every ledger owes its callers. A ledger's own test class subclasses this and says how to
 * open an empty one.
 */
public abstract class LedgerContract {
  private static final Instant NOON = Instant.parse("2024-11-15T12:00:00Z");

  private Ledger ledger = new InMemoryLedger();

  private final AtomicReference<Instant> now = new AtomicReference<>(NOON);

  /** An empty ledger, as new, that takes its record time from this clock. */
  protected abstract Ledger empty(InstantSource clock) throws Exception;

  @BeforeEach
  void open() throws Exception {
    ledger = empty(now::get);
  }

  @AfterEach
  void shut() {
    ledger.close();
  }

  @Test
  void a_new_ledger_holds_nothing() {
    assertEquals(List.of(), ledger.readings());
    assertEquals(new Linking(List.of(), List.of()), ledger.linking());
    assertEquals(List.of(), ledger.refusals());
    assertEquals(Optional.empty(), ledger.reading(new ArticleId("nobody")));
  }

  @Test
  void a_reading_comes_back_with_every_part() {
    Reading kept = Readings.delivery("post-1");
    ledger.keep(kept);
    assertEquals(Optional.of(kept), ledger.reading(new ArticleId("post-1")));
  }

  @Test
  void readings_come_by_article_id_whatever_the_order_of_arrival() {
    List<String> ids = List.of("b", "a-2", "Ä", "a-10", "c", "a.b", "Z");
    ids.forEach(id -> ledger.keep(Readings.delivery(id)));
    List<ArticleId> sorted = ids.stream().map(ArticleId::new).sorted().toList();
    assertEquals(sorted, ledger.readings().stream().map(r -> r.article().id()).toList());
  }

  @Test
  void a_later_reading_of_an_article_replaces_the_earlier() {
    ledger.keep(Readings.delivery("x"));
    Reading again = Readings.delivery("x", "Coast Gazette", Stance.DENIES);
    ledger.keep(again);
    assertEquals(List.of(again), ledger.readings());
  }

  @Test
  void many_readings_are_kept_at_once() {
    List<Reading> several = new ArrayList<>();
    for (int i = 100; i < 150; i++) {
      several.add(Readings.delivery("n" + i));
    }
    ledger.keepAll(several);
    assertEquals(several, ledger.readings());
    ledger.keepAll(List.of());
    assertEquals(several, ledger.readings());
  }

  @Test
  void what_was_taken_out_is_gone_and_taking_it_out_again_is_harmless() {
    ledger.keep(Readings.delivery("x"));
    ledger.keep(Readings.delivery("y"));
    ledger.remove(new ArticleId("x"));
    ledger.remove(new ArticleId("x"));
    assertEquals(List.of(Readings.delivery("y")), ledger.readings());
    assertEquals(Optional.empty(), ledger.reading(new ArticleId("x")));
  }

  @Test
  void the_last_linking_replaces_the_one_before() {
    ledger.keep(Readings.delivery("a"));
    ledger.keep(Readings.delivery("b"));
    ledger.keep(Readings.linking("a"));
    Linking both = Readings.linking("a", "b");
    ledger.keep(both);
    assertEquals(both, ledger.linking());
  }

  @Test
  void refusals_stand_in_the_order_they_came() {
    Instant then = Instant.parse("2024-11-15T09:00:00Z");
    List<RefusedInput> refused =
        List.of(
            new RefusedInput("a.json", Refusal.BROKEN_JSON, "line 3: no comma", then),
            new RefusedInput("a.json", Refusal.BROKEN_JSON, "line 3: no comma", then),
            new RefusedInput("Ümlaut.txt", Refusal.EMPTY, "", then.minusSeconds(5)));
    refused.forEach(ledger::refuse);
    assertEquals(refused, ledger.refusals());
  }

  @Test
  void what_came_in_and_what_went_since_an_instant_is_told_apart() {
    Reading first = Readings.delivery("a");
    ledger.keep(first);
    ledger.keep(Readings.delivery("b"));
    ledger.keep(Readings.delivery("stays"));
    now.set(NOON.plusSeconds(60));
    ledger.keep(Readings.delivery("a", "Coast Gazette", Stance.DENIES));
    ledger.remove(new ArticleId("b"));
    ledger.keep(Readings.delivery("new"));
    Changes changes = ledger.changes(NOON);
    assertEquals(Set.of(new ArticleId("new")), changes.arrived());
    assertEquals(List.of(first, Readings.delivery("b")), changes.gone());
    assertEquals(new Changes(Set.of(), List.of()), ledger.changes(NOON.plusSeconds(60)));
    assertEquals(3, ledger.changes(NOON.minusSeconds(1)).arrived().size());
  }

  @Test
  void how_a_source_fares_is_kept_by_name_and_changes_nothing_that_is_said() {
    SourceHealth fresh = Readings.source("Harbour Post");
    long before = ledger.revision();
    ledger.keepHealth(List.of(fresh, Readings.source("Coast Gazette")));
    SourceHealth later =
        fresh.visited(
            new SourceHealth.Visit(NOON, true, 3, Map.of("network", 1), Optional.of("no answer")));
    ledger.keepHealth(List.of(later));
    assertEquals(List.of(Readings.source("Coast Gazette"), later), ledger.health());
    assertEquals(before, ledger.revision());
  }

  @Test
  void the_readings_of_an_earlier_day_come_back_as_they_were() {
    Reading first = Readings.delivery("a");
    Reading mended = Readings.delivery("a", "Coast Gazette", Stance.DENIES);
    ledger.keep(first);
    now.set(NOON.plus(Duration.ofDays(1)));
    ledger.keep(mended);
    now.set(NOON.plus(Duration.ofDays(2)));
    ledger.remove(new ArticleId("a"));
    assertEquals(List.of(), ledger.readings(NOON.minusSeconds(1)));
    assertEquals(List.of(first), ledger.readings(NOON));
    assertEquals(List.of(mended), ledger.readings(NOON.plus(Duration.ofDays(1))));
    assertEquals(List.of(), ledger.readings(NOON.plus(Duration.ofDays(2))));
  }

  @Test
  void an_article_leads_back_to_the_bytes_it_came_from_as_of_each_day() {
    Provenance first = new Provenance("https://coast.example/a", NOON, "0".repeat(64));
    Provenance again = new Provenance("mended.jsonl", NOON.plusSeconds(5), "f".repeat(64));
    ArticleId a = new ArticleId("a");
    assertEquals(Instant.EPOCH, ledger.recordTime());
    ledger.keepAll(List.of(Readings.delivery("a"), Readings.delivery("b")), Map.of(a, first));
    assertEquals(NOON, ledger.recordTime());
    now.set(NOON.plus(Duration.ofDays(1)));
    ledger.keepAll(List.of(Readings.delivery("a")), Map.of(a, again));
    assertEquals(Map.of(a, first), ledger.sources(NOON));
    assertEquals(Map.of(a, again), ledger.sources(NOON.plus(Duration.ofDays(1))));
    assertEquals(Map.of(a, NOON, new ArticleId("b"), NOON), ledger.firstKept());
    now.set(NOON.plus(Duration.ofDays(2)));
    ledger.judge(new Judgement.SetHouse("Coast", Optional.empty()), "ann", "");
    assertEquals(NOON.plus(Duration.ofDays(2)), ledger.recordTime());
  }

  @Test
  void judgements_of_every_kind_stand_in_order_and_are_never_lost() {
    Reading a = Readings.delivery("a");
    Reading b = Readings.delivery("b");
    ClaimMark one = ClaimMark.of(a.article(), a.claims().getFirst());
    ClaimMark two = new ClaimMark("ff", EventType.TEST, new Span(3, 9), Optional.empty());
    ledger.keepAll(List.of(a, b));
    List<Judgement> made =
        List.of(
            new Judgement.Merge(List.of(one, two)),
            new Judgement.Split(List.of(one), List.of(two)),
            new Judgement.Reject(one),
            new Judgement.Confirm(two),
            new Judgement.Mend(
                one, Map.of(Judgement.Field.LOW, "1,500", Judgement.Field.PLACE, "")),
            new Judgement.SetHouse("Yonhap", Optional.of("South Korea")),
            new Judgement.SetHouse("Yonhap", Optional.empty()),
            new Judgement.SetReliability("KCNA", Reliability.C),
            new Judgement.Note(one, "“quoted” & <b>"),
            new Judgement.Withdraw(1));
    for (Judgement j : made) {
      Judged kept = ledger.judge(j, "an analyst", "seen in the archive");
      assertEquals(j, kept.what());
      assertEquals(NOON, kept.at());
    }
    assertEquals(made, ledger.judgements().stream().map(Judged::what).toList());
    List<Long> numbers = ledger.judgements().stream().map(Judged::number).toList();
    assertEquals(numbers.stream().sorted().distinct().toList(), numbers);
  }

  @Test
  void the_revision_grows_with_every_change_and_with_nothing_else() {
    long before = ledger.revision();
    ledger.keep(Readings.delivery("a"));
    long kept = ledger.revision();
    ledger.keep(Readings.linking("a"));
    long linked = ledger.revision();
    ledger.readings();
    ledger.linking();
    ledger.remove(new ArticleId("not there"));
    assertTrue(before < kept && kept < linked, before + " " + kept + " " + linked);
    assertEquals(linked, ledger.revision());
    ledger.remove(new ArticleId("a"));
    long removed = ledger.revision();
    ledger.judge(new Judgement.Withdraw(7), "an analyst", "");
    assertTrue(linked < removed && removed < ledger.revision());
  }

  @Test
  void several_threads_may_keep_and_look_at_once() throws Exception {
    List<Callable<Integer>> tasks = new ArrayList<>();
    for (int t = 0; t < 4; t++) {
      int writer = t;
      tasks.add(
          () -> {
            for (int i = 0; i < 10; i++) {
              ledger.keep(Readings.delivery("t" + writer + "-" + i));
              ledger.readings();
            }
            return writer;
          });
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<Integer> done : threads.invokeAll(tasks)) {
        done.get();
      }
    }
    assertEquals(40, ledger.readings().size());
  }

  @Test
  void a_closed_ledger_says_so_and_closing_twice_is_harmless() {
    ledger.close();
    ledger.close();
    assertThrows(IllegalStateException.class, () -> ledger.keep(Readings.delivery("late")));
    assertThrows(IllegalStateException.class, () -> ledger.readings());
  }
}
