package org.hearsay.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the query language, by recursive descent:
 *
 * <pre>
 * query  = any
 * any    = all { "OR" all }
 * all    = part { [ "AND" ] part }
 * part   = [ "-" ] ( "(" any ")" | field ":" value | phrase | word [ "*" ] )
 * value  = phrase | word
 * phrase = '"' characters '"'
 * word   = characters without white space, parentheses and quotation marks
 * </pre>
 *
 * A word that is no field's name before a colon is an error, not a word with a colon in it: a
 * misspelt field would otherwise find nothing in silence.
 */
final class QueryReader {
  /** A query longer than this was not typed by a person. */
  static final int QUERY_CHARS_MAX = 1000;

  /** Parentheses inside parentheses, so that no query overflows the stack. */
  private static final int DEPTH_MAX = 20;

  private final String query;
  private int at;
  private int depth;

  private QueryReader(String query) {
    this.query = query;
  }

  static Asked read(String query) throws MisreadException {
    if (query.length() > QUERY_CHARS_MAX) {
      throw new MisreadException(
          QUERY_CHARS_MAX, "a query has at most " + QUERY_CHARS_MAX + " characters");
    }
    QueryReader reader = new QueryReader(query);
    Asked asked = reader.any();
    if (reader.at < query.length()) {
      throw new MisreadException(reader.at, "this closing parenthesis was never opened");
    }
    return asked;
  }

  private Asked any() throws MisreadException {
    List<Asked> parts = new ArrayList<>();
    parts.add(all());
    while (keyword("OR")) {
      parts.add(all());
    }
    return parts.size() == 1 ? parts.getFirst() : new Asked.Any(parts);
  }

  private Asked all() throws MisreadException {
    List<Asked> parts = new ArrayList<>();
    do {
      blanks();
      if (ended() || peekKeyword("OR")) {
        break;
      }
      parts.add(part());
      keyword("AND");
    } while (true);
    if (parts.isEmpty()) {
      throw new MisreadException(at, "something to look for is missing here");
    }
    return parts.size() == 1 ? parts.getFirst() : new Asked.All(parts);
  }

  private boolean ended() {
    return at >= query.length() || query.charAt(at) == ')';
  }

  private Asked part() throws MisreadException {
    if (query.charAt(at) == '-') {
      at++;
      if (ended() || Character.isWhitespace(query.charAt(at)) || query.charAt(at) == '-') {
        throw new MisreadException(at, "a minus stands right before what must not be there");
      }
      return new Asked.Not(part());
    }
    if (query.charAt(at) == '(') {
      return group();
    }
    if (query.charAt(at) == '"') {
      return new Asked.Phrase(phrase());
    }
    return wordOrField();
  }

  private Asked group() throws MisreadException {
    int opened = at++;
    if (++depth > DEPTH_MAX) {
      throw new MisreadException(opened, "at most " + DEPTH_MAX + " parentheses may be open");
    }
    Asked inside = any();
    if (at >= query.length()) {
      throw new MisreadException(opened, "this parenthesis is never closed");
    }
    at++;
    depth--;
    return inside;
  }

  private Asked wordOrField() throws MisreadException {
    int start = at;
    String word = word(true);
    if (at < query.length() && query.charAt(at) == ':') {
      Field field =
          Field.named(word)
              .orElseThrow(
                  () ->
                      new MisreadException(
                          start,
                          "there is no field \"" + word + "\"; the fields are " + Field.codes()));
      at++;
      return new Asked.Where(field, value(field), at - lastValueChars);
    }
    if (word.endsWith("*") && word.length() > 1) {
      return new Asked.Word(word.substring(0, word.length() - 1), true);
    }
    return new Asked.Word(word, false);
  }

  private int lastValueChars;

  private String value(Field field) throws MisreadException {
    int start = at;
    if (ended() || Character.isWhitespace(query.charAt(at))) {
      throw new MisreadException(at, "a value for " + field.code() + " is missing here");
    }
    String value = query.charAt(at) == '"' ? phrase() : word(false);
    lastValueChars = at - start;
    return value;
  }

  private String word(boolean colonEnds) {
    int start = at;
    while (at < query.length()) {
      char c = query.charAt(at);
      if (Character.isWhitespace(c) || "()\"".indexOf(c) >= 0 || (colonEnds && c == ':')) {
        break;
      }
      at++;
    }
    return query.substring(start, at);
  }

  private String phrase() throws MisreadException {
    int opened = at;
    int closed = query.indexOf('"', at + 1);
    if (closed < 0) {
      throw new MisreadException(opened, "this quotation mark is never closed");
    }
    at = closed + 1;
    String inside = query.substring(opened + 1, closed);
    if (inside.isBlank()) {
      throw new MisreadException(opened, "nothing stands between these quotation marks");
    }
    return inside;
  }

  private void blanks() {
    while (at < query.length() && Character.isWhitespace(query.charAt(at))) {
      at++;
    }
  }

  private boolean peekKeyword(String keyword) {
    int end = at + keyword.length();
    return query.startsWith(keyword, at)
        && (end == query.length()
            || Character.isWhitespace(query.charAt(end))
            || query.charAt(end) == '(');
  }

  private boolean keyword(String keyword) {
    blanks();
    boolean there = peekKeyword(keyword);
    if (there) {
      at += keyword.length();
    }
    return there;
  }
}
