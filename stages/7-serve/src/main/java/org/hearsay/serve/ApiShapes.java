package org.hearsay.serve;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.Certainty;
import org.hearsay.model.ConflictKind;
import org.hearsay.model.CopyKind;
import org.hearsay.model.EntityType;
import org.hearsay.model.EventType;
import org.hearsay.model.Judgement;
import org.hearsay.model.Polarity;
import org.hearsay.model.QuoteKind;
import org.hearsay.model.Refusal;
import org.hearsay.model.Reliability;
import org.hearsay.model.Stance;
import org.hearsay.model.Status;
import org.hearsay.model.VoiceClass;
import org.hearsay.serve.api.Page;
import org.hearsay.serve.api.Shape;

/**
 * What the answers of the REST interface look like. All objects are closed, so that the test that
 * holds every answer to its shape finds a field that nobody described.
 */
final class ApiShapes {
  private static final Shape STRING = Shape.string();
  private static final Shape STRINGS = Shape.list(STRING);
  private static final Shape SPAN =
      Shape.tuple(Shape.count(), 2)
          .saying("Start and end in Unicode code points of the article's text, end exclusive.");
  private static final Shape SPANS = Shape.list(SPAN);
  private static final Shape COUNTRY = Shape.pattern("[A-Z]{2}").saying("ISO 3166-1 alpha-2.");
  private static final Shape SHA256 = Shape.pattern("[0-9a-f]{64}");

  /** A share between 0 and 1. */
  private static final Shape CONFIDENCE = Shape.number();

  private ApiShapes() {}

  static Map<String, Shape> all() {
    Map<String, Shape> all = new LinkedHashMap<>();
    all.put("ArticleHead", articleHead());
    all.put("Claim", claim());
    all.put("ClaimPage", Page.shape(Shape.ref("Claim")).with("facets", Shape.list(facet())));
    all.put("Happening", happening());
    all.put("HappeningPage", Page.shape(Shape.ref("Happening")));
    all.put("HappeningWithClaims", happeningWithClaims());
    all.put("Speaker", speaker());
    all.put("SpeakerPage", Page.shape(Shape.ref("Speaker")));
    all.put("SpeakerInFull", speakerInFull());
    all.put("Article", article());
    all.put("ArticlePage", Page.shape(Shape.ref("Article")));
    all.put("Reading", reading());
    all.put("Refusal", refusal());
    all.put("RefusalPage", Page.shape(Shape.ref("Refusal")));
    all.put("Subject", subject());
    all.put("SubjectPage", Page.shape(Shape.ref("Subject")));
    all.put("Figures", figures());
    all.put("Transfer", transfer());
    all.put("TransferPage", Page.shape(Shape.ref("Transfer")));
    all.put("Decision", decision());
    all.put("DecisionPage", Page.shape(Shape.ref("Decision")));
    all.put("NewDecision", newDecision());
    return all;
  }

  static List<String> eventTypes() {
    return Arrays.stream(EventType.values()).map(EventType::code).toList();
  }

  private static Shape articleHead() {
    return Shape.object()
        .with("id", STRING)
        .with("url", STRING.orNull())
        .with("outlet", STRING.orNull())
        .with("outlet_house", STRING.orNull())
        .with("published", STRING.orNull().saying("A day or an instant, ISO 8601."))
        .with("title", STRING.orNull())
        .with("sha256", SHA256.saying("Of the text in UTF-8."))
        .maybe("constructed", Shape.bool().saying("Written for testing; not news."));
  }

  private static Shape party() {
    return Shape.object()
        .with("span", SPAN)
        .with("name", STRING)
        .with("country", COUNTRY.orNull())
        .orNull();
  }

  /** The claim of form {@code "reading": 1}. */
  private static Shape readClaim() {
    return Shape.object()
        .with("id", STRING)
        .with("type", Shape.oneOf(eventTypes()))
        .with("trigger", SPAN)
        .with("mentions", SPANS)
        .with("attribution", STRING.orNull())
        .with("chain", STRINGS.saying("From the outlet to the deepest voice."))
        .with("actor", party())
        .with("counterpart", party())
        .with("item", Shape.object().with("span", SPAN).with("class", STRING).orNull())
        .with("quantity", quantity().orNull())
        .with("place", place().orNull())
        .with("time", time().orNull())
        .with("status", codes(Arrays.stream(Status.values()).map(Status::code).toList()))
        .with("polarity", codes(Arrays.stream(Polarity.values()).map(Polarity::code).toList()))
        .with("certainty", codes(Arrays.stream(Certainty.values()).map(Certainty::code).toList()))
        .with("confidence", CONFIDENCE);
  }

