package org.hearsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.hearsay.model.Outcome;
import org.hearsay.model.Refusal;
import org.junit.jupiter.api.Test;

/** What cannot be an article is refused by name, soon, whatever it is. */
class RefusalTest {
  private static final Extractor EXTRACTOR = Extractor.create();

  private static void assertRefused(Refusal reason, byte[] bytes, Hints hints) {
    Outcome<List<Extracted>> outcome = EXTRACTOR.extract(bytes, hints);
    switch (outcome) {
      case Outcome.Done<List<Extracted>> done -> fail("not refused: " + done.value());
      case Outcome.Refused<List<Extracted>> no -> assertEquals(reason, no.reason(), no.detail());
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void nothing_and_white_space_are_empty() {
    assertRefused(Refusal.EMPTY, new byte[0], Hints.none());
    assertRefused(Refusal.EMPTY, utf8(" \n\t\n"), Hints.ofName("a.html"));
  }

  @Test
  void images_archives_and_programs_are_named() {
    assertRefused(Refusal.UNKNOWN_FORMAT, new byte[] {'P', 'K', 3, 4, 0, 0}, Hints.none());
    assertRefused(Refusal.UNKNOWN_FORMAT, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0}, Hints.none());
    assertRefused(Refusal.BINARY, new byte[] {1, 2, 3, 0, 0, 9}, Hints.none());
    assertRefused(
        Refusal.UNKNOWN_FORMAT, utf8("<?xml version=\"1.0\"?><urlset></urlset>"), Hints.none());
  }

  @Test
  void a_page_without_an_article_says_so() {
    assertRefused(
        Refusal.NO_ARTICLE,
        utf8("<html><body><nav><a href='/'>Home</a><a href='/w'>World</a></nav></body></html>"),
        Hints.none());
  }

  @Test
  void an_entity_bomb_and_an_outside_entity_are_hostile() {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
            + "<rss version=\"2.0\"><channel><title>&b;</title></channel></rss>";
    assertRefused(Refusal.HOSTILE, utf8(bomb), Hints.none());
    String outside =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
            + "<rss version=\"2.0\"><channel><title>&f;</title></channel></rss>";
    assertRefused(Refusal.HOSTILE, utf8(outside), Hints.none());
  }

  @Test
  void a_damaged_pdf_and_a_broken_feed_are_unreadable() {
    assertRefused(Refusal.UNREADABLE, utf8("%PDF-1.7\nnothing of a PDF follows"), Hints.none());
    assertRefused(
        Refusal.UNREADABLE, utf8("<rss version=\"2.0\"><channel><title>x</channel>"), Hints.none());
  }

  @Test
  void limits_are_refused_by_their_names() {
    Limits small = new Limits(2_000_000, 1_000_000, 512, 50, 1_000, 3, 8, 1, 2);
    Extractor extractor = Extractor.create(small);
    String many = "<p>one two three</p>".repeat(60);
    var no = (Outcome.Refused<List<Extracted>>) extractor.extract(utf8(many), Hints.none());
    assertEquals(Refusal.TOO_LARGE, no.reason());
    assertEquals("pageBlocksMax is 50", no.detail());
  }

  @Test
  void pages_nested_deep_cut_anywhere_or_made_of_noise_end_soon() {
    byte[] deep = utf8("<div>".repeat(50_000) + "word ".repeat(100));
    byte[] spans = utf8("<p>" + "<b><i>".repeat(50_000) + "word ".repeat(100));
    byte[] comments = utf8("<!-- -->".repeat(200_000) + "<p>word word word");
    byte[] instructions = utf8("<?xml version=\"1.0\"?>" + "<?a?>".repeat(200_000));
    byte[] blanks =
        utf8(
            "<title>"
                + " ".repeat(500_000)
                + "</title><meta name=author content='a"
                + " ".repeat(500_000)
                + "'><time datetime='"
                + "9".repeat(500_000)
                + "'>"
                + "1 ".repeat(200_000)
                + "</time><p>"
                + "a (".repeat(200_000));
    byte[] endless = utf8("<p>" + "word, ".repeat(300_000));
    byte[] whole = utf8(Pages.article());
    assertTimeoutPreemptively(
        Duration.ofSeconds(120),
        () -> {
          EXTRACTOR.extract(deep, Hints.none());
          EXTRACTOR.extract(spans, Hints.none());
          EXTRACTOR.extract(comments, Hints.none());
          EXTRACTOR.extract(instructions, Hints.none());
          EXTRACTOR.extract(blanks, Hints.none());
          EXTRACTOR.extract(endless, Hints.none());
          for (int cut = 0; cut < whole.length; cut += 97) {
            EXTRACTOR.extract(java.util.Arrays.copyOf(whole, cut), Hints.ofName("a.html"));
          }
          SplittableRandom random = new SplittableRandom(7);
          for (int round = 0; round < 30; round++) {
            byte[] noise = whole.clone();
            for (int k = 0; k < 200; k++) {
              noise[random.nextInt(noise.length)] = (byte) random.nextInt(256);
            }
            EXTRACTOR.extract(noise, Hints.ofName("a.html"));
          }
        });
  }
}
