package org.hearsay.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Claim;
import org.hearsay.model.EventType;
import org.hearsay.model.Item;
import org.hearsay.model.ItemClass;
import org.hearsay.model.Status;

/**
 * What the manual of PLOVER (draft 0.7b1, 2021) says of the categories that the codebook maps to:
 * quad category, conflict scale, modes; and which mode a claim's type and item stand for. A mode
 * that no mode of the manual names is left out, as the manual asks.
 */
final class Plover {
  /**
   * Quad category (1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material
   * conflict) and "Schrodt score". The manual's closing table puts SANCTION among the verbal, the
   * category's own section among the material; the section is followed, as the data set POLECAT
   * does.
   */
  record Category(int quad, double scale, Set<String> modes) {}

  static final Map<String, Category> CATEGORIES =
      Map.of(
          "AGREE", new Category(1, 4.2, Set.of()),
          "CONSULT", new Category(1, 2.1, Set.of("visit", "third-party", "multilateral", "phone")),
          "COOPERATE", new Category(2, 6.8, Set.of()),
          "AID", new Category(2, 7.4, Set.of("economic", "military", "humanitarian", "asylum")),
          "THREATEN",
              new Category(
                  3,
                  -5.1,
                  Set.of(
                      "restrict", "ban", "arrest", "relations", "expel", "territory", "violence")),
          "SANCTION",
              new Category(4, -5.2, Set.of("convict", "cancel", "expel", "withdraw", "sever")),
          "MOBILIZE", new Category(4, -5.3, Set.of("troops", "weapons", "police")),
          "COERCE",
              new Category(
                  4,
                  -7.2,
                  Set.of(
                      "confiscate",
                      "restrict",
                      "ban",
                      "censor",
                      "curfew",
                      "martial-law",
                      "arrest",
                      "deport",
                      "withhold")),
          "ASSAULT",
              new Category(
                  4,
                  -9.3,
                  Set.of(
                      "abduct",
                      "beat",
                      "torture",
                      "execute",
                      "sexual",
                      "assassinate",
                      "destroy",
                      "primitive",
                      "firearms",
                      "explosives",
                      "suicide-attack",
                      "heavy-weapons")));

  private static final Set<String> HEAVY =
      Set.of("missile", "aircraft", "artillery", "ammunition", "vehicle", "warship", "submarine");
  private static final Set<String> CBRN =
      Set.of("nuclear weapon", "nuclear material", "chemical weapon");

  private Plover() {}

  static Category category(EventType type) {
    return Optional.ofNullable(CATEGORIES.get(type.plover())).orElseThrow();
  }

  static Optional<String> mode(Claim claim) {
    return switch (claim.type()) {
      case TEST, DEVELOP, PRODUCE -> Optional.of("weapons");
      case DEPLOY -> Optional.of(isA(claim, Set.of("troops")) ? "troops" : "weapons");
      case EXERCISE -> Optional.of("troops");
      case TRANSFER -> Optional.of("military");
      case INSPECT -> Optional.of("visit");
      case THREATEN -> Optional.of("violence");
      case ATTACK -> assault(claim);
      case INCURSION, INTERCEPT, AGREE, SANCTION, ACQUIRE -> Optional.empty();
    };
  }

  private static Optional<String> assault(Claim claim) {
    if (isA(claim, Set.of("mine"))) {
      return Optional.of("explosives");
    }
    return isA(claim, HEAVY) ? Optional.of("heavy-weapons") : Optional.empty();
  }

  static List<String> contexts(Claim claim, boolean against) {
    List<String> contexts = new ArrayList<>(List.of("military"));
    if (isA(claim, CBRN)) {
      contexts.add("cbrn");
    }
    if (claim.status() == Status.PLANNED || claim.status() == Status.ORDERED) {
      contexts.add("future");
    }
    if (against) {
      contexts.add("negation");
    }
    return contexts;
  }

  /** Whether the item is of one of these classes or of one below them. */
  private static boolean isA(Claim claim, Set<String> classes) {
    return claim
        .item()
        .map(Item::itemClass)
        .filter(i -> classes.stream().map(ItemClass::new).anyMatch(i::isA))
        .isPresent();
  }
}
