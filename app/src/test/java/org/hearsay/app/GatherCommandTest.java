package org.hearsay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.testkit.web.LocalWeb;
import org.hearsay.testkit.web.NewsSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a list of sources to the ledger, and the page of a site as the extractor prints it. */
class GatherCommandTest {
  @TempDir private Path folder;

  private record Ran(int code, String out, String err) {}

  private static Ran run(String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
      int code = Hearsay.commandLine().execute(arguments);
      return new Ran(
          code, said.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  @Test
  void a_feed_becomes_articles_in_the_ledger_once_and_the_archive_verifies() throws IOException {
    try (LocalWeb web = NewsSite.serve(LocalWeb.start(), 3, 0)) {
      Path sources = folder.resolve("sources.toml");
      Files.writeString(
          sources,
          """
          [[source]]
          name = "site"
          address = "%s"
          pace = 0
          [[source]]
          name = "inside"
          kind = "pages"
          address = "http://10.0.0.1/"
          """
              .formatted(web.url("/feed.xml")));
      String data = folder.resolve("data").toString();
      String[] gather = {
        "gather", "--sources", sources.toString(), "--allow", "127.0.0.1", "--data", data
      };
      Ran first = run(gather);
      assertEquals(0, first.code(), first.err());
      assertTrue(first.out().contains("read 3 articles"), first.out());
      Ran second = run(gather);
      assertTrue(second.out().contains("gathered 0 pages"), second.out());
      assertTrue(run("verify", "--data", data).out().startsWith("sound"));
      assertTrue(
          run("refused", "--data", data).out().contains("http://10.0.0.1/: forbidden-address"));
    }
  }

  @Test
  void a_mistake_in_the_list_of_sources_is_named_and_nothing_is_fetched() throws IOException {
    Path sources = folder.resolve("sources.toml");
    Files.writeString(sources, "[[source]]\nname = \"A\"\nadress = \"x\"\n");
    Ran ran = run("gather", "--sources", sources.toString(), "--data", folder.toString());
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("bad-field: source A: no field adress"), ran.err());
  }

  @Test
  void a_page_is_printed_as_one_line_of_json_and_a_refusal_on_standard_error() throws IOException {
    Path page = folder.resolve("page.html");
    Files.writeString(page, NewsSite.html(7));
    Path picture = folder.resolve("picture.png");
    Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
    Ran ran = run("extract", "--json", page.toString(), picture.toString());
    assertEquals(2, ran.code());
    assertEquals(1, ran.out().lines().count());
    assertTrue(ran.out().contains("\"outlet\":\"Harbour Post\""), ran.out());
    assertTrue(ran.out().contains("\"file\":\"" + page), ran.out());
    assertEquals(picture + ": unknown-format: a PNG image\n", ran.err());
  }

  @Test
  void a_page_of_the_web_is_extracted_by_its_address_and_an_inner_one_is_refused()
      throws IOException {
    try (LocalWeb web = LocalWeb.start().page("/story", NewsSite.html(1))) {
      String address = web.url("/story");
      Ran ran = run("extract", "--json", "--allow", "127.0.0.1", address, "http://10.0.0.1/");
      assertEquals(2, ran.code(), ran.err());
      assertEquals(1, ran.out().lines().count(), ran.out());
      assertTrue(ran.out().contains("\"file\":\"" + address + "\""), ran.out());
      assertTrue(ran.err().startsWith("http://10.0.0.1/: forbidden-address: "), ran.err());
    }
  }
}
