package org.hearsay.read.lexicon;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * English word forms from base forms, so that a data file lists a word once. Regular spelling rules
 * and a table of irregular verbs; no attempt is made at irregular nouns beyond "-men".
 */
public final class Inflection {
  /** Base, past, participle where it differs. */
  private static final String IRREGULAR =
      "arise arose arisen|be was been|bear bore borne|become became become|begin began begun|"
          + "break broke broken|bring brought|build built|buy bought|catch caught|choose chose chosen|"
          + "come came come|cut cut|deal dealt|do did done|draw drew drawn|drive drove driven|"
          + "fall fell fallen|feed fed|fight fought|find found|freeze froze frozen|flee fled|fly flew flown|"
          + "forbid forbade forbidden|get got|give gave given|go went gone|hit hit|hold held|"
          + "keep kept|lay laid|lead led|leave left|lend lent|let let|lie lay lain|lose lost|"
          + "make made|meet met|overrun overran overrun|oversee oversaw overseen|pay paid|put put|"
          + "read read|ride rode ridden|ring rang rung|run ran run|see saw seen|seek sought|"
          + "sell sold|send sent|set set|shoot shot|show showed shown|shut shut|sink sank sunk|"
          + "spread spread|stand stood|steal stole stolen|strike struck|swear swore sworn|"
          + "take took taken|teach taught|tear tore torn|test-fire test-fired|throw threw thrown|"
          + "undergo underwent undergone|undertake undertook undertaken|withdraw withdrew withdrawn|"
          + "withstand withstood|write wrote written|upset upset|rebuild rebuilt|resell resold|"
          + "re-export re-exported|"
          + "hide hid hidden|quit quit|split split|spend spent|win won|burn burned|sweep swept";

  private static final Map<String, List<String>> PAST = new HashMap<>();

  /** Two-syllable verbs with a stressed end double their last letter. */
  private static final Set<String> DOUBLING =
      Set.of(
          "refit",
          "commit",
          "permit",
          "transfer",
          "equip",
          "deter",
          "intermit",
          "admit",
          "submit",
          "expel",
          "patrol",
          "propel",
          "rebel",
          "compel",
          "refer");

  static {
    for (String entry : IRREGULAR.split("\\|")) {
      List<String> forms = List.of(entry.split(" "));
      PAST.put(forms.get(0), forms.subList(1, forms.size()));
    }
  }

  private static final Set<String> IRREGULAR_PAST = new java.util.HashSet<>();

  static {
    PAST.values().forEach(IRREGULAR_PAST::addAll);
  }

  private Inflection() {}

  /** The plural of a phrase: of its last word. */
  public static String plural(String phrase) {
    if (phrase.endsWith("man")) {
      return phrase.substring(0, phrase.length() - 3) + "men";
    }
    if (phrase.endsWith("troops") || phrase.endsWith("men") || phrase.endsWith("ies")) {
      return phrase;
    }
    return es(phrase);
  }

  /** Every form of a verb, its base first; of a phrase its first word is the verb. */
  public static Set<String> verbForms(String phrase) {
    int space = phrase.indexOf(' ');
    String verb = space < 0 ? phrase : phrase.substring(0, space);
    String rest = space < 0 ? "" : phrase.substring(space);
    Set<String> forms = new LinkedHashSet<>();
    forms.add(verb + rest);
    forms.add(third(verb) + rest);
    forms.add(ing(verb) + rest);
    past(verb).forEach(form -> forms.add(form + rest));
    return forms;
  }

  /** Whether the form is a past or a participle of some verb, by its ending or the table. */
  public static boolean isPast(String form) {
    return form.endsWith("ed") || IRREGULAR_PAST.contains(form);
  }

  /** Past and participle. */
  public static List<String> past(String verb) {
    int hyphen = verb.lastIndexOf('-');
    String known = hyphen < 0 ? verb : verb.substring(hyphen + 1);
    List<String> irregular = PAST.get(verb);
    if (irregular == null && hyphen >= 0 && PAST.containsKey(known)) {
      String lead = verb.substring(0, hyphen + 1);
      return past(known).stream().map(form -> lead + form).toList();
    }
    if (irregular != null) {
      return irregular;
    }
    if (verb.endsWith("e")) {
      return List.of(verb + "d");
    }
    if (verb.matches(".*[^aeiou]y")) {
      return List.of(verb.substring(0, verb.length() - 1) + "ied");
    }
    return List.of((doubles(verb) ? verb + verb.charAt(verb.length() - 1) : verb) + "ed");
  }

  private static String third(String verb) {
    return verb.equals("be") ? "is" : es(verb);
  }

  private static String es(String word) {
    if (word.matches("(?i).*([sxz]|[cs]h)")) {
      return word + "es";
    }
    if (word.matches("(?i).*[^aeiou]y")) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    if (word.matches(".*(do|go|cargo|torpedo|embargo|hero|veto)")) {
      return word + "es";
    }
    return word + "s";
  }

  private static String ing(String verb) {
    if (verb.endsWith("ie")) {
      return verb.substring(0, verb.length() - 2) + "ying";
    }
    if (verb.endsWith("e") && !verb.endsWith("ee") && !verb.equals("be")) {
      return verb.substring(0, verb.length() - 1) + "ing";
    }
    return (doubles(verb) ? verb + verb.charAt(verb.length() - 1) : verb) + "ing";
  }

  /** "ship" → "shipp-", "begin" → "beginn-"; not "launch", "deploy", "enter". */
  private static boolean doubles(String verb) {
    boolean shortVerb = verb.matches("[^aeiou]*[aeiou][bdgklmnprt]|.*qui[tp]");
    return shortVerb
        || DOUBLING.contains(verb)
        || verb.matches(".*(begin|drop|put|run|cut|hit|set|let|get)");
  }
}
