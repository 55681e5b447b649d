package org.hearsay.reports;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.ArticleId;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Happening;
import org.hearsay.model.HappeningId;
import org.hearsay.model.Judgements;
import org.hearsay.model.Linking;
import org.hearsay.model.Provenance;
import org.hearsay.model.Reading;

/** What a ledger knew at an instant (record time), arranged for looking up. Never changes. */
public final class Known {
  private final Instant asOf;
  private final Map<ArticleId, Reading> readings = new LinkedHashMap<>();
  private final Linking linking;
  private final Judgements judgements;
  private final Map<ArticleId, Provenance> sources;

  /**
   * @param asOf record time
   * @param corrected readings as people corrected them
   * @param linking of these readings
   * @param sources where their articles came from, as far as that is known
   */
  public Known(
      Instant asOf,
      List<Reading> corrected,
      Linking linking,
      Judgements judgements,
      Map<ArticleId, Provenance> sources) {
    this.asOf = asOf;
    corrected.forEach(reading -> readings.put(reading.article().id(), reading));
    this.linking = linking;
    this.judgements = judgements;
    this.sources = Map.copyOf(sources);
  }

  /** Record time. */
  public Instant asOf() {
    return asOf;
  }

  public List<Reading> readings() {
    return List.copyOf(readings.values());
  }

  public Optional<Reading> reading(ArticleId article) {
    return Optional.ofNullable(readings.get(article));
  }

  public Linking linking() {
    return linking;
  }

  public Judgements judgements() {
    return judgements;
  }

  /** Where the article came from; empty where an earlier Hearsay kept it without a capture. */
  public Optional<Provenance> source(ArticleId article) {
    return Optional.ofNullable(sources.get(article));
  }

  /** The happening of that name. */
  public Optional<Happening> happening(HappeningId id) {
    return linking.happenings().stream().filter(h -> h.id().equals(id)).findFirst();
  }

  Optional<Said> said(ClaimKey key) {
    return reading(key.article())
        .flatMap(reading -> reading.claim(key.claim()).map(claim -> new Said(reading, claim)));
  }

  /** These claims, the earliest word first. */
  List<Said> said(List<ClaimKey> keys) {
    return keys.stream()
        .flatMap(key -> said(key).stream())
        .sorted(Comparator.comparing(Said::dayOrMax).thenComparing(Said::key))
        .toList();
  }
}
