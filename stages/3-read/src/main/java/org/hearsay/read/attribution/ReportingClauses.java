package org.hearsay.read.attribution;

import java.util.List;
import org.hearsay.read.attribution.Cue.Frame;
import org.hearsay.read.text.Token;

/** Where a clause like "he said on Friday," begins and ends inside its sentence. */
final class ReportingClauses {
  /** With so many words before it, "said in a paper that ..." closes the sentence. */
  private static final int LEFT_CLAUSE_MIN = 9;

  private final Region region;
  private final List<CueMatch> cues;

  ReportingClauses(Region region, List<CueMatch> cues) {
    this.region = region;
    this.cues = cues;
  }

  /** A comma, a dash or a closing quotation mark with words before it. */
  boolean border(int at, int free) {
    boolean parts =
        region.isComma(at)
            || (at >= region.from && Words.dash(region.token(at)))
            || region.closesQuotation(at);
    return parts && at - free >= 1;
  }

  /** Whether only an addressee and adverbials follow, up to a comma, a quotation or the end. */
  boolean closesAfter(int at, boolean addressee, int free) {
    int i = at;
    int words = 0;
    while (i < region.to && region.token(i).kind() != Token.Kind.MARK) {
      boolean opens = region.token(i).is("that") || region.token(i).is("as");
      if (opens && (words < 2 || at - free < LEFT_CLAUSE_MIN)) {
        return false;
      }
      i++;
      words++;
    }
    boolean adverbial =
        words == 0
            || Words.PREPOSITIONS.contains(region.token(at).lower())
            || Words.DAYS.contains(region.token(at).lower())
            || Words.adverb(region.token(at))
            || Words.CIRCUMSTANCES.contains(region.token(at).lower())
            || (addressee && addressed(at));
    return adverbial && words <= 14;
  }

  /** "is quoted as saying" */
  boolean asSaying(int at) {
    return at + 1 < region.to && region.token(at).is("as") && region.token(at + 1).is("saying");
  }

  boolean endsAt(int at) {
    return at >= region.to || region.token(at).kind() == Token.Kind.MARK;
  }

  private boolean addressed(int at) {
    String lower = region.token(at).lower();
    return Words.OBJECT_PRONOUNS.contains(lower)
        || region.token(at).isCapitalised()
        || Words.DETERMINERS.contains(lower)
        || lower.endsWith("s");
  }

  /** A clause that goes on after its speaker starts after the last semicolon. */
  int afterSemicolon(int from, int end) {
    for (int i = end - 1; i > from; i--) {
      if (region.token(i).form().equals(";") && region.quotationOf(i).isEmpty() && i + 1 < end) {
        return i + 1;
      }
    }
    return from;
  }

  /** After the comma or stop that closes "he said on Friday,". */
  int afterReportingClause(int at) {
    int i = at;
    while (i < region.to
        && region.quotationOf(i).isEmpty()
        && !startsPhrase(i)
        && region.token(i).kind() != Token.Kind.MARK) {
      i++;
    }
    while (i < region.to
        && region.quotationOf(i).isEmpty()
        && region.token(i).kind() == Token.Kind.MARK) {
      i++;
    }
    return i;
  }

  /** After "said the colonel," an apposition, a relative clause or a participle follows. */
  boolean hangsOn(Pattern pattern, int from, int end) {
    if (from >= end || region.opensQuotation(from)) {
      return false;
    }
    String first = region.token(from).lower();
    return pattern == Pattern.INVERTED
        || first.equals("a")
        || first.equals("an")
        || first.equals("who")
        || (first.endsWith("ing") && !region.token(from).isCapitalised());
  }

  int nextQuotation(int from, int end) {
    for (int i = from; i < end; i++) {
      if (region.opensQuotation(i)) {
        return i;
      }
    }
    return end;
  }

  /** A source phrase may follow at once: "reported on the strength of". */
  private boolean startsPhrase(int at) {
    return cues.stream().anyMatch(c -> c.from() == at && c.cue().takes(Frame.SOURCE));
  }
}
