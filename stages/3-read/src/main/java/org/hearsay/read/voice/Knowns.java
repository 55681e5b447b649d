package org.hearsay.read.voice;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.read.entity.Known;
import org.hearsay.read.text.Token;

/** Referents of the names that the lexicon knows. */
final class Knowns {
  private Knowns() {}

  static Referent referent(Known known, List<Token> written) {
    Set<String> words = new HashSet<>(SourcePhrase.words(written));
    words.addAll(List.of(known.name().toLowerCase(Locale.ROOT).split("[ -]")));
    words.addAll(callings(known.kind()));
    if (known.kind() == Known.Kind.AGENCY && !known.house().equals(Optional.of(known.name()))) {
      words.add("state");
    }
    Optional<String> house = known.house().isPresent() ? known.house() : Optional.of(known.name());
    String name = seat(known, written).orElse(known.name());
    return new Referent(
        name, sort(known.kind()), house, known.kind() == Known.Kind.PERSON, false, false, words);
  }

  private static Optional<String> seat(Known known, List<Token> written) {
    String words = StateNames.words(written);
    return known.kind() == Known.Kind.CAPITAL && StateNames.isSeat(words)
        ? Optional.of(words)
        : Optional.empty();
  }

  static Referent.Sort sort(Known.Kind kind) {
    return switch (kind) {
      case STATE, ADJECTIVE, CAPITAL -> Referent.Sort.STATE;
      case AGENCY -> Referent.Sort.AGENCY;
      case BODY -> Referent.Sort.BODY;
      case GROUP -> Referent.Sort.GROUP;
      case COMPANY -> Referent.Sort.COMPANY;
      case ANALYST -> Referent.Sort.ANALYST;
      case PERSON -> Referent.Sort.PERSON;
    };
  }

  /** What a text calls such a one when it comes back to it. */
  private static Set<String> callings(Known.Kind kind) {
    return switch (kind) {
      case AGENCY ->
          Set.of(
              "agency",
              "news",
              "broadcaster",
              "newspaper",
              "paper",
              "daily",
              "outlet",
              "channel",
              "network",
              "report",
              "magazine",
              "media");
      case BODY -> Set.of("body", "office");
      case GROUP -> Set.of("group", "movement", "rebels", "militia", "militants");
      case COMPANY -> Set.of("company", "firm", "maker", "manufacturer", "contractor");
      case ANALYST ->
          Set.of(
              "institute",
              "institution",
              "center",
              "centre",
              "think",
              "tank",
              "group",
              "researchers",
              "analysts",
              "organisation",
              "organization");
      case STATE, ADJECTIVE, CAPITAL -> Set.of("country", "government", "state");
      case PERSON -> Set.of();
    };
  }
}
