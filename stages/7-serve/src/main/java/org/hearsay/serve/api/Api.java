package org.hearsay.serve.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Operations as routes: everything around what each of them does itself. */
public final class Api {
  /** Where it begins; a change that breaks a program that reads it asks for a new number. */
  public static final String ROOT = "/api/v1";

  private static final String DOCUMENT = "/openapi.json";

  private static final JsonMapper STRICT =
      JsonMapper.builder(
              com.fasterxml.jackson.core.JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final List<Operation> operations = new ArrayList<>();
  private final Supplier<String> state;

  /** Two processes never share a tag: a restored ledger may count its revisions again. */
  private final String process = UUID.randomUUID().toString();

  /**
   * @param title the document's
   * @param shapes what operations refer to by name
   * @param state a word that changes whenever any answer may
   */
  public Api(
      String title, List<Operation> operations, Map<String, Shape> shapes, Supplier<String> state) {
    this.state = state;
    this.operations.addAll(operations);
    String document = OpenApi.document(title, ROOT, withDocument(operations), shapes).toString();
    this.operations.add(describe(document));
  }

  private static List<Operation> withDocument(List<Operation> operations) {
    return Stream.concat(operations.stream(), Stream.of(describe(""))).toList();
  }

  private static Operation describe(String document) {
    return Operation.get(DOCUMENT, "getOpenApi")
        .says("Document", "This interface as OpenAPI 3.1 describes it.")
        .gives(Shape.anyObject())
        .by(request -> Reply.text(document, Optional.empty()));
  }

  public void register(RoutesConfig routes) {
    Map<String, List<Operation>> byPath = new LinkedHashMap<>();
    operations.forEach(o -> byPath.computeIfAbsent(o.path(), p -> new ArrayList<>()).add(o));
    byPath.forEach((path, here) -> register(routes, ROOT + path, here));
    routes.error(404, Api::notThere);
  }

  private void register(RoutesConfig routes, String path, List<Operation> here) {
    TreeSet<String> allowed = new TreeSet<>(List.of("OPTIONS"));
    for (Operation o : here) {
      allowed.add(o.method().name());
      if (o.method() == Operation.Method.GET) {
        allowed.add("HEAD");
      }
    }
    String allow = String.join(", ", allowed);
    for (Operation o : here) {
      Handler handler = ctx -> guarded(ctx, () -> answer(ctx, o));
      add(routes, o.method().name(), path, handler);
      if (o.method() == Operation.Method.GET) {
        // Without one of its own, Javalin answers HEAD with the status alone.
        add(routes, "HEAD", path, handler);
      }
    }
    for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
      if (!allowed.contains(method)) {
        add(routes, method, path, ctx -> guarded(ctx, () -> badMethod(ctx, allow)));
      }
    }
    add(routes, "OPTIONS", path, ctx -> ctx.header("Allow", allow).status(204));
  }

  private static void add(RoutesConfig routes, String method, String path, Handler handler) {
    routes.addHttpHandler(HandlerType.findOrCreate(method), path, handler);
  }

  private static void badMethod(Context ctx, String allow) {
    ctx.header("Allow", allow);
    throw Problem.of(Problem.Kind.BAD_METHOD, "Only " + allow + ".");
  }

  private static void guarded(Context ctx, Runnable work) {
    try {
      work.run();
    } catch (Problem problem) {
      refuse(ctx, problem);
    } catch (HttpResponseException e) {
      refuse(ctx, Problem.of(e.getStatus(), String.valueOf(e.getMessage())));
    } catch (UncheckedIOException e) {
      throw e;
    } catch (RuntimeException e) {
      refuse(
          ctx,
          Problem.of(Problem.Kind.FAULT, e.getClass().getSimpleName() + ", please report it."));
    }
  }

  /** Answers a problem. */
  public static void refuse(Context ctx, Problem problem) {
    ctx.status(problem.status())
        .header("Cache-Control", "no-store")
        .contentType(Problem.MEDIA_TYPE)
        .result(problem.json());
  }

  private static void notThere(Context ctx) {
    String type = Optional.ofNullable(ctx.res().getContentType()).orElse("");
    if (ctx.path().startsWith("/api/") && !type.startsWith(Problem.MEDIA_TYPE)) {
      refuse(
          ctx,
          Problem.of(
              Problem.Kind.NOT_FOUND,
              "Nothing stands at this address; see " + ROOT + DOCUMENT + "."));
    }
  }

