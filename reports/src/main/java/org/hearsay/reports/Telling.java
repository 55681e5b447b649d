package org.hearsay.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Certainty;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimCopy;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Conflict;
import org.hearsay.model.ConflictKind;
import org.hearsay.model.Country;
import org.hearsay.model.EventType;
import org.hearsay.model.Happening;
import org.hearsay.model.ItemClass;
import org.hearsay.model.Origin;
import org.hearsay.model.Party;
import org.hearsay.model.Polarity;
import org.hearsay.model.Revision;
import org.hearsay.model.Stance;

/** One happening in sentences: as news, or as what changed since it was last told. */
final class Telling {
  /** Begins the heading of what no actor is named for. */
  static final String NOBODY = "Actor not named";

  private final Known known;
  private final Happening happening;

  Telling(Known known, Happening happening) {
    this.known = known;
    this.happening = happening;
  }

  /** As news: who says what, who denies it, where figures clash. */
  Entry asNews() {
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(main());
    clashes(happening.conflicts(), List.of()).ifPresent(sentences::add);
    revised(happening.revisions()).ifPresent(sentences::add);
    return new Entry(happening, matter(), sentences, false);
  }

  /**
   * As what changed; empty where nothing did.
   *
   * @param before the happenings that held its claims
   */
  Optional<Entry> asChange(List<Happening> before) {
    List<Sentence> sentences = new ArrayList<>();
    Set<String> asserted = houses(before, Happening::assertingHouses);
    Set<String> denied = houses(before, Happening::denyingHouses);
    newOrigins(asserted, before).ifPresent(sentences::add);
    newDenials(denied).ifPresent(sentences::add);
    Set<Revision> revisions = new HashSet<>();
    before.forEach(h -> revisions.addAll(h.revisions()));
    revised(happening.revisions().stream().filter(r -> !revisions.contains(r)).toList())
        .ifPresent(sentences::add);
    withdrawn(asserted).ifPresent(sentences::add);
    List<Conflict> old = before.stream().flatMap(h -> h.conflicts().stream()).toList();
    clashes(happening.conflicts(), old).ifPresent(sentences::add);
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(new Entry(happening, matter(), sentences, true));
  }

  private static Set<String> houses(
      List<Happening> before, Function<Happening, List<String>> which) {
    return before.stream().flatMap(h -> which.apply(h).stream()).collect(Collectors.toSet());
  }

  private Sentence sentence(String mark, String text, Optional<ClaimKey> words) {
    return new Sentence(mark, English.capital(text) + ".", happening, words);
  }

  private Sentence main() {
    List<Origin> asserting = asserting();
    List<Origin> denying = denying();
    if (asserting.isEmpty() && denying.isEmpty()) {
      Optional<Said> told = known.said(happening.claims()).stream().findFirst();
      return sentence(
          "",
          "it is told that "
              + told.map(s -> Clause.of(filled(s.claim()), "")).orElse(happening.summary()),
          told.map(Said::key));
    }
    if (asserting.isEmpty()) {
      Optional<Said> said = denying.stream().flatMap(o -> first(o).stream()).findFirst();
      String what =
          said.map(s -> affirmed(s.claim(), Names.alone(denying))).orElse(happening.summary());
      return sentence(
          "", Names.voices(denying) + denies(denying) + "that " + what, said.map(Said::key));
    }
    Said lead = lead(asserting);
    String denial = denying.isEmpty() ? "" : "; " + Names.voices(denying) + denies(denying) + "it";
    return sentence("", saying(lead, asserting, "") + denial, Optional.of(lead.key()));
  }

  private static String denies(List<Origin> voices) {
    boolean doubt = voices.stream().allMatch(o -> o.stance() == Stance.DOUBTS);
    String verb =
        Names.several(voices) ? (doubt ? "doubt" : "deny") : (doubt ? "doubts" : "denies");
    return " " + verb + " ";
  }

  /** What a denial is about: the claim without its negation and hedge. */
  private String affirmed(Claim claim, String speaker) {
    Claim bare =
        ClaimCopy.of(filled(claim)).polarity(Polarity.POSITIVE).certainty(Certainty.CERTAIN).made();
    return Clause.of(bare, speaker);
  }

