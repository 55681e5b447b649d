package org.hearsay.eval.stories;

import java.util.List;
import java.util.Set;
import org.hearsay.model.ConflictKind;
import org.hearsay.model.HappeningId;
import org.hearsay.model.Outcome;

/**
 * A set of constructed articles about one matter, with the reading and the linking that are right
 * for it. Its texts were written for testing: every article is {@code constructed}.
 *
 * @param name the story's own name: {@code drone-order}
 */
public record GoldStory(String name, List<GoldArticle> articles, List<Happening> happenings) {
  public GoldStory {
    articles = List.copyOf(articles);
    happenings = List.copyOf(happenings);
  }

  /**
   * What the claims of a story say together.
   *
   * @param independentOrigins houses that assert first hand
   * @param grade information credibility, 1 to 6
   */
  public record Happening(
      HappeningId id,
      String summary,
      List<String> assertingHouses,
      List<String> denyingHouses,
      int independentOrigins,
      int grade,
      Set<ConflictKind> conflicts) {
    public Happening {
      assertingHouses = List.copyOf(assertingHouses);
      denyingHouses = List.copyOf(denyingHouses);
      conflicts = Set.copyOf(conflicts);
    }
  }

  /** Reads one story file's JSON; a span that is not in its text is a refusal that names it. */
  public static Outcome<GoldStory> read(String json) {
    return StoryParser.read(json);
  }
}
