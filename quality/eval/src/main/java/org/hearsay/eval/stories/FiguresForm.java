package org.hearsay.eval.stories;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The figures as one JSON object: {@code {"figures": 1, "unread": 0, "rows": {"claim": {"p", "r",
 * "f1", "hit", "read", "gold"}, "claim voice": {"share", "hit", "of"}, …}, "errors": {"actor":
 * {"left out: …": 12}}}}. Row names are those of the table.
 */
public final class FiguresForm {
  private static final JsonMapper JSON = new JsonMapper();

  /** The number of the form. */
  public static final int VERSION = 1;

  private FiguresForm() {}

  /** The evaluation's figures and the number of errors of each kind. */
  public static String write(Evaluation evaluation) {
    ObjectNode node = JSON.createObjectNode();
    node.put("figures", VERSION).put("unread", evaluation.figures().unread());
    ObjectNode rows = node.putObject("rows");
    evaluation.figures().rows().forEach(r -> put(rows.putObject(r.label().strip()), r.value()));
    ObjectNode errors = node.putObject("errors");
    for (Mistakes.InLayer layer : evaluation.mistakes().layers()) {
      ObjectNode kinds = errors.putObject(layer.layer().label());
      layer.kinds().forEach(k -> kinds.put(k.name(), k.cases().size()));
    }
    return node.toPrettyString() + "\n";
  }

  private static void put(ObjectNode row, Figures.Value value) {
    switch (value) {
      case Tally t ->
          row.put("p", t.precision())
              .put("r", t.recall())
              .put("f1", t.f1())
              .put("hit", t.hit())
              .put("read", t.read())
              .put("gold", t.gold());
      case Share s -> row.put("share", s.value()).put("hit", s.hit()).put("of", s.of());
      case Figures.BCubed b ->
          row.put("p", b.precision())
              .put("r", b.recall())
              .put("f1", b.f1())
              .put("claims", b.claims());
    }
  }
}
