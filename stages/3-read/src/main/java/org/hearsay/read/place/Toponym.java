package org.hearsay.read.place;

import java.util.List;
import org.hearsay.model.Span;

/**
 * A name in a text that may be a place's.
 *
 * @param key the name in lower case with single spaces: mentions of one key mean one place
 * @param people an adjective or a people ("Russian", "Texans")
 * @param byKind it ends in the kind of place: "Laurel County"
 */
record Toponym(
    int first,
    int end,
    Span span,
    String key,
    List<Candidate> candidates,
    boolean people,
    boolean byKind) {}
