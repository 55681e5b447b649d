package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.link.Learning;
import org.hearsay.link.Linker;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Happening;

/**
 * Learns the linker's {@code pair-weights.txt}: {@code LearnPairs OUT READINGS.jsonl
 * STORY.json...}. First each story is linked with the weights that the others give (B-cubed on what
 * was not seen), then the file is written from all of them.
 */
final class LearnPairs {
  private LearnPairs() {}

  public static void main(String[] args) throws IOException {
    List<Path> stories = new ArrayList<>();
    for (int i = 2; i < args.length; i++) {
      stories.add(Path.of(args[i]));
    }
    Gold gold = Gold.of(Path.of(args[1]), stories);
    Set<String> names = new TreeSet<>(gold.stories().values());
    for (double t : new double[] {0, -0.25, -0.5, -0.75}) {
      double sum = 0;
      for (String story : names) {
        Linker others = Learning.pairs(gold.part(story, false).byStory(), gold.homes(), t).linker();
        double f1 = bCubed(story, others, gold.part(story, true));
        sum += f1;
      }
      System.out.printf(
          Locale.ROOT,
          "threshold %.2f: mean B-cubed F1 of stories not learned from: %.3f%n",
          t,
          sum / names.size());
    }
    Learning.Learned all = Learning.pairs(gold.byStory(), gold.homes(), 0);
    String head =
        String.format(
            Locale.ROOT,
            "# Log-odds that two claims speak of one event: a feature, its weight within an article,"
                + " across articles.%n# Made by LearnPairs from %d stories, %d pairs, %d of them together.%n",
            names.size(),
            all.pairs(),
            all.together());
    Files.writeString(Path.of(args[0]), head + all.weights());
  }

  private static double bCubed(String story, Linker linker, Gold gold) {
    Map<String, Set<String>> predicted = new HashMap<>();
    for (Happening h : linker.link(gold.readings()).happenings()) {
      Set<String> claims = new HashSet<>();
      h.claims().stream().map(ClaimKey::toString).forEach(claims::add);
      claims.forEach(c -> predicted.put(c, claims));
    }
    Map<String, Set<String>> true_ = new HashMap<>();
    predicted
        .keySet()
        .forEach(
            c ->
                true_
                    .computeIfAbsent(gold.homes().getOrDefault(c, c), h -> new HashSet<>())
                    .add(c));
    double precision = 0;
    double recall = 0;
    for (var e : predicted.entrySet()) {
      Set<String> home =
          true_.getOrDefault(gold.homes().getOrDefault(e.getKey(), e.getKey()), Set.of());
      long both = e.getValue().stream().filter(home::contains).count();
      precision += (double) both / e.getValue().size();
      recall += (double) both / home.size();
    }
    precision /= predicted.size();
    recall /= predicted.size();
    double f1 = 2 * precision * recall / (precision + recall);
    System.out.printf(
        Locale.ROOT,
        "%-24s P %.3f R %.3f F1 %.3f (claims %d)%n",
        story,
        precision,
        recall,
        f1,
        predicted.size());
    return f1;
  }
}
