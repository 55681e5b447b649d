package org.hearsay.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.AttributionId;
import org.hearsay.model.Certainty;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Confidence;
import org.hearsay.model.EventType;
import org.hearsay.model.Item;
import org.hearsay.model.ItemClass;
import org.hearsay.model.Outcome;
import org.hearsay.model.Polarity;
import org.hearsay.model.Quantity;
import org.hearsay.model.QuoteKind;
import org.hearsay.model.Reading;
import org.hearsay.model.Refusal;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.model.Status;
import org.hearsay.model.Voice;
import org.hearsay.model.VoiceClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {
  /** The rocket is one code point and two UTF-16 units, so everything behind it moves by one. */
  private static final String TEXT = "🚀 The ministry said over 40 shells were sent.";

  @Test
  void offsets_outside_count_code_points_whatever_java_counts() {
    String line = ReadingForm.write(reading());
    assertTrue(line.contains("\"source\":[[2,14]]"), line);
    assertTrue(line.contains("\"low\":40,\"high\":null"), line);
  }

  @Test
  void a_reading_comes_back_from_its_line_unchanged() {
    String line = ReadingForm.write(reading());
    var back = assertInstanceOf(Outcome.Done.class, ReadingForm.read(line));
    assertEquals(reading(), back.value());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ | BROKEN_JSON",
        "[1] | BROKEN_JSON",
        "{\"text\":\"x\"} {\"text\":\"y\"} | BROKEN_JSON",
        "{\"id\":\"a\"} | NO_TEXT",
        "{\"text\":\"  \"} | NO_TEXT",
        "{\"text\":5} | BAD_FIELD",
        "{\"text\":\"x\",\"published\":\"yesterday\"} | BAD_DATE",
        "{\"text\":\"x\",\"published\":\"2024-02-30\"} | BAD_DATE"
      })
  void a_wrong_article_is_refused_by_name(String json, Refusal reason) {
    var refused = assertInstanceOf(Outcome.Refused.class, ArticleForm.read(json));
    assertEquals(reason, refused.reason());
  }

  @Test
  void the_first_line_is_the_title_only_where_an_empty_line_follows() {
    assertEquals(Optional.of("Head"), plain("Head\n\nBody.").title());
    assertEquals(Optional.empty(), plain("Body one.\nBody two.").title());
  }

  @Test
  void a_date_time_with_an_offset_is_kept_as_the_day_in_utc() {
    var done =
        assertInstanceOf(
            Outcome.Done.class,
            ArticleForm.read("{\"text\":\"x\",\"published\":\"2024-11-15T08:00:00+09:00\"}"));
    Article article = (Article) done.value();
    assertEquals("2024-11-14", article.published().orElseThrow().day().toString());
  }

  private static Article plain(String text) {
    return (Article) assertInstanceOf(Outcome.Done.class, ArticleForm.readPlain("t", text)).value();
  }

  private static Span span(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }

  private static Reading reading() {
    AttributionId a1 = new AttributionId("a1");
    Attribution said =
        new Attribution(
            a1,
            List.of(span("The ministry")),
            List.of(span("said")),
            List.of(span("over 40 shells were sent")),
            QuoteKind.INDIRECT,
            Stance.ASSERTS,
            new Voice.Named("Ministry", VoiceClass.OFFICIAL, Optional.empty()),
            Optional.empty(),
            new Confidence(0.5));
    Claim sent =
        new Claim(
            new ClaimId("c1"),
            EventType.TRANSFER,
            span("sent"),
            List.of(span("sent")),
            Optional.of(a1),
            List.of("outlet", "Ministry"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Item(span("shells"), new ItemClass("artillery shell"))),
            Optional.of(
                new Quantity(
                    span("over 40"),
                    40,
                    OptionalDouble.empty(),
                    false,
                    false,
                    Optional.of("shell"))),
            Optional.empty(),
            Optional.empty(),
            Status.DONE,
            Polarity.POSITIVE,
            Certainty.CERTAIN,
            new Confidence(0.25));
    return new Reading(Article.ofText(TEXT), List.of(), List.of(said), List.of(sent), "test");
  }
}