  private static Shape quantity() {
    return Shape.object()
        .with("span", SPAN)
        .with("low", Shape.number())
        .with("high", Shape.number().orNull().saying("Null: no upper end is told."))
        .with("approximate", Shape.bool())
        .with("vague", Shape.bool())
        .with("unit", STRING.orNull());
  }

  private static Shape place() {
    return Shape.object()
        .with("span", SPAN)
        .with("name", STRING)
        .with("country", COUNTRY.orNull())
        .maybe("lat", Shape.number())
        .maybe("lon", Shape.number());
  }

  private static Shape time() {
    Shape day = Shape.string("date").orNull();
    return Shape.object().with("span", SPAN).with("start", day).with("end", day);
  }

  private static Shape codes(List<String> words) {
    return Shape.oneOf(words);
  }

  private static Shape stance() {
    return codes(Arrays.stream(Stance.values()).map(Stance::code).toList());
  }

  private static Shape voice() {
    return Shape.object()
        .with("name", STRING.orNull())
        .with("class", codes(Arrays.stream(VoiceClass.values()).map(VoiceClass::code).toList()))
        .with("house", STRING.orNull());
  }

  private static Shape claim() {
    return readClaim()
        .with("plover", STRING)
        .with("stance", stance())
        .with("voice", voice())
        .with("words", Shape.object().with("span", SPAN).with("text", STRING))
        .with("article", Shape.ref("ArticleHead"))
        .with("happening", belief().orNull());
  }

  private static Shape facet() {
    return Shape.object().with("field", STRING).with("value", STRING).with("claims", Shape.count());
  }

  private static Shape belief() {
    return Shape.object()
        .with("id", STRING.saying("Holds while the linking does."))
        .with("summary", STRING)
        .with("grade", Shape.pattern("[A-F][1-6]").saying("Letter and digit of NATO's rating."))
        .with("credibility", Shape.integer(1, 6))
        .with("reliability", letter())
        .with("grade_rule", STRING)
        .with("independent_origins", Shape.count())
        .with("possible_origins", Shape.count())
        .with("asserting_houses", STRINGS)
        .with("denying_houses", STRINGS);
  }

  private static Shape letter() {
    return codes(Arrays.stream(Reliability.values()).map(Reliability::name).toList());
  }

  private static Shape happening() {
    Shape origin =
        Shape.object()
            .with("house", STRING)
            .with("root", STRING)
            .with("stance", stance())
            .with("first_hand", Shape.bool())
            .with("claims", STRINGS);
    Shape conflict =
        Shape.object()
            .with(
                "kind",
                codes(Arrays.stream(ConflictKind.values()).map(ConflictKind::code).toList()))
            .with("claims", STRINGS);
    Shape revision =
        Shape.object().with("voice", STRING).with("before", STRING).with("after", STRING);
    return belief()
        .with("type", Shape.oneOf(eventTypes()))
        .with("plover", STRING)
        .with("actor", STRING.orNull())
        .with("counterpart", STRING.orNull())
        .with("item", STRING.orNull())
        .with("articles", Shape.count())
        .with("first_printed", Shape.string("date").orNull())
        .with("last_printed", Shape.string("date").orNull())
        .with("constructed", Shape.bool())
        .with("claims", STRINGS)
        .with("origins", Shape.list(origin))
        .with("conflicts", Shape.list(conflict))
        .with("revisions", Shape.list(revision));
  }

  private static Shape happeningWithClaims() {
    return Shape.object()
        .with("happening", Shape.ref("Happening"))
        .with("claims", Shape.list(Shape.ref("Claim")));
  }

  private static Shape speaker() {
    Shape record =
        Shape.object()
            .with("borne_out", Shape.count())
            .with("contested", Shape.count())
            .with("alone", Shape.count())
            .with("revised", Shape.count())
            .with("denials", Shape.count());
    return Shape.object()
        .with("name", STRING)
        .with("house", STRING.orNull().saying("Of a voice; null for a house."))
        .with("classes", STRINGS)
        .with("reliability", letter())
        .with("claims", Shape.count())
        .with("record", record);
  }

