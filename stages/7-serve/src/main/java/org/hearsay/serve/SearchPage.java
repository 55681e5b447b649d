package org.hearsay.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.exports.Words;
import org.hearsay.model.ClaimSearch;
import org.hearsay.model.ClaimSearch.Answer;
import org.hearsay.model.ClaimSearch.Facet;
import org.hearsay.model.ClaimSearch.Hit;
import org.hearsay.model.ClaimSearch.Order;
import org.hearsay.model.Span;

/** Claims that answer a query, or where the query went wrong. */
record SearchPage(
    Frame frame,
    String query,
    Order order,
    Optional<Fault> fault,
    int total,
    List<Result> results,
    Map<String, List<Facet>> facets,
    Optional<String> next) {
  private static final int PAGE = 30;

  /** A query that cannot be read; the caret stands under the character. */
  record Fault(String before, String at, String after, String what) {}

  /** A claim with the stretch of text that answers. */
  record Result(ClaimLine line, Optional<HappeningLine> happening, List<Part> excerpt) {}

  /** A part of an excerpt. */
  record Part(String text, boolean marked) {}

  static SearchPage of(Snapshot snapshot, ClaimSearch search, String query, Order order, int from) {
    Frame frame = Frame.of("Search", "/search", snapshot).query(query);
    if (query.isBlank()) {
      return new SearchPage(
          frame, "", order, Optional.empty(), 0, List.of(), Map.of(), Optional.empty());
    }
    return switch (search.find(query, order, from, PAGE)) {
      case Answer.Misread misread ->
          new SearchPage(
              frame,
              query,
              order,
              Optional.of(fault(query, misread)),
              0,
              List.of(),
              Map.of(),
              Optional.empty());
      case Answer.Found found -> found(snapshot, frame, query, order, from, found);
    };
  }

  private static SearchPage found(
      Snapshot snapshot, Frame frame, String query, Order order, int from, Answer.Found found) {
    List<Result> results =
        found.hits().stream().flatMap(h -> result(snapshot, h).stream()).toList();
    Map<String, List<Facet>> facets = new LinkedHashMap<>();
    found.facets().forEach(f -> facets.computeIfAbsent(f.field(), n -> new ArrayList<>()).add(f));
    boolean constructed = results.stream().anyMatch(r -> r.line().told().article().constructed());
    Optional<String> next =
        from + PAGE < found.total()
            ? Optional.of(link(query, order) + "&from=" + (from + PAGE))
            : Optional.empty();
    return new SearchPage(
        frame.constructed(constructed),
        query,
        order,
        Optional.empty(),
        found.total(),
        results,
        facets,
        next);
  }

  static String link(String query, Order order) {
    return Links.search(query) + "&order=" + order.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The query narrowed by a value. */
  String narrowed(Facet facet) {
    String value =
        facet.value().matches("[\\p{L}\\p{N}-]+") ? facet.value() : "\"" + facet.value() + "\"";
    return link(query + " " + facet.field() + ":" + value, order);
  }

  private static Optional<Result> result(Snapshot snapshot, Hit hit) {
    return snapshot
        .claim(hit.claim())
        .map(told -> new Result(new ClaimLine(told), snapshot.line(told), parts(hit)));
  }

  private static List<Part> parts(Hit hit) {
    List<Part> parts = new ArrayList<>();
    String excerpt = Words.inner(hit.excerpt());
    int at = 0;
    for (Span mark : hit.marked()) {
      if (mark.start() > at) {
        parts.add(new Part(excerpt.substring(at, mark.start()), false));
      }
      parts.add(new Part(mark.in(excerpt), true));
      at = mark.end();
    }
    parts.add(new Part(excerpt.substring(at), false));
    return parts;
  }

  private static Fault fault(String query, Answer.Misread misread) {
    int at = Math.min(misread.at(), query.length());
    int end = Math.min(at + 1, query.length());
    return new Fault(
        query.substring(0, at), query.substring(at, end), query.substring(end), misread.what());
  }
}
