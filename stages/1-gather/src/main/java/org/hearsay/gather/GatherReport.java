package org.hearsay.gather;

import java.util.Map;
import org.hearsay.model.SourceHealth;

/**
 * What one round did.
 *
 * @param requests that went out, robots.txt and tries again included
 * @param captured pages that are new or changed
 * @param unchanged pages and feeds whose bytes the archive had
 * @param refused by reason
 * @param visits by the source's name
 */
public record GatherReport(
    long requests,
    long captured,
    long unchanged,
    Map<String, Long> refused,
    Map<String, SourceHealth.Visit> visits) {}