  /** "A and B say that ..."; a threat is told as one. */
  private String saying(Said lead, List<Origin> voices, String also) {
    String who = Names.voices(voices) + " " + also;
    boolean several = Names.several(voices);
    Claim claim = filled(lead.claim());
    if (lead.stance() == Stance.PREDICTS) {
      return claim.type() == EventType.THREATEN
          ? who + (several ? "threaten" : "threatens") + against(claim)
          : who + (several ? "expect that " : "expects that ") + Clause.ahead(claim);
    }
    return who + (several ? "say that " : "says that ") + Clause.of(claim, Names.alone(voices));
  }

  private static String against(Claim claim) {
    String with = Phrase.things(claim.quantity(), claim.item());
    String whom =
        claim
            .counterpart()
            .map(Party::name)
            .filter(name -> !Names.isPronoun(name))
            .map(name -> " " + Names.withArticle(name))
            .orElse("");
    return whom.isEmpty() && with.isEmpty()
        ? " force"
        : whom + " with " + (with.isEmpty() ? "force" : with);
  }

  private Optional<Sentence> newOrigins(Set<String> asserted, List<Happening> before) {
    List<Origin> fresh = asserting().stream().filter(o -> !asserted.contains(o.house())).toList();
    if (fresh.isEmpty()) {
      return Optional.empty();
    }
    int had = before.stream().mapToInt(Happening::independentOrigins).max().orElse(0);
    Said lead = lead(fresh);
    String counts =
        "; "
            + English.count(happening.independentOrigins(), "independent origin")
            + " now, "
            + (had == 0 ? "none" : Integer.toString(had))
            + " before";
    return Optional.of(
        sentence(
            "New origin",
            saying(lead, fresh, had == 0 ? "" : "also ") + counts,
            Optional.of(lead.key())));
  }

  private Optional<Sentence> newDenials(Set<String> denied) {
    List<Origin> fresh = denying().stream().filter(o -> !denied.contains(o.house())).toList();
    Optional<Said> said = fresh.stream().flatMap(o -> first(o).stream()).findFirst();
    return said.map(
        s ->
            sentence(
                "Denied",
                Names.voices(fresh)
                    + denies(fresh)
                    + "that "
                    + affirmed(s.claim(), Names.alone(fresh))
                    + asOthersSay(),
                Optional.of(s.key())));
  }

  private String asOthersSay() {
    List<Origin> asserting = asserting();
    return asserting.isEmpty()
        ? ""
        : ", as " + Names.voices(asserting) + (Names.several(asserting) ? " say" : " says");
  }

  private Optional<Sentence> revised(List<Revision> revisions) {
    for (Revision r : revisions) {
      Optional<Said> before = known.said(r.before());
      Optional<Said> after = known.said(r.after());
      if (before.isPresent() && after.isPresent()) {
        return Optional.of(
            sentence(
                "Revised",
                Names.withArticle(r.voice())
                    + " now speaks of "
                    + Phrase.value(after.get().claim())
                    + ", not of "
                    + Phrase.value(before.get().claim())
                    + " as before",
                Optional.of(r.after())));
      }
    }
    return Optional.empty();
  }

