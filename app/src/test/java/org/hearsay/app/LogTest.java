package org.hearsay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What those read who run Hearsay: one line each, and no word of an article. */
class LogTest {
  @TempDir private Path folder;

  @Test
  void each_article_and_each_refusal_is_one_line_that_names_it_and_quotes_nothing()
      throws IOException {
    Path file = folder.resolve("a b.jsonl");
    Files.writeString(
        file,
        "{\"id\":\"post\\nat=forged\",\"text\":\"Norway said that it had sent tanks.\"}\n"
            + "{\"text\":\"x\",\"published\":\"tanks\"}\n");
    Ran ran =
        Ran.of(
            "add",
            "--log",
            "--reader",
            "lexical",
            "--data",
            folder.resolve("d").toString(),
            file.toString());
    List<String> lines = ran.err().lines().filter(l -> l.startsWith("at=")).toList();
    assertEquals(3, lines.size(), ran.err());
    assertTrue(lines.stream().anyMatch(l -> l.contains(" event=kept article=\"post at=forged\"")));
    String refused =
        lines.stream().filter(l -> l.contains("event=refused")).findFirst().orElseThrow();
    assertTrue(refused.contains("reason=bad-date"), refused);
    assertTrue(refused.contains("a b.jsonl\""), refused);
    assertTrue(lines.getLast().contains("event=linked"), lines.getLast());
    for (String line : lines) {
      assertFalse(line.contains("tanks"), line);
      assertTrue(line.contains(" revision="), line);
    }
  }
}
