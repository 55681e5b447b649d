package org.hearsay.eval.csis;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Claim;
import org.hearsay.model.Party;

/** One entry of the chronicle, with the claims that were read from it. */
record Entry(String id, LocalDate day, String title, String text, Kind kind, List<Claim> claims) {
  private static final Set<String> NORTH = Set.of("KP");
  private static final Set<String> EITHER = Set.of("KP", "KR");

  Entry {
    claims = List.copyOf(claims);
  }

  static Entry of(JsonNode node, Kind kind, List<Claim> claims) {
    return new Entry(
        node.path("id").asText(),
        LocalDate.parse(node.path("published").asText().substring(0, 10)),
        node.path("title").asText(),
        node.path("text").asText(),
        kind,
        claims);
  }

  boolean typeByIssue() {
    return claims.stream().anyMatch(c -> kind.plainly(c.type()));
  }

  /** The claims of a right type, by the codebook. */
  List<Claim> right() {
    return claims.stream().filter(c -> kind.byCodebook(c.type())).toList();
  }

  boolean actorGiven() {
    return right().stream().anyMatch(c -> c.actor().isPresent());
  }

  /** North Korea acts in this chronicle; where its people are caught, South Korea may. */
  boolean actorRight() {
    Set<String> countries =
        kind == Kind.CAUGHT || kind == Kind.FIRE || kind == Kind.BOTH ? EITHER : NORTH;
    return right().stream().flatMap(c -> c.actor().stream()).anyMatch(a -> acts(a, countries));
  }

  private static boolean acts(Party actor, Set<String> countries) {
    return actor.country().filter(c -> countries.contains(c.code())).isPresent()
        || actor.name().toLowerCase(Locale.ROOT).contains("north korea");
  }

  boolean dayGiven() {
    return right().stream().anyMatch(c -> c.time().flatMap(t -> t.days()).isPresent());
  }

  /** The entry's day lies in the interval of one of the right claims. */
  boolean dayRight() {
    return right().stream()
        .flatMap(c -> c.time().flatMap(t -> t.days()).stream())
        .anyMatch(d -> !day.isBefore(d.start()) && !day.isAfter(d.end()));
  }
}
