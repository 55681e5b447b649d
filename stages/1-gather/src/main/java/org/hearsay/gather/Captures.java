package org.hearsay.gather;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The captures of WARC files, one after the other as they are drawn; one record in memory. */
final class Captures implements Iterator<Capture> {
  private final Deque<Path> files;
  private @Nullable WarcScan scan;
  private Replay replay = new Replay();
  private Optional<Capture> next = Optional.empty();
  private long from;

  /**
   * @param from where to begin in the first file
   */
  private Captures(List<Path> files, long from) {
    this.files = new ArrayDeque<>(files);
    this.from = from;
  }

  static Stream<Capture> of(List<Path> files, long from) {
    Captures captures = new Captures(files, from);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                captures, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(captures::close);
  }

  @Override
  public boolean hasNext() {
    try {
      while (next.isEmpty() && (scan != null || !files.isEmpty())) {
        next = advance();
      }
      return next.isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Capture> advance() throws IOException {
    WarcScan current = scan;
    if (current == null) {
      current = new WarcScan(files.remove(), from);
      scan = current;
      from = 0;
      replay = new Replay();
    }
    Optional<ArchivedRecord> record = current.next();
    if (record.isEmpty()) {
      close();
    }
    return record.flatMap(replay::next);
  }

  @Override
  public Capture next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Capture found = next.orElseThrow();
    next = Optional.empty();
    return found;
  }

  private void close() {
    if (scan != null) {
      try {
        scan.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      scan = null;
    }
  }
}
