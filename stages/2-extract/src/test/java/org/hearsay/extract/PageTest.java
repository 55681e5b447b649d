package org.hearsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Span;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** A news page as its reader sees it. */
class PageTest {
  private static final Extractor EXTRACTOR = Extractor.create();

  static Extracted one(byte[] bytes, Hints hints) {
    return switch (EXTRACTOR.extract(bytes, hints)) {
      case org.hearsay.model.Outcome.Done<List<Extracted>> done -> done.value().getFirst();
      case org.hearsay.model.Outcome.Refused<List<Extracted>> no ->
          throw new AssertionError(no.reason() + ": " + no.detail());
    };
  }

  private static Extracted article() {
    return one(Pages.article().getBytes(StandardCharsets.UTF_8), Hints.none());
  }

  @Test
  void the_text_is_the_article_in_order_with_its_list_quotation_and_sub_heading() {
    String text = article().article().text();
    int last = -1;
    for (String part :
        List.of(
            "HARBOUR CITY",
            "“The yard",
            "What the yard",
            "Three frigates",
            "Two tankers",
            "We will not say",
            "Analysts at")) {
      assertTrue(text.indexOf(part) > last, part + " in " + text);
      last = text.indexOf(part);
    }
  }

  @Test
  void menus_share_bars_related_stories_comments_and_newsletters_are_left_out() {
    String text = article().article().text();
    for (String part :
        List.of(
            "Home", "Share", "Tweet", "Older ships", "First!", "newsletter", "rights reserved")) {
      assertFalse(text.contains(part), part + " in " + text);
    }
  }

  @Test
  void title_day_author_outlet_address_language_and_credit_are_told() {
    Extracted found = article();
    assertEquals(Optional.of("Navy launches third frigate"), found.article().title());
    assertEquals("2024-11-15T08:10:00Z", found.article().published().orElseThrow().toString());
    assertEquals(List.of("Mia Voss"), found.authors());
    assertEquals(Optional.of("Harbour Post"), found.article().outlet());
    assertEquals(Optional.of("https://harbour.example/2024/11/15/frigate"), found.canonicalUrl());
    assertEquals("en", found.language().code());
    assertEquals(Optional.of("Reuters"), found.credit());
  }

  @Test
  void every_character_leads_back_to_its_place_in_the_html() {
    Extracted found = article();
    String text = found.article().text();
    String html = Pages.article();
    for (int i = 0; i < text.length(); i++) {
      String written = html.substring(found.places().start(i), found.places().end(i));
      String plain = Parser.unescapeEntities(written, false);
      if (!Character.isWhitespace(text.charAt(i))) {
        assertEquals(String.valueOf(text.charAt(i)), plain, "character " + i);
      }
    }
    int quote = text.indexOf("“The yard has delivered on time,”");
    Span place = found.places().source(new Span(quote, quote + 33));
    assertEquals("&ldquo;The yard has delivered on time,&rdquo;", place.in(html));
  }

  @Test
  void the_same_page_gives_the_same_article_twice() {
    assertEquals(article().article(), article().article());
  }

  @Test
  void the_charset_is_found_by_declaration_and_by_statistics() {
    String page = Pages.article().replace("Ada Lind", "Łucja Śliwińska");
    byte[] declared =
        page.replace("<head>", "<head><meta charset=\"iso-8859-2\">")
            .replace("&mdash;", "-")
            .getBytes(Charset.forName("iso-8859-2"));
    assertTrue(one(declared, Hints.none()).article().text().contains("Łucja Śliwińska"));
    byte[] korean =
        "<p>조선중앙통신은 새로운 구축함이 진수되었다고 보도했다. 국방성은 성명에서 이를 확인하였다. 전문가들은 이 주장에 의문을 제기했다.</p>"
            .getBytes(Charset.forName("euc-kr"));
    Extracted found = one(korean, Hints.none());
    assertTrue(found.article().text().startsWith("조선중앙통신은"), found.article().text());
    assertEquals("ko", found.language().code());
    assertFalse(found.language().isEnglish());
  }

  @Test
  void a_text_that_a_page_holds_twice_is_taken_once() {
    String lump = org.jsoup.Jsoup.parse(Pages.BODY).text();
    String page =
        Pages.article()
            .replace("<footer>", "<div class=\"article-body\">" + lump + "</div><footer>");
    String text = one(page.getBytes(StandardCharsets.UTF_8), Hints.none()).article().text();
    assertEquals(
        text.indexOf("third frigate on Monday"), text.lastIndexOf("third frigate on Monday"));
  }

  @Test
  void a_page_that_shows_nothing_without_scripts_gives_the_text_it_states() {
    String page =
        """
        <html><head><script type="application/ld+json">{"@type":"NewsArticle","articleBody":
        "The navy launched a frigate on Monday.\\n\\nThe ministry said \\"two more\\" would follow in May."}
        </script></head><body><div id="app"></div></body></html>
        """;
    Extracted found = one(page.getBytes(StandardCharsets.UTF_8), Hints.none());
    assertTrue(found.article().text().contains("Monday.\n\nThe ministry said \"two more\""));
    int at = found.article().text().indexOf('"');
    assertEquals("\\\"", page.substring(found.places().start(at), found.places().end(at)));
  }
}
