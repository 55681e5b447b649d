package org.hearsay.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Country;
import org.hearsay.model.Item;
import org.hearsay.model.Party;
import org.hearsay.model.Published;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.model.Time;

/** Prepares the claims of one article: what each tells, and what the passage around it adds. */
final class Context {
  /** Below this a word is too common to point at one event. */
  private static final float RARE = 3.9f;

  private static final Senses SENSES = Senses.standard();

  private final Reading reading;
  private final ArticleText text;
  private final Rarity rarity;
  private final Houses houses;
  private final Speakers speakers;
  private final Optional<LocalDate> published;
  private final Sentence headline;
  private final Set<String> headlineHouses = new LinkedHashSet<>();
  private final List<List<House>> mentioned = new ArrayList<>();

  Context(Reading reading, ArticleText text, Rarity rarity, Houses houses) {
    this.reading = reading;
    this.text = text;
    this.rarity = rarity;
    this.houses = houses;
    this.speakers =
        new Speakers(
            houses,
            new Offices(reading, text, houses, Offices.standardWeights()),
            new Affiliations(reading, houses));
    this.published = reading.article().published().map(Published::day);
    for (Sentence s : text.sentences()) {
      mentioned.add(housesIn(s.span().in(reading.article().text())));
    }
    String title = reading.article().title().orElse("");
    this.headline =
        title.isBlank()
            ? text.sentences().get(0)
            : ArticleText.sentence(title, new Span(0, title.length()), rarity);
    housesIn(title).forEach(h -> headlineHouses.add(h.name()));
    if (!mentioned.isEmpty()) {
      mentioned.get(0).forEach(h -> headlineHouses.add(h.name()));
    }
  }

  /** The claim with all that pairs are compared by. */
  Telling telling(Claim claim) {
    int at = text.at(claim.trigger().start());
    Sentence words = text.sentences().get(at);
    boolean follows = at > 0 && !newParagraph(at);
    Span passageSpan =
        follows ? text.sentences().get(at - 1).span().hull(words.span()) : words.span();
    Telling.PartyWords actor = party(claim.actor());
    Telling.PartyWords counterpart = party(claim.counterpart());
    Set<String> near = new LinkedHashSet<>();
    actor.house().ifPresent(near::add);
    counterpart.house().ifPresent(near::add);
    mentioned.get(at).forEach(h -> near.add(h.name()));
    Set<String> wide = new LinkedHashSet<>(near);
    if (at > 0) {
      mentioned.get(at - 1).forEach(h -> wide.add(h.name()));
    }
    wide.addAll(headlineHouses);
    return new Telling(
        new ClaimKey(reading.article().id(), claim.id()),
        claim,
        claim
            .attribution()
            .flatMap(reading::attribution)
            .map(Attribution::stance)
            .orElse(Stance.ASSERTS),
        speakers.of(reading, claim),
        published,
        at,
        words,
        ArticleText.sentence(reading.article().text(), passageSpan, rarity),
        headline,
        stems(claim.trigger().in(reading.article().text())),
        SENSES.of(claim.type(), claim.trigger().in(reading.article().text())),
        actor,
        counterpart,
        claim.item().map(i -> stems(i.span().in(reading.article().text()))).orElse(Set.of()),
        claim.place().map(p -> stems(p.name())).orElse(Set.of()),
        Marks.of(claim, reading.article().text(), houses, published),
        Set.copyOf(near),
        Set.copyOf(wide),
        names(passageSpan),
        implied(claim, actor, counterpart),
        kin(claim).size(),
        kin(claim).indexOf(claim));
  }

  /** The article's claims of the same kind, in text order. */
  private List<Claim> kin(Claim claim) {
    return reading.claims().stream()
        .filter(c -> MatterKeys.family(c.type()) == MatterKeys.family(claim.type()))
        .sorted(Comparator.comparing(Claim::trigger).thenComparing(Claim::id))
        .toList();
  }

  private Telling.Implied implied(
      Claim claim, Telling.PartyWords actor, Telling.PartyWords counterpart) {
    List<Claim> kin = kin(claim);
    int at = kin.indexOf(claim);
    Optional<Claim> before = at > 0 ? Optional.of(kin.get(at - 1)) : Optional.empty();
    Optional<Telling.Implied> given =
        before.map(b -> implied(b, party(b.actor()), party(b.counterpart())));
    return new Telling.Implied(
        actor.present() ? actor : given.map(Telling.Implied::actor).orElse(actor),
        counterpart.present()
            ? counterpart
            : given.map(Telling.Implied::counterpart).orElse(counterpart),
        claim.item().map(Item::itemClass).or(() -> given.flatMap(Telling.Implied::item)),
        claim
            .place()
            .map(p -> stems(p.name()))
            .or(() -> given.map(Telling.Implied::place))
            .orElse(Set.of()),
        claim.time().flatMap(Time::days).or(() -> given.flatMap(Telling.Implied::days)));
  }

  private boolean newParagraph(int at) {
    int from = text.sentences().get(at - 1).span().end();
    int to = text.sentences().get(at).span().start();
    return reading.article().text().substring(from, to).contains("\n");
  }

  private Telling.PartyWords party(Optional<Party> party) {
    if (party.isEmpty()) {
      return new Telling.PartyWords(Optional.empty(), Set.of(), Set.of());
    }
    String name = party.get().name();
    Optional<House> byCountry = party.get().country().map(Country::code).flatMap(houses::coded);
    Optional<House> house = byCountry.or(() -> houses.named(name)).or(() -> leading(name));
    Set<String> partners = new TreeSet<>();
    houses.together(Phrases.words(name), published).stream()
        .skip(1)
        .forEach(h -> partners.add(h.name()));
    return new Telling.PartyWords(house.map(House::name), partners, stems(name));
  }

  /** The house that a name starts with: "Taiwanese navy", "US president". */
  private Optional<House> leading(String name) {
    List<Phrases.Found<House>> found =
        houses.mentioned(Phrases.words(Houses.bare(name)), published);
    return found.stream().filter(f -> f.from() == 0).map(Phrases.Found::value).findFirst();
  }

  private List<House> housesIn(String stretch) {
    return houses.mentioned(Phrases.words(stretch), published).stream()
        .map(Phrases.Found::value)
        .distinct()
        .toList();
  }

  private static Set<String> stems(String stretch) {
    return Set.copyOf(new HashSet<>(ArticleText.stems(stretch)));
  }

  /** Proper names and figures; the first word of a sentence is capital for another reason. */
  private Set<Integer> names(Span stretch) {
    Set<Integer> names = new TreeSet<>();
    for (Sentence s : text.sentences()) {
      if (stretch.contains(s.span())) {
        List<String> words = ArticleText.words(s.span().in(reading.article().text()));
        for (int i = 0; i < words.size(); i++) {
          char first = words.get(i).charAt(0);
          boolean figure = Character.isDigit(first) && words.get(i).length() > 1;
          boolean name = i > 0 && Character.isUpperCase(first);
          String stem = figure ? words.get(i).replace(",", "") : Stems.of(words.get(i));
          if (figure || (name && rarity.of(stem) >= RARE)) {
            names.add(stem.hashCode());
          }
        }
      }
    }
    return Set.copyOf(names);
  }
}
