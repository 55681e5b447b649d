package org.hearsay.serve;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.serve.access.Visitor;

/**
 * Where the reader stands: the page's address, and the day as of which the ledger is shown.
 *
 * @param params what the address asks for, the day left out
 * @param decides whether this visitor may decide here: not on an earlier day, not without a linker,
 *     not as a reader
 */
record Here(String path, Map<String, String> params, AsOf asOf, boolean decides, Visitor visitor) {
  private static final Pattern OWN_LINK =
      Pattern.compile("(?<!data-now )href=\"(/(?!assets/)(?![^\"#]*asof=)[^\"#]*)");

  /**
   * An earlier state.
   *
   * @param printed only articles that had come out by that day
   * @param known only what this ledger had recorded by that day
   */
  record AsOf(Optional<LocalDate> printed, Optional<LocalDate> known) {
    static final AsOf NOW = new AsOf(Optional.empty(), Optional.empty());

    /** The day that an address asks for, as every link carries it. */
    static AsOf asked(Context ctx) {
      return new AsOf(day(ctx, "asof"), day(ctx, "known"));
    }

    private static Optional<LocalDate> day(Context ctx, String name) {
      try {
        return Optional.ofNullable(ctx.queryParam(name)).map(LocalDate::parse);
      } catch (DateTimeParseException e) {
        return Optional.empty();
      }
    }

    boolean now() {
      return printed.isEmpty() && known.isEmpty();
    }

    String words() {
      return printed
          .map(d -> "As it stood in print on " + Wording.day(d))
          .or(() -> known.map(d -> "As this ledger knew it on " + Wording.day(d)))
          .orElse("");
    }

    String query() {
      return printed.map(d -> "asof=" + d).or(() -> known.map(d -> "known=" + d)).orElse("");
    }
  }

  /** This page's address without a day. */
  String address() {
    String query =
        params.entrySet().stream()
            .map(e -> Links.encoded(e.getKey()) + "=" + Links.encoded(e.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  /** The page with the day in every link to another page, so that a reader stays in it. */
  String carried(String html) {
    if (asOf.now()) {
      return html;
    }
    return OWN_LINK
        .matcher(html)
        .replaceAll(
            link -> {
              String joined = link.group(1).contains("?") ? "&amp;" : "?";
              return Matcher.quoteReplacement(link.group() + joined + asOf.query());
            });
  }
}
