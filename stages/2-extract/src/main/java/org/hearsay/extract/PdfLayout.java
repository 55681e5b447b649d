package org.hearsay.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the segments of PDF pages in reading order: running heads and feet out, columns one after
 * the other between the lines that span them.
 */
final class PdfLayout {
  /** The share of a page's height at its top and bottom where running heads stand. */
  private static final double MARGIN = 0.09;

  /** A line spans the page where it crosses the gutter; this share of lines may. */
  private static final double CROSSING_MAX = 0.25;

  private static final int COLUMN_LINES_MIN = 4;
  private static final int COLUMNS_MAX = 4;

  private PdfLayout() {}

  static List<PdfSegment> order(PdfPages pages) {
    Set<String> running = running(pages);
    List<PdfSegment> ordered = new ArrayList<>();
    for (int page = 0; page < pages.pages(); page++) {
      int number = page;
      List<PdfSegment> own =
          pages.segments().stream()
              .filter(s -> s.page() == number)
              .filter(s -> !isRunning(s, pages, running))
              .sorted(
                  Comparator.comparingDouble(PdfSegment::baseline).thenComparing(PdfSegment::left))
              .toList();
      ordered.addAll(columns(own, 1));
    }
    return ordered;
  }

  /** Lines in the margins that return, their digits aside, on half of the pages. */
  private static Set<String> running(PdfPages pages) {
    Map<String, Set<Integer>> where = new HashMap<>();
    for (PdfSegment segment : pages.segments()) {
      if (inMargin(segment, pages)) {
        where.computeIfAbsent(shape(segment), k -> new HashSet<>()).add(segment.page());
      }
    }
    Set<String> running = new HashSet<>();
    where.forEach(
        (shape, on) -> {
          if (on.size() >= 2 && on.size() * 2 >= pages.pages() - 1) {
            running.add(shape);
          }
        });
    return running;
  }

  private static boolean isRunning(PdfSegment segment, PdfPages pages, Set<String> running) {
    return inMargin(segment, pages)
        && (running.contains(shape(segment))
            || segment.text().matches("(?i)\\W*(page\\s*)?\\d{1,4}(\\s*(of|/)\\s*\\d{1,4})?\\W*"));
  }

  private static boolean inMargin(PdfSegment segment, PdfPages pages) {
    double height = pages.pageHeight(segment.page());
    return segment.baseline() < height * MARGIN || segment.baseline() > height * (1 - MARGIN);
  }

  private static String shape(PdfSegment segment) {
    return segment.text().replaceAll("\\d+", "#");
  }

  private static List<PdfSegment> columns(List<PdfSegment> lines, int columns) {
    double gutter = columns < COLUMNS_MAX ? gutter(lines) : -1;
    if (gutter < 0) {
      return lines;
    }
    List<PdfSegment> ordered = new ArrayList<>();
    List<PdfSegment> left = new ArrayList<>();
    List<PdfSegment> right = new ArrayList<>();
    for (PdfSegment line : lines) {
      if (crosses(line, gutter)) {
        flush(left, right, ordered, columns);
        ordered.add(line);
      } else {
        (line.middle() < gutter ? left : right).add(line);
      }
    }
    flush(left, right, ordered, columns);
    return ordered;
  }

  private static void flush(
      List<PdfSegment> left, List<PdfSegment> right, List<PdfSegment> ordered, int columns) {
    ordered.addAll(columns(List.copyOf(left), columns + 1));
    ordered.addAll(columns(List.copyOf(right), columns + 1));
    left.clear();
    right.clear();
  }

  private static boolean crosses(PdfSegment line, double x) {
    return line.left() < x - 1 && line.right() > x + 1;
  }

  /** Where the fewest lines cross and both sides hold lines at the same heights; -1 for none. */
  private static double gutter(List<PdfSegment> lines) {
    double best = -1;
    int fewest = Integer.MAX_VALUE;
    for (PdfSegment candidate : lines) {
      double x = candidate.left() - 2;
      int crossing = 0;
      List<PdfSegment> left = new ArrayList<>();
      List<PdfSegment> right = new ArrayList<>();
      for (PdfSegment line : lines) {
        if (crosses(line, x)) {
          crossing++;
        } else {
          (line.middle() < x ? left : right).add(line);
        }
      }
      boolean both = left.size() >= COLUMN_LINES_MIN && right.size() >= COLUMN_LINES_MIN;
      if (both
          && crossing < fewest
          && crossing <= CROSSING_MAX * lines.size()
          && isProse(left, right)) {
        fewest = crossing;
        best = x;
      }
    }
    return best;
  }

  /** Columns hold sentences; the cells of a table are short. */
  private static boolean isProse(List<PdfSegment> left, List<PdfSegment> right) {
    return averageChars(left) >= 18 && averageChars(right) >= 18;
  }

  private static double averageChars(List<PdfSegment> lines) {
    return lines.stream().mapToInt(line -> line.text().length()).average().orElse(0);
  }
}
