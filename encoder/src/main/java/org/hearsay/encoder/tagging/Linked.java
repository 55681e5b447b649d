package org.hearsay.encoder.tagging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cue with its source and its contents.
 *
 * @param confidence the probability that the parts belong together, the spans taken as right
 */
public record Linked(
    @Nullable WordSpan source, WordSpan cue, List<WordSpan> contents, double confidence) {}
