package org.hearsay.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Published;
import org.hearsay.model.Reading;
import org.hearsay.model.Voice;
import org.hearsay.model.VoiceClass;

/**
 * Finds the root of a claim's chain and its house (codebook, section 4): by the reader's word, by
 * the data files, by the state that the voice's own name tells, and for a voice that only has an
 * office ("the army") by the state that the passage speaks of.
 */
final class Speakers {
  /** They are named by where they are as often as by whom they serve. */
  private static final Set<String> POSTED =
      Set.of("ambassador", "embassy", "envoy", "consul", "consulate");

  private final Houses houses;
  private final Offices offices;
  private final Affiliations affiliations;

  Speakers(Houses houses, Offices offices, Affiliations affiliations) {
    this.houses = houses;
    this.offices = offices;
    this.affiliations = affiliations;
  }

  /** The root of the claim's chain. */
  Speaker of(Reading reading, Claim claim) {
    Optional<LocalDate> day = reading.article().published().map(Published::day);
    List<Attribution> path = reading.path(claim);
    for (int i = path.size() - 1; i >= 0; i--) {
      if (!path.get(i).voice().name().isBlank()) {
        return speaker(first(reading, path.get(i)), day);
      }
    }
    if (!path.isEmpty()) {
      return new Speaker("", Optional.empty(), VoiceClass.ANONYMOUS, Speaker.Kind.NOBODY);
    }
    return outlet(reading, day);
  }

  /** Of "one of the two" the voice before it that is named or described. */
  private static Attribution first(Reading reading, Attribution said) {
    if (!again(said) || said.source().isEmpty()) {
      return said;
    }
    int at = said.source().get(0).start();
    return reading.attributions().stream()
        .filter(a -> !a.source().isEmpty() && a.source().get(0).start() < at)
        .filter(a -> !again(a) && !a.voice().name().isBlank())
        .max(Comparator.comparingInt(a -> a.source().get(0).start()))
        .orElse(said);
  }

  private static boolean again(Attribution said) {
    return VoiceName.of(said.voice().name(), said.voice().voiceClass()).sameAgain();
  }

  private Speaker outlet(Reading reading, Optional<LocalDate> day) {
    String name = reading.article().outletName();
    Optional<String> told = reading.article().outletHouse();
    Optional<String> controlled =
        told.isPresent()
            ? told.map(this::canonical)
            : houses.body(name, day).flatMap(Body::house).map(House::name);
    return controlled
        .map(h -> new Speaker(name, Optional.of(h), VoiceClass.OUTLET, Speaker.Kind.FIRST_HAND))
        .orElseGet(
            () -> new Speaker(name, Optional.of(name), VoiceClass.OUTLET, Speaker.Kind.OUTLET));
  }

  private Speaker speaker(Attribution said, Optional<LocalDate> day) {
    VoiceName name = VoiceName.of(said.voice().name(), said.voice().voiceClass());
    if (name.generic() || !(said.voice().isResolved() || name.office())) {
      return nobody(name);
    }
    Optional<String> house = house(name, said, day);
    if (house.isEmpty()) {
      return nobody(name);
    }
    VoiceClass kind = houses.body(name.name(), day).map(Body::voiceClass).orElse(name.voiceClass());
    boolean resolved = !house.get().equals(name.name()) || name.described();
    Set<String> partners = new TreeSet<>();
    if (!name.civil()) {
      houses.together(Phrases.words(name.name()), day).forEach(h -> partners.add(h.name()));
      house.ifPresent(partners::remove);
    }
    return new Speaker(
        name.name(),
        house,
        partners,
        kind,
        resolved ? Speaker.Kind.FIRST_HAND : Speaker.Kind.NOBODY);
  }

  private static Speaker nobody(VoiceName name) {
    return new Speaker(
        name.name(), Optional.of(name.name()), name.voiceClass(), Speaker.Kind.NOBODY);
  }

  /** A house's name in the files' spelling. */
  private String canonical(String house) {
    return houses.named(house).map(House::name).orElse(house);
  }

  /** The voice's house; empty where it is an office of a state that cannot be told. */
  private Optional<String> house(VoiceName voice, Attribution said, Optional<LocalDate> day) {
    Optional<Body> body = houses.body(voice.name(), day);
    if (body.isPresent()) {
      return Optional.of(body.get().house().map(House::name).orElse(body.get().name()));
    }
    List<String> words = Phrases.words(voice.name());
    List<Phrases.Found<House>> states = states(words, day);
    Optional<String> own = ownBody(voice, words, states, day);
    if (own.isPresent()) {
      return own;
    }
    boolean civil = voice.civil();
    if (!states.isEmpty() && (!civil || wholly(states, words) || voice.stateMedium())) {
      return Optional.of(states.get(0).value().name());
    }
    if (voice.office() && !voice.proper()) {
      return offices.placed(voice.name()).or(() -> offices.behind(said)).map(House::name);
    }
    return introduced(voice, said, day)
        .or(() -> Optional.of(itself(voice, said.voice(), civil || !states.isEmpty())));
  }

