package org.hearsay.read.voice;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.read.entity.EntityLexicon;
import org.hearsay.read.entity.Known;
import org.hearsay.read.entity.Mention;
import org.hearsay.read.lexicon.WordShape;
import org.hearsay.read.text.Token;

/** Writes a phrase with every state in its adjective: "Oram's navy" becomes "Oramian navy". */
final class StateNames {
  /** Longer canonical names stay as they were written. */
  private static final int CANONICAL_WORDS_MAX = 3;

  private static final Set<String> SEATS =
      Set.of("White House", "Blue House", "Downing Street", "Whitehall", "Kremlin", "Foggy Bottom");

  /** Unions and states whose letters are their adjective. */
  private static final Map<String, String> SHORT =
      Map.of("United States", "US", "European Union", "EU", "United Nations", "UN");

  private final EntityLexicon lexicon;

  StateNames(EntityLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A house or a street that keeps its own name though it speaks for the state. */
  static boolean isSeat(String words) {
    return SEATS.contains(words);
  }

  String adjective(String state) {
    return SHORT.getOrDefault(state, lexicon.adjective(state));
  }

  /** The words with states as adjectives and short canonical names, without marks of possession. */
  String written(List<Token> tokens) {
    return written(tokens, false);
  }

  /** The same of words that follow "Organization of": "American States". */
  String writtenInName(List<Token> tokens) {
    return written(tokens, tokens.size() > 1 && tokens.get(1).isCapitalised());
  }

  private String written(List<Token> tokens, boolean continues) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < tokens.size()) {
      Optional<Mention> mention = lexicon.at(tokens, i);
      if (mention.isPresent()) {
        int end = mention.get().endToken();
        boolean inside =
            (inName(tokens, i) || (continues && i == 0))
                && (end == tokens.size() || !tokens.get(end).is("'s"));
        append(
            out,
            inside ? words(tokens.subList(i, end)) : name(mention.get(), tokens, owns(tokens, end)),
            false);
        i = end;
      } else {
        Token t = tokens.get(i);
        boolean possessive = t.is("'s") || (t.kind() == Token.Kind.MARK && "'’".contains(t.form()));
        if (!possessive) {
          append(out, t.form(), i > 0 && tokens.get(i - 1).end() == t.start());
        }
        i++;
      }
    }
    return out.toString();
  }

  /** Whether a capitalised word, or one and "of", stands before: "Forces Japan". */
  private static boolean inName(List<Token> tokens, int at) {
    int before = at > 1 && tokens.get(at - 1).is("of") ? at - 2 : at - 1;
    return before >= 0 && tokens.get(before).isWord() && tokens.get(before).isCapitalised();
  }

  /** A title's words in small letters, in the spelling of this project: "defence". */
  static String plain(String words) {
    String lower =
        words.equals(words.toUpperCase(Locale.ROOT)) ? words : words.toLowerCase(Locale.ROOT);
    return lower.replace("defense", "defence");
  }

  private static boolean owns(List<Token> tokens, int end) {
    return end >= tokens.size()
        || tokens.get(end).is("'s")
        || WordShape.is(tokens.get(end).form(), "['’]")
        || !tokens.get(end).isCapitalised();
  }

  /**
   * @param owns a possessive or a common noun follows; before a capital it is part of a name
   */
  private String name(Mention mention, List<Token> tokens, boolean owns) {
    Known known = mention.known();
    String words = words(tokens.subList(mention.firstToken(), mention.endToken()));
    if (known.kind().meansState()) {
      boolean proper = known.kind() == Known.Kind.STATE && !owns && words.length() > 4;
      return isSeat(words) || proper ? words : adjective(known.name());
    }
    String canonical = attributive(known.name(), Knowns.sort(known.kind()));
    return known.name().split(" ").length <= CANONICAL_WORDS_MAX ? canonical : words;
  }

  /** A people's name before a noun: "Houthi" of "Houthis". */
  static String attributive(String name, Referent.Sort sort) {
    boolean people = sort == Referent.Sort.GROUP && name.endsWith("is");
    return people ? name.substring(0, name.length() - 1) : name;
  }

  static String words(List<Token> tokens) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      append(out, tokens.get(i).form(), i > 0 && tokens.get(i - 1).end() == tokens.get(i).start());
    }
    return out.toString();
  }

  private static void append(StringBuilder out, String word, boolean joined) {
    if (!out.isEmpty() && !joined) {
      out.append(' ');
    }
    out.append(word);
  }
}
