package org.hearsay.extract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Published;
import org.jspecify.annotations.Nullable;

/**
 * Reads publication dates as sites write them: ISO 8601 and its near misses, RFC 5322, English
 * words, numbers.
 *
 * <p>A time without a zone keeps only its day, since nobody can tell the instant. Days before 1990
 * or after 2100 are taken as misreadings.
 */
final class WrittenDates {
  private static final int YEAR_MIN = 1990;
  private static final int YEAR_MAX = 2100;

  private static final Pattern ISO =
      Pattern.compile(
          "\\b((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})"
              + "(?:[T ]\\s*(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?(?:[.,]\\d+)?)?"
              + "\\s*(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d|[+-]\\d\\d\\b)?");

  private static final Pattern COMPACT =
      Pattern.compile("^((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T?\\d{4,6}Z?)?$");
  private static final Pattern EPOCH = Pattern.compile("^1\\d{9}(\\d{3})?$");

  private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final String CLOCK =
      "(?:,?\\s*(?:at|@|-|–|\\|)?\\s*(\\d{1,2})[:.](\\d\\d)(?::(\\d\\d))?\\s*([ap]\\.?m\\.?)?"
          + "\\s*\\(?([A-Z]{2,4}\\b|[+-]\\d\\d:?\\d\\d)?)?";
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]+(?:of )?" + MONTH + ",?[ -]+((?:19|20)\\d\\d)" + CLOCK,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)" + CLOCK,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DOTTED =
      Pattern.compile("\\b(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d\\d)\\b");
  private static final Pattern SLASHED =
      Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d\\d)\\b");
  private static final Pattern EAST_ASIAN =
      Pattern.compile("((?:19|20)\\d\\d)\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private WrittenDates() {}

  /** A field that holds a date and nothing else. */
  static Optional<Published> parse(String field) {
    String text = field.strip();
    if (EPOCH.matcher(text).matches()) {
      long seconds = Long.parseLong(text.substring(0, 10));
      return at(Instant.ofEpochSecond(seconds));
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return ofParts(compact.group(1), compact.group(2), compact.group(3));
    }
    return text.length() > 80 ? Optional.empty() : find(text);
  }

  /** The first date in a line. */
  static Optional<Published> find(String line) {
    Matcher iso = ISO.matcher(line);
    if (iso.find()) {
      return of(
          day(iso.group(1), iso.group(2), iso.group(3)),
          clock(iso.group(4), iso.group(5), iso.group(6), null),
          iso.group(7));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(line);
    if (monthFirst.find()) {
      return worded(monthFirst, monthFirst.group(2), monthFirst.group(1));
    }
    Matcher dayFirst = DAY_FIRST.matcher(line);
    if (dayFirst.find()) {
      return worded(dayFirst, dayFirst.group(1), dayFirst.group(2));
    }
    return numbers(line);
  }

  private static Optional<Published> numbers(String line) {
    Matcher asian = EAST_ASIAN.matcher(line);
    if (asian.find()) {
      return ofParts(asian.group(1), asian.group(2), asian.group(3));
    }
    Matcher dotted = DOTTED.matcher(line);
    if (dotted.find()) {
      return ofParts(dotted.group(3), dotted.group(2), dotted.group(1));
    }
    Matcher slashed = SLASHED.matcher(line);
    if (slashed.find() && Integer.parseInt(slashed.group(2)) > 12) {
      return ofParts(slashed.group(3), slashed.group(1), slashed.group(2));
    }
    slashed.reset();
    // Below 13 both readings are possible: only a first number above 12 tells that it is a day.
    return slashed.find() && Integer.parseInt(slashed.group(1)) > 12
        ? ofParts(slashed.group(3), slashed.group(2), slashed.group(1))
        : Optional.empty();
  }

  private static Optional<Published> worded(Matcher found, String day, String month) {
    return of(
        day(found.group(3), month, day),
        clock(found.group(4), found.group(5), found.group(6), found.group(7)),
        found.group(8));
  }

  /**
   * @param month a number or its name
   */
  static Optional<Published> ofParts(String year, String month, String day) {
    return day(year, month, day).map(date -> new Published(date, Optional.empty()));
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      int y = Integer.parseInt(year);
      String name = month.toLowerCase(Locale.ROOT);
      int m =
          Character.isDigit(name.charAt(0))
              ? Integer.parseInt(name)
              : MONTHS.indexOf(name.substring(0, 3)) + 1;
      return y < YEAR_MIN || y > YEAR_MAX
          ? Optional.empty()
          : Optional.of(LocalDate.of(y, m, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Seconds of the day. */
  private static Optional<Integer> clock(
      @Nullable String hour,
      @Nullable String minute,
      @Nullable String second,
      @Nullable String half) {
    if (hour == null || minute == null) {
      return Optional.empty();
    }
    int h = Integer.parseInt(hour);
    if (half != null) {
      h = h % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
    }
    int m = Integer.parseInt(minute);
    int s = second == null ? 0 : Integer.parseInt(second);
    return h < 24 && m < 60 && s < 60 ? Optional.of((h * 60 + m) * 60 + s) : Optional.empty();
  }

  private static Optional<Published> of(
      Optional<LocalDate> day, Optional<Integer> second, @Nullable String zone) {
    if (day.isEmpty()) {
      return Optional.empty();
    }
    Optional<ZoneId> known = zone == null ? Optional.empty() : zone(zone);
    if (second.isEmpty() || known.isEmpty()) {
      return Optional.of(new Published(day.get(), Optional.empty()));
    }
    LocalDateTime local = day.get().atStartOfDay().plusSeconds(second.get());
    return at(local.atZone(known.get()).toInstant());
  }

  private static Optional<Published> at(Instant instant) {
    return Optional.of(
        new Published(instant.atOffset(ZoneOffset.UTC).toLocalDate(), Optional.of(instant)));
  }

  /** Offsets, and the names that news sites use; a name with two meanings is unknown. */
  private static Optional<ZoneId> zone(String written) {
    String name = written.toUpperCase(Locale.ROOT);
    String offset =
        switch (name) {
          case "Z", "UTC", "GMT" -> "+00:00";
          case "EST" -> "-05:00";
          case "EDT" -> "-04:00";
          case "ET" -> "America/New_York";
          case "CDT" -> "-05:00";
          case "MST" -> "-07:00";
          case "PST" -> "-08:00";
          case "PDT" -> "-07:00";
          case "PT" -> "America/Los_Angeles";
          case "CET" -> "+01:00";
          case "CEST" -> "+02:00";
          case "MSK" -> "+03:00";
          case "KST", "JST" -> "+09:00";
          default -> name;
        };
    try {
      return Optional.of(
          offset.matches("[+-]\\d{4}")
              ? ZoneOffset.of(offset.substring(0, 3) + ":" + offset.substring(3))
              : ZoneId.of(offset));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
