package org.hearsay.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.hearsay.forms.JudgementForm;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.HappeningId;
import org.hearsay.model.Judged;
import org.hearsay.model.Judgement;
import org.hearsay.model.Ledger;
import org.hearsay.serve.access.Visitor;
import org.hearsay.serve.api.Operation;
import org.hearsay.serve.api.Page;
import org.hearsay.serve.api.Parameter;
import org.hearsay.serve.api.Problem;
import org.hearsay.serve.api.Reply;
import org.hearsay.serve.api.Request;
import org.hearsay.serve.api.Shape;

/** What people decided, and a new decision. */
final class ApiDecisions {
  /** Which members each kind needs beside it. */
  private static final Map<String, List<String>> NEEDED =
      new TreeMap<>(
          Map.of(
              "confirm", List.of("claim"),
              "reject", List.of("claim"),
              "mend", List.of("claim", "values"),
              "note", List.of("claim", "text"),
              "merge", List.of("happening", "with"),
              "split", List.of("happening", "claims"),
              "house", List.of("voice"),
              "reliability", List.of("voice", "letter"),
              "withdraw", List.of("number")));

  private static final JsonMapper JSON = new JsonMapper();

  private final ApiLedger ledger;
  private final Ledger record;
  private final Optional<Desk> desk;
  private final BiConsumer<Context, Judged> decided;

  /**
   * @param record where decisions stand
   * @param decided told of each new one, with who asked
   */
  ApiDecisions(
      ApiLedger ledger, Ledger record, Optional<Desk> desk, BiConsumer<Context, Judged> decided) {
    this.ledger = ledger;
    this.record = record;
    this.desk = desk;
    this.decided = decided;
  }

  static List<String> kinds() {
    return List.copyOf(NEEDED.keySet());
  }

  List<Operation> operations() {
    return List.of(
        Operation.get("/decisions", "listDecisions")
            .says("Decisions", "Every decision ever made, oldest first, the withdrawn too.")
            .takes(Parameter.all(Page.PARAMETERS, ApiLedger.DAYS))
            .gives(Shape.ref("DecisionPage"))
            .by(this::list),
        Operation.get("/decision", "getDecision")
            .says("Decisions", "One decision.")
            .takes(Parameter.number("number", "Its number.", 0, 999_999_999, 0).needed())
            .takes(ApiLedger.DAYS)
            .gives(Shape.ref("Decision"))
            .by(this::one),
        Operation.post("/decisions", "decide")
            .says("Decisions", "Puts a decision on record; the ledger is linked anew under it.")
            .takesBody(Shape.ref("NewDecision"))
            .gives(Shape.ref("Decision"))
            .by(this::decide));
  }

  private Reply list(Request request) {
    List<Judged> all = made(request);
    Set<Long> withdrawn = withdrawn(all);
    return Page.of(all, j -> "%019d".formatted(j.number()), request).reply(j -> form(j, withdrawn));
  }

  private Reply one(Request request) {
    List<Judged> all = made(request);
    int number = request.number("number");
    return Reply.json(
        all.stream()
            .filter(j -> j.number() == number)
            .findFirst()
            .map(j -> form(j, withdrawn(all)))
            .orElseThrow(() -> ApiLedger.notFound("There is no decision " + number + ".")));
  }

  /** A decision has only the day on which it was made; both days count as that. */
  private List<Judged> made(Request request) {
    return record.judgements().stream().filter(j -> madeBy(j.at(), request)).toList();
  }

  static boolean madeBy(Instant at, Request request) {
    LocalDate day = at.atOffset(ZoneOffset.UTC).toLocalDate();
    return request.day("asOf").filter(day::isAfter).isEmpty()
        && request.day("known").filter(day::isAfter).isEmpty();
  }

