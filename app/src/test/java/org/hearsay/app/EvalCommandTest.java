package org.hearsay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a developer sees who measures the reader on a gold story. */
class EvalCommandTest {
  private static final String STORY =
      """
      {"story": "ferry", "articles": [
        {"id": "f-1", "outlet": "Quay Times", "published": "2024-11-15", "title": "Ferry",
         "text": "Norland said on Monday that Sudland had shelled the port.",
         "attributions": [
          {"id": "a1", "source": "Norland", "source_entity": "Norland", "source_class": "official",
           "cue": "said", "content": ["Sudland had shelled the port"], "parent": null,
           "stance": "asserts"}],
         "claims": [
          {"id": "c1", "type": "attack", "trigger": "shelled", "attribution": "a1",
           "happening": "h1", "actor": {"text": "Sudland", "entity": "Sudland"},
           "status": "done", "polarity": "positive", "certainty": "certain"}]}],
       "happenings": [
        {"id": "h1", "summary": "shells", "asserting_houses": ["Norland"], "denying_houses": [],
         "independent_origins": 1, "grade": 3, "conflicts": []}]}
      """;

  @TempDir private Path folder;

  private String story(String name, String json) throws IOException {
    return Files.writeString(folder.resolve(name), json).toString();
  }

  @Test
  void the_figures_come_with_a_line_an_article_a_page_and_json() throws IOException {
    Path page = folder.resolve("errors.html");
    Path json = folder.resolve("figures.json");
    Ran ran =
        Ran.of(
            "eval",
            "--each",
            "--html",
            page.toString(),
            "--json",
            json.toString(),
            story("ferry.json", STORY));
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().startsWith("  f-1: attributions "), ran.out());
    assertTrue(ran.out().contains("\nhappenings B-cubed  P "), ran.out());
    assertTrue(Files.readString(page).contains("learned reader on ferry"));
    assertTrue(Files.readString(json).contains("\"whole claim\""));
  }

  @Test
  void a_story_that_is_none_is_named_and_the_others_are_measured() throws IOException {
    String bad = story("bad.json", STORY.replace("\"shelled\"", "\"bombed\""));
    Ran ran = Ran.of("eval", folder.resolve("none.json").toString(), bad, story("f.json", STORY));
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("none.json: missing: "), ran.err());
    assertTrue(
        ran.err().contains("bad.json: bad-field: f-1: not in the text (place 1): \"bombed\""),
        ran.err());
    assertTrue(ran.out().contains("(gold 1)"), ran.out());
  }
}
