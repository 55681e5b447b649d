package org.hearsay.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.model.ArticleId;
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
  private Linking linking = new Linking(List.of(), List.of());
  private long revision;
  private boolean closed;

  @Override
  public synchronized void keep(Reading reading) {
    open();
    readings.put(reading.article().id(), reading);
    revision++;
  }

  @Override
  public synchronized void keepAll(List<Reading> several) {
    open();
    several.forEach(r -> readings.put(r.article().id(), r));
    revision++;
  }

  @Override
  public synchronized void remove(ArticleId article) {
    open();
    if (readings.remove(article) != null) {
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
