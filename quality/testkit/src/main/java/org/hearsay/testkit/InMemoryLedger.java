package org.hearsay.testkit;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Judged;
import org.hearsay.model.Judgement;
import org.hearsay.model.Ledger;
import org.hearsay.model.Linking;
import org.hearsay.model.Reading;
import org.hearsay.model.RefusedInput;

/**
 * The ledger's twin without a disk: what the real one must behave like, and where tests keep
 * things. Nothing outlives it.
 */
public final class InMemoryLedger implements Ledger {
  private final TreeMap<ArticleId, Reading> readings = new TreeMap<>();
  private final List<RefusedInput> refusals = new ArrayList<>();
  private final List<Kept> history = new ArrayList<>();
  private final List<Judged> judgements = new ArrayList<>();
  private final InstantSource clock;
  private Linking linking = new Linking(List.of(), List.of());
  private long revision;
  private boolean closed;

  /** One reading, or an article's end where it is empty, and when the ledger learned it. */
  private record Kept(ArticleId article, Optional<Reading> reading, Instant since) {}

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
  public synchronized void keepAll(List<Reading> several) {
    open();
    for (Reading r : several) {
      readings.put(r.article().id(), r);
      history.add(new Kept(r.article().id(), Optional.of(r), clock.instant()));
    }
    revision += several.isEmpty() ? 0 : 1;
  }

  @Override
  public synchronized void remove(ArticleId article) {
    open();
    if (readings.remove(article) != null) {
      history.add(new Kept(article, Optional.empty(), clock.instant()));
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
  public synchronized List<Reading> readings(Instant asOf) {
    open();
    TreeMap<ArticleId, Reading> known = new TreeMap<>();
    for (Kept kept : history) {
      if (!kept.since().isAfter(asOf)) {
        known.remove(kept.article());
        kept.reading().ifPresent(r -> known.put(kept.article(), r));
      }
    }
    return List.copyOf(known.values());
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
