package org.hearsay.extract;

import java.util.Set;

/** Cheap signs of running prose, in any script. */
final class Sentences {
  /** The commonest words of the languages that news pages come in; a share of them means prose. */
  private static final Set<String> COMMON =
      Set.of(
          "the", "of", "and", "to", "in", "a", "is", "that", "for", "it", "was", "on", "with", "as",
          "at", "by", "from", "he", "his", "be", "are", "this", "have", "has", "had", "not", "but",
          "they", "said", "who", "which", "an", "were", "their", "been", "its", "we", "you", "or",
          "de", "la", "que", "el", "en", "y", "los", "se", "del", "las", "por", "un", "con", "una",
          "su", "para", "e", "o", "do", "da", "em", "os", "no", "na", "uma", "um", "não", "com",
          "der", "die", "und", "den", "von", "zu", "das", "mit", "sich", "des", "auf", "ist", "im",
          "dem", "nicht", "ein", "eine", "le", "et", "les", "est", "dans", "qui", "au", "du", "и",
          "в", "не", "на", "что", "с", "по", "как", "это", "для", "yang", "dan", "di", "untuk",
          "il", "che", "è", "non", "per", "een", "het", "van", "w", "z", "nie", "się", "i");

  private static final String ENDS = ".!?…。！？";
  private static final String CLOSERS = "\"'”’»)]」』";

  private Sentences() {}

  static double commonShare(String[] words) {
    return Words.coverage(words, COMMON);
  }

  static int commas(String text) {
    return count(text, ",，、;；");
  }

  static int ends(String text) {
    return count(text, ENDS);
  }

  static boolean endsAsSentence(String text) {
    int last = text.length() - 1;
    while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0;
  }

  private static int count(String text, String of) {
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      n += of.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return n;
  }
}
