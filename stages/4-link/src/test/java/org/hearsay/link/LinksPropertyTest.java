package org.hearsay.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Happening;
import org.hearsay.model.Linking;
import org.hearsay.model.Reading;
import org.hearsay.testkit.InventedLedger;
import org.junit.jupiter.api.Test;

/** What must hold whatever the readings are. A failure names the seed that replays it. */
class LinksPropertyTest {
  private static final int ROUNDS = 5;
  private static final int ARTICLES = 36;

  private final Linker linker = Linker.standard();

  @Test
  void order_of_arrival_does_not_matter() {
    each(
        (readings, random) -> {
          Linking expected = linker.link(readings);
          Collections.shuffle(readings, random);
          assertEquals(expected, linker.link(readings));
        });
  }

  @Test
  void batches_do_not_matter_however_they_are_cut_and_joined() {
    each(
        (readings, random) -> {
          Linking expected = linker.link(readings);
          List<Links> batches = new ArrayList<>();
          for (int i = 0; i < 5; i++) {
            batches.add(linker.links());
          }
          readings.forEach(r -> batches.get(random.nextInt(5)).add(r));
          while (batches.size() > 1) {
            Links one = batches.remove(random.nextInt(batches.size()));
            batches.get(random.nextInt(batches.size())).merge(one);
          }
          assertEquals(expected, batches.get(0).linking());
        });
  }

  @Test
  void reading_an_article_twice_changes_nothing() {
    each(
        (readings, random) -> {
          Links links = linker.links();
          readings.forEach(links::add);
          Linking once = links.linking();
          Collections.shuffle(readings, random);
          readings.forEach(links::add);
          links.merge(links);
          assertEquals(once, links.linking());
        });
  }

  @Test
  void asking_in_between_changes_nothing() {
    each(
        (readings, random) -> {
          Links links = linker.links();
          for (Reading r : readings) {
            links.add(r);
            if (random.nextInt(4) == 0) {
              links.linking();
            }
          }
          assertEquals(linker.link(readings), links.linking());
        });
  }

  @Test
  void removing_an_article_removes_exactly_its_words() {
    each(
        (readings, random) -> {
          Links links = linker.links();
          readings.forEach(links::add);
          links.linking();
          List<Reading> kept = new ArrayList<>();
          for (Reading r : readings) {
            if (random.nextInt(3) == 0) {
              links.remove(r.article().id());
            } else {
              kept.add(r);
            }
          }
          assertEquals(linker.link(kept), links.linking());
        });
  }

  @Test
  void decisions_on_links_that_grew_give_what_linking_all_at_once_gives() {
    each(
        (readings, random) -> {
          Links links = linker.links();
          for (Reading r : readings) {
            links.add(r);
            if (random.nextInt(8) == 0) {
              links.linking();
            }
          }
          Linking without = links.linking();
          List<Decision> decisions = decisions(without, random);
          assertEquals(linker.link(readings, decisions), links.linking(decisions));
          assertEquals(without, links.linking());
        });
  }

  /** Some happenings torn apart, some put together. */
  private static List<Decision> decisions(Linking linking, Random random) {
    List<Decision> decisions = new ArrayList<>();
    List<Happening> happenings = linking.happenings();
    for (int i = 0; i < 6; i++) {
      List<ClaimKey> one = happenings.get(random.nextInt(happenings.size())).claims();
      List<ClaimKey> other = happenings.get(random.nextInt(happenings.size())).claims();
      if (one.size() > 1) {
        decisions.add(new Decision.Apart(one.subList(0, 1), one.subList(1, one.size())));
      }
      if (!one.equals(other)) {
        decisions.add(new Decision.Together(List.of(one.getFirst(), other.getLast())));
      }
    }
    return decisions;
  }

  @Test
  void of_two_readings_of_one_article_the_same_one_counts_in_either_order() {
    each(
        (readings, random) -> {
          Reading one = readings.get(0);
          Reading two =
              new Reading(
                  one.article(),
                  List.of(),
                  one.attributions(),
                  one.claims().subList(0, 1),
                  "another");
          assertEquals(linker.link(List.of(one, two)), linker.link(List.of(two, one)));
        });
  }

  @Test
  void concurrent_batches_give_the_same_happenings() throws Exception {
    List<Reading> readings = InventedLedger.of(7, ARTICLES);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Links>> parts = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        int part = i;
        parts.add(
            threads.submit(
                () -> {
                  Links links = linker.links();
                  for (int r = part; r < readings.size(); r += 4) {
                    links.add(readings.get(r));
                  }
                  return links;
                }));
      }
      Links all = linker.links();
      for (Future<Links> part : parts) {
        all.merge(part.get());
      }
      assertEquals(linker.link(readings), all.linking());
    }
  }

  @Test
  void every_claim_stands_in_exactly_one_happening() {
    each(
        (readings, random) -> {
          Linking linking = linker.link(readings);
          long claims = readings.stream().mapToLong(r -> r.claims().size()).sum();
          assertEquals(
              claims, linking.happenings().stream().mapToLong(h -> h.claims().size()).sum());
          assertEquals(
              claims,
              linking.happenings().stream().flatMap(h -> h.claims().stream()).distinct().count());
          assertTrue(linking.happenings().size() < claims, "nothing was ever put together");
        });
  }

  @Test
  void where_neighbourhoods_are_cut_and_keys_fill_up_nothing_depends_on_what_came_first() {
    each(
        (readings, random) -> {
          Links once = small();
          readings.forEach(once::add);
          Links links = small();
          List<Reading> shuffled = new ArrayList<>(readings);
          Collections.shuffle(shuffled, random);
          for (Reading r : shuffled) {
            links.add(r);
            if (random.nextInt(4) == 0) {
              links.remove(shuffled.get(random.nextInt(shuffled.size())).article().id());
            }
            if (random.nextInt(4) == 0) {
              links.linking();
            }
          }
          shuffled.forEach(links::add);
          assertTrue(once.linking().happenings().size() > 10);
          assertEquals(once.linking(), links.linking());
          List<Decision> decisions = decisions(once.linking(), random);
          assertEquals(once.linking(decisions), links.linking(decisions));
        });
  }

  /** Links whose keys hold six articles and whose neighbourhoods hold fifteen claims. */
  private Links small() {
    return new Links(linker, new InMemoryIndex(k -> 6), new InMemoryIndex(k -> 3), 15);
  }

  private static void each(BiConsumer<List<Reading>, Random> check) {
    for (long seed = 1; seed <= ROUNDS; seed++) {
      try {
        check.accept(new ArrayList<>(InventedLedger.of(seed, ARTICLES)), new Random(seed));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("replay with seed " + seed, e);
      }
    }
  }
}
