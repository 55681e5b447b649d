package org.hearsay.encoder.tagging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cue with its source and its contents, and what speaks for them. */
public record Linked(
    @Nullable WordSpan source, WordSpan cue, List<WordSpan> contents, Evidence evidence) {}
