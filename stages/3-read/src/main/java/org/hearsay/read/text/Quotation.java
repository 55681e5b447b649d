package org.hearsay.read.text;

import org.hearsay.model.Span;

/**
 * A stretch inside quotation marks, within one paragraph.
 *
 * @param span with its marks; to the paragraph's end where no mark closes it
 * @param inner without them
 * @param depth 1 for a quotation, 2 for one inside it
 * @param closed a mark ends it
 * @param goesOn no mark ends it and the next paragraph opens with one: the same speech goes on
 *     there
 * @param resumed it opens a paragraph and goes on with the speech before
 */
public record Quotation(
    Span span, Span inner, int depth, boolean closed, boolean goesOn, boolean resumed) {}
