package org.hearsay.extract;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Published;

/**
 * One entry of a feed before its text is read.
 *
 * @param credit the feed that the entry was taken from, by its own {@code source} element
 */
record FeedEntry(
    Optional<String> title,
    Optional<String> url,
    Optional<Published> published,
    List<String> authors,
    Optional<String> credit,
    Optional<String> language,
    String body,
    boolean html) {}
