package org.hearsay.read.voice;

import java.util.List;
import java.util.Set;
import org.hearsay.read.entity.EntityLexicon;
import org.hearsay.read.text.Token;

/** A name beside a description: "the dealer, Emil Vasov," and "the yard's owner (TKMS)". */
final class Apposition {
  private static final int WORDS_MAX = 6;

  private static final Set<String> INNER =
      Set.of("al", "bin", "von", "van", "de", "el", "of", "for", "and", "the", "-", "&", ".", "/");

  private static final Set<String> HONORIFICS =
      Set.of("mr", "ms", "mrs", "dr", "mr.", "ms.", "mrs.", "dr.", "sir", "lord", "lady");

  private Apposition() {}

  /**
   * The name that stands between the comma at an index and the next mark; empty where something
   * else stands there, or a state.
   */
  static List<Token> name(List<Token> tokens, int comma, EntityLexicon lexicon) {
    if (comma >= tokens.size() || !",(–—".contains(tokens.get(comma).form())) {
      return List.of();
    }
    int from = comma + 1;
    if (from < tokens.size() && tokens.get(from).is("the")) {
      from++;
    }
    int to = from;
    while (to < tokens.size() && nameWord(tokens.get(to), to > from)) {
      to++;
    }
    boolean closed = to == tokens.size() || ",)–—.;:\"”".contains(tokens.get(to).form());
    List<Token> name = tokens.subList(from, Math.max(from, to));
    return closed && isName(name, lexicon) ? name : List.of();
  }

  private static boolean nameWord(Token t, boolean inner) {
    return (t.isWord() && t.isCapitalised()) || (inner && INNER.contains(t.lower()));
  }

  private static boolean isName(List<Token> name, EntityLexicon lexicon) {
    if (name.isEmpty() || name.size() > WORDS_MAX || !name.get(name.size() - 1).isCapitalised()) {
      return false;
    }
    return lexicon.mentions(name).stream().noneMatch(m -> m.known().kind().meansState());
  }

  /** Whether it reads like a person's: a title before it, or two to four words and no office. */
  static boolean isPerson(List<Token> name) {
    boolean honorific = HONORIFICS.contains(name.get(0).lower());
    boolean head = name.stream().anyMatch(t -> Head.of(t.lower()).isPresent());
    long words = name.stream().filter(Token::isWord).count();
    boolean plain = name.stream().noneMatch(t -> t.is("of") || t.is("for") || t.is("&"));
    return honorific || (!head && plain && words >= 2 && words <= 4);
  }

  /** Whether it is the letters by which a body goes. */
  static boolean isAcronym(List<Token> name) {
    return name.size() == 1
        && name.get(0).form().length() <= WORDS_MAX
        && name.get(0).form().equals(name.get(0).form().toUpperCase(java.util.Locale.ROOT));
  }
}
