package org.hearsay.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Reading;

/**
 * Gold stories with the readings of their articles.
 *
 * @param homes for each claim, {@code article.claim}, its happening, {@code story.happening}
 * @param stories for each article its story
 */
record Gold(List<Reading> readings, Map<String, String> homes, Map<String, String> stories) {
  /**
   * @param readings a file of reading lines whose claims bear the gold's ids (score/perfect.py)
   */
  static Gold of(Path readings, List<Path> stories) throws IOException {
    Map<String, String> homes = new LinkedHashMap<>();
    Map<String, String> storyOf = new LinkedHashMap<>();
    for (Path path : stories) {
      JsonNode story = Corpus.story(path);
      String name = story.path("story").asText();
      for (JsonNode article : story.path("articles")) {
        String id = article.path("id").asText();
        storyOf.put(id, name);
        for (JsonNode claim : article.path("claims")) {
          homes.put(
              id + "." + claim.path("id").asText(), name + "." + claim.path("happening").asText());
        }
      }
    }
    return new Gold(Corpus.readings(readings), homes, storyOf);
  }

  /** The readings of each story. */
  Map<String, List<Reading>> byStory() {
    Map<String, List<Reading>> byStory = new TreeMap<>();
    for (Reading r : readings) {
      String story = stories.getOrDefault(r.article().id().value(), "");
      byStory.computeIfAbsent(story, s -> new ArrayList<>()).add(r);
    }
    return byStory;
  }

  /** The part of the stories that are, or are not, the one. */
  Gold part(String story, boolean that) {
    return new Gold(
        readings.stream()
            .filter(r -> story.equals(stories.get(r.article().id().value())) == that)
            .toList(),
        homes,
        stories);
  }
}