  private void answer(Context ctx, Operation operation) {
    String mediaType = agreed(ctx, operation);
    Map<String, String> values = values(ctx, operation);
    boolean looks = operation.method() == Operation.Method.GET;
    String tag = looks ? tag(ctx, mediaType) : "";
    if (looks) {
      ctx.header("ETag", tag).header("Cache-Control", "private, no-cache");
      if (operation.answers().size() > 1 && operation.negotiated()) {
        ctx.header("Vary", "Accept");
      }
      if (knows(ctx, tag)) {
        ctx.status(304);
        return;
      }
    }
    ObjectNode body = operation.body().isPresent() ? body(ctx) : Request.nothing();
    Request request = new Request(ctx, operation, values, mediaType, body);
    send(ctx, operation.handler().apply(request), mediaType);
  }

  private static String agreed(Context ctx, Operation operation) {
    if (!operation.negotiated()) {
      return operation.answers().keySet().iterator().next();
    }
    String accept = Optional.ofNullable(ctx.header("Accept")).orElse("");
    return Accepted.best(accept, operation.answers().keySet())
        .orElseThrow(
            () ->
                Problem.of(
                    Problem.Kind.NOT_ACCEPTABLE,
                    "This address answers "
                        + String.join(", ", operation.answers().keySet())
                        + "."));
  }

  private static Map<String, String> values(Context ctx, Operation operation) {
    Map<String, String> values = new TreeMap<>();
    ctx.queryParamMap()
        .forEach(
            (name, given) -> {
              Parameter parameter = declared(operation, name);
              if (given.size() > 1) {
                throw Problem.parameter(name, "is given more than once");
              }
              given.stream()
                  .filter(v -> !v.isBlank())
                  .forEach(
                      v -> {
                        parameter.check(v);
                        values.put(name, v);
                      });
            });
    for (Parameter p : operation.parameters()) {
      if (p.required() && !values.containsKey(p.name())) {
        throw Problem.parameter(p.name(), "is missing");
      }
    }
    return values;
  }

  /** A misspelt parameter would otherwise narrow nothing in silence. */
  private static Parameter declared(Operation operation, String name) {
    return operation.parameters().stream()
        .filter(p -> p.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.parameter(
                    name,
                    "is no parameter here; there are "
                        + operation.parameters().stream()
                            .map(Parameter::name)
                            .collect(Collectors.joining(", "))));
  }

  private String tag(Context ctx, String mediaType) {
    String query = Optional.ofNullable(ctx.queryString()).orElse("");
    String what = String.join("\n", process, state.get(), mediaType, ctx.path(), query);
    return "\"" + UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)) + "\"";
  }

  /** If-None-Match compares weakly (RFC 9110, section 13.1.2). */
  private static boolean knows(Context ctx, String tag) {
    String header = Optional.ofNullable(ctx.header("If-None-Match")).orElse("");
    return Stream.of(header.split(","))
        .map(t -> t.strip().replaceFirst("^W/", ""))
        .anyMatch(t -> t.equals(tag) || t.equals("*"));
  }

  private static ObjectNode body(Context ctx) {
    String type = Optional.ofNullable(ctx.contentType()).orElse("").split(";", 2)[0].strip();
    if (!type.equalsIgnoreCase(Operation.JSON)) {
      throw Problem.of(Problem.Kind.BAD_MEDIA_TYPE, "Send " + Operation.JSON + ".");
    }
    try {
      JsonNode node = STRICT.readTree(ctx.body());
      if (node instanceof ObjectNode object) {
        return object;
      }
      throw Problem.of(Problem.Kind.BAD_BODY, "The body is a JSON object.");
    } catch (JsonProcessingException e) {
      throw Problem.of(
          Problem.Kind.BAD_BODY,
          "No JSON from line %d, column %d on."
              .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
    }
  }

  private static void send(Context ctx, Reply reply, String mediaType) {
    reply
        .next()
        .ifPresent(next -> ctx.header("Link", "<" + following(ctx, next) + ">; rel=\"next\""));
    reply.location().ifPresent(l -> ctx.header("Location", ROOT + l));
    reply
        .fileName()
        .ifPresent(n -> ctx.header("Content-Disposition", "attachment; filename=\"" + n + "\""));
    ctx.status(reply.status());
    send(ctx, reply.mediaType().orElse(mediaType), reply.body());
  }

  /** Answers a body of that media type as it is written. */
  public static void send(Context ctx, String mediaType, Reply.Body body) {
    ctx.contentType(mediaType);
    try {
      Writer out = new OutputStreamWriter(ctx.outputStream(), StandardCharsets.UTF_8);
      body.write(out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("the visitor went away", e);
    }
  }

  /** This address with another cursor. */
  private static String following(Context ctx, String cursor) {
    return ctx.path()
        + "?"
        + ctx.queryParamMap().entrySet().stream()
            .filter(e -> !e.getKey().equals("cursor"))
            .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue().getFirst()) + "&")
            .collect(Collectors.joining())
        + "cursor="
        + encoded(cursor);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
