package org.hearsay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person reads in the morning. */
class BriefCommandTest {
  private static final Path SAMPLES = Path.of("..", "samples");

  /** A sentence's way back: origins, articles, grade, the happening's page, the words. */
  private static final Pattern WAY_BACK =
      Pattern.compile(
          "\\. \\(\\[\\d+ origins?( in \\d+ articles?, grade [1-6])?\\]\\(http://127\\.0\\.0\\.1:\\d+/happening\\?id=\\w+\\)"
              + ", \\[words\\]\\(http://127\\.0\\.0\\.1:\\d+/claim\\?id=[^)]+\\)\\)");

  @TempDir private Path folder;

  private String data() {
    return folder.resolve("data").toString();
  }

  private void add(String... files) {
    for (String file : files) {
      Ran ran = Ran.of("add", "--reader", "lexical", "--data", data(), file);
      assertEquals(0, ran.code(), ran.err());
    }
  }

  @Test
  void every_sentence_leads_back_and_none_stands_twice() {
    add(
        SAMPLES.resolve("troops-to-russia.jsonl").toString(),
        SAMPLES.resolve("tank-contract.jsonl").toString());
    Ran ran = Ran.of("brief", "--since", "2024-10-22", "--by", "printed", "--data", data());
    assertEquals(0, ran.code(), ran.err());
    List<String> items = ran.out().lines().filter(l -> l.startsWith("- ")).toList();
    assertTrue(items.size() > 3, ran.out());
    Set<String> told = new HashSet<>();
    for (String item : items) {
      Matcher back = WAY_BACK.matcher(item);
      int from = 0;
      while (back.find()) {
        assertTrue(told.add(item.substring(from, back.start())), item);
        from = back.end();
      }
      assertEquals(item.length(), from, "a sentence without its way back: " + item);
    }
    assertTrue(ran.out().indexOf("## What changed") < ran.out().indexOf("## Russia"), ran.out());
    assertTrue(
        ran.out().contains("**New origin.** John Kirby (United States) also says that"), ran.out());
    assertTrue(ran.out().contains("**Denied.**"), ran.out());
    assertTrue(ran.out().contains("2 independent origins now, 1 before"), ran.out());
  }

  @Test
  void what_this_ledger_learned_is_new_and_later_nothing_is() {
    add(SAMPLES.resolve("troops-to-russia.jsonl").toString());
    Ran all = Ran.of("brief", "--since", "2020-01-01", "--data", data());
    assertTrue(all.out().contains("5 new articles"), all.out());
    Ran none = Ran.of("brief", "--since", "2999-01-01", "--data", data());
    assertTrue(none.out().contains("Nothing new."), none.out());
    assertEquals(2, Ran.of("brief", "--since", "soon", "--data", data()).code());
    assertEquals(2, Ran.of("brief", "--data", data()).code());
  }

  @Test
  void names_from_the_world_are_never_markup() throws IOException {
    Path hostile = folder.resolve("hostile.jsonl");
    Files.writeString(
        hostile,
        "{\"id\":\"h\",\"outlet\":\"<script>alert(1)</script>[x](http://evil.example)\","
            + "\"published\":\"2024-11-15\",\"text\":\"North Korea sent 3,000 troops to Russia in"
            + " October. Seoul denied that it had sent tanks to Ukraine.\"}\n");
    add(hostile.toString());
    String html =
        Ran.of("brief", "--since", "2020-01-01", "--format", "html", "--data", data()).out();
    assertFalse(html.contains("<script"), html);
    String text = Ran.of("brief", "--since", "2020-01-01", "--data", data()).out();
    assertFalse(text.contains("[x](http://evil"), text);
    assertTrue(html.contains("<h1>What is new since 1 Jan 2020</h1>"), html);
  }
}
