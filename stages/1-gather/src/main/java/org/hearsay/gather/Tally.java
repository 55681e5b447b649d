package org.hearsay.gather;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.model.Refusal;
import org.hearsay.model.SourceHealth;

/** What one round did for one source. Safe for the source's thread and the one that reports. */
final class Tally {
  private final Source source;
  private final Map<String, Integer> refused = new TreeMap<>();
  private int captured;
  private boolean answered = true;
  private String lastRefusal = "";

  Tally(Source source) {
    this.source = source;
  }

  synchronized void captured() {
    captured++;
  }

  /** One of its own addresses was refused not long ago and was not asked again. */
  synchronized void rested() {
    answered = false;
  }

  /** A refusal of a page is the page's; one of its own address is the source's. */
  synchronized void refused(String url, Refusal reason, String detail) {
    refused.merge(reason.code(), 1, Integer::sum);
    lastRefusal = url + ": " + detail;
    if (source.addresses().contains(url)) {
      answered = false;
    }
  }

  synchronized SourceHealth.Visit visit(Instant at) {
    return new SourceHealth.Visit(
        at,
        answered,
        captured,
        Map.copyOf(refused),
        Optional.of(lastRefusal).filter(text -> !text.isEmpty()));
  }
}
