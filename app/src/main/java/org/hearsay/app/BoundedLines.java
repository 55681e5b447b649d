package org.hearsay.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hearsay.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream, none longer than a limit in memory: a longer or undecodable one comes out
 * as a refusal and the lines after it still come.
 */
final class BoundedLines implements Iterator<BoundedLines.Line> {
  /** A line, or why it cannot be used (then the text is the detail). */
  record Line(int number, String text, Optional<Refusal> refusal) {}

  private final InputStream in;
  private final int bytesMax;
  private byte[] buffer = new byte[8192];
  private int number;
  private boolean ended;
  private @Nullable Line next;

  BoundedLines(InputStream in, int bytesMax) {
    this.in = in;
    this.bytesMax = bytesMax;
  }

  Stream<Line> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) {
      next = read();
    }
    return next != null;
  }

  @Override
  public Line next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Line line = java.util.Objects.requireNonNull(next);
    next = null;
    return line;
  }

  /** The next line that is not blank; null where a blank one was passed or the stream ended. */
  private @Nullable Line read() {
    int length = 0;
    long skipped = 0;
    number++;
    try {
      int b = in.read();
      ended = b < 0;
      while (b >= 0 && b != '\n') {
        if (length == bytesMax) {
          skipped++;
        } else {
          if (length == buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.min(bytesMax, buffer.length * 2));
          }
          buffer[length++] = (byte) b;
        }
        b = in.read();
      }
    } catch (IOException e) {
      ended = true;
      return new Line(number, "cannot be read further", Optional.of(Refusal.UNREADABLE));
    }
    if (skipped > 0) {
      String detail = "a line of " + (length + skipped) + " bytes; the limit is " + bytesMax;
      return new Line(number, detail, Optional.of(Refusal.TOO_LARGE));
    }
    Optional<String> text = Utf8.decode(Arrays.copyOf(buffer, length));
    if (text.isEmpty()) {
      return new Line(number, "bytes that are not UTF-8 text", Optional.of(Refusal.BINARY));
    }
    return text.get().isBlank() ? null : new Line(number, text.get(), Optional.empty());
  }
}
