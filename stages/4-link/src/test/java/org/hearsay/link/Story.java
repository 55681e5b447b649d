package org.hearsay.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Article;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Attribution;
import org.hearsay.model.AttributionId;
import org.hearsay.model.Certainty;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Confidence;
import org.hearsay.model.Days;
import org.hearsay.model.EventType;
import org.hearsay.model.Item;
import org.hearsay.model.ItemClass;
import org.hearsay.model.Party;
import org.hearsay.model.Polarity;
import org.hearsay.model.Published;
import org.hearsay.model.Quantity;
import org.hearsay.model.QuoteKind;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.model.Status;
import org.hearsay.model.Time;
import org.hearsay.model.Voice;
import org.hearsay.model.VoiceClass;

/** Builds an article's reading for a test: sentences, each with a voice and what it tells. */
final class Story {
  private final String id;
  private final String outlet;
  private final String published;
  private Optional<String> outletHouse = Optional.empty();
  private final StringBuilder text = new StringBuilder();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  private Story(String id, String outlet, String published) {
    this.id = id;
    this.outlet = outlet;
    this.published = published;
  }

  static Story by(String id, String outlet, String published) {
    return new Story(id, outlet, published);
  }

  Story ofHouse(String house) {
    outletHouse = Optional.of(house);
    return this;
  }

  /** A sentence without a claim. */
  Story says(String sentence) {
    text.append(sentence).append(' ');
    return this;
  }

  /** The same with a chain of voices, outermost first. */
  Story shells(List<String> voices, String sentence, String trigger, double low, boolean denied) {
    int start = text.length();
    text.append(sentence).append(' ');
    Span whole = new Span(start, start + sentence.length());
    Optional<AttributionId> parent = Optional.empty();
    List<String> chain = new ArrayList<>(List.of(outlet));
    for (String voice : voices) {
      AttributionId next = new AttributionId("a" + attributions.size());
      attributions.add(
          new Attribution(
              next,
              List.of(whole),
              List.of(),
              List.of(whole),
              QuoteKind.INDIRECT,
              denied ? Stance.DENIES : Stance.ASSERTS,
              new Voice.Named(voice, VoiceClass.OFFICIAL, Optional.empty()),
              parent,
              new Confidence(1)));
      parent = Optional.of(next);
      chain.add(voice);
    }
    Span at = span(start, trigger);
    claims.add(
        new Claim(
            new ClaimId("c" + claims.size()),
            EventType.TRANSFER,
            at,
            List.of(at),
            parent,
            chain,
            sentence.contains("Iran")
                ? Optional.of(new Party(span(start, "Iran"), "Iran", Optional.empty()))
                : Optional.empty(),
            sentence.contains("Sudan")
                ? Optional.of(new Party(span(start, "Sudan"), "Sudan", Optional.empty()))
                : Optional.empty(),
            sentence.contains("shells")
                ? Optional.of(new Item(span(start, "shells"), new ItemClass("artillery shell")))
                : Optional.empty(),
            low > 0
                ? Optional.of(
                    new Quantity(
                        at, low, OptionalDouble.of(low), false, false, Optional.of("shell")))
                : Optional.empty(),
            Optional.empty(),
            time(start, sentence),
            Status.DONE,
            denied ? Polarity.NEGATIVE : Polarity.POSITIVE,
            Certainty.CERTAIN,
            new Confidence(1)));
    return this;
  }

  Story shells(String voice, String sentence, String trigger, double low, boolean denied) {
    return shells(voice.isEmpty() ? List.of() : List.of(voice), sentence, trigger, low, denied);
  }

  Reading read() {
    Article article =
        new Article(
            new ArticleId(id),
            Optional.empty(),
            Optional.of(outlet),
            outletHouse,
            published.isEmpty() ? Optional.empty() : Optional.of(Published.parse(published)),
            Optional.empty(),
            text.toString(),
            true);
    return new Reading(article, List.of(), attributions, claims, "by hand");
  }

  /** A day of May 2025 that the sentence tells. */
  private Optional<Time> time(int start, String sentence) {
    Matcher day = Pattern.compile("(\\d+) May").matcher(sentence);
    return day.find()
        ? Optional.of(
            new Time(
                span(start, day.group()),
                Optional.of(Days.on(LocalDate.of(2025, 5, Integer.parseInt(day.group(1)))))))
        : Optional.empty();
  }

  private Span span(int from, String words) {
    int at = text.indexOf(words, from);
    return new Span(at, at + words.length());
  }
}