  private static Set<Long> withdrawn(List<Judged> all) {
    Set<Long> numbers = new HashSet<>();
    for (Judged j : all) {
      if (j.what() instanceof Judgement.Withdraw(long number)) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  private static ObjectNode form(Judged judged, Set<Long> withdrawn) {
    JsonNode judgement = tree(judged.what());
    ObjectNode node = ApiLedger.object().put("number", judged.number());
    node.put("kind", judgement.path("kind").asText());
    node.put("summary", Wording.judgement(judged.what()));
    node.put("author", judged.author()).put("reason", judged.reason());
    node.put("at", judged.at().toString());
    node.put("standing", !withdrawn.contains(judged.number()));
    node.set("judgement", judgement);
    return node;
  }

  private static JsonNode tree(Judgement judgement) {
    try {
      return JSON.readTree(JudgementForm.write(judgement));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("our own form is JSON", e);
    }
  }

  private Reply decide(Request request) {
    Desk here =
        desk.orElseThrow(
            () ->
                Problem.of(
                    Problem.Kind.NO_LINKER,
                    "This server was started without a linker: nobody decides."));
    ObjectNode body = request.body();
    Snapshot snapshot = ledger.now();
    check(body, snapshot);
    try {
      Judged judged = here.decide(snapshot, form(body), Visitor.of(request.context()).name());
      decided.accept(request.context(), judged);
      return Reply.created(form(judged, Set.of()), "/decision?number=" + judged.number());
    } catch (IllegalArgumentException e) {
      throw Problem.of(Problem.Kind.BAD_BODY, "That could not be decided: " + e.getMessage() + ".");
    }
  }

  private static void check(ObjectNode body, Snapshot snapshot) {
    String kind = body.path("kind").asText();
    if (!NEEDED.containsKey(kind)) {
      throw Problem.member("kind", "\"kind\" is one of " + String.join(", ", kinds()));
    }
    Set<String> known = new HashSet<>(NEEDED.getOrDefault(kind, List.of()));
    known.addAll(List.of("kind", "reason"));
    if (kind.equals("house")) {
      known.add("house");
    }
    body.fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                throw Problem.member(name, "\"" + name + "\" means nothing to " + kind);
              }
            });
    for (String name : NEEDED.getOrDefault(kind, List.of())) {
      present(name, body.path(name), snapshot);
    }
  }

  private static void present(String name, JsonNode value, Snapshot snapshot) {
    boolean right =
        switch (name) {
          case "values" -> value.isObject() && !value.isEmpty();
          case "claims" -> value.isArray() && !value.isEmpty();
          case "number" -> value.isIntegralNumber();
          default -> value.isTextual() && !value.asText().isBlank();
        };
    if (!right) {
      throw Problem.member(name, "\"" + name + "\" is missing or of another kind");
    }
    if (name.equals("values")) {
      value.fieldNames().forEachRemaining(ApiDecisions::field);
    }
    List<String> claims = new ArrayList<>();
    if (name.equals("claim")) {
      claims.add(value.asText());
    } else if (name.equals("claims")) {
      value.forEach(v -> claims.add(v.asText()));
    }
    for (String claim : claims) {
      if (key(claim).flatMap(snapshot::claim).isEmpty()) {
        throw Problem.member(name, "there is no claim " + claim);
      }
    }
    boolean happening = name.equals("happening") || name.equals("with");
    if (happening && snapshot.happening(new HappeningId(value.asText())).isEmpty()) {
      throw Problem.member(name, "there is no happening " + value.asText());
    }
  }

  private static void field(String name) {
    if (Arrays.stream(Judgement.Field.values())
        .noneMatch(f -> f.name().toLowerCase(Locale.ROOT).equals(name))) {
      throw Problem.member("values." + name, "there is no field \"" + name + "\" to mend");
    }
  }

  private static Optional<ClaimKey> key(String written) {
    try {
      return Optional.of(ClaimKey.of(written));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The body as the desk's form; a mended field differs from whatever it was. */
  private static Desk.Form form(ObjectNode body) {
    return new Desk.Form(
        name ->
            name.startsWith("was-")
                ? text(body.path("values").path(name.substring("was-".length()))).map(v -> v + "\0")
                : text(body.path(name)).or(() -> text(body.path("values").path(name))),
        name -> {
          List<String> several = new ArrayList<>();
          body.path(name + "s").forEach(v -> several.add(v.asText()));
          return several;
        });
  }

  private static Optional<String> text(JsonNode value) {
    return value.isValueNode() && !value.isNull() && !value.isMissingNode()
        ? Optional.of(value.asText())
        : Optional.empty();
  }
}
