package org.hearsay.eval.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.eval.agreement.Labelled.Label;
import org.hearsay.model.Span;

/** Every place where two annotators part, in its sentence, so that a person can sort them. */
final class Disagreements {
  private static final List<String> MARKS = List.of("status", "polarity", "certainty", "itemClass");

  private Disagreements() {}

  static List<String> of(Labelled article, LabelPairs found) {
    List<String> lines = new ArrayList<>();
    found.onlyFirst().forEach(l -> lines.add(line(article, "only first", l, describe(article, l))));
    found
        .onlySecond()
        .forEach(l -> lines.add(line(article, "only second", l, describe(article, l))));
    for (LabelPairs.Pair pair : found.pairs()) {
      List<String> parts = parts(article, pair);
      if (!parts.isEmpty()) {
        lines.add(line(article, "differ", pair.first(), String.join("; ", parts)));
      }
    }
    return lines;
  }

  private static List<String> parts(Labelled article, LabelPairs.Pair pair) {
    List<String> parts = new ArrayList<>();
    if (!pair.sameType()) {
      parts.add("type " + pair.first().type() + " / " + pair.second().type());
    }
    for (String role : Labelled.ROLES) {
      if (!pair.equal(role)) {
        parts.add(
            role
                + " "
                + words(article, pair.first(), role)
                + " / "
                + words(article, pair.second(), role));
      }
    }
    for (String mark : MARKS) {
      if (!pair.first().mark(mark).equals(pair.second().mark(mark))) {
        parts.add(mark + " " + pair.first().mark(mark) + " / " + pair.second().mark(mark));
      }
    }
    return parts;
  }

  private static String words(Labelled article, Label label, String role) {
    return label.role(role).map(s -> "\"" + article.words(s) + "\"").orElse("–");
  }

  private static String describe(Labelled article, Label label) {
    StringBuilder text = new StringBuilder(label.type());
    for (String role : Labelled.ROLES) {
      Optional<Span> span = label.role(role);
      span.ifPresent(
          s -> text.append(' ').append(role).append("=\"").append(article.words(s)).append('"'));
    }
    return text.toString();
  }

  private static String line(Labelled article, String kind, Label label, String what) {
    String sentence =
        article.sentences().stream()
            .filter(s -> s.start() <= label.trigger().start() && label.trigger().start() < s.end())
            .map(article::words)
            .findFirst()
            .orElse("");
    return String.join(
        "\t",
        kind,
        article.id(),
        article.words(label.trigger()),
        what.replace('\n', ' '),
        sentence.strip().replace('\n', ' '));
  }
}
