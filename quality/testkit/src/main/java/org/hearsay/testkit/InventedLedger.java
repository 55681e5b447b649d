package org.hearsay.testkit;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.hearsay.model.Article;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Attribution;
import org.hearsay.model.AttributionId;
import org.hearsay.model.Certainty;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Confidence;
import org.hearsay.model.Country;
import org.hearsay.model.Days;
import org.hearsay.model.EventType;
import org.hearsay.model.Item;
import org.hearsay.model.ItemClass;
import org.hearsay.model.Party;
import org.hearsay.model.Place;
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

/**
 * Invented readings from a seed, for properties and for measuring cost: matters that several
 * outlets tell by several voices, with denials, other figures and whole copies. The same seed gives
 * the same readings. Shapes after the constructed stories: four claims an article, a third of the
 * arguments left out, one article in six a copy.
 */
public final class InventedLedger {
  private static final String[] STATES = {
    "North Korea KP",
    "South Korea KR",
    "Russia RU",
    "Iran IR",
    "China CN",
    "India IN",
    "Pakistan PK",
    "Turkey TR",
    "Poland PL",
    "France FR",
    "Sudan SD",
    "Egypt EG",
    "Japan JP",
    "Ukraine UA",
    "Israel IL",
    "Germany DE",
    "Italy IT",
    "Spain ES",
    "Norway NO",
    "Sweden SE",
    "Finland FI",
    "Greece GR",
    "Iraq IQ",
    "Syria SY",
    "Libya LY",
    "Chad TD",
    "Ethiopia ET",
    "Kenya KE",
    "Nigeria NG",
    "Algeria DZ",
    "Morocco MA",
    "Brazil BR",
    "Chile CL",
    "Peru PE",
    "Mexico MX",
    "Vietnam VN",
    "Thailand TH",
    "Malaysia MY",
    "Indonesia ID",
    "Philippines PH",
    "Serbia RS",
    "Armenia AM",
    "Azerbaijan AZ",
    "Belarus BY",
  };
  private static final String[] ITEMS = {
    "ballistic missile", "loitering munition", "howitzer", "tank", "artillery shell", "submarine",
    "radar", "engine", "troops", "air defence system", "cruise missile", "fighter aircraft"
  };
  private static final String[] VOICES = {
    "defence ministry", "army spokesman", "foreign minister", "intelligence service", "navy"
  };
  private static final String[] SYLLABLES = {
    "ka", "ro", "mi", "ten", "sul", "var", "bek", "lo", "dra", "pin", "osh", "ue", "zan", "gor"
  };
  private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

  /** One matter that is told again and again. */
  private record Matter(
      EventType type,
      String actor,
      String counterpart,
      ItemClass item,
      int number,
      String place,
      LocalDate day) {}

  private final Random random;
  private final List<Matter> matters = new ArrayList<>();
  private final int days;

  private InventedLedger(long seed, int articles) {
    this.random = new Random(seed);
    this.days = Math.max(60, articles / 3);
    for (int i = 0; i < Math.max(3, articles); i++) {
      matters.add(matter());
    }
  }

