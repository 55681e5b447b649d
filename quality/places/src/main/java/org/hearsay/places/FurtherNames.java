package org.hearsay.places;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which of GeoNames' alternate names are kept: they carry no language, so the form decides. */
final class FurtherNames {
  /** A large place is written about in many spellings. */
  private static final int LARGE_POPULATION = 100_000;

  private static final int MIDDLE_POPULATION = 15_000;
  private static final int LARGE_MAX = 12;
  private static final int MIDDLE_MAX = 3;
  private static final int SMALL_POPULATION = 5_000;
  private static final int SMALL_MAX = 1;

  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M} .'’ʼ‘`()-]+");

  /** Administrative words around a region's own name, at either end. */
  private static final Pattern KIND_AFTER =
      Pattern.compile(
          "(?i)[ -](province|oblast|oblast'|krai|kray|republic|governorate|county|parish|district|region|"
              + "state|do|borough|municipality|prefecture|department|voivodeship|raion|city|census area)$");

  private static final Pattern KIND_BEFORE =
      Pattern.compile(
          "(?i)^(republic of|province of|county of|city of|borough of|district of|state of) ");

  private FurtherNames() {}

  /** The alternates worth keeping: Latin letters, no code, a cap by size. */
  static List<String> of(
      String name, String ascii, String alternates, int population, boolean seat) {
    Set<String> kept = new LinkedHashSet<>();
    kept.add(ascii);
    int max = most(population, seat);
    Set<String> forms = new HashSet<>(List.of(plain(name), plain(ascii)));
    java.util.Arrays.stream(alternates.split(","))
        .filter(FurtherNames::isName)
        .filter(a -> forms.add(plain(a)))
        .sorted(
            Comparator.comparingInt((String a) -> distance(plain(a), plain(ascii)))
                .thenComparing(a -> a))
        .limit(max)
        .forEach(kept::add);
    kept.remove(name);
    return List.copyOf(kept);
  }

  private static int most(int population, boolean seat) {
    if (population >= LARGE_POPULATION || seat) {
      return LARGE_MAX;
    }
    return population >= MIDDLE_POPULATION
        ? MIDDLE_MAX
        : population >= SMALL_POPULATION ? SMALL_MAX : 0;
  }

  /** A name as an English text shows it: without the marks of a romanisation. */
  static String shown(String name) {
    boolean western = name.chars().allMatch(c -> c < 256);
    return western
        ? name
        : Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("[\\p{M}’ʼ‘`]", "")
            .replace("'", "");
  }

  private static boolean isName(String alternate) {
    return alternate.length() >= 3
        && Character.isUpperCase(alternate.codePointAt(0))
        && LATIN.matcher(alternate).matches()
        && !(alternate.length() <= 4 && alternate.equals(alternate.toUpperCase(Locale.ROOT)));
  }

  /** A region's name with and without its kind, and as oblast, region or province. */
  static List<String> ofRegion(String name, String country, boolean firstOrder) {
    Set<String> kept = new LinkedHashSet<>();
    String bare = KIND_BEFORE.matcher(KIND_AFTER.matcher(name).replaceFirst("")).replaceFirst("");
    kept.add(bare);
    if (country.equals("US")) {
      kept.add(bare + " Co");
    } else if (firstOrder) {
      kept.add(bare + " Province");
      kept.add(bare + " Region");
      kept.add(bare + " Oblast");
    }
    kept.remove(name);
    return List.copyOf(kept);
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("[\\p{M}'’ʼ‘`.]", "")
        .replace('-', ' ')
        .toLowerCase(Locale.ROOT);
  }

  /** Levenshtein's distance. */
  static int distance(String a, String b) {
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
      }
      last = row;
    }
    return last[b.length()];
  }

  static List<String> joined(List<String> a, List<String> b) {
    List<String> both = new ArrayList<>(a);
    both.addAll(b);
    return both;
  }
}
