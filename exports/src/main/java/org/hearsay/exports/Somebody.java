package org.hearsay.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.Attribution;
import org.hearsay.model.Country;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.Party;
import org.hearsay.model.Reading;
import org.hearsay.model.Voice;
import org.hearsay.model.VoiceClass;

/**
 * Who acts, is acted upon or speaks, as other programs' forms tell them apart. Only who is known by
 * that name is somebody: an entity of the article, or a party whose state is known. "Two officials"
 * or "the defence minister" of two articles are not one, so they are nobody here; what the claim
 * calls them stands in the claim.
 */
record Somebody(String name, Kind kind, Optional<Country> country) {
  enum Kind {
    PERSON,
    STATE,
    /** Speaks as a government or military body. */
    BODY,
    ORGANISATION
  }

  /** Of the claim: actor, counterpart, then the named voices from the outlet inwards. */
  static List<Somebody> of(ToldClaim told) {
    List<Somebody> all = new ArrayList<>(parties(told));
    all.addAll(voices(told));
    return all;
  }

  /** Actor and counterpart, where they are told and known. */
  static List<Somebody> parties(ToldClaim told) {
    return Stream.of(told.claim().actor(), told.claim().counterpart())
        .flatMap(Optional::stream)
        .flatMap(p -> of(told.reading(), p).stream())
        .toList();
  }

  static Optional<Somebody> of(Reading reading, Party party) {
    return party.country().isPresent() || entity(reading, party.name()).isPresent()
        ? Optional.of(of(reading, party.name(), party.country(), false))
        : Optional.empty();
  }

  /** The outlet where it has a name, and every known voice of the chain. */
  static List<Somebody> voices(ToldClaim told) {
    List<Somebody> voices = new ArrayList<>();
    told.article().outlet().ifPresent(o -> voices.add(outlet(o)));
    for (Attribution a : told.reading().path(told.claim())) {
      if (a.voice() instanceof Voice.Named named) {
        boolean body = named.voiceClass() == VoiceClass.OFFICIAL;
        entity(told.reading(), named.name())
            .ifPresent(e -> voices.add(of(told.reading(), named.name(), e.country(), body)));
      }
    }
    return voices;
  }

  static Somebody outlet(String name) {
    return new Somebody(name, Kind.ORGANISATION, Optional.empty());
  }

  private static Optional<Entity> entity(Reading reading, String name) {
    return reading.entities().stream().filter(e -> e.name().equals(name)).findFirst();
  }

  private static Somebody of(
      Reading reading, String name, Optional<Country> country, boolean body) {
    if (entity(reading, name).filter(e -> e.type() == EntityType.PERSON).isPresent()) {
      return new Somebody(name, Kind.PERSON, country);
    }
    boolean state = country.filter(c -> english(c).equalsIgnoreCase(name)).isPresent();
    Kind other = body ? Kind.BODY : Kind.ORGANISATION;
    return new Somebody(name, state ? Kind.STATE : other, country);
  }

  private static String english(Country country) {
    return Locale.of("", country.code()).getDisplayCountry(Locale.ENGLISH);
  }
}
