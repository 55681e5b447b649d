package org.hearsay.serve.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param total how long the whole list is
 * @param next the cursor of what follows
 */
public record Page<T>(List<T> items, int total, Optional<String> next) {
  /** A person reads fewer, a program can ask again. */
  private static final int LIMIT_MAX = 200;

  private static final int LIMIT = 50;

  /** How many, and from where: every list takes these two. */
  public static final List<Parameter> PARAMETERS =
      List.of(
          Parameter.number("limit", "How many at most.", 1, LIMIT_MAX, LIMIT),
          Parameter.text("cursor", "The next of the page before; with the same other parameters."));

  /**
   * The part that the request asks for.
   *
   * @param place what an item is sorted by, unlike every other's
   */
  public static <T> Page<T> of(List<T> all, Function<T, String> place, Request request) {
    Optional<String> after = Cursor.place(request);
    int limit = request.number("limit");
    List<T> rest =
        all.stream()
            .sorted(Comparator.comparing(place))
            .filter(item -> after.isEmpty() || place.apply(item).compareTo(after.get()) > 0)
            .limit(limit + 1L)
            .toList();
    boolean more = rest.size() > limit;
    List<T> items = more ? rest.subList(0, limit) : rest;
    return new Page<>(
        items,
        all.size(),
        more ? Optional.of(Cursor.after(request, place.apply(items.getLast()))) : Optional.empty());
  }

  /** The answer: items, total, next. */
  public Reply reply(Function<T, ? extends JsonNode> form) {
    return Reply.page(tree(form), next);
  }

  /** The same as a tree, for an answer that tells more. */
  public ObjectNode tree(Function<T, ? extends JsonNode> form) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode array = node.putArray("items");
    items.forEach(item -> array.add(form.apply(item)));
    node.put("total", total);
    if (next.isPresent()) {
      node.put("next", next.get());
    } else {
      node.putNull("next");
    }
    return node;
  }

  /** What {@link #tree} looks like. */
  public static Shape shape(Shape item) {
    return Shape.object()
        .with("items", Shape.list(item))
        .with("total", Shape.count().saying("How long the whole list is now."))
        .with(
            "next",
            Shape.string().orNull().saying("The cursor of the next page; null at the end."));
  }
}
