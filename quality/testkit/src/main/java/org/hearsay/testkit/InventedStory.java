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

/** One story: matters about two states within some weeks, told by articles and copied by others. */
final class InventedStory {
  /** A story of the gold tells of 18 happenings. */
  private static final int MATTERS = 18;

  /** Weeks after the first day in which the rest happens. */
  private static final int WEEKS = 4;

  /** One matter that is told again and again. */
  private record Matter(
      EventType type,
      String verb,
      InventedWords.State actor,
      InventedWords.State counterpart,
      ItemClass item,
      int number,
      String place,
      LocalDate day) {}

  private final Random random;
  private final InventedWords words;
  private final List<Matter> matters = new ArrayList<>();
  private final List<String> voices = new ArrayList<>();

  InventedStory(Random random, LocalDate begin) {
    this.random = random;
    this.words = new InventedWords(random);
    InventedWords.State actor = words.state();
    InventedWords.State other = words.state();
    for (int i = 0; i < MATTERS; i++) {
      InventedWords.State acting = random.nextInt(4) > 0 ? actor : words.state();
      EventType type = words.type();
      matters.add(
          new Matter(
              type,
              words.verb(type),
              acting,
              other,
              new ItemClass(words.item()),
              1 + random.nextInt(3000),
              words.place(acting),
              begin.plusDays(random.nextInt(WEEKS * 7))));
    }
    for (int i = 0; i < 6; i++) {
      InventedWords.State of = i < 2 ? actor : i < 4 ? other : words.state();
      voices.add(of.name() + "'s " + words.role());
    }
  }

  Reading article(int number, int claims) {
    String outlet = words.outlet();
    Told told = new Told(outlet);
    int at = random.nextInt(MATTERS);
    told.put(words.filler(4 + random.nextInt(20)) + ".\n\n");
    for (int c = 0; c < claims; c++) {
      // Two or three claims of an article speak of one happening, by several voices.
      told.tell(matters.get((at + random.nextInt(1 + claims / 2)) % MATTERS), c);
    }
    LocalDate day = matters.get(at).day().plusDays(1 + random.nextInt(4));
    return told.reading(number, day);
  }

  /** The whole text, or its beginning, by another outlet a day later. */
  Reading copy(Reading original, int number) {
    Article a = original.article();
    int end = a.text().length();
    if (random.nextBoolean() && !original.claims().isEmpty()) {
      Claim last = original.claims().get(original.claims().size() / 2);
      end = a.text().indexOf(". ", last.trigger().end()) + 1;
    }
    int cut = end;
    Article carried =
        new Article(
            new ArticleId("a" + number),
            Optional.empty(),
            Optional.of(words.outlet()),
            Optional.empty(),
            a.published().map(p -> Published.parse(p.day().plusDays(1).toString())),
            a.title(),
            a.text().substring(0, cut),
            true);
    return new Reading(
        carried,
        List.of(),
        original.attributions().stream().filter(t -> t.content().getFirst().end() <= cut).toList(),
        original.claims().stream().filter(c -> c.trigger().end() <= cut).toList(),
        original.reader());
  }

  /** A text that grows, with the spans of what it tells. */
  private final class Told {
    private final String outlet;
    private final StringBuilder text = new StringBuilder();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    Told(String outlet) {
      this.outlet = outlet;
    }

    Reading reading(int number, LocalDate day) {
      Article article =
          new Article(
              new ArticleId("a" + number),
              Optional.empty(),
              Optional.of(outlet),
              Optional.empty(),
              Optional.of(
                  new Published(day, Optional.of(day.atTime(9, 0).toInstant(ZoneOffset.UTC)))),
              Optional.empty(),
              text.toString(),
              true);
      return new Reading(article, List.of(), attributions, claims, "invented 2");
    }

    void tell(Matter m, int number) {
      boolean own = random.nextInt(10) == 0;
      boolean denied = !own && random.nextInt(8) == 0;
      String voice = voices.get(random.nextInt(voices.size()));
      Optional<Span> source = own ? Optional.empty() : Optional.of(put(voice));
      put(" ");
      Optional<Span> cue =
          own ? Optional.empty() : Optional.of(put(denied ? "denied that" : "said"));
      put(" ");
      int start = text.length();
      int figure = random.nextInt(5) == 0 ? m.number() + 1 + random.nextInt(500) : m.number();
      Optional<Quantity> quantity = some(3, () -> quantity(figure));
      put(" ");
      Optional<Item> item = some(6, () -> new Item(put(m.item().name()), m.item()));
      put(" of ");
      Optional<Party> actor = some(7, () -> party(m.actor()));
      put(" " + words.filler(3) + " ");
      Span trigger = put(random.nextInt(3) > 0 ? m.verb() : words.verb(m.type()));
      put(" " + words.filler(3) + " ");
      Optional<Party> other = some(3, () -> party(m.counterpart()));
      put(" " + words.filler(2) + " at ");
      Optional<Place> place = some(4, () -> place(m.place()));
      put(" on ");
      Optional<Time> time =
          some(3, () -> new Time(put(m.day().toString()), Optional.of(Days.on(m.day()))));
      Span content = new Span(start, text.length());
      put(". ");
      Optional<AttributionId> id = Optional.empty();
      if (source.isPresent() && cue.isPresent()) {
        id = Optional.of(new AttributionId("a" + number));
        attributions.add(attribution(id.get(), source.get(), cue.get(), content, denied, voice));
      }
      claims.add(
          new Claim(
              new ClaimId("c" + number),
              m.type(),
              trigger,
              List.of(trigger),
              id,
              own ? List.of(outlet) : List.of(outlet, voice),
              actor,
              other,
              item,
              quantity,
              place,
              time,
              Status.DONE,
              denied ? Polarity.NEGATIVE : Polarity.POSITIVE,
              Certainty.CERTAIN,
              new Confidence(0.9)));
    }

    /** So many times of ten. */
    private <T> Optional<T> some(int times, java.util.function.Supplier<T> made) {
      return random.nextInt(10) < times ? Optional.of(made.get()) : Optional.empty();
    }

    private Quantity quantity(int figure) {
      Span span = put(String.valueOf(figure));
      return new Quantity(span, figure, OptionalDouble.of(figure), false, false, Optional.empty());
    }

    private Party party(InventedWords.State state) {
      return new Party(put(state.name()), state.name(), Optional.of(new Country(state.code())));
    }

    private Place place(String name) {
      return new Place(put(name), name, Optional.empty(), Optional.empty());
    }

    private Attribution attribution(
        AttributionId id, Span source, Span cue, Span content, boolean denied, String voice) {
      return new Attribution(
          id,
          List.of(source),
          List.of(cue),
          List.of(content),
          QuoteKind.INDIRECT,
          denied ? Stance.DENIES : Stance.ASSERTS,
          new Voice.Named(voice, VoiceClass.OFFICIAL, Optional.empty()),
          Optional.empty(),
          new Confidence(0.9));
    }

    private Span put(String put) {
      int start = text.length();
      text.append(put);
      return new Span(start, text.length());
    }
  }
}