  private Optional<Sentence> withdrawn(Set<String> asserted) {
    List<String> gone =
        asserted.stream()
            .filter(h -> !happening.assertingHouses().contains(h))
            .filter(h -> !happening.denyingHouses().contains(h))
            .sorted()
            .toList();
    if (gone.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = gone.stream().map(Names::withArticle).toList();
    Said any = known.said(happening.claims()).getFirst();
    return Optional.of(
        sentence(
            "Withdrawn",
            English.and(names)
                + (names.size() > 1 ? " no longer stand" : " no longer stands")
                + " behind the claim that "
                + affirmed(any.claim(), ""),
            Optional.of(any.key())));
  }

  /** The first conflict that is new; assertion against denial is told already. */
  private Optional<Sentence> clashes(List<Conflict> conflicts, List<Conflict> before) {
    return conflicts.stream()
        .filter(c -> c.kind() != ConflictKind.ASSERTION)
        .filter(c -> before.stream().noneMatch(b -> b.kind() == c.kind()))
        .findFirst()
        .flatMap(this::clash);
  }

  private Optional<Sentence> clash(Conflict conflict) {
    List<Said> sides = known.said(conflict.claims());
    if (sides.size() < 2) {
      return Optional.empty();
    }
    String what =
        switch (conflict.kind()) {
          case QUANTITY -> "the figures differ: ";
          case TIME -> "the dates differ: ";
          case PLACE -> "the places differ: ";
          case ASSERTION -> "it is asserted and denied: ";
        };
    // One value a house, and each value once: the same word in three outlets is no third figure.
    Map<String, String> values = new LinkedHashMap<>();
    Set<String> told = new HashSet<>();
    for (Said side : sides) {
      if (told.add(Phrase.value(conflict.kind(), side))) {
        values.putIfAbsent(house(side.key()), Phrase.side(conflict.kind(), side));
      }
    }
    return values.size() < 2
        ? Optional.empty()
        : Optional.of(
            sentence(
                "",
                what + English.and(List.copyOf(values.values())),
                Optional.of(sides.getFirst().key())));
  }

  private String house(ClaimKey claim) {
    return happening.origins().stream()
        .filter(o -> o.claims().contains(claim))
        .map(o -> o.house().isBlank() ? o.root() : o.house())
        .findFirst()
        .orElse(claim.toString());
  }

  /** Those that count as independent words, the earliest first; where none does, all others. */
  private List<Origin> asserting() {
    List<Origin> all = happening.origins().stream().filter(o -> !against(o)).toList();
    List<Origin> counted =
        all.stream()
            .filter(Origin::firstHand)
            .filter(o -> o.house().isBlank() || happening.assertingHouses().contains(o.house()))
            .toList();
    boolean passedOn = counted.isEmpty() && happening.independentOrigins() > 0;
    return (passedOn ? all : counted)
        .stream()
            .sorted(Comparator.comparing(o -> first(o).map(Said::dayOrMax).orElse(LocalDate.MAX)))
            .toList();
  }

  private List<Origin> denying() {
    return happening.origins().stream().filter(Telling::against).toList();
  }

  private static boolean against(Origin origin) {
    return origin.stance() == Stance.DENIES || origin.stance() == Stance.DOUBTS;
  }

  private Optional<Said> first(Origin origin) {
    return known.said(origin.claims()).stream().findFirst();
  }

  /** The claim that tells most; of equals the earliest. */
  private Said lead(List<Origin> origins) {
    return origins.stream()
        .flatMap(o -> known.said(o.claims()).stream())
        .max(
            Comparator.comparingInt((Said s) -> s.claim().arguments().size())
                .thenComparing(Comparator.comparing(Said::dayOrMax).reversed())
                .thenComparing(Comparator.comparing(Said::key).reversed()))
        .orElseThrow();
  }

  /** With the parties and the item that most claims of the happening tell, where it tells none. */
  private Claim filled(Claim claim) {
    return ClaimCopy.of(claim)
        .actor(claim.actor().or(() -> most(Claim::actor, Party::name)))
        .counterpart(claim.counterpart().or(() -> most(Claim::counterpart, Party::name)))
        .item(claim.item().or(() -> most(Claim::item, i -> i.itemClass().name())))
        .made();
  }

  private <T> Optional<T> most(Function<Claim, Optional<T>> part, Function<T, String> name) {
    Map<String, List<T>> byName = new TreeMap<>();
    claims()
        .flatMap(c -> part.apply(c).stream())
        .forEach(t -> byName.computeIfAbsent(name.apply(t), n -> new ArrayList<>()).add(t));
    return byName.values().stream().max(Comparator.comparingInt(List::size)).map(List::getFirst);
  }

  private Stream<Claim> claims() {
    return known.said(happening.claims()).stream().map(Said::claim);
  }

  /** What it is about, as a heading: whose, and with what. */
  private String matter() {
    Optional<Party> actor =
        most(Claim::actor, p -> p.country().map(Country::code).orElse(p.name()));
    String who =
        actor
            .flatMap(
                p ->
                    p.country()
                        .map(Country::code)
                        .map(Telling::country)
                        .or(() -> Optional.of(p.name())))
            .filter(Names::isProper)
            .orElse(NOBODY);
    return most(Claim::item, i -> i.itemClass().name())
        .map(i -> who + ": " + English.plural(top(i.itemClass()).name()))
        .orElse(who + ": other matters");
  }

  private static String country(String code) {
    String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    return name.isBlank() ? code : name;
  }

  /** The class below the widest one: matters are wider than items. */
  private static ItemClass top(ItemClass item) {
    Optional<ItemClass> up = item.parent();
    return up.isEmpty() || up.get().name().equals("weapons") ? item : top(up.get());
  }
}
