package org.hearsay.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.gather.Source;
import org.hearsay.model.Ledger;
import org.hearsay.model.SourceHealth;

/** When each source was visited and when it is due again; kept in the ledger between runs. */
final class Visits {
  /** So long at the most between two looks at which sources are due. */
  private static final Duration NAP_MAX = Duration.ofMinutes(30);

  private final Ledger ledger;
  private final List<Source> sources;
  private final Map<String, SourceHealth> health = new LinkedHashMap<>();

  Visits(Ledger ledger, List<Source> sources) {
    this.ledger = ledger;
    this.sources = sources;
    Map<String, SourceHealth> known = new LinkedHashMap<>();
    ledger.health().forEach(h -> known.put(h.name(), h));
    for (Source s : sources) {
      SourceHealth before = known.get(s.name());
      health.put(s.name(), before == null ? s.unvisited() : s.faring(before));
    }
  }

  /** Keeps what a round brought; sources that it left out stay as they were. */
  void keep(Map<String, SourceHealth.Visit> visits) {
    health.replaceAll((name, h) -> Optional.ofNullable(visits.get(name)).map(h::visited).orElse(h));
    ledger.keepHealth(new ArrayList<>(health.values()));
  }

  List<Source> due(Instant now) {
    return sources.stream().filter(s -> !of(s).nextVisit().isAfter(now)).toList();
  }

  Duration untilNext(Instant now) {
    Instant next =
        health.values().stream()
            .map(SourceHealth::nextVisit)
            .min(Comparator.naturalOrder())
            .orElse(now.plus(NAP_MAX));
    Duration wait = Duration.between(now, next);
    if (wait.compareTo(NAP_MAX) > 0) {
      return NAP_MAX;
    }
    return wait.isPositive() ? wait : Duration.ofSeconds(1);
  }

  private SourceHealth of(Source source) {
    return Optional.ofNullable(health.get(source.name())).orElseGet(source::unvisited);
  }
}
