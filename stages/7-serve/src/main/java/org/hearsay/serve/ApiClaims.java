package org.hearsay.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.hearsay.exports.Exports;
import org.hearsay.exports.Format;
import org.hearsay.exports.Selection;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.ClaimSearch;
import org.hearsay.model.ClaimSearch.Answer;
import org.hearsay.model.Happening;
import org.hearsay.serve.api.Cursor;
import org.hearsay.serve.api.Operation;
import org.hearsay.serve.api.Page;
import org.hearsay.serve.api.Parameter;
import org.hearsay.serve.api.Problem;
import org.hearsay.serve.api.Reply;
import org.hearsay.serve.api.Request;
import org.hearsay.serve.api.Shape;

/** Claims: those that answer a query, one, and all that answer in another program's form. */
final class ApiClaims {
  private static final Parameter QUERY =
      Parameter.text(
          "q", "What to look for, in the language of the search page; all where missing.");

  /** Fields of the query language, each as a parameter of its own. */
  private static final List<Parameter> FILTERS =
      List.of(
          Parameter.text("voice", "Words of the name of any voice of the chain."),
          Parameter.text("house", "Words of the name of the house of any voice of the chain."),
          Parameter.text("outlet", "Words of the outlet's name."),
          Parameter.word("type", "The event type.", ApiShapes.eventTypes(), Optional.empty()),
          Parameter.text("item", "The item class; finds the classes below it too."),
          Parameter.text("country", "Of actor, counterpart or place, ISO 3166-1 alpha-2."),
          Parameter.text("place", "Words of the place's name."),
          Parameter.text("date", "When it happened: a day, month, year, or from..to."),
          Parameter.text("printed", "When the article came out: as date."),
          Parameter.text("grade", "The credibility 1 to 6, or from..to."),
          Parameter.text("origins", "How many independent origins, or from..to."),
          Parameter.text("conflict", "quantity, time, place, assertion; or yes, no."),
          Parameter.text("status", "How far the event has come."),
          Parameter.text("certainty", "certain, probable, possible."),
          Parameter.text("stance", "How the voice stands to it."));

  private static final Parameter ORDER =
      Parameter.word(
          "order",
          "What comes first. A cursor of relevance holds only until the ledger changes; the others"
              + " always.",
          List.of("newest", "origins", "relevance"),
          Optional.of("newest"));

  private static final Parameter FORMAT =
      Parameter.word(
              "format",
              "The form; docs/formats/exports.md describes each.",
              List.of(Format.codes().split(", ")),
              Optional.empty())
          .needed();

  private final ApiLedger ledger;
  private final LongSupplier revision;

  ApiClaims(ApiLedger ledger, LongSupplier revision) {
    this.ledger = ledger;
    this.revision = revision;
  }

  List<Operation> operations() {
    return List.of(
        Operation.get("/claims", "listClaims")
            .says("Claims", "Claims that answer a query and filters, with counts of their values.")
            .takes(QUERY)
            .takes(FILTERS)
            .takes(ORDER)
            .takes(Parameter.all(Page.PARAMETERS, ApiLedger.DAYS))
            .gives(Shape.ref("ClaimPage"))
            .gives(Format.CSV.mediaType(), Shape.string())
            .gives(Format.GEOJSON.mediaType(), Shape.anyObject())
            .gives(Format.JSONL.mediaType(), Shape.string())
            .by(this::list),
        Operation.get("/claim", "getClaim")
            .says("Claims", "One claim with all that leads back from it.")
            .takes(Parameter.text("id", "Its full name: article, dot, claim.").needed())
            .takes(ApiLedger.DAYS)
            .gives(Shape.ref("Claim"))
            .by(this::one),
        export());
  }

  private Operation export() {
    Operation.Draft draft =
        Operation.get("/export", "exportClaims")
            .says("Claims", "All claims that answer, in another program's form.")
            .takes(FORMAT, QUERY)
            .takes(FILTERS)
            .takes(ApiLedger.DAYS)
            .asParameterSays();
    for (Format f : Format.values()) {
      boolean json = f == Format.GEOJSON || f == Format.STIX;
      draft.gives(f.mediaType(), json ? Shape.anyObject() : Shape.string());
    }
    return draft.by(this::taken);
  }

  private Reply one(Request request) {
    Snapshot snapshot = ledger.snapshot(request);
    String id = request.needed("id");
    Optional<Told> told = key(id).flatMap(snapshot::claim);
    return Reply.json(
        ApiLedger.claim(
            snapshot, told.orElseThrow(() -> ApiLedger.notFound("There is no claim " + id + "."))));
  }

