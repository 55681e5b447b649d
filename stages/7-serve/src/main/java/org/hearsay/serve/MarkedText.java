package org.hearsay.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;

/**
 * An article's text cut into paragraphs and these into pieces, so that within a piece the same
 * marks hold from end to end. Putting the pieces together again gives the text, white space at
 * paragraph ends aside.
 */
record MarkedText(List<Paragraph> paragraphs) {
  /**
   * A stretch of text with one set of marks.
   *
   * @param voices numbers (from 0) of the attributions whose content holds it
   * @param claims the claims whose mention holds it
   * @param source number of the attribution that names its voice here, or -1
   * @param cue it signals an attribution
   */
  record Piece(
      String text,
      List<Integer> voices,
      List<String> claims,
      int source,
      boolean cue,
      boolean first) {
    String voiceList() {
      return String.join(" ", voices.stream().map(v -> Integer.toString(v)).toList());
    }

    String claimList() {
      return String.join(" ", claims);
    }
  }

  /** One paragraph. */
  record Paragraph(List<Piece> pieces, boolean attributed) {}

  static MarkedText of(Reading reading) {
    String text = reading.article().text();
    TreeSet<Integer> cuts = cuts(reading);
    List<Paragraph> paragraphs = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        List<Piece> pieces = pieces(reading, start, end, cuts, seen);
        paragraphs.add(new Paragraph(pieces, pieces.stream().anyMatch(p -> !p.voices().isEmpty())));
      }
      start = end + 1;
    }
    return new MarkedText(paragraphs);
  }

  private static TreeSet<Integer> cuts(Reading reading) {
    TreeSet<Integer> cuts = new TreeSet<>();
    for (Attribution a : reading.attributions()) {
      List.of(a.source(), a.cue(), a.content()).forEach(spans -> cut(cuts, spans));
    }
    reading.claims().forEach(c -> cut(cuts, c.mentions()));
    return cuts;
  }

  private static void cut(TreeSet<Integer> cuts, List<Span> spans) {
    for (Span span : spans) {
      cuts.add(span.start());
      cuts.add(span.end());
    }
  }

  private static List<Piece> pieces(
      Reading reading, int start, int end, TreeSet<Integer> cuts, Map<String, Integer> seen) {
    List<Piece> pieces = new ArrayList<>();
    int from = start;
    while (from < end) {
      Integer cut = cuts.higher(from);
      int to = cut == null || cut > end ? end : cut;
      pieces.add(piece(reading, from, to, seen));
      from = to;
    }
    return pieces;
  }

  private static Piece piece(Reading reading, int from, int to, Map<String, Integer> seen) {
    Span span = new Span(from, to);
    List<Integer> voices = new ArrayList<>();
    int source = -1;
    boolean cue = false;
    for (int i = 0; i < reading.attributions().size(); i++) {
      Attribution a = reading.attributions().get(i);
      if (a.carries(span)) {
        voices.add(i);
      }
      source = holds(a.source(), span) ? i : source;
      cue |= holds(a.cue(), span);
    }
    List<String> claims =
        reading.claims().stream()
            .filter(c -> holds(c.mentions(), span))
            .map(Claim::id)
            .map(Object::toString)
            .toList();
    boolean first = !claims.isEmpty() && seen.merge(claims.getFirst(), 1, Integer::sum) == 1;
    return new Piece(span.in(reading.article().text()), voices, claims, source, cue, first);
  }

  private static boolean holds(List<Span> spans, Span piece) {
    return spans.stream().anyMatch(s -> s.contains(piece));
  }
}
