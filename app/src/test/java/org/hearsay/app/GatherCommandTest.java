package org.hearsay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.testkit.web.LocalWeb;
import org.hearsay.testkit.web.NewsSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a list of sources to the ledger, and the page of a site as the extractor prints it. */
class GatherCommandTest {
  @TempDir private Path folder;

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
      Ran first = Ran.of(gather);
      assertEquals(0, first.code(), first.err());
      assertTrue(first.out().contains("read 3 articles"), first.out());
      Ran second = Ran.of(gather);
      assertTrue(second.out().contains("gathered 0 pages"), second.out());
      assertTrue(Ran.of("verify", "--data", data).out().startsWith("sound"));
      assertTrue(
          Ran.of("refused", "--data", data).out().contains("http://10.0.0.1/: forbidden-address"));
    }
  }

  @Test
  void a_mistake_in_the_list_of_sources_is_named_and_nothing_is_fetched() throws IOException {
    Path sources = folder.resolve("sources.toml");
    Files.writeString(sources, "[[source]]\nname = \"A\"\nadress = \"x\"\n");
    Ran ran = Ran.of("gather", "--sources", sources.toString(), "--data", folder.toString());
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("bad-field: source A: no field adress"), ran.err());
  }

  @Test
  void a_page_is_printed_as_one_line_of_json_and_a_refusal_on_standard_error() throws IOException {
    Path page = folder.resolve("page.html");
    Files.writeString(page, NewsSite.html(7));
    Path picture = folder.resolve("picture.png");
    Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
    Ran ran = Ran.of("extract", "--json", page.toString(), picture.toString());
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
      Ran ran = Ran.of("extract", "--json", "--allow", "127.0.0.1", address, "http://10.0.0.1/");
      assertEquals(2, ran.code(), ran.err());
      assertEquals(1, ran.out().lines().count(), ran.out());
      assertTrue(ran.out().contains("\"file\":\"" + address + "\""), ran.out());
      assertTrue(ran.err().startsWith("http://10.0.0.1/: forbidden-address: "), ran.err());
    }
  }
}
