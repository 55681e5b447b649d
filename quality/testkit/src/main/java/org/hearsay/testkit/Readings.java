package org.hearsay.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.hearsay.model.Article;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Attribution;
import org.hearsay.model.AttributionId;
import org.hearsay.model.Certainty;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimId;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Confidence;
import org.hearsay.model.Conflict;
import org.hearsay.model.ConflictKind;
import org.hearsay.model.Copy;
import org.hearsay.model.CopyKind;
import org.hearsay.model.Country;
import org.hearsay.model.Days;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityId;
import org.hearsay.model.EntityType;
import org.hearsay.model.EventType;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.Grade;
import org.hearsay.model.Happening;
import org.hearsay.model.HappeningId;
import org.hearsay.model.Item;
import org.hearsay.model.ItemClass;
import org.hearsay.model.Linking;
import org.hearsay.model.Origin;
import org.hearsay.model.Party;
import org.hearsay.model.Place;
import org.hearsay.model.Polarity;
import org.hearsay.model.Published;
import org.hearsay.model.Quantity;
import org.hearsay.model.QuoteKind;
import org.hearsay.model.Reading;
import org.hearsay.model.Revision;
import org.hearsay.model.SourceHealth;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.model.Status;
import org.hearsay.model.Time;
import org.hearsay.model.Voice;
import org.hearsay.model.VoiceClass;

/**
 * Small constructed readings, complete enough to show every part of the form: two outlets on one
 * invented delivery, with a denial. Their text lies outside the basic plane in one place, so that
 * an offset counted wrongly shows.
 */
public final class Readings {
  private static final String TEXT =
      "Port clerks 😀 wrote it down. KCNA said North Korea sent about 1,500 troops to Russia in"
          + " October 2024, and that \"they arrived at Vladivostok\".";

  private Readings() {}

  /** A reading with an attribution, and a claim that has every argument. */
  public static Reading delivery(String id) {
    return delivery(id, "Harbour Post", Stance.ASSERTS);
  }

  /** The same delivery as another outlet tells it. */
  public static Reading delivery(String id, String outlet, Stance stance) {
    Article article =
        new Article(
            new ArticleId(id),
            Optional.of("https://example.org/" + id + "?a=1&b=\"2\""),
            Optional.of(outlet),
            Optional.empty(),
            Optional.of(Published.parse("2024-11-15")),
            Optional.of("Clerks <b>count</b> & write"),
            TEXT,
            true);
    Attribution said =
        new Attribution(
            new AttributionId("a1"),
            List.of(at("KCNA")),
            List.of(at("said")),
            List.of(at("North Korea sent about 1,500 troops to Russia in October 2024")),
            QuoteKind.MIXED,
            stance,
            new Voice.Named("KCNA", VoiceClass.AGENCY, Optional.of("North Korea")),
            Optional.empty(),
            new Confidence(0.9));
    Entity korea =
        new Entity(
            new EntityId("e1"),
            EntityType.ORGANISATION,
            "North Korea",
            Optional.of(new Country("KP")),
            List.of(at("North Korea")),
            Optional.empty(),
            java.util.OptionalLong.empty());
    return new Reading(
        article, List.of(korea), List.of(said), List.of(transfer(outlet, stance)), "testkit 1");
  }

  /** A source that was never visited; it is looked at every half hour. */
  public static SourceHealth source(String name) {
    return new SourceHealth(
        name,
        "feed",
        "https://example.org/feed.xml",
        Optional.of(name),
        Optional.of("Harbour Media"),
        Optional.empty(),
        Optional.empty(),
        Duration.ofSeconds(5),
        Duration.ofMinutes(30),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Instant.EPOCH,
        0,
        new TreeMap<>(),
        new TreeMap<>(),
        Optional.empty());
  }

  /** A linking of the readings that {@link #delivery} gave under these ids: one happening. */
  public static Linking linking(String... ids) {
    List<ClaimKey> keys =
        java.util.Arrays.stream(ids).map(id -> ClaimKey.of(id + ".c1")).sorted().toList();
    List<Copy> copies =
        ids.length < 2
            ? List.of()
            : List.of(
                new Copy(
                    new ArticleId(ids[1]),
                    new ArticleId(ids[0]),
                    CopyKind.REWRITE,
                    0.81,
                    List.of(new Copy.Alignment(new Span(0, 10), new Span(0, 12), 0.5))));
    List<Conflict> conflicts =
        ids.length < 2 ? List.of() : List.of(new Conflict(ConflictKind.ASSERTION, keys));
    List<Revision> revisions =
        ids.length < 2 ? List.of() : List.of(new Revision("KCNA", keys.getFirst(), keys.getLast()));
    Happening sent =
        new Happening(
            new HappeningId("h1"),
            EventType.TRANSFER,
            "North Korea sends troops to Russia",
            keys,
            List.of(new Origin("North Korea", "KCNA", Stance.ASSERTS, true, keys)),
            List.of("North Korea"),
            List.of(),
            1,
            2,
            new Grade(3, "one house only"),
            conflicts,
            revisions);
    return new Linking(copies, List.of(sent));
  }

  private static Claim transfer(String outlet, Stance stance) {
    Span quantity = at("about 1,500");
    return new Claim(
        new ClaimId("c1"),
        EventType.TRANSFER,
        at("sent"),
        List.of(at("sent"), at("arrived")),
        Optional.of(new AttributionId("a1")),
        List.of(outlet, "KCNA"),
        Optional.of(new Party(at("North Korea"), "North Korea", Optional.of(new Country("KP")))),
        Optional.of(new Party(at("Russia"), "Russia", Optional.of(new Country("RU")))),
        Optional.of(new Item(at("troops"), new ItemClass("troops"))),
        Optional.of(
            new Quantity(
                quantity, 1500, OptionalDouble.of(1500), true, false, Optional.of("soldier"))),
        Optional.of(
            new Place(
                at("Vladivostok"),
                "Vladivostok",
                Optional.of(new Country("RU")),
                Optional.of(new GeoPoint(43.1, 131.9)))),
        Optional.of(
            new Time(
                at("October 2024"),
                Optional.of(new Days(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 31))))),
        Status.DONE,
        stance == Stance.DENIES ? Polarity.NEGATIVE : Polarity.POSITIVE,
        Certainty.CERTAIN,
        new Confidence(0.75));
  }

  private static Span at(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
