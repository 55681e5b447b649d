package org.hearsay.encoder.tagging;

/**
 * What speaks for an attribution: three probabilities that the model gives, not yet calibrated.
 *
 * @param cue that the cue's words are a cue
 * @param content that the contents' words are content
 * @param link that the parts belong together, the spans taken as right
 */
public record Evidence(double cue, double content, double link) {}
