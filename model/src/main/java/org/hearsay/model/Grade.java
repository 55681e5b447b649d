package org.hearsay.model;

/**
 * Information credibility by NATO's two-part rating (the digit of the Admiralty code), computed.
 *
 * @param credibility 1 (confirmed) to 6 (cannot be judged)
 * @param rule the rule of the codebook, section 5, that fired; always shown with the digit
 */
public record Grade(int credibility, String rule) {
  public Grade {
    if (credibility < 1 || credibility > 6) {
      throw new IllegalArgumentException("no credibility: " + credibility);
    }
  }
}
