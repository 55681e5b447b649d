package org.hearsay.reports;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Quantity;

/** What English asks of a sentence: plurals, lists, counts. */
final class English {
  /** Names that are plural or cannot be counted as they stand. */
  private static final Set<String> SAME =
      Set.of(
          "weapons",
          "artillery",
          "ammunition",
          "troops",
          "special forces",
          "engineers",
          "military workers",
          "technology",
          "production equipment",
          "fuel",
          "training",
          "nuclear material",
          "sonar",
          "personnel",
          "kg");

  /** Of these a figure counts something else: centrifuges, kilograms, rounds. */
  private static final Set<String> MASS =
      Set.of(
          "artillery",
          "ammunition",
          "technology",
          "production equipment",
          "fuel",
          "training",
          "nuclear material",
          "sonar");

  private English() {}

  static boolean mass(String name) {
    return MASS.contains(name);
  }

  /** "1 origin", "2 origins", "1,046 articles". */
  static String count(int n, String one) {
    return Quantity.number(n) + " " + (n == 1 ? one : plural(one));
  }

  static String plural(String name) {
    if (name.isEmpty() || SAME.contains(name) || name.endsWith("aircraft") || name.endsWith("s")) {
      return name;
    }
    if (name.equals("torpedo")) {
      return "torpedoes";
    }
    if (name.endsWith("man")) {
      return name.substring(0, name.length() - 2) + "en";
    }
    if (name.matches(".*[^aeiou]y")) {
      return name.substring(0, name.length() - 1) + "ies";
    }
    return name + (name.matches(".*(ch|sh|x)") ? "es" : "s");
  }

  static boolean countable(String name) {
    return !SAME.contains(name);
  }

  static String and(List<String> names) {
    return switch (names.size()) {
      case 0 -> "";
      case 1 -> names.getFirst();
      default -> String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    };
  }

  static String capital(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
