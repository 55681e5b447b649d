package org.hearsay.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.read.voice.Chooser;
import org.hearsay.read.voice.Heard;
import org.hearsay.read.voice.Question;
import org.hearsay.read.voice.Ranking;
import org.hearsay.read.voice.VoiceReader;

/**
 * {@code ./hearsay-train voices}: learns whom a source means, from the constructed stories and
 * articles, and says how well with whole stories left out.
 */
final class VoiceTraining {
  private static final int FOLDS = 4;
  private static final int ROUNDS = 2;
  private static final Path GOLD = Path.of("quality/train/gold");
  private static final Path WEIGHTS =
      Path.of("stages/3-read/src/main/resources/org/hearsay/read/voice/voices.tsv");
  private static final String HEADER = "# Weights of Ranking; VOICES.md is their card\n";

  private VoiceTraining() {}

  /** Runs an article with some chooser and keeps its questions as lessons. */
  static List<VoiceLearner.Lesson> lessons(VoiceGold gold, Chooser chooser, boolean told) {
    List<VoiceLearner.Lesson> lessons = new ArrayList<>();
    VoiceReader.voices(
        gold.document(),
        gold.home(),
        gold.outlet(),
        gold.spoken(),
        q -> {
          String name = gold.names().get(q.spoken());
          int best = best(q, name);
          if (!name.isEmpty() && best >= 0) {
            lessons.add(new VoiceLearner.Lesson(q, right(q, name), 1));
          }
          return told && best >= 0 ? new Chooser.Choice(best, 1) : chooser.choose(q);
        });
    return lessons;
  }

  private static int best(Question q, String name) {
    int best = -1;
    double most = 0;
    for (int i = 0; i < q.names().size(); i++) {
      double likeness = VoiceGold.likeness(q.names().get(i), name);
      if (likeness > most || (likeness == most && most > 0 && i == q.rule())) {
        most = likeness;
        best = i;
      }
    }
    return best;
  }

  private static boolean[] right(Question q, String name) {
    boolean[] right = new boolean[q.names().size()];
    double most = VoiceGold.likeness(q.names().get(best(q, name)), name);
    for (int i = 0; i < right.length; i++) {
      right[i] = VoiceGold.likeness(q.names().get(i), name) >= most - 1e-9;
    }
    return right;
  }

  static Ranking learn(List<VoiceGold> articles, long seed) {
    List<VoiceLearner.Lesson> told = new ArrayList<>();
    articles.parallelStream()
        .map(a -> lessons(a, Chooser.byRule(), true))
        .forEachOrdered(told::addAll);
    Ranking ranking = VoiceLearner.learn(told, seed);
    for (int round = 1; round < ROUNDS; round++) {
      List<VoiceLearner.Lesson> all = new ArrayList<>(told);
      Ranking before = ranking;
      articles.stream().map(a -> lessons(a, before, false)).forEachOrdered(all::addAll);
      ranking = VoiceLearner.learn(all, seed);
    }
    return ranking;
  }

  /** Right and all, by anything. */
  private static final class Tally {
    private final Map<String, int[]> counts = new TreeMap<>();

    void add(String key, boolean right) {
      int[] c = counts.computeIfAbsent(key, k -> new int[2]);
      c[0] += right ? 1 : 0;
      c[1]++;
    }

    String text(String key) {
      int[] c = counts.getOrDefault(key, new int[2]);
      return "%d of %d (%.3f)".formatted(c[0], c[1], c[0] / (double) Math.max(1, c[1]));
    }
  }

  private static void measure(VoiceGold gold, Chooser chooser, Tally tally) {
    Map<Integer, String> kinds = new LinkedHashMap<>();
    List<Heard> heard =
        VoiceReader.voices(
            gold.document(),
            gold.home(),
            gold.outlet(),
            gold.spoken(),
            q -> {
              kinds.put(q.spoken(), Question.kind(q.kind()));
              return chooser.choose(q);
            });
    for (int i = 0; i < heard.size(); i++) {
      String name = gold.names().get(i);
      if (name.isEmpty() || gold.spoken().get(i).source().isEmpty()) {
        continue;
      }
      boolean right = VoiceGold.likeness(heard.get(i).voice().name(), name) > 0;
      double sure = heard.get(i).confidence();
      tally.add("all", right);
      tally.add("writer " + gold.writer(), right);
      tally.add("kind " + kinds.getOrDefault(i, "?"), right);
      tally.add("confidence from %.1f".formatted(Math.min(0.9, Math.floor(sure * 10) / 10)), right);
    }
  }

  private static List<VoiceGold> read(Path folder, Function<Path, String> writer)
      throws IOException {
    List<VoiceGold> all = new ArrayList<>();
    for (Path file : Stories.files(folder)) {
      String w = writer.apply(file);
      if (!w.isEmpty()) {
        all.addAll(VoiceGold.read(file, w));
      }
    }
    return all;
  }

  /** Measures with whole stories left out, then learns from all and writes the weights. */
  static void run(Path shared) throws IOException {
    List<VoiceGold> articles = articles(shared);
    System.out.println(articles.size() + " articles");
    folds(articles);
    Ranking ranking = learn(articles, 1);
    for (Path set : List.of(shared.resolve("gold/dev"), GOLD.resolve("heldout"))) {
      Tally rule = new Tally();
      Tally learned = new Tally();
      for (VoiceGold article : read(set, f -> "all")) {
        measure(article, Chooser.byRule(), rule);
        measure(article, ranking, learned);
      }
      print(set.getFileName().toString(), rule, learned);
    }
    Files.writeString(WEIGHTS, HEADER + ranking.text());
  }

  /** Whose names are the stories' own; w1 names an office by its state. */
  private static List<VoiceGold> articles(Path shared) throws IOException {
    List<VoiceGold> articles = new ArrayList<>(read(shared.resolve("gold/train"), f -> "shared"));
    articles.addAll(read(GOLD.resolve("train"), f -> "ours"));
    articles.addAll(read(GOLD.resolve("articles"), f -> writer(f).startsWith("w2") ? "w2" : ""));
    articles.addAll(read(GOLD.resolve("stories"), VoiceTraining::writer));
    articles.addAll(read(GOLD.resolve("fitting"), VoiceTraining::writer));
    return articles;
  }

  private static String writer(Path file) {
    return file.getFileName().toString().substring(0, 2);
  }

  private static void folds(List<VoiceGold> articles) {
    Tally rule = new Tally();
    Tally learned = new Tally();
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      Ranking ranking = learn(articles.stream().filter(a -> fold(a) != out).toList(), 1);
      for (VoiceGold article : articles) {
        if (fold(article) == out) {
          measure(article, Chooser.byRule(), rule);
          measure(article, ranking, learned);
        }
      }
    }
    print("folds", rule, learned);
  }

  private static int fold(VoiceGold article) {
    return Math.floorMod(article.group().hashCode(), FOLDS);
  }

  private static void print(String what, Tally rule, Tally learned) {
    System.out.println(what + ": by rule, learned");
    learned
        .counts
        .keySet()
        .forEach(k -> System.out.println("  " + k + "  " + rule.text(k) + "  " + learned.text(k)));
  }
}
