package org.hearsay.eval.csis;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.model.Claim;
import org.hearsay.model.Reading;

/** The table of a chronicle's entries that nobody labelled. */
public final class Chronicle {
  private final List<Entry> entries = new ArrayList<>();
  private int labelled;
  private int unmapped;

  private Chronicle() {}

  /**
   * @param nodes the entries, with category and title
   * @param readings by article id; an entry without one counts as read empty
   * @param learned ids that were labelled for training: left out
   */
  public static Chronicle of(
      List<JsonNode> nodes, Map<String, Reading> readings, Set<String> learned) {
    Chronicle chronicle = new Chronicle();
    for (JsonNode node : nodes) {
      chronicle.add(node, readings, learned);
    }
    return chronicle;
  }

  private void add(JsonNode node, Map<String, Reading> readings, Set<String> learned) {
    String id = node.path("id").asText();
    Optional<Kind> kind = Kind.of(node.path("category").asText(), node.path("title").asText());
    if (learned.contains(id)) {
      labelled++;
    } else if (kind.isEmpty()) {
      unmapped++;
    } else {
      Reading reading = readings.get(id);
      entries.add(Entry.of(node, kind.get(), reading == null ? List.of() : reading.claims()));
    }
  }

  /** The table: a row a kind, then all of them. */
  public List<String> table() {
    List<String> rows = new ArrayList<>();
    rows.add(
        String.format(
            "%d counted; left out: %d labelled for training, %d of kinds without a mapping",
            entries.size(), labelled, unmapped));
    rows.add(
        "kind         entries  type  by codebook  actor  of given   day given  right of given");
    for (Kind kind : Kind.values()) {
      List<Entry> of = entries.stream().filter(e -> e.kind() == kind).toList();
      if (!of.isEmpty()) {
        rows.add(row(kind.name().toLowerCase(java.util.Locale.ROOT), of));
      }
    }
    rows.add(row("all", entries));
    return rows;
  }

  private static String row(String name, List<Entry> of) {
    return String.format(
        "%-12s %6d   %.3f    %.3f      %.3f   %.3f   %6d      %.3f",
        name,
        of.size(),
        share(of, Entry::typeByIssue, e -> true),
        share(of, e -> !e.right().isEmpty(), e -> true),
        share(of, Entry::actorRight, e -> true),
        share(of, Entry::actorRight, Entry::actorGiven),
        of.stream().filter(Entry::dayGiven).count(),
        share(of, Entry::dayRight, Entry::dayGiven));
  }

  private static double share(List<Entry> of, Predicate<Entry> hit, Predicate<Entry> among) {
    long all = of.stream().filter(among).count();
    return all == 0 ? 1 : (double) of.stream().filter(among).filter(hit).count() / all;
  }

  /**
   * Each entry with something wrong: what, what was read, its words. Prints the chronicle's text.
   */
  public List<String> errors() {
    List<String> lines = new ArrayList<>();
    for (Entry e : entries) {
      String wrong = wrong(e);
      if (!wrong.isEmpty()) {
        lines.add(
            e.id()
                + " "
                + e.day()
                + " ["
                + e.title()
                + "] "
                + wrong
                + "\n  read: "
                + read(e)
                + "\n  "
                + e.text());
      }
    }
    return lines;
  }

  private static String wrong(Entry e) {
    if (e.right().isEmpty()) {
      return "type";
    }
    List<String> wrong = new ArrayList<>();
    if (!e.actorRight()) {
      wrong.add(e.actorGiven() ? "actor" : "no actor");
    }
    if (e.dayGiven() && !e.dayRight()) {
      wrong.add("day");
    }
    return String.join(", ", wrong);
  }

  private static String read(Entry e) {
    return e.claims().stream()
        .map(c -> read(e, c))
        .reduce((a, b) -> a + "; " + b)
        .orElse("nothing");
  }

  private static String read(Entry e, Claim c) {
    return c.type().code()
        + " \""
        + c.trigger().in(e.text())
        + "\""
        + c.actor().map(a -> " by " + a.name()).orElse("")
        + c.time().flatMap(t -> t.days()).map(d -> " on " + d.start() + "/" + d.end()).orElse("");
  }
}
