package org.hearsay.extract;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Collects the words of a PDF with their places, in the order of the file, as segments of lines.
 */
final class PdfPages extends PDFTextStripper {
  /** A gap wider than this many times the letters' height is a gutter or a tab, no word space. */
  private static final double GUTTER = 1.1;

  private final List<PdfSegment> segments = new ArrayList<>();
  private final List<Double> heights = new ArrayList<>();
  private @Nullable PdfSegment open;
  private int source;

  private PdfPages() {
    setSortByPosition(true);
  }

  static PdfPages read(PDDocument document) throws IOException {
    PdfPages pages = new PdfPages();
    pages.writeText(document, Writer.nullWriter());
    pages.close();
    return pages;
  }

  List<PdfSegment> segments() {
    return segments;
  }

  double pageHeight(int page) {
    return heights.get(page);
  }

  int pages() {
    return heights.size();
  }

  @Override
  protected void writeString(String word, List<TextPosition> letters) {
    if (letters.isEmpty() || word.isBlank()) {
      return;
    }
    while (heights.size() < getCurrentPageNo()) {
      heights.add((double) getCurrentPage().getMediaBox().getHeight());
    }
    TextPosition first = letters.getFirst();
    TextPosition last = letters.getLast();
    PdfSegment next =
        new PdfSegment(
            word.strip(),
            first.getXDirAdj(),
            last.getXDirAdj() + last.getWidthDirAdj(),
            first.getYDirAdj(),
            Math.max(1, first.getFontSizeInPt()),
            getCurrentPageNo() - 1,
            source);
    PdfSegment before = open;
    if (before != null && continues(before, next)) {
      String joined = before.text() + " " + next.text();
      open =
          new PdfSegment(
              joined,
              before.left(),
              next.right(),
              before.baseline(),
              Math.max(before.size(), next.size()),
              before.page(),
              before.source());
    } else {
      close();
      open = next;
    }
    source += next.text().length() + 1;
  }

  private static boolean continues(PdfSegment before, PdfSegment next) {
    double gap = next.left() - before.right();
    return before.page() == next.page()
        && Math.abs(before.baseline() - next.baseline()) < before.size() * 0.4
        && gap < before.size() * GUTTER
        && gap > -before.size();
  }

  private void close() {
    if (open != null) {
      segments.add(open);
      open = null;
    }
  }
}
