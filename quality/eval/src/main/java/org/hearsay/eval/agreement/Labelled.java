package org.hearsay.eval.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Span;

/**
 * One article as one annotator labelled it.
 *
 * @param text the labelled paragraphs, joined by an empty line; offsets point into it
 */
record Labelled(String id, String text, List<Label> labels) {
  /** The roles in the order of the table. */
  static final List<String> ROLES =
      List.of("actor", "counterpart", "item", "quantity", "place", "time");

  /**
   * One claim of the standoff.
   *
   * @param roles the span of each argument that is there
   * @param marks status, polarity, certainty, and the item's class where there is an item
   */
  record Label(String type, Span trigger, Map<String, Span> roles, Map<String, String> marks) {
    Optional<Span> role(String name) {
      return Optional.ofNullable(roles.get(name));
    }

    String mark(String name) {
      return marks.getOrDefault(name, "none");
    }

    boolean meets(Label other) {
      return trigger.overlaps(other.trigger);
    }
  }

  Labelled {
    labels = List.copyOf(labels);
  }

  /**
   * @param line one article of the standoff
   * @param whole the article's whole text
   */
  static Labelled of(JsonNode line, String whole) {
    List<String> paragraphs = new ArrayList<>();
    line.path("paragraphs")
        .forEach(p -> paragraphs.add(whole.substring(p.get(0).asInt(), p.get(1).asInt())));
    List<Label> labels = new ArrayList<>();
    line.path("claims").forEach(c -> labels.add(label(c)));
    return new Labelled(line.path("id").asText(), String.join("\n\n", paragraphs), labels);
  }

  private static Label label(JsonNode claim) {
    Map<String, Span> roles = new LinkedHashMap<>();
    ROLES.stream().filter(claim::has).forEach(role -> roles.put(role, span(claim.path(role))));
    Map<String, String> marks = new LinkedHashMap<>();
    for (String mark : List.of("status", "polarity", "certainty", "itemClass")) {
      if (claim.has(mark)) {
        marks.put(mark, claim.path(mark).asText());
      }
    }
    return new Label(claim.path("type").asText(), span(claim.path("trigger")), roles, marks);
  }

  private static Span span(JsonNode pair) {
    return new Span(pair.get(0).asInt(), pair.get(1).asInt());
  }

  /** The sentences of the text, as the JDK cuts them, empty ones left out. */
  List<Span> sentences() {
    List<Span> cut = new ArrayList<>();
    for (Span s : pieces(BreakIterator.getSentenceInstance(Locale.ENGLISH))) {
      if (!words(s).isBlank()) {
        cut.add(s);
      }
    }
    return cut;
  }

  /** The words of the text: pieces that hold a letter or a digit. */
  List<Span> words() {
    return pieces(BreakIterator.getWordInstance(Locale.ENGLISH)).stream()
        .filter(s -> words(s).codePoints().anyMatch(Character::isLetterOrDigit))
        .toList();
  }

  private List<Span> pieces(BreakIterator cutter) {
    cutter.setText(text);
    List<Span> cut = new ArrayList<>();
    int start = cutter.first();
    for (int end = cutter.next(); end != BreakIterator.DONE; end = cutter.next()) {
      cut.add(new Span(start, end));
      start = end;
    }
    return cut;
  }

  String words(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** The labels whose trigger starts in the span. */
  List<Label> in(Span span) {
    return labels.stream()
        .filter(l -> l.trigger().start() >= span.start() && l.trigger().start() < span.end())
        .toList();
  }
}