  /** That many articles' readings. */
  public static List<Reading> of(long seed, int articles) {
    InventedLedger ledger = new InventedLedger(seed, articles);
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      boolean copy = i > 0 && ledger.random.nextInt(6) == 0;
      readings.add(
          copy
              ? ledger.copy(
                  readings.get(readings.size() - 1 - ledger.random.nextInt(Math.min(i, 5))), i)
              : ledger.article(i));
    }
    return readings;
  }

  private Matter matter() {
    return new Matter(
        EventType.values()[random.nextInt(EventType.values().length)],
        any(STATES),
        any(STATES),
        new ItemClass(any(ITEMS)),
        1 + random.nextInt(3000),
        name(),
        FIRST.plusDays(random.nextInt(days)));
  }

  private Reading article(int number) {
    Told told = new Told();
    int at = random.nextInt(matters.size());
    LocalDate published = matters.get(at).day().plusDays(1 + random.nextInt(4));
    String outlet = name() + " " + any(new String[] {"Post", "Courier", "Times", "Wire"});
    int claims = 2 + random.nextInt(4);
    for (int c = 0; c < claims; c++) {
      // Neighbours in the list stand for matters of one story.
      told.tell(matters.get((at + random.nextInt(3)) % matters.size()), c, outlet);
    }
    return reading(number, outlet, published, told);
  }

  private Reading copy(Reading original, int number) {
    Article a = original.article();
    Article carried =
        new Article(
            new ArticleId("a" + number),
            Optional.empty(),
            Optional.of(name() + " Daily"),
            Optional.empty(),
            a.published().map(p -> Published.parse(p.day().plusDays(1).toString())),
            a.title(),
            a.text(),
            true);
    return new Reading(
        carried, List.of(), original.attributions(), original.claims(), original.reader());
  }

  private static Reading reading(int number, String outlet, LocalDate published, Told told) {
    Article article =
        new Article(
            new ArticleId("a" + number),
            Optional.empty(),
            Optional.of(outlet),
            Optional.empty(),
            Optional.of(
                new Published(
                    published, Optional.of(published.atTime(9, 0).toInstant(ZoneOffset.UTC)))),
            Optional.empty(),
            told.text.toString(),
            true);
    return new Reading(article, List.of(), told.attributions, told.claims, "invented 1");
  }

  private String any(String[] of) {
    return of[random.nextInt(of.length)];
  }

  /** A word that no other sentence is likely to have. */
  private String filler() {
    return (name() + name()).toLowerCase(java.util.Locale.ROOT);
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    int syllables = 2 + random.nextInt(2);
    for (int i = 0; i < syllables; i++) {
      name.append(any(SYLLABLES));
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** A text that grows, with the spans of what it tells. */
  private final class Told {
    private final StringBuilder text = new StringBuilder();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    void tell(Matter m, int number, String outlet) {
      boolean own = random.nextInt(5) == 0;
      boolean denied = !own && random.nextInt(6) == 0;
      int figure = random.nextInt(5) == 0 ? m.number() + 1 + random.nextInt(500) : m.number();
      Optional<Span> source = Optional.empty();
      Optional<Span> cue = Optional.empty();
      String state = any(STATES);
      String voice = state.substring(0, state.length() - 3) + "'s " + any(VOICES);
      if (!own) {
        source = Optional.of(put(voice));
        put(" ");
        cue = Optional.of(put(denied ? "denied that" : "said"));
        put(" ");
      }
      int start = text.length();
      Optional<Span> quantity =
          random.nextInt(3) > 0 ? Optional.of(put(String.valueOf(figure))) : Optional.empty();
      put(" ");
      Span item = put(m.item().name());
      put(" of ");
      String actor = m.actor().substring(0, m.actor().length() - 3);
      Span who = put(actor);
      put(" " + filler() + " the " + filler() + " of ");
      Span trigger = put(m.type().code());
      put(" " + filler() + " against ");
      String other = m.counterpart().substring(0, m.counterpart().length() - 3);
      Span whom = put(other);
      put(" and " + filler() + " at ");
      Span where = put(m.place());
      put(" on ");
      Span when = put(m.day().toString());
      Span content = new Span(start, text.length());
      put(". ");
      Optional<AttributionId> id = Optional.empty();
      if (source.isPresent() && cue.isPresent()) {
        id = Optional.of(new AttributionId("a" + number));
        attributions.add(
            new Attribution(
                id.get(),
                List.of(source.get()),
                List.of(cue.get()),
                List.of(content),
                QuoteKind.INDIRECT,
                denied ? Stance.DENIES : Stance.ASSERTS,
                new Voice.Named(voice, VoiceClass.OFFICIAL, Optional.empty()),
                Optional.empty(),
                new Confidence(0.9)));
      }
      claims.add(
          new Claim(
              new ClaimId("c" + number),
              m.type(),
              trigger,
              List.of(trigger),
              id,
              id.isPresent() ? List.of(outlet, voice) : List.of(outlet),
              Optional.of(
                  new Party(
                      who,
                      actor,
                      Optional.of(new Country(m.actor().substring(m.actor().length() - 2))))),
              random.nextInt(3) > 0
                  ? Optional.of(
                      new Party(
                          whom,
                          other,
                          Optional.of(
                              new Country(
                                  m.counterpart().substring(m.counterpart().length() - 2)))))
                  : Optional.empty(),
              Optional.of(new Item(item, m.item())),
              quantity.map(
                  q ->
                      new Quantity(
                          q, figure, OptionalDouble.of(figure), false, false, Optional.empty())),
              random.nextInt(3) > 0
                  ? Optional.of(new Place(where, m.place(), Optional.empty(), Optional.empty()))
                  : Optional.empty(),
              random.nextInt(3) > 0
                  ? Optional.of(new Time(when, Optional.of(Days.on(m.day()))))
                  : Optional.empty(),
              Status.DONE,
              denied ? Polarity.NEGATIVE : Polarity.POSITIVE,
              Certainty.CERTAIN,
              new Confidence(0.9)));
    }

    private Span put(String words) {
      int start = text.length();
      text.append(words);
      return new Span(start, text.length());
    }
  }
}
