package org.hearsay.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;

/** The one configured mapper, and the few steps that every form takes. */
final class Json {
  /** Articles nest two deep, linkings four; more is an attack on the stack. */
  private static final int DEPTH_MAX = 64;

  static final JsonMapper MAPPER =
      JsonMapper.builder(
              com.fasterxml.jackson.core.JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEPTH_MAX)
                          .maxStringLength(ArticleForm.TEXT_CHARS_MAX * 2)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** One line: no line break ever stands in it. */
  static String line(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
  }

  static JsonNode parse(String json) throws JsonProcessingException {
    return MAPPER.readTree(json);
  }

  /** The field's text; empty where it is missing, null or blank. */
  static Optional<String> text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() && !value.textValue().isBlank()
        ? Optional.of(value.textValue())
        : Optional.empty();
  }

  /** The field read by the function; empty where it is missing or null. */
  static <T> Optional<T> optional(JsonNode node, String field, Function<JsonNode, T> read) {
    JsonNode value = node.path(field);
    return value.isMissingNode() || value.isNull()
        ? Optional.empty()
        : Optional.of(read.apply(value));
  }

  static void put(ObjectNode into, String field, Optional<String> value) {
    if (value.isPresent()) {
      into.put(field, value.get());
    } else {
      into.putNull(field);
    }
  }

  /** Whole numbers without a fraction ("10000"), others as they are ("142.1"). */
  static void putNumber(ObjectNode into, String field, double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      into.put(field, (long) value);
    } else {
      into.put(field, value);
    }
  }
}