  private static Shape speakerInFull() {
    Shape counted = Shape.object().with("name", STRING).with("claims", Shape.count());
    return speaker()
        .with("outlets", Shape.list(counted))
        .with("voices", Shape.list(counted))
        .with("happenings", STRINGS);
  }

  private static Shape article() {
    Shape copy =
        Shape.object()
            .with("article", STRING)
            .with("kind", codes(Arrays.stream(CopyKind.values()).map(CopyKind::code).toList()))
            .with("similarity", Shape.number());
    return articleHead().with("claims", Shape.count()).with("copied_from", copy.orNull());
  }

  private static Shape reading() {
    return Shape.object()
        .with("reading", Shape.integer(1, 1))
        .with("reader", STRING)
        .with("article", articleHead().with("text", STRING))
        .with("entities", Shape.list(entity()))
        .with("attributions", Shape.list(attribution()))
        .with("claims", Shape.list(readClaim()));
  }

  private static Shape entity() {
    return Shape.object()
        .with("id", STRING)
        .with("type", codes(Arrays.stream(EntityType.values()).map(EntityType::code).toList()))
        .with("name", STRING)
        .with("country", COUNTRY.orNull())
        .with("mentions", SPANS)
        .maybe("lat", Shape.number())
        .maybe("lon", Shape.number())
        .maybe("geonames", Shape.count());
  }

  private static Shape attribution() {
    return Shape.object()
        .with("id", STRING)
        .with("source", SPANS)
        .with("cue", SPANS)
        .with("content", SPANS)
        .with("kind", codes(Arrays.stream(QuoteKind.values()).map(QuoteKind::code).toList()))
        .with("stance", stance())
        .with("voice", voice())
        .with("parent", STRING.orNull())
        .with("confidence", CONFIDENCE);
  }

  private static Shape refusal() {
    return Shape.object()
        .with("origin", STRING)
        .with("reason", codes(Arrays.stream(Refusal.values()).map(Refusal::code).toList()))
        .with("detail", STRING)
        .with("at", Shape.string("date-time"));
  }

  private static Shape subject() {
    return Shape.object()
        .with("item", STRING)
        .with("actor", STRING)
        .with("counterpart", STRING)
        .with("figures", Shape.count());
  }

  private static Shape figures() {
    return Shape.object()
        .with("item", STRING)
        .with("actor", STRING)
        .with("counterpart", STRING)
        .with("figures", Shape.list(Shape.ref("Claim")).saying("The earliest word of each voice."));
  }

  private static Shape transfer() {
    return Shape.object()
        .with("from", STRING.orNull())
        .with("to", STRING.orNull())
        .with("item", STRING.orNull())
        .with("low", Shape.number().orNull())
        .with("high", Shape.number().orNull().saying("The highest number that anyone tells."))
        .with("happening", Shape.ref("Happening"));
  }

  private static Shape decision() {
    return Shape.object()
        .with("number", Shape.count())
        .with("kind", STRING)
        .with("summary", STRING)
        .with("author", STRING)
        .with("reason", STRING)
        .with("at", Shape.string("date-time"))
        .with("standing", Shape.bool().saying("False where a later decision withdrew it."))
        .with("judgement", Shape.anyObject().saying("The form of docs/decisions/judgements.md."));
  }

  private static Shape newDecision() {
    Shape values = Shape.object();
    for (Judgement.Field f : Judgement.Field.values()) {
      values.maybe(f.name().toLowerCase(Locale.ROOT), STRING);
    }
    return Shape.object()
        .with("kind", Shape.oneOf(ApiDecisions.kinds()))
        .maybe("reason", STRING)
        .maybe("claim", STRING.saying("confirm, reject, mend, note: which."))
        .maybe("text", STRING.saying("note: the words."))
        .maybe(
            "values",
            values.saying("mend: what reads otherwise; an empty value says it is not told."))
        .maybe("happening", STRING.saying("merge, split: which."))
        .maybe("with", STRING.saying("merge: with which other happening."))
        .maybe("claims", STRINGS.saying("split: which claims speak of something else."))
        .maybe("voice", STRING.saying("house, reliability: whose."))
        .maybe("house", STRING.saying("house: which; left out for none."))
        .maybe("letter", letter().saying("reliability: which."))
        .maybe("number", Shape.count().saying("withdraw: which decision."));
  }
}
