package org.hearsay.app;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.extract.Extractor;
import org.hearsay.forms.ArticleForm;
import org.hearsay.gather.Archive;
import org.hearsay.gather.Position;
import org.hearsay.keep.EmbeddedLedger;
import org.hearsay.keep.LedgerFiles;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Ledger;
import org.hearsay.model.Provenance;
import org.hearsay.model.Reading;
import org.hearsay.model.RefusedInput;
import org.hearsay.read.Reader;

/**
 * The ledger anew from what nobody can compute: the captures (gathered and given) and the decisions
 * of people. Record times are the captures' and the decisions' own.
 */
final class Rebuilding implements Closeable {
  private final Optional<Archive> gathered;
  private final GivenArchive given;
  private final Reader reader;

  /** What the clock of the new ledger shows: when the capture came that is being kept. */
  private Instant recordTime = Instant.EPOCH;

  private Rebuilding(Optional<Archive> gathered, GivenArchive given, Reader reader) {
    this.gathered = gathered;
    this.given = given;
    this.reader = reader;
  }

  /** Holds both archives, so that nothing comes in meanwhile. */
  static Rebuilding open(Path data, Reader reader) throws IOException {
    GivenArchive given = GivenArchive.open(data);
    try {
      Path archive = GatherCommand.archive(data);
      return new Rebuilding(
          Files.isDirectory(archive)
              ? Optional.of(Archive.open(archive, Clock.systemUTC()))
              : Optional.empty(),
          given,
          reader);
    } catch (IOException e) {
      given.close();
      throw e;
    }
  }

  /**
   * Captures the readings of a ledger that lead back to no capture: an earlier Hearsay kept added
   * files in the ledger alone.
   *
   * @return how many there were
   */
  int captureWhatHasNone(Ledger old) {
    Map<ArticleId, Provenance> sources = old.sources(Instant.now());
    Map<ArticleId, Instant> since = old.firstKept();
    List<Input> without =
        old.readings().stream()
            .filter(reading -> !sources.containsKey(reading.article().id()))
            .map(r -> asGiven(r, since.getOrDefault(r.article().id(), Instant.now())))
            .toList();
    List<Input.Read> captured = new ArrayList<>();
    given.kept(without.stream()).forEach(input -> captured.add((Input.Read) input));
    Ledgering.keepAll(old, captured);
    return captured.size();
  }

  private static Input asGiven(Reading reading, Instant since) {
    Raw raw = Raw.of(Raw.Kind.LINE, ArticleForm.write(reading.article()), 0);
    Provenance from = new Provenance("ledger", since, Raw.sha256(raw.bytes()));
    return new Input.Read("ledger", reading, new Input.Origin(Optional.of(raw), Optional.of(from)));
  }

  /**
   * A new ledger in the folder, open when it returns: what nobody can compute is taken over from
   * the data folder's as it stands, the rest is made.
   */
  Ledger into(Path folder, Path data) throws IOException {
    Files.createDirectories(folder);
    LedgerFiles.withoutTheComputed(
        data.resolve(EmbeddedLedger.FILE), folder.resolve(EmbeddedLedger.FILE));
    Ledger fresh = EmbeddedLedger.open(folder, () -> recordTime);
    try {
      refuse(fresh);
      read(fresh);
      fresh.keep(Relinking.of(fresh));
      return fresh;
    } catch (RuntimeException | IOException e) {
      fresh.close();
      throw e;
    }
  }

  private void refuse(Ledger fresh) {
    List<RefusedInput> refusals = new ArrayList<>(given.refusals());
    gathered.ifPresent(archive -> refusals.addAll(archive.refusals()));
    refusals.sort(Comparator.comparing(RefusedInput::at));
    refusals.forEach(fresh::refuse);
  }

  /** In the order of the captures; readings of one instant are kept together. */
  private void read(Ledger fresh) throws IOException {
    List<Input.Read> batch = new ArrayList<>();
    try (Stream<Input> inputs = inputs();
        Progress progress = Progress.of("reading", "articles")) {
      new Pipeline(reader)
          .readEach(
              inputs,
              read -> {
                if (batch.size() == Ledgering.BATCH || !sameTime(batch, read)) {
                  keep(fresh, batch);
                }
                batch.add(read);
                progress.step();
              },
              no -> fresh.refuse(new RefusedInput(no.file(), no.reason(), no.detail(), at(no))));
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
    keep(fresh, batch);
  }

  private void keep(Ledger fresh, List<Input.Read> batch) {
    if (!batch.isEmpty()) {
      recordTime = at(batch.getFirst());
      Ledgering.keepAll(fresh, batch);
      batch.clear();
    }
  }

  private static boolean sameTime(List<Input.Read> batch, Input next) {
    return batch.isEmpty() || at(batch.getFirst()).equals(at(next));
  }

  static Instant at(Input input) {
    return input.origin().provenance().map(Provenance::capturedAt).orElse(Instant.EPOCH);
  }

  private Stream<Input> inputs() throws IOException {
    Stream<Input> byHand = given.inputs();
    if (gathered.isEmpty()) {
      return byHand;
    }
    Extractor extractor = Extractor.create();
    Stream<Input> pages =
        gathered
            .get()
            .captures(Position.START)
            .flatMap(capture -> CaptureIntake.inputs(capture, extractor).stream());
    return InTimeOrder.of(byHand, pages);
  }

  /** Takes a ledger's folder away, where there is one. */
  static void clear(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Override
  public void close() throws IOException {
    given.close();
    if (gathered.isPresent()) {
      gathered.get().close();
    }
  }
}
