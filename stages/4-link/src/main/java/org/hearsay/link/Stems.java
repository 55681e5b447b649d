package org.hearsay.link;

import java.util.Locale;

/**
 * Cuts English words to a stem: plural, {@code -ed}, {@code -ing} and a few endings of nouns.
 * Lighter than Porter's (An algorithm for suffix stripping, 1980): two words are compared, none is
 * shown.
 */
final class Stems {
  private static final String[] NOUN_ENDINGS = {"ation", "ition", "ment", "ction"};

  private Stems() {}

  static String of(String word) {
    String w = word.toLowerCase(Locale.ROOT);
    if (w.endsWith("'s") || w.endsWith("’s")) {
      w = w.substring(0, w.length() - 2);
    }
    if (w.length() <= 3 || Character.isDigit(w.charAt(0))) {
      return w;
    }
    return verb(noun(plural(w)));
  }

  private static String plural(String w) {
    if (w.endsWith("ies") && w.length() > 4) {
      return w.substring(0, w.length() - 3) + "y";
    }
    if (w.endsWith("sses") || w.endsWith("ches") || w.endsWith("shes") || w.endsWith("xes")) {
      return w.substring(0, w.length() - 2);
    }
    boolean s = w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us") && !w.endsWith("is");
    return s ? w.substring(0, w.length() - 1) : w;
  }

  private static String noun(String w) {
    for (String ending : NOUN_ENDINGS) {
      if (w.endsWith(ending) && w.length() > ending.length() + 2) {
        // "production" and "produce" both come to "produc"; "construction" to "construc".
        return w.substring(0, w.length() - ending.length()) + (ending.equals("ction") ? "c" : "");
      }
    }
    return w;
  }

  private static String verb(String w) {
    String cut = w;
    if (w.endsWith("ing") && w.length() > 5) {
      cut = w.substring(0, w.length() - 3);
    } else if (w.endsWith("ied") && w.length() > 4) {
      cut = w.substring(0, w.length() - 3) + "y";
    } else if (w.endsWith("ed") && w.length() > 4) {
      cut = w.substring(0, w.length() - 2);
    } else if (w.endsWith("e") && w.length() > 4) {
      return w.substring(0, w.length() - 1);
    }
    int n = cut.length();
    boolean doubled =
        n > 4
            && cut.charAt(n - 1) == cut.charAt(n - 2)
            && "bdgmnprt".indexOf(cut.charAt(n - 1)) >= 0;
    if (doubled) {
      return cut.substring(0, n - 1);
    }
    return cut.endsWith("e") && n > 4 ? cut.substring(0, n - 1) : cut;
  }
}
