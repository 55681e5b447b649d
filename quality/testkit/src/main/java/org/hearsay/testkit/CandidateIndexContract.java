package org.hearsay.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongToIntFunction;
import org.hearsay.model.ArticleId;
import org.hearsay.model.CandidateIndex;
import org.junit.jupiter.api.Test;

/** What every index of candidates does. Subclass it and give an empty one. */
public abstract class CandidateIndexContract {
  private static final int FULL = 3;

  /**
   * @param full more articles than this make the key overfull
   */
  protected abstract CandidateIndex index(LongToIntFunction full);

  @Test
  void articles_are_found_under_each_of_their_keys_and_under_no_other() {
    CandidateIndex index = index(key -> FULL);
    index.add(article(1), keys(-7, 0, Long.MAX_VALUE), a -> {});
    index.add(article(2), keys(0, 5), a -> {});
    assertEquals(Set.of(article(1)), under(index, -7));
    assertEquals(Set.of(article(1), article(2)), under(index, 0));
    assertEquals(Set.of(article(1)), under(index, Long.MAX_VALUE));
    assertEquals(Set.of(), under(index, 6));
  }

  @Test
  void a_key_that_overfills_says_who_lies_there_and_finds_nothing_from_then_on() {
    CandidateIndex index = index(key -> FULL);
    Set<ArticleId> told = new TreeSet<>();
    for (int i = 1; i <= FULL; i++) {
      index.add(article(i), keys(9), told::add);
    }
    assertEquals(Set.of(), told);
    assertTrue(index.allOpen());
    index.add(article(4), keys(8, 9), told::add);
    assertEquals(Set.of(article(1), article(2), article(3), article(4)), told);
    assertTrue(index.overfull(9));
    assertFalse(index.overfull(8));
    assertFalse(index.allOpen());
    assertEquals(Set.of(), under(index, 9));
    assertEquals(Set.of(article(4)), under(index, 8));
  }

  @Test
  void a_key_that_is_no_longer_overfull_says_so_and_finds_again() {
    CandidateIndex index = index(key -> FULL);
    for (int i = 1; i <= FULL + 2; i++) {
      index.add(article(i), keys(9), a -> {});
    }
    List<Long> reopened = new ArrayList<>();
    index.remove(article(2), keys(9), reopened::add);
    assertEquals(List.of(), reopened);
    index.remove(article(4), keys(9), reopened::add);
    assertEquals(List.of(9L), reopened);
    assertEquals(Set.of(article(1), article(3), article(5)), under(index, 9));
    assertTrue(index.allOpen());
  }

  @Test
  void each_key_has_room_of_its_own() {
    CandidateIndex index = index(key -> key == 1 ? 1 : 2);
    index.add(article(1), keys(1, 2), a -> {});
    index.add(article(2), keys(1, 2), a -> {});
    assertTrue(index.overfull(1));
    assertFalse(index.overfull(2));
    assertTrue(index.meet(keys(1, 2), keys(1, 2)));
    assertFalse(index.meet(keys(1, 2), keys(1, 3)));
  }

  @Test
  void whatever_comes_and_goes_the_index_holds_what_a_plain_map_holds() {
    for (long seed = 1; seed <= 5; seed++) {
      Random random = new Random(seed);
      CandidateIndex index = index(key -> FULL);
      Map<Integer, long[]> there = new HashMap<>();
      for (int step = 0; step < 150; step++) {
        int article = random.nextInt(30);
        long[] had = there.remove(article);
        if (had == null) {
          long[] given = random.longs(4, 0, 12).distinct().sorted().toArray();
          there.put(article, given);
          index.add(article(article), given, a -> {});
        } else {
          index.remove(article(article), had, k -> {});
        }
        same(there, index, "replay with seed " + seed + ", step " + step);
      }
    }
  }

  private static void same(Map<Integer, long[]> there, CandidateIndex index, String message) {
    boolean open = true;
    for (long key = 0; key < 12; key++) {
      Set<ArticleId> expected = new TreeSet<>();
      for (Map.Entry<Integer, long[]> e : there.entrySet()) {
        for (long k : e.getValue()) {
          if (k == key) {
            expected.add(article(e.getKey()));
          }
        }
      }
      boolean overfull = expected.size() > FULL;
      open &= !overfull;
      assertEquals(overfull, index.overfull(key), message);
      assertEquals(overfull ? Set.of() : expected, under(index, key), message);
    }
    assertEquals(open, index.allOpen(), message);
  }

  private static Set<ArticleId> under(CandidateIndex index, long key) {
    Set<ArticleId> found = new TreeSet<>();
    index.under(key, found::add);
    return found;
  }

  private static ArticleId article(int number) {
    return new ArticleId("a" + number);
  }

  private static long[] keys(long... keys) {
    return keys;
  }
}
