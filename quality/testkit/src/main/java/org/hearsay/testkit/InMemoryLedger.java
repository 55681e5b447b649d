package org.hearsay.testkit;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Changes;
import org.hearsay.model.Judged;
import org.hearsay.model.Judgement;
import org.hearsay.model.Ledger;
import org.hearsay.model.Linking;
import org.hearsay.model.Provenance;
import org.hearsay.model.Reading;
import org.hearsay.model.RefusedInput;
import org.hearsay.model.SourceHealth;

/**
 * The ledger's twin without a disk: what the real one must behave like, and where tests keep
 * things. Nothing outlives it.
 */
public final class InMemoryLedger implements Ledger {
  private final TreeMap<ArticleId, Reading> readings = new TreeMap<>();
  private final TreeMap<String, SourceHealth> health = new TreeMap<>();
  private final List<RefusedInput> refusals = new ArrayList<>();
  private final List<Kept> history = new ArrayList<>();
  private final List<Judged> judgements = new ArrayList<>();
  private final InstantSource clock;
  private Linking linking = new Linking(List.of(), List.of());
  private long revision;
  private boolean closed;

  /** One reading, or an article's end where it is empty, and when the ledger learned it. */
  private record Kept(
      ArticleId article, Optional<Reading> reading, Optional<Provenance> source, Instant since) {}

  /** A ledger whose record time is the machine's. */
  public InMemoryLedger() {
    this(InstantSource.system());
  }

  /**
   * @param clock tells the record time
   */
  public InMemoryLedger(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public synchronized void keep(Reading reading) {
    keepAll(List.of(reading));
  }

  @Override
  public void keepAll(List<Reading> several) {
    keepAll(several, Map.of());
  }

  @Override
  public synchronized void keepAll(List<Reading> several, Map<ArticleId, Provenance> sources) {
    open();
    for (Reading r : several) {
      ArticleId id = r.article().id();
      readings.put(id, r);
      Optional<Provenance> source = Optional.ofNullable(sources.get(id));
      history.add(new Kept(id, Optional.of(r), source, clock.instant()));
    }
    revision += several.isEmpty() ? 0 : 1;
  }

  @Override
  public synchronized void remove(ArticleId article) {
    open();
    if (readings.remove(article) != null) {
      history.add(new Kept(article, Optional.empty(), Optional.empty(), clock.instant()));
      revision++;
    }
  }

  @Override
  public synchronized Optional<Reading> reading(ArticleId article) {
    open();
    return Optional.ofNullable(readings.get(article));
  }

  @Override
  public synchronized List<Reading> readings() {
    open();
    return List.copyOf(readings.values());
  }

  @Override
  public synchronized Changes changes(Instant since) {
    List<Reading> then = readings(since);
    Set<ArticleId> held = new HashSet<>();
    then.forEach(r -> held.add(r.article().id()));
    Set<ArticleId> arrived = new HashSet<>(readings.keySet());
    arrived.removeAll(held);
    return new Changes(
        arrived, then.stream().filter(r -> !r.equals(readings.get(r.article().id()))).toList());
  }

  @Override
  public synchronized List<Reading> readings(Instant asOf) {
    open();
    return known(asOf).values().stream().flatMap(kept -> kept.reading().stream()).toList();
  }

  @Override
  public synchronized Map<ArticleId, Provenance> sources(Instant asOf) {
    open();
    Map<ArticleId, Provenance> sources = new TreeMap<>();
    known(asOf).forEach((id, kept) -> kept.source().ifPresent(source -> sources.put(id, source)));
    return sources;
  }

  @Override
  public synchronized Map<ArticleId, Instant> firstKept() {
    open();
    Map<ArticleId, Instant> first = new TreeMap<>();
    history.forEach(kept -> first.putIfAbsent(kept.article(), kept.since()));
    first.keySet().retainAll(readings.keySet());
    return first;
  }

  private TreeMap<ArticleId, Kept> known(Instant asOf) {
    TreeMap<ArticleId, Kept> known = new TreeMap<>();
    for (Kept kept : history) {
      if (!kept.since().isAfter(asOf)) {
        known.put(kept.article(), kept);
      }
    }
    return known;
  }

  @Override
  public synchronized Instant recordTime() {
    open();
    return Stream.concat(history.stream().map(Kept::since), judgements.stream().map(Judged::at))
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  @Override
  public synchronized void keepHealth(List<SourceHealth> sources) {
    open();
    sources.forEach(s -> health.put(s.name(), s));
  }

  @Override
  public synchronized List<SourceHealth> health() {
    open();
    return List.copyOf(health.values());
  }

  @Override
  public synchronized Judged judge(Judgement what, String author, String reason) {
    open();
    Judged judged = new Judged(judgements.size() + 1L, what, author, reason, clock.instant());
    judgements.add(judged);
    revision++;
    return judged;
  }

  @Override
  public synchronized List<Judged> judgements() {
    open();
    return List.copyOf(judgements);
  }

  @Override
  public synchronized void keep(Linking newest) {
    open();
    linking = newest;
    revision++;
  }

  @Override
  public synchronized Linking linking() {
    open();
    return linking;
  }

  @Override
  public synchronized void refuse(RefusedInput refused) {
    open();
    refusals.add(refused);
    revision++;
  }

  @Override
  public synchronized List<RefusedInput> refusals() {
    open();
    return List.copyOf(refusals);
  }

  @Override
  public synchronized long revision() {
    open();
    return revision;
  }

  @Override
  public synchronized void close() {
    closed = true;
  }

  private void open() {
    if (closed) {
      throw new IllegalStateException("the ledger is closed");
    }
  }
}
