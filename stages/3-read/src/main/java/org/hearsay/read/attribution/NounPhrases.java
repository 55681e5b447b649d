package org.hearsay.read.attribution;

import java.util.Optional;

/** Finds the noun phrase that is a cue's source, to its left as a subject or to its right. */
final class NounPhrases {
  /** Longer stretches are clauses, not sources. */
  private static final int TOKENS_MAX = 25;

  private static final int APPOSITION_MAX = 22;

  private final Region region;

  NounPhrases(Region region) {
    this.region = region;
  }

  /** A range of tokens. */
  record Range(int from, int to) {}

  /** The subject that ends before this token; not before {@code limit}. */
  Optional<Range> before(int end, int limit) {
    int to = end;
    if (to > limit && region.isComma(to - 1)) {
      return appositive(to - 1, limit);
    }
    return plain(to, limit);
  }

  /** "Mr. Smith, a colonel of the guards, said": the name stands before the comma before. */
  private Optional<Range> appositive(int comma, int limit) {
    int open = comma - 1;
    while (open > limit && !region.isComma(open) && region.quotationOf(open).isEmpty()) {
      open--;
    }
    if (open <= limit || !region.isComma(open) || comma - open > APPOSITION_MAX) {
      return Optional.empty();
    }
    boolean age =
        open - 2 > limit
            && region.isComma(open - 2)
            && region.token(open - 1).kind() == org.hearsay.read.text.Token.Kind.NUMBER;
    return plain(age ? open - 2 : open, limit).map(r -> new Range(r.from(), comma + 1));
  }

  private Optional<Range> plain(int to, int limit) {
    if (to <= limit) {
      return Optional.empty();
    }
    if (Words.PRONOUNS.contains(region.token(to - 1).lower()) && !region.token(to - 1).is("some")) {
      return Optional.of(new Range(to - 1, to));
    }
    int from = to;
    while (from > limit && !stops(from - 1, to)) {
      from--;
    }
    from = stripped(from, to);
    boolean any = false;
    for (int i = from; i < to; i++) {
      any |= region.token(i).isWord();
    }
    return any && to - from <= TOKENS_MAX ? Optional.of(new Range(from, to)) : Optional.empty();
  }

  private boolean stops(int at, int to) {
    var t = region.token(at);
    if (region.quotationOf(at).isPresent()) {
      return true;
    }
    if (t.kind() == org.hearsay.read.text.Token.Kind.MARK) {
      return !"-/&$%.()’'".contains(t.form());
    }
    if (Words.AUXILIARIES.contains(t.lower()) && !t.isCapitalised()) {
      return true;
    }
    boolean joins = t.is("and") || t.is("or");
    if (joins) {
      return at + 1 >= to || !nominal(at + 1) || !nominal(at - 1);
    }
    return Words.CONJUNCTIONS.contains(t.lower());
  }

  private boolean nominal(int at) {
    if (at < region.from) {
      return false;
    }
    var t = region.token(at);
    return t.isCapitalised() || Words.DETERMINERS.contains(t.lower()) || t.lower().endsWith("s");
  }

  /** Without "On Friday", "But", "In a statement" before it. */
  private int stripped(int from, int to) {
    int at = from;
    boolean moved = true;
    while (moved && at < to) {
      moved = false;
      String lower = region.token(at).lower();
      if (Words.OPENERS.contains(lower) && at + 1 < to) {
        at++;
        moved = true;
      } else if (Words.PREPOSITIONS.contains(lower)) {
        int next = afterAdverbial(at, to);
        next = next > at ? next : afterPlace(at, to);
        moved = next > at && next < to;
        at = moved ? next : at;
      }
    }
    return at;
  }

  /** After "In Port Oram" where a determiner follows; {@code at} if none. */
  private int afterPlace(int at, int to) {
    int i = at + 1;
    while (i < to
        && region.token(i).isCapitalised()
        && !Words.DETERMINERS.contains(region.token(i).lower())) {
      i++;
    }
    boolean follows =
        i > at + 1 && i + 1 < to && Words.DETERMINERS.contains(region.token(i).lower());
    return follows && !region.token(i).is("'s") ? i : at;
  }

  /**
   * After "on Friday", "in May", "at a news conference in New Delhi on Friday"; {@code at} if none.
   */
  int afterAdverbial(int at, int to) {
    int i = at;
    if (i < to && Words.PREPOSITIONS.contains(region.token(i).lower())) {
      i++;
    }
    int start = i;
    while (i < to
        && (Words.DETERMINERS.contains(region.token(i).lower())
            || Sayings.ADJECTIVES.contains(region.token(i).lower()))) {
      i++;
    }
    int words = i;
    while (i < to
        && (Words.DAYS.contains(region.token(i).lower())
            || Sayings.OCCASIONS.contains(region.token(i).lower())
            || (i > words && region.token(i).kind() == org.hearsay.read.text.Token.Kind.NUMBER))) {
      i++;
    }
    return i > words && i > start ? i : at;
  }

  /** Whether it starts like a source: no preposition, adverb, participle or lone small word. */
  boolean plausible(Range range) {
    var first = region.token(range.from());
    String lower = first.lower();
    boolean pronoun = range.to() - range.from() == 1 && Words.PRONOUNS.contains(lower);
    boolean noun =
        first.isCapitalised() || Words.DETERMINERS.contains(lower) || lower.endsWith("s");
    boolean small =
        Words.PREPOSITIONS.contains(lower)
            || Words.adverb(first)
            || Words.CONJUNCTIONS.contains(lower);
    boolean bare = range.to() - range.from() == 1 && !noun;
    boolean verbal =
        !first.isCapitalised()
            && (lower.endsWith("ing") || lower.equals("often") || lower.equals("especially"));
    return pronoun || (!small && !bare && !verbal);
  }

  /** The noun phrase that starts at this token. */
  Optional<Range> after(int from, int limit) {
    int at = from;
    if (at < limit && Words.PRONOUNS.contains(region.token(at).lower())) {
      return Optional.of(new Range(at, at + 1));
    }
    while (at < limit && !endsPhrase(at, from)) {
      at++;
    }
    while (at > from
        && (Words.PREPOSITIONS.contains(region.token(at - 1).lower())
            || Words.DETERMINERS.contains(region.token(at - 1).lower()))) {
      at--;
    }
    return at > from && at - from <= TOKENS_MAX
        ? Optional.of(new Range(from, at))
        : Optional.empty();
  }

  private boolean endsPhrase(int at, int from) {
    var t = region.token(at);
    if (region.quotationOf(at).isPresent() || (at > from && Words.PRONOUNS.contains(t.lower()))) {
      return true;
    }
    if (t.kind() == org.hearsay.read.text.Token.Kind.MARK) {
      return !"-/&$%()’'".contains(t.form());
    }
    if (t.is("and") || t.is("or")) {
      return at + 1 >= region.to || !nominal(at + 1) || at == from;
    }
    boolean day = Words.DAYS.contains(t.lower()) && at > from && !t.is("may");
    return day
        || (Words.AUXILIARIES.contains(t.lower()) && !t.isCapitalised())
        || (Words.CONJUNCTIONS.contains(t.lower()) && !t.isCapitalised());
  }
}
