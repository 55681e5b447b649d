package org.hearsay.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.Attribution;
import org.hearsay.model.Country;
import org.hearsay.model.EntityType;
import org.hearsay.model.Party;
import org.hearsay.model.Reading;
import org.hearsay.model.Voice;
import org.hearsay.model.VoiceClass;

/**
 * Who acts, is acted upon or speaks, as other programs' forms tell them apart. An unnamed voice is
 * nobody: two articles' "officials" are not one.
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

  /** Actor and counterpart, where they are told. */
  static List<Somebody> parties(ToldClaim told) {
    return Stream.of(told.claim().actor(), told.claim().counterpart())
        .flatMap(Optional::stream)
        .map(p -> of(told.reading(), p))
        .toList();
  }

  static Somebody of(Reading reading, Party party) {
    return of(reading, party.name(), party.country(), false);
  }

  /** The outlet where it has a name, and every named voice of the chain. */
  static List<Somebody> voices(ToldClaim told) {
    List<Somebody> voices = new ArrayList<>();
    told.article().outlet().ifPresent(o -> voices.add(outlet(o)));
    for (Attribution a : told.reading().path(told.claim())) {
      if (a.voice() instanceof Voice.Named named) {
        boolean body = named.voiceClass() == VoiceClass.OFFICIAL;
        voices.add(of(told.reading(), named.name(), country(told.reading(), named.name()), body));
      }
    }
    return voices;
  }

  static Somebody outlet(String name) {
    return new Somebody(name, Kind.ORGANISATION, Optional.empty());
  }

  private static Somebody of(
      Reading reading, String name, Optional<Country> country, boolean body) {
    if (reading.entities().stream()
        .anyMatch(e -> e.type() == EntityType.PERSON && e.name().equals(name))) {
      return new Somebody(name, Kind.PERSON, country);
    }
    boolean state = country.filter(c -> english(c).equalsIgnoreCase(name)).isPresent();
    Kind other = body ? Kind.BODY : Kind.ORGANISATION;
    return new Somebody(name, state ? Kind.STATE : other, country);
  }

  private static Optional<Country> country(Reading reading, String name) {
    return reading.entities().stream()
        .filter(e -> e.name().equals(name))
        .flatMap(e -> e.country().stream())
        .findFirst();
  }

  private static String english(Country country) {
    return Locale.of("", country.code()).getDisplayCountry(Locale.ENGLISH);
  }
}
