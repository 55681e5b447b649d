package org.hearsay.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.hearsay.model.Certainty;
import org.hearsay.model.ConflictKind;
import org.hearsay.model.EventType;
import org.hearsay.model.ItemClass;
import org.hearsay.model.Stance;
import org.hearsay.model.Status;

/** Makes a Lucene query from what was asked; a value that cannot be is an error at its place. */
final class QueryBuilder {
  /** A word of the claim's own sentence weighs more than one of the title above it. */
  private static final float SENTENCE_WEIGHT = 2f;

  private final Terms terms;

  QueryBuilder(Analyzer analyzer) {
    this.terms = new Terms(analyzer);
  }

  Query build(Asked asked) throws MisreadException {
    return switch (asked) {
      case Asked.Word word -> words(word.text(), word.prefix());
      case Asked.Phrase phrase -> words(phrase.text(), false);
      case Asked.Not not -> all(List.of(not));
      case Asked.All all -> all(all.parts());
      case Asked.Any any -> any(any.parts());
      case Asked.Where where -> where(where);
    };
  }

  private Query all(List<Asked> parts) throws MisreadException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    boolean positive = false;
    for (Asked part : parts) {
      if (part instanceof Asked.Not(Asked without)) {
        query.add(build(without), Occur.MUST_NOT);
      } else {
        query.add(build(part), part instanceof Asked.Where ? Occur.FILTER : Occur.MUST);
        positive = true;
      }
    }
    if (!positive) {
      query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return query.build();
  }

  private Query any(List<Asked> parts) throws MisreadException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Asked part : parts) {
      query.add(build(part), Occur.SHOULD);
    }
    return query.build();
  }

  private Query words(String text, boolean prefix) {
    Query inSentence = in(ClaimDocument.WORDS, text, prefix);
    Query about = in(ClaimDocument.ABOUT, text, prefix);
    return new DisjunctionMaxQuery(
        List.of(new BoostQuery(inSentence, SENTENCE_WEIGHT), about), 0.1f);
  }

  private Query in(String field, String text, boolean prefix) {
    if (prefix) {
      return new PrefixQuery(new Term(field, text.toLowerCase(Locale.ROOT)));
    }
    List<String> parts = terms.of(field, text);
    return switch (parts.size()) {
      case 0 -> new MatchNoDocsQuery("no word in " + text);
      case 1 -> new TermQuery(new Term(field, parts.getFirst()));
      default -> new PhraseQuery(field, parts.toArray(String[]::new));
    };
  }

  private Query where(Asked.Where where) throws MisreadException {
    Field field = where.field();
    return switch (field) {
      case VOICE, HOUSE, OUTLET, PLACE -> in(field.code(), where.value(), false);
      case TYPE -> exact(where, codes(EventType.values(), EventType::code));
      case STATUS -> exact(where, codes(Status.values(), Status::code));
      case CERTAINTY -> exact(where, codes(Certainty.values(), Certainty::code));
      case STANCE -> exact(where, codes(Stance.values(), Stance::code));
      case CONFLICT -> exact(where, conflicts());
      case ITEM -> exact(where, List.copyOf(ItemClass.names()));
      case COUNTRY -> country(where);
      case GRADE, ORIGINS -> numbers(where);
      case DATE -> date(where);
      case PRINTED -> printed(where);
    };
  }

  private static <E> List<String> codes(E[] values, Function<E, String> code) {
    return Arrays.stream(values).map(code).toList();
  }

  private static List<String> conflicts() {
    List<String> values = new java.util.ArrayList<>(List.of("yes", "no"));
    values.addAll(codes(ConflictKind.values(), ConflictKind::code));
    return values;
  }

  private static Query exact(Asked.Where where, List<String> allowed) throws MisreadException {
    String value = where.value().toLowerCase(Locale.ROOT);
    if (!allowed.contains(value)) {
      throw new MisreadException(
          where.at(),
          where.field().code()
              + " is never \""
              + where.value()
              + "\"; it is one of "
              + String.join(", ", allowed));
    }
    return new TermQuery(new Term(where.field().code(), value));
  }

  private static Query country(Asked.Where where) throws MisreadException {
    if (!where.value().matches("[A-Za-z]{2}")) {
      throw new MisreadException(
          where.at(), "a country is two letters (ISO 3166-1), such as KP or RU");
    }
    return new TermQuery(new Term(where.field().code(), where.value().toLowerCase(Locale.ROOT)));
  }

  private static Query numbers(Asked.Where where) throws MisreadException {
    String[] ends = ends(where.value());
    if (!ends[0].matches("\\d{0,6}")
        || !ends[1].matches("\\d{0,6}")
        || (ends[0] + ends[1]).isEmpty()) {
      throw new MisreadException(where.at(), "a number is expected here, or a range such as 1..3");
    }
    int from = ends[0].isEmpty() ? 0 : Integer.parseInt(ends[0]);
    int to = ends[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(ends[1]);
    return IntPoint.newRangeQuery(where.field().code(), from, to);
  }

  private static Query date(Asked.Where where) throws MisreadException {
    long[] days = days(where);
    return new BooleanQuery.Builder()
        .add(LongPoint.newRangeQuery(ClaimDocument.START, Long.MIN_VALUE, days[1]), Occur.FILTER)
        .add(LongPoint.newRangeQuery(ClaimDocument.END, days[0], Long.MAX_VALUE), Occur.FILTER)
        .build();
  }

  private static Query printed(Asked.Where where) throws MisreadException {
    long[] days = days(where);
    return LongPoint.newRangeQuery(where.field().code(), days[0], days[1]);
  }

  /** First and last day, both included. */
  private static long[] days(Asked.Where where) throws MisreadException {
    String[] ends = ends(where.value());
    try {
      long from = ends[0].isEmpty() ? Long.MIN_VALUE : first(ends[0]).toEpochDay();
      long to = ends[1].isEmpty() ? Long.MAX_VALUE : last(ends[1]).toEpochDay();
      if ((ends[0] + ends[1]).isEmpty()) {
        throw new DateTimeParseException("nothing", "..", 0);
      }
      return new long[] {from, to};
    } catch (DateTimeParseException e) {
      throw new MisreadException(
          where.at(),
          "a date is 2024, 2024-10 or 2024-10-18, or a range such as 2024-10-01..2024-10-18");
    }
  }

  /** "a..b", "a..", "..b"; a value alone is both ends. */
  private static String[] ends(String value) {
    int dots = value.indexOf("..");
    return dots < 0
        ? new String[] {value, value}
        : new String[] {value.substring(0, dots), value.substring(dots + 2)};
  }

  private static LocalDate first(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.parse(date + "-01-01");
      case 7 -> YearMonth.parse(date).atDay(1);
      default -> LocalDate.parse(date);
    };
  }

  private static LocalDate last(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.parse(date + "-12-31");
      case 7 -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }
}
