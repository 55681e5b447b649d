package org.hearsay.eval.stories;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hearsay.model.Article;

/**
 * One page for the developer who decides what to mend next: the table, then the layers, the one
 * with the most errors first, each kind with its sentences. Self-contained: no script, no request.
 */
public final class ErrorPage {
  private final Evaluation evaluation;
  private final Html html = new Html();

  private ErrorPage(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /**
   * The page as HTML.
   *
   * @param subject what was read by which reader, for the headline
   */
  public static String write(Evaluation evaluation, String subject) {
    return new ErrorPage(evaluation).page(subject);
  }

  private String page(String subject) {
    html.raw("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
    html.raw(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
            + " 'unsafe-inline'\">");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    html.element("title", "", "Errors: " + subject).raw("\n<style>\n").raw(style());
    html.raw("</style></head><body>\n");
    contents();
    html.raw("<main>\n").element("h1", "", "Where the reading is wrong");
    html.raw("<p class=\"lead\">").text(subject).raw(". ");
    html.text(evaluation.mistakes().count() + " errors. ").text(Article.CONSTRUCTED_NOTICE);
    html.raw("</p>\n");
    legend();
    table();
    evaluation.mistakes().layers().forEach(this::layer);
    return html.raw("</main></body></html>\n").toString();
  }

  private void contents() {
    html.raw("<nav aria-label=\"Layers\"><h2>Layers</h2><ol>");
    html.raw("<li><a href=\"#figures\">figures</a></li>");
    for (Mistakes.InLayer layer : evaluation.mistakes().layers()) {
      html.raw("<li><a href=\"#" + anchor(layer.layer()) + "\">").text(layer.layer().label());
      html.raw("</a> <b>" + layer.count() + "</b></li>");
    }
    html.raw("</ol></nav>\n");
  }

  private void legend() {
    html.raw(
        "<p class=\"legend\"><span class=\"words\"><span class=\"g\">underlined</span></span>");
    html.raw(" what the gold marks · <span class=\"words\"><span class=\"r\">shaded</span></span>");
    html.raw(" what was read · the small word says as what</p>\n");
  }

  private void table() {
    html.raw("<table id=\"figures\"><caption>Figures</caption>");
    html.raw(
        "<thead><tr><th>layer<th class=\"n\">F1 or share<th><th>in full</tr></thead><tbody>\n");
    for (Figures.Row row : evaluation.figures().rows()) {
      double first = row.value().first();
      html.raw(row.label().startsWith(" ") ? "<tr class=\"part\">" : "<tr>");
      html.element("th", "", row.label().strip());
      html.element("td", "n", Digits.three(first));
      html.raw("<td><meter min=\"0\" max=\"1\" value=\"" + Digits.three(first) + "\">");
      html.raw("</meter></td>").element("td", "full", row.value().toString()).raw("</tr>\n");
    }
    html.raw("</tbody></table>\n");
  }

  private void layer(Mistakes.InLayer layer) {
    html.raw("<section id=\"" + anchor(layer.layer()) + "\"><h2>").text(layer.layer().label());
    html.raw(" <b>" + layer.count() + "</b></h2>").element("p", "", layer.layer().meaning());
    boolean first = true;
    for (Mistakes.Kind kind : layer.kinds()) {
      html.raw(first ? "<details open><summary>" : "<details><summary>");
      html.raw("<b>" + kind.cases().size() + "</b> ").text(kind.name()).raw("</summary>\n");
      kind.cases().forEach(this::error);
      html.raw("</details>\n");
      first = false;
    }
    html.raw("</section>\n");
  }

  private void error(Mistake m) {
    html.raw("<article><p class=\"words\">");
    sentence(m);
    html.raw("</p><dl><dt>gold<dd>").text(m.goldSays());
    html.raw("<dt>read<dd>").text(m.readSays());
    html.raw("</dl>").element("p", "key", m.key()).raw("</article>\n");
  }

  /** The sentence cut at every mark's ends: a piece bears the classes of the marks over it. */
  private void sentence(Mistake m) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(m.passage().start(), m.passage().end()));
    m.marks().forEach(k -> cuts.addAll(List.of(k.span().start(), k.span().end())));
    List<Integer> ends = new ArrayList<>(cuts);
    for (int i = 0; i + 1 < ends.size(); i++) {
      int start = ends.get(i);
      List<Mistake.Mark> over = m.marks().stream().filter(k -> k.span().contains(start)).toList();
      String words = m.article().text().substring(start, ends.get(i + 1));
      if (over.isEmpty()) {
        html.text(words);
      } else {
        piece(words, over, start);
      }
    }
  }

  private void piece(String words, List<Mistake.Mark> over, int start) {
    boolean gold = over.stream().anyMatch(Mistake.Mark::isGold);
    boolean read = over.stream().anyMatch(k -> !k.isGold());
    over.stream()
        .filter(k -> k.span().start() == start)
        .map(Mistake.Mark::label)
        .distinct()
        .forEach(label -> label(label, over, start));
    html.element("span", gold && read ? "g r" : gold ? "g" : "r", words);
  }

  /** Where both sides say the same of words that start together, the small word stands once. */
  private void label(String label, List<Mistake.Mark> over, int start) {
    boolean gold = starts(label, over, start, true);
    boolean read = starts(label, over, start, false);
    html.element("sup", gold && read ? "lb" : gold ? "lg" : "lr", label);
  }

  private static boolean starts(String label, List<Mistake.Mark> over, int start, boolean isGold) {
    return over.stream()
        .anyMatch(
            k -> k.isGold() == isGold && k.span().start() == start && k.label().equals(label));
  }

  private static String anchor(Layer layer) {
    return layer.label().replace(' ', '-');
  }

  private static String style() {
    try (InputStream in = ErrorPage.class.getResourceAsStream("error-page.css")) {
      if (in == null) {
        throw new IllegalStateException("error-page.css is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
