package org.hearsay.extract;

/**
 * A run of words on one line of a PDF page, up to a gap as wide as a gutter. Distances are points
 * from the page's top left corner.
 *
 * @param source offset in the plain text of all pages
 */
record PdfSegment(
    String text, double left, double right, double baseline, double size, int page, int source) {

  double middle() {
    return (left + right) / 2;
  }
}
