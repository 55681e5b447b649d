package org.hearsay.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hearsay.link.Linker;
import org.hearsay.model.Article;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Copy;
import org.hearsay.model.Published;
import org.hearsay.model.Reading;

/**
 * Finds seeded rewrites of real news again: {@code RewriteCopies SEED CORPUS.jsonl.gz}. Each
 * document gets one rewrite by one recipe; precision is over the rewrites' originals, and pairs
 * between documents of the corpus are listed apart, since agencies' copy stands among them.
 */
final class RewriteCopies {
  /** What a rewriter does to a text's sentences. */
  private interface Recipe {
    List<String> of(List<String> sentences, List<String> others, Random random);
  }

  private RewriteCopies() {}

  public static void main(String[] args) throws IOException {
    long seed = Long.parseLong(args[0]);
    Map<String, String> texts = new LinkedHashMap<>();
    for (JsonNode o : Corpus.objects(Path.of(args[1]))) {
      texts.putIfAbsent(o.path("document").asText(), o.path("text").asText());
    }
    List<String> words = vocabulary(texts.values());
    for (Map.Entry<String, Recipe> recipe : recipes(words).entrySet()) {
      measure(recipe.getKey(), recipe.getValue(), texts, new Random(seed));
    }
  }

  private static Map<String, Recipe> recipes(List<String> words) {
    Map<String, Recipe> recipes = new LinkedHashMap<>();
    recipes.put("word for word", (s, o, r) -> s);
    recipes.put("a fifth of the sentences dropped", (s, o, r) -> kept(s, 0.8, r));
    recipes.put("half dropped, the rest reordered", (s, o, r) -> shuffled(kept(s, 0.5, r), r));
    recipes.put("the first third only", (s, o, r) -> s.subList(0, Math.max(1, s.size() / 3)));
    recipes.put("20% of the plain words replaced", (s, o, r) -> replaced(s, 0.2, words, r));
    recipes.put("40% replaced, reordered", (s, o, r) -> shuffled(replaced(s, 0.4, words, r), r));
    recipes.put(
        "60% replaced, a fifth dropped", (s, o, r) -> kept(replaced(s, 0.6, words, r), 0.8, r));
    recipes.put("half of it within half of another", (s, o, r) -> merged(s, o, r));
    recipes.put("a quarter of it within another", (s, o, r) -> quarter(s, o, r));
    return recipes;
  }

  private static void measure(
      String name, Recipe recipe, Map<String, String> texts, Random random) {
    List<Reading> readings = new ArrayList<>();
    List<String> ids = List.copyOf(texts.keySet());
    for (int i = 0; i < ids.size(); i++) {
      List<String> own = sentences(texts.getOrDefault(ids.get(i), ""));
      List<String> other = sentences(texts.getOrDefault(ids.get((i + 1) % ids.size()), ""));
      readings.add(reading(ids.get(i), "2024-05-01T06:00:00Z", own));
      readings.add(
          reading("re-" + ids.get(i), "2024-05-01T18:00:00Z", recipe.of(own, other, random)));
    }
    long start = System.nanoTime();
    List<Copy> copies = Linker.standard().link(readings).copies();
    double ms = (System.nanoTime() - start) / 1e6 / readings.size();
    int right = 0;
    int wrong = 0;
    Map<String, Integer> kinds = new LinkedHashMap<>();
    Set<String> among = new HashSet<>();
    for (Copy copy : copies) {
      boolean rewrite = copy.article().value().startsWith("re-");
      if (!rewrite) {
        among.add(copy.article().value());
      } else if (copy.article().value().equals("re-" + copy.copiedFrom().value())) {
        right++;
        kinds.merge(copy.kind().code(), 1, Integer::sum);
      } else {
        wrong++;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%-36s recall %.3f precision %.3f  %s; %d pairs within the corpus; %.1f ms an article%n",
        name,
        (double) right / ids.size(),
        right + wrong == 0 ? 0 : (double) right / (right + wrong),
        kinds,
        among.size(),
        ms);
  }

  private static Reading reading(String id, String published, List<String> sentences) {
    Article article =
        new Article(
            new ArticleId(id),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Published.parse(published)),
            Optional.empty(),
            String.join(" ", sentences) + " .",
            false);
    return new Reading(article, List.of(), List.of(), List.of(), "none");
  }

  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    for (String s : text.split("(?<=[.!?][\"”]?)\\s+|\\n+")) {
      if (!s.isBlank()) {
        sentences.add(s.strip());
      }
    }
    return sentences;
  }

  private static List<String> vocabulary(Iterable<String> texts) {
    Set<String> words = new HashSet<>();
    texts.forEach(t -> words.addAll(List.of(t.split("[^\\p{L}]+"))));
    return words.stream()
        .filter(w -> w.length() > 4 && Character.isLowerCase(w.charAt(0)))
        .sorted()
        .toList();
  }

  private static List<String> kept(List<String> sentences, double share, Random random) {
    List<String> kept = new ArrayList<>();
    for (String s : sentences) {
      if (random.nextDouble() < share) {
        kept.add(s);
      }
    }
    return kept.isEmpty() ? sentences.subList(0, 1) : kept;
  }

  private static List<String> shuffled(List<String> sentences, Random random) {
    List<String> shuffled = new ArrayList<>(sentences);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  /** Names and figures stay, as they do in a rewrite; any other longer word may become another. */
  private static List<String> replaced(
      List<String> sentences, double share, List<String> words, Random random) {
    List<String> replaced = new ArrayList<>();
    for (String sentence : sentences) {
      StringBuilder out = new StringBuilder();
      for (String word : sentence.split(" ")) {
        boolean plain = word.matches("\\p{Ll}{4,}");
        boolean change = plain && random.nextDouble() < share;
        out.append(change ? words.get(random.nextInt(words.size())) : word).append(' ');
      }
      replaced.add(out.toString().strip());
    }
    return replaced;
  }

  private static List<String> merged(List<String> own, List<String> other, Random random) {
    List<String> merged = new ArrayList<>(kept(own, 0.5, random));
    merged.addAll(kept(other, 0.5, random).stream().limit(merged.size() / 2).toList());
    return merged;
  }

  private static List<String> quarter(List<String> own, List<String> other, Random random) {
    List<String> merged = new ArrayList<>(other.subList(0, other.size() * 2 / 3));
    merged.addAll(own.subList(0, Math.max(1, own.size() / 4)));
    return merged;
  }
}