  private static Optional<ClaimKey> key(String written) {
    try {
      return Optional.of(ClaimKey.of(written));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Reply taken(Request request) {
    Format format = Format.of(request.needed("format")).orElseThrow();
    String query = query(request);
    return switch (ledger.snapshot(request).selection().answering(ledger.search(request), query)) {
      case Selection.Narrowed.Misread misread -> throw misread(request, query);
      case Selection.Narrowed.To(Selection selection) ->
          Reply.file(
              out -> Exports.write(format, selection, Optional.empty(), out),
              format.mediaType(),
              format.fileName());
    };
  }

  private Reply list(Request request) {
    Snapshot snapshot = ledger.snapshot(request);
    String query = query(request);
    int limit = request.number("limit");
    Answer.Found found = found(request, query, limit + 1);
    List<Told> told =
        found.hits().stream()
            .limit(limit)
            .flatMap(h -> snapshot.claim(h.claim()).stream())
            .toList();
    Optional<String> next =
        found.hits().size() > limit && !told.isEmpty()
            ? Optional.of(Cursor.after(request, place(request, told.getLast(), limit)))
            : Optional.empty();
    if (!request.mediaType().equals("application/json")) {
      Selection selection =
          Selection.of(told.stream().map(t -> ApiLedger.toldClaim(snapshot, t)).toList());
      return Reply.text(Exports.text(format(request), selection, Optional.empty()), next);
    }
    ObjectNode page = new Page<>(told, found.total(), next).tree(t -> ApiLedger.claim(snapshot, t));
    facets(page.putArray("facets"), found.facets());
    return Reply.page(page, next);
  }

  private static Format format(Request request) {
    return List.of(Format.CSV, Format.GEOJSON, Format.JSONL).stream()
        .filter(f -> f.mediaType().equals(request.mediaType()))
        .findFirst()
        .orElseThrow();
  }

  private static void facets(ArrayNode into, List<ClaimSearch.Facet> facets) {
    for (ClaimSearch.Facet f : facets) {
      into.addObject().put("field", f.field()).put("value", f.value()).put("claims", f.claims());
    }
  }

  private Answer.Found found(Request request, String query, int count) {
    ClaimSearch search = ledger.search(request);
    Optional<String> cursor = Cursor.place(request);
    Answer answer =
        relevance(request)
            ? search.find(query, ClaimSearch.Order.RELEVANCE, offset(cursor), count)
            : search.find(query, order(request), cursor.map(ApiClaims::after), count);
    return switch (answer) {
      case Answer.Found found -> found;
      case Answer.Misread misread -> throw misread(request, query);
    };
  }

  private static boolean relevance(Request request) {
    boolean asked = request.needed("order").equals("relevance");
    if (asked && request.text("q").isEmpty()) {
      throw Problem.parameter("order", "is relevance only where q says what to look for");
    }
    return asked;
  }

  private static ClaimSearch.Order order(Request request) {
    return request.needed("order").equals("origins")
        ? ClaimSearch.Order.ORIGINS
        : ClaimSearch.Order.NEWEST;
  }

  /** Scores change with every claim that comes in: a number is all there is to go on after. */
  private int offset(Optional<String> cursor) {
    if (cursor.isEmpty()) {
      return 0;
    }
    String[] parts = cursor.get().split("\n", 2);
    if (Long.parseLong(parts[0]) != revision.getAsLong()) {
      throw Problem.of(
          Problem.Kind.CURSOR_OUTDATED,
          "The ledger has changed, and with it what is most relevant: start at the first page.");
    }
    return Integer.parseInt(parts[1]);
  }

  private static ClaimSearch.After after(String place) {
    String[] parts = place.split("\n", 3);
    Optional<LocalDate> printed =
        parts[1].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(parts[1]));
    return new ClaimSearch.After(Integer.parseInt(parts[0]), printed, ClaimKey.of(parts[2]));
  }

  private String place(Request request, Told last, int limit) {
    if (relevance(request)) {
      return revision.getAsLong() + "\n" + (offset(Cursor.place(request)) + limit);
    }
    int origins = last.happening().map(Happening::independentOrigins).orElse(0);
    return "%d\n%s\n%s"
        .formatted(origins, last.day().map(LocalDate::toString).orElse(""), last.key());
  }

  /** The query and the filters as one query. */
  private static String query(Request request) {
    String filters = filters(request).values().stream().collect(Collectors.joining(" "));
    return request
        .text("q")
        .map(q -> filters.isEmpty() ? q : "(" + q + ") " + filters)
        .orElse(filters);
  }

  private static Map<String, String> filters(Request request) {
    Map<String, String> filters = new LinkedHashMap<>();
    for (Parameter p : FILTERS) {
      request
          .text(p.name())
          .ifPresent(
              value -> {
                if (value.contains("\"")) {
                  throw Problem.parameter(p.name(), "holds no quotation mark");
                }
                filters.put(p.name(), p.name() + ":\"" + value + "\"");
              });
    }
    return filters;
  }

  /** Which part of the query it was. */
  private Problem misread(Request request, String query) {
    ClaimSearch search = ledger.search(request);
    Optional<String> q = request.text("q");
    List<Problem> problems = new ArrayList<>();
    q.flatMap(words -> misread(search, words))
        .ifPresent(m -> problems.add(Problem.query("q", points(q.get(), m.at()), m.what())));
    filters(request)
        .forEach(
            (name, filter) ->
                misread(search, filter)
                    .ifPresent(
                        m -> problems.add(Problem.parameter(name, "is misread: " + m.what()))));
    return problems.isEmpty()
        ? Problem.query("q", 0, "the query cannot be read: " + query)
        : problems.getFirst();
  }

  private static Optional<Answer.Misread> misread(ClaimSearch search, String query) {
    return search.find(query, ClaimSearch.Order.NEWEST, Optional.empty(), 1)
            instanceof Answer.Misread misread
        ? Optional.of(misread)
        : Optional.empty();
  }

  private static int points(String query, int at) {
    return query.codePointCount(0, Math.min(at, query.length()));
  }
}
