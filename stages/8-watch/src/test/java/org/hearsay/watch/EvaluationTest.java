package org.hearsay.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.watch.Change;
import org.hearsay.model.watch.Condition;
import org.hearsay.model.watch.Watch;
import org.hearsay.model.watch.WatchState;
import org.hearsay.model.watch.WatchStep;
import org.junit.jupiter.api.Test;

/** What is told, and how often. */
class EvaluationTest {
  private static final Instant NOON = Instant.parse("2024-11-15T12:00:00Z");

  /** The book, without a disk. */
  private static final class Story {
    private final Watch watch;
    private final Map<String, String> happeningOf = new HashMap<>();
    private final Map<String, Set<String>> values = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final List<Change> told = new ArrayList<>();
    private boolean first = true;

    Story(Condition condition) {
      watch =
          new Watch(1, "w", "anna", "troops", condition, Optional.empty(), Optional.empty(), NOON);
    }

    List<Change> then(Observed... observed) {
      WatchState before = new WatchState(first, happeningOf, values, times);
      WatchStep step = Evaluation.step(watch, List.of(observed), before, NOON);
      first = false;
      happeningOf.putAll(step.happeningOf());
      values.putAll(step.values());
      step.changes()
          .forEach(c -> times.merge(WatchState.time(c.happening(), c.value()), 1, Integer::sum));
      told.addAll(step.changes());
      return step.changes();
    }

    Set<String> keys() {
      return told.stream().map(Change::key).collect(Collectors.toSet());
    }
  }

  private static Observed happening(String marks, String... values) {
    List<String> all = marks.chars().mapToObj(c -> String.valueOf((char) c)).toList();
    Map<String, String> sentences = new HashMap<>();
    Stream.of(values).forEach(v -> sentences.put(v, "It is " + v + "."));
    return new Observed("happening " + marks, all, ClaimKey.of("a.c1"), true, sentences);
  }

  private static List<String> values(List<Change> changes) {
    return changes.stream().map(Change::value).toList();
  }

  @Test
  void what_is_so_when_a_watch_begins_is_no_change() {
    for (Condition condition :
        List.of(
            new Condition.OriginsAtLeast(2),
            new Condition.AnyDenial(),
            new Condition.NewClaim(),
            new Condition.FigureChanged(),
            new Condition.GradeChanged())) {
      Story story = new Story(condition);
      assertEquals(List.of(), story.then(happening("ab", "x")));
      assertEquals(List.of(), story.then(happening("ab", "x")));
    }
  }

  @Test
  void a_grade_that_comes_goes_and_comes_again_is_told_each_time_under_its_own_key() {
    Story story = new Story(new Condition.GradeChanged());
    story.then(happening("ab", "grade=3"));
    assertEquals(List.of("grade=2"), values(story.then(happening("abc", "grade=2"))));
    assertEquals(List.of("grade=3"), values(story.then(happening("abc", "grade=3"))));
    assertEquals(List.of("grade=2"), values(story.then(happening("abc", "grade=2"))));
    assertEquals(3, story.keys().size());
  }

  @Test
  void the_first_grade_and_the_first_figure_of_a_new_happening_are_no_change() {
    Story grades = new Story(new Condition.GradeChanged());
    Story figures = new Story(new Condition.FigureChanged());
    grades.then();
    figures.then();
    assertEquals(List.of(), grades.then(happening("a", "grade=3")));
    assertEquals(List.of(), figures.then(happening("a", "figure=1,500")));
    assertEquals(
        List.of("figure=1,200"),
        values(figures.then(happening("a", "figure=1,500", "figure=1,200"))));
  }

  @Test
  void a_new_happening_that_meets_the_condition_at_once_is_told() {
    Story story = new Story(new Condition.OriginsAtLeast(2));
    story.then();
    assertEquals(List.of("origins>=2"), values(story.then(happening("ab", "origins>=2"))));
  }

