package org.hearsay.gazetteer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The form under which names meet: lower case, without marks over letters, dots and apostrophes,
 * hyphens as spaces, "St.", "Ft." and "Mt." written out. "São Tomé", "Sao Tome" and "SAO-TOME"
 * share one.
 */
final class NameKey {
  private static final Map<String, String> WRITTEN_OUT =
      Map.of("st", "saint", "ste", "sainte", "ft", "fort", "mt", "mount", "&", "and");
  private static final String FOLDED = "øołlđdıiæaœoðdþtħh";

  private NameKey() {}

  static String of(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    boolean ascii = name.chars().allMatch(c -> c < 128);
    String apart = ascii ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    for (int i = 0; i < apart.length(); i++) {
      append(plain, Character.toLowerCase(apart.charAt(i)));
    }
    return words(plain.toString().strip());
  }

  private static void append(StringBuilder plain, char c) {
    int folded = FOLDED.indexOf(c);
    if (folded >= 0 && folded % 2 == 0 && c > 127) {
      plain.append(FOLDED.charAt(folded + 1));
    } else if (c == 'ß') {
      plain.append("ss");
    } else if (c == '-' || c == '–' || c == '‐' || c == '/' || Character.isWhitespace(c)) {
      space(plain);
    } else if (!isDropped(c)) {
      plain.append(c);
    }
  }

  /** Dots, marks over letters, and apostrophes, which romanisations set and leave out. */
  private static boolean isDropped(char c) {
    return c == '.'
        || c == '’'
        || c == 'ʼ'
        || c == '‘'
        || c == '`'
        || c == '\''
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static void space(StringBuilder plain) {
    if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
      plain.append(' ');
    }
  }

  /** Writes short words out, except at the end: "Mt. Hope" but "Ashford Mt". */
  private static String words(String plain) {
    if (plain.indexOf(' ') < 0) {
      return plain;
    }
    String[] words = plain.toLowerCase(Locale.ROOT).split(" ");
    for (int i = 0; i + 1 < words.length; i++) {
      words[i] = WRITTEN_OUT.getOrDefault(words[i], words[i]);
    }
    return String.join(" ", words);
  }
}
