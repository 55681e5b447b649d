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
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.link.Learning;
import org.hearsay.link.Linker;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Happening;
import org.hearsay.model.Reading;

/**
 * Learns the linker's {@code pair-weights.txt}: {@code LearnPairs OUT (READINGS.jsonl
 * HOMES.tsv)...}.
 *
 * <p>Each pair of files holds the same stories as another reader read them, a perfect one first.
 * Where EACH is set, each story is linked first by what the others teach (B-cubed on what was not
 * seen).
 */
final class LearnPairs {
  private LearnPairs() {}

  public static void main(String[] args) throws IOException {
    List<Gold> versions = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    List<Reading> chronicle = Corpus.readings(Path.of(args[1]));
    for (int i = 2; i < args.length; i += 2) {
      versions.add(Gold.of(Path.of(args[i]), Path.of(args[i + 1])));
      names.addAll(versions.get(versions.size() - 1).stories().keySet());
    }
    if (System.getenv("EACH") != null) {
      crossValidate(versions, names, chronicle);
    }
    learn(Path.of(args[0]), versions, names, chronicle);
  }

  private static void crossValidate(
      List<Gold> versions, Set<String> names, List<Reading> chronicle) {
    double[] sum = new double[versions.size()];
    for (String story : names) {
      Linker others = Learning.pairs(all(versions, story), chronicle).linker();
      for (int v = 0; v < versions.size(); v++) {
        sum[v] += bCubed(story, others, versions.get(v));
      }
    }
    for (double s : sum) {
      System.out.printf(
          Locale.ROOT, "mean B-cubed F1 of stories not learned from: %.3f%n", s / names.size());
    }
  }

  private static void learn(
      Path out, List<Gold> versions, Set<String> names, List<Reading> chronicle)
      throws IOException {
    Learning.Learned learned = Learning.pairs(all(versions, ""), chronicle);
    String head =
        String.format(
            Locale.ROOT,
            "# Log-odds that two claims speak of one event: a feature, its weight within an article,"
                + " across articles.%n# Made by LearnPairs from %d stories, each read in %d ways (two of them thinned by chance): %d pairs,"
                + " %d of them together.%n",
            names.size(),
            versions.size() + 2,
            learned.pairs(),
            learned.together());
    Files.writeString(out, head + learned.weights());
  }

  private static List<Learning.Lesson> all(List<Gold> versions, String without) {
    List<Learning.Lesson> lessons = new ArrayList<>();
    for (Gold version : versions) {
      Map<String, List<Reading>> stories = new TreeMap<>(version.stories());
      stories.remove(without);
      lessons.add(new Learning.Lesson(stories, version.homes()));
    }
    lessons.add(lessons.get(0).thinned(1));
    lessons.add(lessons.get(0).thinned(2));
    return lessons;
  }

  private static double bCubed(String story, Linker linker, Gold gold) {
    Map<String, Set<String>> predicted = new HashMap<>();
    Map<String, Set<String>> true_ = new HashMap<>();
    for (Happening h : linker.link(gold.stories().getOrDefault(story, List.of())).happenings()) {
      Set<String> claims = new HashSet<>();
      h.claims().stream()
          .map(ClaimKey::toString)
          .filter(gold.homes()::containsKey)
          .forEach(claims::add);
      for (String c : claims) {
        predicted.put(c, claims);
        true_.computeIfAbsent(gold.homes().getOrDefault(c, c), k -> new HashSet<>()).add(c);
      }
    }
    double precision = 0;
    double recall = 0;
    for (var e : predicted.entrySet()) {
      Set<String> home = true_.getOrDefault(gold.homes().getOrDefault(e.getKey(), ""), Set.of());
      long both = e.getValue().stream().filter(home::contains).count();
      precision += (double) both / e.getValue().size() / predicted.size();
      recall += (double) both / home.size() / predicted.size();
    }
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
