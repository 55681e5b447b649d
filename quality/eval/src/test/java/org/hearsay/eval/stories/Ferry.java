package org.hearsay.eval.stories;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.forms.LinkingForm;
import org.hearsay.forms.ReadingForm;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Outcome;
import org.hearsay.model.Reading;

/**
 * A small invented story and a reading of it with known faults, so that every figure can be worked
 * out by hand. Spans of the readings are told by words and made into offsets here, in code points.
 */
final class Ferry {
  static final String FIRST =
      "Norland said it sent 20 tanks to Sudland on Monday. Sudland denied that the tanks came."
          + " Reportedly a ship was stopped.";
  static final String SECOND =
      "Norland tested 😀 a missile at sea. Norland tested a missile at sea.";

  static final String STORY =
      """
      {"story": "ferry", "articles": [
        {"id": "f-1", "outlet": "Quay Times", "published": "2024-11-15", "title": "t", "text": "%s",
         "attributions": [
          {"id": "a1", "source": "Norland", "source_entity": "Norland", "source_class": "participant",
           "cue": "said", "content": ["it sent 20 tanks to Sudland on Monday"], "parent": null,
           "stance": "asserts"},
          {"id": "a2", "source": {"text": "Sudland", "nth": 2}, "source_entity": "Sudland",
           "source_class": "participant", "cue": "denied", "content": ["the tanks came"],
           "parent": null, "stance": "denies"},
          {"id": "a3", "source": null, "source_entity": null, "source_class": "anonymous",
           "cue": "Reportedly", "content": ["a ship was stopped"], "parent": null,
           "stance": "asserts"}],
         "claims": [
          {"id": "c1", "type": "transfer", "trigger": "sent", "attribution": "a1", "happening": "h1",
           "actor": {"text": "it", "entity": "Norland"},
           "counterpart": {"text": "Sudland", "entity": "Sudland"},
           "item": {"text": "tanks", "class": "tank"},
           "quantity": {"text": "20", "low": 20, "high": 20, "unit": "tank"},
           "place": null, "time": {"text": "Monday", "start": "2024-11-11", "end": "2024-11-11"},
           "status": "done", "polarity": "positive", "certainty": "certain"},
          {"id": "c2", "type": "transfer", "trigger": "came", "attribution": "a2", "happening": "h1",
           "item": {"text": "tanks", "nth": 2, "class": "tank"},
           "status": "done", "polarity": "negative", "certainty": "certain"},
          {"id": "c3", "type": "intercept", "trigger": "stopped", "attribution": "a3",
           "happening": "h2", "item": {"text": "ship", "class": "warship"},
           "status": "done", "polarity": "positive", "certainty": "certain"}]},
        {"id": "f-2", "outlet": "Harbour Mail", "published": "2024-11-15", "title": "t", "text": "%s",
         "copied_from": "f-1", "copy_kind": "rewrite",
         "attributions": [],
         "claims": [
          {"id": "c1", "type": "test", "trigger": {"text": "tested", "nth": 2}, "attribution": null,
           "happening": "h3", "actor": {"text": "Norland", "nth": 2, "entity": "Norland"},
           "item": {"text": "missile", "nth": 2, "class": "missile"},
           "place": {"text": "sea", "nth": 2, "name": "sea", "country": null},
           "status": "done", "polarity": "positive", "certainty": "certain"}]}],
       "happenings": [
        {"id": "h1", "summary": "tanks", "asserting_houses": ["Norland"],
         "denying_houses": ["Sudland"], "independent_origins": 1, "grade": 4,
         "conflicts": [{"kind": "assertion", "claims": ["f-1.c1", "f-1.c2"]}]},
        {"id": "h2", "summary": "ship", "asserting_houses": [], "denying_houses": [],
         "independent_origins": 0, "grade": 6, "conflicts": []},
        {"id": "h3", "summary": "missile", "asserting_houses": [], "denying_houses": [],
         "independent_origins": 0, "grade": 6, "conflicts": []}]}
      """
          .formatted(FIRST, SECOND);

  private static final String LINKING =
      """
      {"linking": 1,
       "copies": [{"article": "f-1", "copied_from": "f-2", "kind": "excerpt", "similarity": 0.5}],
       "happenings": [
        {"id": "x1", "type": "transfer", "summary": "s", "claims": ["f-1.c1"], "origins": [],
         "asserting_houses": ["Norland", "Sudland"], "denying_houses": [],
         "independent_origins": 1, "possible_origins": 1, "grade": 3, "grade_rule": "r",
         "conflicts": [{"kind": "quantity", "claims": ["f-1.c1", "f-1.c2"]}]},
        {"id": "x2", "type": "transfer", "summary": "s", "claims": ["f-1.c2", "f-2.c1"],
         "origins": [], "asserting_houses": [], "denying_houses": [],
         "independent_origins": 0, "possible_origins": 0, "grade": 6, "grade_rule": "r",
         "conflicts": []}]}
      """;

