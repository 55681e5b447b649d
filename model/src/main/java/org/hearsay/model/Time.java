package org.hearsay.model;

import java.util.Optional;

/**
 * When it happened, in the article's words.
 *
 * @param days the calendar days meant; empty where neither a publication date nor an absolute
 *     anchor resolves the words
 */
public record Time(Span span, Optional<Days> days) {}
