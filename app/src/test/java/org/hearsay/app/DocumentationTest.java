package org.hearsay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents say is there. */
class DocumentationTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)");
  private static final Pattern FOLDER = Pattern.compile("`((?:stages|model|quality)/[^`]+/)`");

  @Test
  void every_link_of_the_documents_leads_to_a_file() throws IOException {
    for (Path document : documents()) {
      Matcher link = LINK.matcher(Files.readString(document));
      while (link.find()) {
        Path target = document.resolveSibling(link.group(1));
        assertTrue(Files.exists(target), document + " links to " + link.group(1));
      }
    }
  }

  @Test
  void every_folder_that_the_architecture_names_is_there() throws IOException {
    Matcher folder = FOLDER.matcher(Files.readString(ROOT.resolve("ARCHITECTURE.md")));
    while (folder.find()) {
      assertTrue(Files.isDirectory(ROOT.resolve(folder.group(1))), folder.group(1));
    }
  }

  @Test
  void the_readme_fits_one_screen() throws IOException {
    long lines = Files.readString(ROOT.resolve("README.md")).lines().count();
    assertTrue(lines <= 70, "README.md has " + lines + " lines");
  }

  @Test
  void every_sample_says_that_it_is_constructed() throws IOException {
    try (Stream<Path> samples = Files.list(ROOT.resolve("samples"))) {
      List<Path> files = samples.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
      assertTrue(files.size() >= 5, files::toString);
      InputFiles.open(files)
          .forEach(
              input ->
                  assertEquals(
                      true, ((Input.Given) input).article().constructed(), input.toString()));
    }
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT, 3)) {
      return files
          .filter(f -> f.toString().endsWith(".md") && !f.toString().contains("/target/"))
          .sorted()
          .toList();
    }
  }
}
