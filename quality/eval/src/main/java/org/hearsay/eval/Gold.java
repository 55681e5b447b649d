package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Reading;

/**
 * The readings of gold stories, with the happening that each claim belongs to.
 *
 * @param stories the readings of each story
 * @param homes for each claim, {@code article.claim}, its happening; unpaired claims have none
 */
record Gold(Map<String, List<Reading>> stories, Map<String, String> homes) {
  /**
   * @param readings reading lines, by a perfect reader or by ours
   * @param homes what homes.py wrote for them
   */
  static Gold of(Path readings, Path homes) throws IOException {
    Map<String, String> homeOf = new HashMap<>();
    Map<String, String> storyOf = new HashMap<>();
    for (String line : Files.readAllLines(homes)) {
      String[] part = line.split("\t");
      homeOf.put(part[0], part[2]);
      storyOf.put(part[0].substring(0, part[0].lastIndexOf('.')), part[1]);
    }
    Map<String, List<Reading>> stories = new TreeMap<>();
    for (Reading r : Corpus.readings(readings)) {
      String story = storyOf.getOrDefault(r.article().id().value(), "");
      if (!story.isEmpty()) {
        stories.computeIfAbsent(story, s -> new ArrayList<>()).add(r);
      }
    }
    return new Gold(stories, homeOf);
  }
}