  /** Where the reader tells nothing: for whom the article says that a person or a body speaks. */
  private Optional<String> introduced(VoiceName voice, Attribution said, Optional<LocalDate> day) {
    boolean told = said.voice().house().filter(h -> !h.equals(voice.name())).isPresent();
    if (told || voice.body().isPresent()) {
      return Optional.empty();
    }
    boolean surname = affiliations.isSurname(voice.name());
    if (!surname && !Affiliations.isPerson(voice.name())) {
      return voice.proper() ? affiliations.stateBefore(voice.name()) : Optional.empty();
    }
    return affiliations
        .introduction(voice.name())
        .flatMap(i -> spokenFor(voice, i, said, day))
        .or(() -> surname ? Optional.empty() : offices.outletsState(voice.voiceClass()));
  }

  private Optional<String> spokenFor(
      VoiceName person, String introduction, Attribution said, Optional<LocalDate> day) {
    VoiceName role = VoiceName.of(introduction, person.voiceClass());
    List<String> words = Phrases.words(role.name());
    List<Phrases.Found<House>> states = states(words, day);
    Optional<String> own = ownBody(role, words, states, day);
    if (own.isPresent()) {
      return own;
    }
    if (!states.isEmpty() && !role.civil()) {
      return Optional.of(states.get(0).value().name());
    }
    Optional<String> body =
        affiliations.body(
            person.name(),
            introduction,
            other ->
                Affiliations.isPerson(other.voice().name())
                    ? Optional.empty()
                    : Optional.ofNullable(speaker(other, day).house().orElse(null)));
    if (body.isPresent()) {
      return body.map(b -> behind(b, person, said, day));
    }
    return role.office() ? offices.behind(said, role.name()).map(House::name) : Optional.empty();
  }

  /** The house of a body that a person speaks for: a state's committee is the state's. */
  private String behind(String body, VoiceName person, Attribution said, Optional<LocalDate> day) {
    VoiceName name = VoiceName.of(body, person.voiceClass());
    Optional<Body> known = houses.body(body, day);
    if (known.isPresent()) {
      return known.get().house().map(House::name).orElse(known.get().name());
    }
    List<Phrases.Found<House>> states = states(Phrases.words(body), day);
    if (!states.isEmpty() && !name.civil()) {
      return states.get(0).value().name();
    }
    Optional<String> office =
        name.office() ? offices.behind(said, body).map(House::name) : Optional.empty();
    return office.or(() -> affiliations.stateBefore(body)).orElseGet(() -> canonical(body));
  }

  /** The states of a name, but for the one where a diplomat is posted ("ambassador in Kuwait"). */
  private List<Phrases.Found<House>> states(List<String> words, Optional<LocalDate> day) {
    return houses.mentioned(words, day).stream()
        .filter(
            f ->
                f.from() < 2
                    || !words.get(f.from() - 1).equals("in")
                    || !POSTED.contains(words.get(f.from() - 2)))
        .toList();
  }

  /**
   * "UN Panel of Experts on Sudan" is that panel; "a researcher at Chatham House" is Chatham House.
   */
  private Optional<String> ownBody(
      VoiceName voice,
      List<String> words,
      List<Phrases.Found<House>> states,
      Optional<LocalDate> day) {
    return houses.bodiesIn(words, day).stream()
        .filter(b -> b.value().house().isEmpty())
        .findFirst()
        .filter(
            b -> states.isEmpty() || b.from() < states.get(0).from() || b.to() > states.get(0).to())
        .map(b -> b.from() == 0 ? Houses.bare(voice.name()) : b.value().name());
  }

  private static boolean wholly(List<Phrases.Found<House>> states, List<String> words) {
    return states.size() == 1 && states.get(0).from() == 0 && states.get(0).to() == words.size();
  }

  /**
   * A house of its own: the body that it has a role in, the reader's word where the name alone
   * tells nothing more (an analyst's institute), else its own name.
   */
  private String itself(VoiceName voice, Voice said, boolean known) {
    Optional<String> body = voice.body();
    if (body.isPresent()) {
      return canonical(body.get());
    }
    Optional<String> told = said.house().filter(h -> !h.equals(voice.name()));
    boolean state = told.flatMap(houses::named).isPresent();
    String bare =
        voice.name().toLowerCase(Locale.ROOT).startsWith("the ")
            ? Houses.bare(voice.name())
            : voice.name();
    return told.filter(h -> !known || !state).map(this::canonical).orElse(bare);
  }
}
