package org.hearsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.hearsay.model.Outcome;
import org.junit.jupiter.api.Test;

/** Feeds, mails, PDFs and plain text. */
class OtherFormatsTest {
  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void a_feed_gives_one_article_an_entry_with_its_source_kept() {
    String rss =
        """
        <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
        <channel><title>Harbour Post</title><link>https://harbour.example/</link><description>News</description>
        <language>en</language>
        <item><title>Navy launches frigate</title><link>https://harbour.example/1</link>
        <pubDate>Fri, 15 Nov 2024 09:10:00 GMT</pubDate><source url="https://agency.example/rss">Agency</source>
        <content:encoded><![CDATA[<p>The navy launched a frigate &amp; a tanker.</p><p>It said more would follow.</p>
        <p>The post Navy launches frigate appeared first on Harbour Post.</p>]]></content:encoded></item>
        <item><title>Only a link</title><link>https://harbour.example/2</link></item>
        <item><title>Second</title><link>https://harbour.example/3</link><description>The yard closed.</description></item>
        </channel></rss>
        """;
    List<Extracted> found =
        ((Outcome.Done<List<Extracted>>) Extractor.create().extract(utf8(rss), Hints.none()))
            .value();
    assertEquals(2, found.size());
    assertEquals(
        "The navy launched a frigate & a tanker.\n\nIt said more would follow.",
        found.getFirst().article().text());
    assertEquals(Optional.of("Agency"), found.getFirst().credit());
    assertEquals(
        "2024-11-15T09:10:00Z", found.getFirst().article().published().orElseThrow().toString());
    assertEquals(Optional.of("Harbour Post"), found.getLast().article().outlet());
  }

  @Test
  void a_json_feed_is_a_feed() {
    String feed =
        """
        {"version":"https://jsonfeed.org/version/1.1","title":"Harbour Post","items":[
        {"id":"1","url":"https://harbour.example/1","title":"Frigate","content_text":"The navy launched a frigate.",
        "date_published":"2024-11-15T09:10:00Z"}]}
        """;
    Extracted found = PageTest.one(utf8(feed), Hints.none());
    assertEquals("The navy launched a frigate.", found.article().text());
    assertEquals(SourceFormat.FEED, found.format());
  }

  @Test
  void a_mail_gives_its_text_its_sender_and_its_day() {
    String mail =
        """
        From: "Ministry Press" <press@ministry.example>
        To: list@example.org
        Subject: =?utf-8?q?Frigate_launched_=E2=80=93_statement?=
        Date: Fri, 15 Nov 2024 10:10:00 +0100
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary="x"

        --x
        Content-Type: text/plain; charset=iso-8859-1
        Content-Transfer-Encoding: quoted-printable

        The navy launched its third frigate at the yard of Malm=F6 today.
        --x
        Content-Type: text/html

        <p>The same again</p>
        --x--
        """
            .replace("\n", "\r\n");
    Extracted found = PageTest.one(utf8(mail), Hints.ofName("statement.eml"));
    assertEquals(
        "The navy launched its third frigate at the yard of Malmö today.", found.article().text());
    assertEquals(Optional.of("Frigate launched – statement"), found.article().title());
    assertEquals(Optional.of("Ministry Press"), found.article().outlet());
    assertEquals("2024-11-15", found.article().published().orElseThrow().day().toString());
  }

  @Test
  void plain_text_is_the_article_and_its_first_line_the_title() {
    String text = "Frigate launched\n\nThe navy launched a frigate.\n";
    Extracted found = PageTest.one(utf8(text), Hints.ofName("a.txt"));
    assertEquals(text, found.article().text());
    assertEquals(Optional.of("Frigate launched"), found.article().title());
    assertEquals(5, found.places().start(5));
  }

  @Test
  void a_pdf_in_two_columns_reads_down_the_first_then_the_second() throws IOException {
    List<String> left =
        List.of(
            "The navy launched its third frig-",
            "ate on Monday, the ministry said in",
            "a statement that was sent to the",
            "press, and ordered two more ships.",
            "The yard has hired twelve hundred",
            "workers since the spring.");
    List<String> right =
        List.of(
            "Analysts at the institute doubted",
            "the figure and said that the halls",
            "hold no more than nine hundred",
            "people, according to photographs",
            "that were taken from space in the",
            "first week of October.");
    byte[] pdf = pdf(3, left, right);
    Extracted found = PageTest.one(pdf, Hints.none());
    String text = found.article().text();
    assertTrue(text.contains("third frigate on Monday, the ministry said in a statement"), text);
    assertTrue(text.indexOf("since the spring") < text.indexOf("Analysts at"), text);
    assertFalse(text.contains("Harbour Review"), "running heads go: " + text);
    assertFalse(text.contains("Page 2"), "page numbers go: " + text);
    assertEquals(SourceFormat.PDF, found.format());
  }

  private static byte[] pdf(int pages, List<String> left, List<String> right) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (int p = 1; p <= pages; p++) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          line(content, 72, 760, "Harbour Review, November 2024");
          line(content, 280, 40, "Page " + p);
          for (int i = 0; i < left.size(); i++) {
            line(content, 72, 700 - 14 * i, left.get(i));
            line(content, 320, 700 - 14 * i, right.get(i));
          }
        }
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void line(PDPageContentStream content, float x, float y, String words)
      throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
    content.newLineAtOffset(x, y);
    content.showText(words);
    content.endText();
  }
}
