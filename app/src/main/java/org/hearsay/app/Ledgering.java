package org.hearsay.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Judgements;
import org.hearsay.model.Ledger;
import org.hearsay.model.Linking;
import org.hearsay.model.Provenance;
import org.hearsay.model.Reading;
import org.hearsay.model.RefusedInput;
import org.hearsay.read.Reader;

/** Inputs into the ledger: read, kept, then linked with all that is there. */
final class Ledgering {
  /** Readings kept in one transaction: one wait for the disk instead of sixty-four. */
  static final int BATCH = 64;

  /** What an {@code add} did. */
  record Added(int articles, int refused, Linking linking) {}

  private final Ledger ledger;
  private final Reader reader;
  private final Log log;
  private final GrowingLinks links = new GrowingLinks();

  Ledgering(Ledger ledger, Reader reader, Log log) {
    this.ledger = ledger;
    this.reader = reader;
    this.log = log;
  }

  /** Keeps and links; whatever must stand in an archive stands there before it is drawn. */
  Added add(Stream<Input> inputs, Consumer<Input.Refused> refusals) {
    Kept kept = keep(inputs, refusals);
    return new Added(kept.articles(), kept.refused(), link());
  }

  /** Links all that the ledger holds; the second time only what changed since the first. */
  Linking link() {
    long start = System.nanoTime();
    Linking linking = links.link(ledger.readings(), Judgements.of(ledger.judgements()));
    ledger.keep(linking);
    log.linked(linking, (System.nanoTime() - start) / 1_000_000, ledger.revision());
    return linking;
  }

  /** What was kept and not yet linked. */
  record Kept(int articles, int refused) {}

  /** Reads and keeps, without linking. */
  Kept keep(Stream<Input> opened, Consumer<Input.Refused> refusals) {
    List<Input.Read> batch = new ArrayList<>();
    int[] articles = {0};
    int refused;
    try (Progress progress = Progress.of("reading", "articles");
        Stream<Input> inputs = opened) {
      refused =
          new Pipeline(reader)
              .readEach(
                  inputs,
                  read -> {
                    batch.add(read);
                    articles[0]++;
                    progress.step();
                    if (batch.size() == BATCH) {
                      keep(batch);
                    }
                  },
                  no -> {
                    ledger.refuse(
                        new RefusedInput(no.file(), no.reason(), no.detail(), Instant.now()));
                    log.refused(no, ledger.revision());
                    refusals.accept(no);
                  });
    }
    keep(batch);
    return new Kept(articles[0], refused);
  }

  private void keep(List<Input.Read> batch) {
    keepAll(ledger, batch);
    log.kept(batch, ledger.revision());
    batch.clear();
  }

  /** The readings with where they came from, in one transaction. */
  static void keepAll(Ledger ledger, List<Input.Read> batch) {
    Map<ArticleId, Provenance> sources = new HashMap<>();
    List<Reading> readings = new ArrayList<>();
    for (Input.Read read : batch) {
      readings.add(read.reading());
      ArticleId article = read.reading().article().id();
      read.origin()
          .provenance()
          .ifPresentOrElse(from -> sources.put(article, from), () -> sources.remove(article));
    }
    ledger.keepAll(readings, sources);
  }
}
