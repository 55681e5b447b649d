package org.hearsay.gather;

import java.time.Duration;

/**
 * What one fetch may cost, by name. Beyond it the fetch is refused with the limit's name.
 *
 * @param bodyBytesMax of the body as it comes over the wire
 * @param decodedBytesMax of the body without its compression
 * @param decompressionRatioMax decoded by wire bytes, once a megabyte has come out; text compresses
 *     ten times, a bomb a thousand
 * @param redirectsMax hops before the last address
 * @param connectTime until the connection stands
 * @param idleTime between two packets
 * @param wholeTime for the answer in full, so that a drip of bytes ends too
 * @param headerLinesMax lines of an answer's head
 * @param headerLineBytesMax of one of them
 * @param xmlDepthMax elements inside each other in a feed or sitemap
 * @param linksMax addresses taken from one feed or sitemap (a sitemap holds at most 50,000)
 */
public record FetchLimits(
    int bodyBytesMax,
    int decodedBytesMax,
    int decompressionRatioMax,
    int redirectsMax,
    Duration connectTime,
    Duration idleTime,
    Duration wholeTime,
    int headerLinesMax,
    int headerLineBytesMax,
    int xmlDepthMax,
    int linksMax) {
  /** What the command line uses. */
  public static FetchLimits usual() {
    return new FetchLimits(
        16 << 20,
        64 << 20,
        100,
        5,
        Duration.ofSeconds(10),
        Duration.ofSeconds(20),
        Duration.ofSeconds(60),
        200,
        16_384,
        64,
        50_000);
  }
}
