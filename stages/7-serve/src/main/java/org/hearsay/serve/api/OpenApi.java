package org.hearsay.serve.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The document of operations (OpenAPI Specification 3.1). */
final class OpenApi {
  private OpenApi() {}

  static ObjectNode document(
      String title, String root, List<Operation> operations, Map<String, Shape> shapes) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("openapi", "3.1.0");
    document.putObject("info").put("title", title).put("version", "1");
    document.putArray("servers").addObject().put("url", root);
    ObjectNode paths = document.putObject("paths");
    for (Operation o : operations) {
      path(paths, o.path()).set(o.method().name().toLowerCase(Locale.ROOT), operation(o));
    }
    components(document.putObject("components"), shapes);
    ArrayNode security = document.putArray("security");
    security.addObject();
    security.addObject().putArray("token");
    return document;
  }

  private static ObjectNode path(ObjectNode paths, String path) {
    return paths.get(path) instanceof ObjectNode there ? there : paths.putObject(path);
  }

  private static ObjectNode operation(Operation o) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("operationId", o.id()).put("summary", o.summary());
    node.putArray("tags").add(o.tag());
    ArrayNode parameters = node.putArray("parameters");
    o.parameters().forEach(p -> parameters.add(p.described()));
    o.body()
        .ifPresent(
            shape ->
                node.putObject("requestBody")
                    .put("required", true)
                    .putObject("content")
                    .putObject(Operation.JSON)
                    .set("schema", shape.schema()));
    responses(node.putObject("responses"), o);
    return node;
  }

  private static void responses(ObjectNode responses, Operation o) {
    boolean looks = o.method() == Operation.Method.GET;
    ObjectNode good =
        responses
            .putObject(looks ? "200" : "201")
            .put("description", looks ? "As asked." : "It stands on record.");
    if (looks) {
      header(good, "ETag", "Changes whenever this answer may; send it back as If-None-Match.");
      boolean pages = o.parameters().stream().anyMatch(p -> p.name().equals("cursor"));
      if (pages) {
        header(good, "Link", "The next page, rel=\"next\", where there is one.");
      }
      responses.putObject("304").put("description", "As you have it already.");
    } else {
      header(good, "Location", "Where it stands.");
    }
    ObjectNode content = good.putObject("content");
    o.answers().forEach((type, shape) -> content.putObject(type).set("schema", shape.schema()));
    for (String refusal : List.of("400", "default")) {
      responses.putObject(refusal).put("$ref", "#/components/responses/Problem");
    }
  }

  private static void header(ObjectNode response, String name, String what) {
    response
        .withObject("/headers")
        .putObject(name)
        .put("description", what)
        .putObject("schema")
        .put("type", "string");
  }

  private static void components(ObjectNode components, Map<String, Shape> shapes) {
    ObjectNode schemas = components.putObject("schemas");
    new TreeMap<>(shapes).forEach((name, shape) -> schemas.set(name, shape.schema()));
    schemas.set("Problem", Problem.shape().schema());
    components
        .putObject("responses")
        .putObject("Problem")
        .put("description", "Why not (RFC 9457).")
        .putObject("content")
        .putObject(Problem.MEDIA_TYPE)
        .putObject("schema")
        .put("$ref", "#/components/schemas/Problem");
    components
        .putObject("securitySchemes")
        .putObject("token")
        .put("type", "http")
        .put("scheme", "bearer")
        .put("description", "An account's token, where the server has accounts.");
  }
}
