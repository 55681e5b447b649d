package org.hearsay.peers;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.TimeExpression;
import edu.stanford.nlp.util.CoreMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Days;
import org.hearsay.model.Span;
import org.hearsay.peers.Phrase.Found;

/**
 * SUTime of CoreNLP with its English rules and its tagger (Chang and Manning, SUTIME, LREC 2012).
 * An hour or a part of a day counts as the day on which it begins, since the gold has days.
 */
final class SuTime {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?(?:T.*)?");

  private final AnnotationPipeline pipeline = new AnnotationPipeline();

  SuTime() {
    Properties options = new Properties();
    options.setProperty("sutime.includeRange", "true");
    options.setProperty("sutime.markTimeRanges", "true");
    pipeline.addAnnotator(new TokenizerAnnotator(false));
    pipeline.addAnnotator(new WordsToSentencesAnnotator(false));
    pipeline.addAnnotator(new POSTaggerAnnotator(false));
    pipeline.addAnnotator(new TimeAnnotator("sutime", options));
  }

  List<Found> read(String sentence, LocalDate published) {
    Annotation annotation = new Annotation(sentence);
    annotation.set(CoreAnnotations.DocDateAnnotation.class, published.toString());
    pipeline.annotate(annotation);
    List<Found> found = new ArrayList<>();
    for (CoreMap time : annotation.get(TimeAnnotations.TimexAnnotations.class)) {
      Span span =
          new Span(
              time.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
              time.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
      SUTime.Temporal temporal = time.get(TimeExpression.Annotation.class).getTemporal();
      found.add(new Found(span, days(temporal)));
    }
    return found;
  }

  private static Optional<Days> days(SUTime.Temporal temporal) {
    SUTime.Range range = temporal.getRange();
    if (range == null || range.begin() == null || range.end() == null) {
      return Optional.empty();
    }
    Optional<LocalDate> first = day(range.begin(), false);
    Optional<LocalDate> last = last(temporal, range, first);
    return first.flatMap(f -> last.filter(l -> !l.isBefore(f)).map(l -> new Days(f, l)));
  }

  /** A season's range runs from a day to a month, and that month is no longer part of it. */
  private static Optional<LocalDate> last(
      SUTime.Temporal temporal, SUTime.Range range, Optional<LocalDate> first) {
    if (temporal.getTimexType() == SUTime.TimexType.TIME) {
      return first;
    }
    boolean season =
        String.valueOf(range.begin().toISOString()).length() == 10
            && String.valueOf(range.end().toISOString()).length() == 7;
    return season ? day(range.end(), false).map(d -> d.minusDays(1)) : day(range.end(), true);
  }

  private static Optional<LocalDate> day(SUTime.Time time, boolean last) {
    String iso = time.toISOString();
    Matcher m = ISO.matcher(iso == null ? "" : iso);
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(m.group(1));
      if (m.group(2) == null) {
        return Optional.of(Year.of(year).atMonth(last ? 12 : 1).atDay(last ? 31 : 1));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(2)));
      if (m.group(3) == null) {
        return Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
      }
      return Optional.of(month.atDay(Integer.parseInt(m.group(3))));
    } catch (DateTimeException beyondTheCalendar) {
      return Optional.empty();
    }
  }
}