  @Test
  void another_number_in_the_linking_is_no_change() {
    Story story = new Story(new Condition.OriginsAtLeast(2));
    story.then(happening("x"));
    story.then(happening("ab", "origins>=2"), happening("x"));
    Observed renamed =
        new Observed(
            "another summary",
            List.of("a", "b", "c"),
            ClaimKey.of("z.c9"),
            true,
            Map.of("origins>=2", "It has 4 independent origins."));
    assertEquals(List.of(), story.then(renamed, happening("x")));
  }

  @Test
  void a_split_and_a_merge_tell_nothing_again() {
    Story story = new Story(new Condition.AnyDenial());
    story.then();
    assertEquals(1, story.then(happening("abcde", "denied by X")).size());
    assertEquals(List.of(), story.then(happening("abc", "denied by X"), happening("de")));
    assertEquals(List.of(), story.then(happening("abc"), happening("de", "denied by X")));
    assertEquals(List.of(), story.then(happening("abcde", "denied by X")));
    assertEquals(
        List.of("denied by Y"),
        values(story.then(happening("abc", "denied by X"), happening("de", "denied by Y"))));
  }

  @Test
  void the_same_change_has_the_same_key_wherever_it_is_found() {
    Story here = new Story(new Condition.AnyDenial());
    Story there = new Story(new Condition.AnyDenial());
    here.then();
    there.then();
    String key = here.then(happening("ab", "denied by X")).getFirst().key();
    assertEquals(key, there.then(happening("ab", "denied by X")).getFirst().key());
    assertNotEquals(
        key, there.then(happening("cd", "denied by X"), happening("ab")).getFirst().key());
  }

  /**
   * Claims come in, happenings merge and split at random, some claims leave and come back: each new
   * claim is told once and no key stands twice. Replay with {@code -Dhearsay.seed=}.
   */
  @Test
  void however_happenings_merge_and_split_each_new_claim_is_told_once() {
    long seed = Long.getLong("hearsay.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      Story story = new Story(new Condition.NewClaim());
      List<String> there = new ArrayList<>(List.of("s0", "s1", "s2"));
      Set<String> came = new TreeSet<>();
      story.then(partition(there, random));
      for (int turn = 0; turn < 12; turn++) {
        for (int n = random.nextInt(3); n > 0; n--) {
          String claim = "m" + turn + "-" + n;
          there.add(claim);
          came.add("claim=" + claim);
        }
        Collections.shuffle(there, random);
        List<String> visible = there.subList(0, there.size() - random.nextInt(2));
        story.then(partition(visible, random));
      }
      story.then(partition(there, random));
      assertEquals(
          List.copyOf(came),
          story.told.stream().map(Change::value).sorted().toList(),
          "seed " + seed);
      assertEquals(story.told.size(), story.keys().size(), "seed " + seed);
    }
  }

  private static Observed[] partition(List<String> marks, Random random) {
    int parts = 1 + random.nextInt(3);
    List<List<String>> lists = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      lists.add(new ArrayList<>());
    }
    marks.forEach(m -> lists.get(random.nextInt(parts)).add(m));
    return lists.stream()
        .filter(l -> !l.isEmpty())
        .map(
            l -> {
              Map<String, String> values = new HashMap<>();
              l.forEach(m -> values.put("claim=" + m, m));
              return new Observed(
                  "h", l.stream().sorted().toList(), ClaimKey.of("a.c1"), true, values);
            })
        .toArray(Observed[]::new);
  }

  @Test
  void no_two_happenings_of_one_linking_share_a_key() {
    Random random = new Random(7);
    WatchState state = new WatchState(true, Map.of(), Map.of(), Map.of());
    for (int turn = 0; turn < 300; turn++) {
      List<Observed> all = List.of(partition(List.of("a", "b", "c", "d", "e", "f"), random));
      List<String> keys = Identities.of(1, all, state);
      assertEquals(keys.size(), new HashSet<>(keys).size());
      assertTrue(keys.stream().allMatch(k -> k.matches("[0-9a-f]{32}")));
      Map<String, String> next = new HashMap<>(state.happeningOf());
      for (int i = 0; i < keys.size(); i++) {
        for (String mark : all.get(i).marks()) {
          next.put(mark, keys.get(i));
        }
      }
      state = new WatchState(false, next, Map.of(), Map.of());
    }
  }
}
