package org.hearsay.read.voice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.read.entity.EntityLexicon;
import org.hearsay.read.entity.Known;
import org.hearsay.read.entity.Mention;
import org.hearsay.read.text.Document;
import org.hearsay.read.text.Token;

/** Full names of persons in one document, by each name that a text may call them by later. */
final class PersonNames {
  private static final int WORDS_MAX = 4;

  private final Map<String, String> byPart = new LinkedHashMap<>();

  private final Map<String, Known> known = new LinkedHashMap<>();

  private PersonNames() {}

  static PersonNames of(Document document, EntityLexicon lexicon) {
    PersonNames names = new PersonNames();
    List<Token> tokens = document.tokens();
    int i = 0;
    while (i < tokens.size()) {
      Optional<Mention> known = lexicon.at(tokens, i);
      if (known.isPresent()) {
        if (known.get().known().kind() == Known.Kind.PERSON) {
          names.add(known.get().known().name());
          names.known.put(known.get().known().name(), known.get().known());
        }
        i = known.get().endToken();
      } else {
        int end = runEnd(tokens, i, lexicon);
        if (end - i >= 2) {
          names.add(StateNames.words(tokens.subList(i, end)));
        }
        i = Math.max(i + 1, end);
      }
    }
    return names;
  }

  private static int runEnd(List<Token> tokens, int from, EntityLexicon lexicon) {
    int end = from;
    while (end < tokens.size()
        && end - from < WORDS_MAX
        && isName(tokens, end)
        && tokens.get(end).sentence() == tokens.get(from).sentence()
        && (end == from || lexicon.at(tokens, end).isEmpty())) {
      end++;
    }
    return end;
  }

  private static boolean isName(List<Token> tokens, int at) {
    Token t = tokens.get(at);
    return t.isWord()
        && t.isCapitalised()
        && Head.of(t.lower()).isEmpty()
        && (t.form().length() == 2 || !t.lower().endsWith("."));
  }

  private void add(String full) {
    String[] words = full.split(" ");
    if (words.length >= 2) {
      byPart.putIfAbsent(words[words.length - 1], full);
      byPart.putIfAbsent(words[0], full);
    }
  }

  /**
   * The full name that stands in the document for a part of it; the part itself where none does.
   */
  String full(String part) {
    return byPart.getOrDefault(part, part);
  }

  /** The person of that full name, where the lexicon knows it. */
  Optional<Known> known(String full) {
    return Optional.ofNullable(known.get(full));
  }

  boolean knows(String part) {
    return byPart.containsKey(part);
  }
}
