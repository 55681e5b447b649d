package org.hearsay.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.model.Origin;

/** Names of voices and parties in a sentence. */
final class Names {
  private static final Pattern WITH_ARTICLE =
      Pattern.compile(
          "(UN .*|.*\\bPanel\\b.*|US (Treasury|Navy|Army|Air Force|Congress|Senate|military)|United (States|Kingdom|Nations|Arab Emirates).*|Netherlands|Philippines|Pentagon|Kremlin"
              + "|White House|State Department|European Union|.*\\bInstitute\\b.*|.* (Sea|Strait|Peninsula|Gulf|Canal|Ocean|Islands|Corridor)"
              + "|.*\\b(Service|Ministry|Department|Command|Agency|Council|Army|Navy|Air Force|Forces"
              + "|Union|Committee|Commission|Institute|Staff|Guard|Corps|Parliament|Assembly|Office"
              + "|Directorate|Zone|Fleet|Foundation|Center|Centre|government|military|army|navy))",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final String MANY =
      "(officials|sources|experts|analysts|lawmakers|forces|troops|reports|images|photographs"
          + "|soldiers|diplomats|people|engineers|researchers|officers|states|countries|parties"
          + "|documents|police|members|witnesses|residents|governments|ministers|leaders|media)";

  private static final Pattern PLURAL =
      Pattern.compile(
          "(.*\\b"
              + MANY
              + "|(\\w+ )?"
              + MANY
              + "\\b.*|\\w+( \\w+)? and \\w+( \\w+)?|(two|three|four|five|several|some|many) .*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** Adjectives that do not begin as their state does. */
  private static final Map<String, String> ADJECTIVES =
      Map.of(
          "United States", "(US|U\\.S\\.|American)",
          "United Kingdom", "(UK|British)",
          "Poland", "Polish",
          "France", "French",
          "Netherlands", "Dutch",
          "Spain", "Spanish",
          "Sweden", "Swedish",
          "Turkey", "Turkish",
          "China", "Chinese");

  /** Names that end in s and are one. */
  private static final Set<String> SINGULAR =
      Set.of("Reuters", "Netherlands", "Philippines", "Maldives", "Seychelles", "Forbes", "Times");

  private static final Set<String> PRONOUNS =
      Set.of(
          "he",
          "she",
          "it",
          "they",
          "him",
          "her",
          "them",
          "we",
          "us",
          "you",
          "one",
          "the one",
          "anyone",
          "anything",
          "nobody",
          "nothing",
          "none",
          "someone",
          "everyone",
          "this",
          "that",
          "which",
          "who",
          "whom",
          "both",
          "all",
          "others");

  /** More voices than this are counted, not named. */
  private static final int NAMED_MAX = 3;

  private Names() {}

  /** "the United States", "the Ministry of Defence", "the defence ministry", "KCNA". */
  static String withArticle(String name) {
    if (name.matches("(?i)(the|a|an|two|three|four|five|several|some|its|his|her|their|one) .*")
        || isPlural(name)) {
      return name;
    }
    boolean of = name.matches("(Ministry|Department|Institute|Office|Joint Chiefs|Bank) .*");
    return of || isCommon(name) || WITH_ARTICLE.matcher(name).matches() ? "the " + name : name;
  }

  /** An office or a thing and no name: "South Korean unification ministry", "the release". */
  private static boolean isCommon(String name) {
    return !isProper(name)
        || Pattern.compile(" (?!of |for |and |the |in |on |at |by |de |al )\\p{Ll}{3,}")
            .matcher(name)
            .find();
  }

  /** A name, not a common noun. */
  static boolean isProper(String name) {
    return !name.isEmpty() && !Character.isLowerCase(name.charAt(0));
  }

  /** Whether a verb after the name is plural; one word that ends in s mostly is. */
  static boolean isPlural(String name) {
    if (name.matches("(?i)(a|an|one|the) .*|United .*|.*\\b(Panel|panel|Institute|Group) of .*")) {
      return name.matches("(?i)the .*") && isPlural(name.substring(4));
    }
    boolean word = name.matches("\\p{L}+|\\p{Ll}.*");
    return PLURAL.matcher(name).matches()
        || word && name.matches(".*([^aiusy]s|ies|Houthis)") && !SINGULAR.contains(name);
  }

  /** Whether the words point at somebody without naming or describing them. */
  static boolean isPronoun(String name) {
    return PRONOUNS.contains(name.toLowerCase(java.util.Locale.ROOT));
  }

  /** Whether things are many: "10 tanks", "troops", "drones"; not "fuel". */
  static boolean countsAsMany(String things) {
    return things.matches(".*(s|troops|personnel|aircraft|special forces)")
        && !things.matches("one .*");
  }

  /** "John Kirby (United States)": the root with its house, where that is not in the name. */
  static String voice(Origin origin) {
    String root = origin.root().isBlank() ? "an unnamed source" : withArticle(origin.root());
    return tells(root, origin.house()) ? root : root + " (" + origin.house() + ")";
  }

  /**
   * Whether the name tells its house by itself: "the US State Department", "Ukrainian president".
   */
  private static boolean tells(String name, String house) {
    String stem = house.substring(0, Math.min(house.length(), 5));
    return house.isBlank()
        || name.contains(stem)
            && !stem.equals("North")
            && !stem.equals("South")
            && !stem.equals("Unite")
        || name.contains(house)
        || name.matches(".*\\b" + ADJECTIVES.getOrDefault(house, house) + "\\b.*");
  }

  /** One voice a house, the first few by name: as many as there are independent words. */
  static String voices(List<Origin> origins) {
    List<String> names = one(origins).stream().map(Names::voice).toList();
    if (names.size() <= NAMED_MAX) {
      return English.and(names);
    }
    List<String> some = new ArrayList<>(names.subList(0, NAMED_MAX - 1));
    some.add((names.size() - some.size()) + " others");
    return English.and(some);
  }

  private static List<Origin> one(List<Origin> origins) {
    Map<String, Origin> byHouse = new LinkedHashMap<>();
    origins.forEach(o -> byHouse.putIfAbsent(o.house().isBlank() ? o.root() : o.house(), o));
    return List.copyOf(byHouse.values());
  }

  /** Whether what is said of them takes a plural verb. */
  static boolean several(List<Origin> origins) {
    List<Origin> voices = one(origins);
    return voices.size() > 1 || voices.size() == 1 && isPlural(voices.getFirst().root());
  }

  /** The one voice's name, where there is one alone; else empty. */
  static String alone(List<Origin> origins) {
    List<Origin> voices = one(origins);
    return voices.size() == 1 ? voices.getFirst().root() : "";
  }
}
