package org.hearsay.eval.stories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.model.Article;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Linking;
import org.hearsay.model.Reading;

/**
 * An evaluation of a reader, and of a linker where one is given, on gold stories.
 *
 * @param lines one line an article, in the stories' order: hit/predicted/gold
 */
public record Evaluation(Figures figures, List<String> lines, Mistakes mistakes) {
  /** Reads articles that come with no word of the gold; an article that it refuses is left out. */
  public interface ReadAll extends Function<List<Article>, Map<ArticleId, Reading>> {}

  /** Links what was read. */
  public interface LinkAll extends Function<Collection<Reading>, Linking> {}

  public Evaluation {
    lines = List.copyOf(lines);
  }

  /**
   * Reads the stories' articles, links them and holds both against the gold.
   *
   * @throws IllegalArgumentException where a reading is of another text than the story's article
   */
  public static Evaluation of(List<GoldStory> stories, ReadAll reader, Optional<LinkAll> linker) {
    List<Article> articles =
        stories.stream().flatMap(s -> s.articles().stream()).map(GoldArticle::article).toList();
    Map<ArticleId, Reading> readings = reader.apply(articles);
    Figures figures = new Figures();
    List<JudgedArticle> judged = new ArrayList<>();
    Optional<LinkingScore> linked =
        linker.map(link -> new LinkingScore(link.apply(readings.values())));
    for (GoldStory story : stories) {
      List<JudgedArticle> ofStory = judge(story, readings, figures);
      linked.ifPresent(score -> score.add(story, ofStory));
      judged.addAll(ofStory);
    }
    linked.ifPresent(score -> score.addTo(figures, stories));
    List<Mistake> ofLinking =
        linked.map(score -> LinkingMistakes.of(score, stories, judged)).orElse(List.of());
    return new Evaluation(
        figures, judged.stream().map(JudgedArticle::line).toList(), Mistakes.of(judged, ofLinking));
  }

  private static List<JudgedArticle> judge(
      GoldStory story, Map<ArticleId, Reading> readings, Figures figures) {
    List<JudgedArticle> judged = new ArrayList<>();
    for (GoldArticle gold : story.articles()) {
      Reading reading = readings.get(gold.article().id());
      if (reading == null) {
        figures.oneUnread();
        reading = new Reading(gold.article(), List.of(), List.of(), List.of(), "none");
      }
      JudgedArticle article = JudgedArticle.of(gold, reading);
      article.addTo(figures);
      judged.add(article);
    }
    return judged;
  }
}