  private Ferry() {}

  static GoldStory story() {
    return story(STORY);
  }

  static GoldStory story(String json) {
    return switch (GoldStory.read(json)) {
      case Outcome.Done<GoldStory> done -> done.value();
      case Outcome.Refused<GoldStory> no -> throw new AssertionError(no.toString());
    };
  }

  static Evaluation linked() {
    return Evaluation.of(
        List.of(story()), a -> readings(), Optional.of(r -> LinkingForm.read(LINKING)));
  }

  static Evaluation unlinked(Map<ArticleId, Reading> readings) {
    return Evaluation.of(List.of(story()), a -> readings, Optional.empty());
  }

  static Map<ArticleId, Reading> readings() {
    Map<ArticleId, Reading> all = new LinkedHashMap<>();
    all.put(new ArticleId("f-1"), first());
    all.put(new ArticleId("f-2"), second());
    return all;
  }

  private static Reading first() {
    return reading(
        "f-1",
        "Quay Times",
        FIRST,
        """
        "attributions": [
         {"id": "a1", "source": [@Norland@], "cue": [@said@],
          "content": [@it sent 20 tanks to Sudland on Monday@], "stance": "asserts",
          "voice": {"name": "Norland", "class": "participant"}},
         {"id": "a2", "source": [[52, 59]], "cue": [@denied@], "content": [@that the tanks came@],
          "stance": "asserts", "voice": {"name": "Sudland", "class": "participant"}},
         {"id": "a3", "source": [@Norland@], "cue": [@Reportedly@],
          "content": [@a ship was stopped@], "stance": "asserts",
          "voice": {"name": "Norland", "class": "participant"}}],
        "claims": [
         {"id": "c1", "type": "transfer", "trigger": @sent@, "attribution": "a1",
          "chain": ["Quay Times", "Norland"], "actor": {"span": @it@, "name": "Norland"},
          "item": {"span": @tanks@, "class": "tank"},
          "quantity": {"span": @20@, "low": 20, "high": null},
          "time": {"span": @Monday@, "start": "2024-11-11", "end": "2024-11-11"},
          "status": "done", "polarity": "positive", "certainty": "certain"},
         {"id": "c2", "type": "transfer", "trigger": @came@, "chain": ["Quay Times"],
          "item": {"span": [76, 81], "class": "tank"}, "place": {"span": [52, 59], "name": "Sudland"},
          "status": "done", "polarity": "negative", "certainty": "possible"},
         {"id": "c3", "type": "attack", "trigger": @stopped@, "chain": ["Quay Times"]}]
        """);
  }

  private static Reading second() {
    int start = SECOND.codePointCount(0, SECOND.lastIndexOf("Norland"));
    return reading(
        "f-2",
        "Harbour Mail",
        SECOND,
        """
        "attributions": [],
        "claims": [
         {"id": "c1", "type": "test", "trigger": [%d, %d], "chain": ["Harbour Mail"],
          "actor": {"span": [%d, %d], "name": "Norland"},
          "item": {"span": [%d, %d], "class": "missile"}, "place": {"span": [%d, %d], "name": "sea"},
          "status": "done", "polarity": "positive", "certainty": "certain"}]
        """
            .formatted(
                start + 8,
                start + 14,
                start,
                start + 7,
                start + 17,
                start + 24,
                start + 28,
                start + 31));
  }

  /** {@code @words@} becomes the offsets of their first place. */
  private static Reading reading(String id, String outlet, String text, String rest) {
    StringBuilder json = new StringBuilder();
    String[] parts = rest.split("@");
    for (int i = 0; i < parts.length; i++) {
      int at = text.indexOf(parts[i]);
      json.append(i % 2 == 0 ? parts[i] : "[" + at + ", " + (at + parts[i].length()) + "]");
    }
    String head =
        "{\"reading\": 1, \"article\": {\"id\": \"%s\", \"outlet\": \"%s\", \"text\": \"%s\"}, "
            .formatted(id, outlet, text);
    return switch (ReadingForm.read(head + json + "}")) {
      case Outcome.Done<Reading> done -> done.value();
      case Outcome.Refused<Reading> no -> throw new AssertionError(no.toString());
    };
  }
}
