package org.hearsay.extract;

/**
 * What extraction takes on, by name. More is refused with the limit's name, never cut in silence.
 *
 * <p>There is no clock in a pure stage; each limit bounds work instead, so that the worst accepted
 * input still ends within seconds.
 *
 * @param inputBytesMax of any file; a PDF report can be large
 * @param pageCharsMax of a page's source; the largest news page in the benchmark has 1.5 million,
 *     and each million of words costs some hundred megabytes while it is judged
 * @param pageDepthMax elements inside each other; browsers stop at 512
 * @param pageBlocksMax paragraphs, items and lines of one page
 * @param articleCharsMax a long report of 300 pages has about one million
 * @param feedEntriesMax entries of one feed
 * @param feedDepthMax XML elements inside each other
 * @param pdfPagesMax pages of one PDF
 * @param mailDepthMax MIME parts inside each other
 */
public record Limits(
    int inputBytesMax,
    int pageCharsMax,
    int pageDepthMax,
    int pageBlocksMax,
    int articleCharsMax,
    int feedEntriesMax,
    int feedDepthMax,
    int pdfPagesMax,
    int mailDepthMax) {
  /** What the command line uses. */
  public static Limits usual() {
    return new Limits(64 << 20, 6_000_000, 512, 20_000, 2_000_000, 5_000, 64, 1_000, 16);
  }
}
