package org.hearsay.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hearsay.model.Reading;
import org.hearsay.model.Refusal;
import org.hearsay.read.Reader;

/**
 * The path of an article in one process: input → reading, on every core, in the order of the input
 * and with a bounded number under way, so that a million articles need no more memory than a
 * hundred.
 */
final class Pipeline {
  /** Articles under way for each core: enough that a long one does not leave the others idle. */
  private static final int AHEAD_PER_CORE = 16;

  private final Reader reader;
  private final int cores = Runtime.getRuntime().availableProcessors();

  Pipeline(Reader reader) {
    this.reader = reader;
  }

  /**
   * Reads every article and passes on readings and refusals in the order of the input.
   *
   * @return how many inputs were refused
   */
  int read(Stream<Input> inputs, Consumer<Reading> readings, Consumer<Input.Refused> refusals) {
    return readEach(inputs, read -> readings.accept(read.reading()), refusals);
  }

  /** As the other; each reading with the input that it came from. */
  int readEach(
      Stream<Input> inputs, Consumer<Input.Read> readings, Consumer<Input.Refused> refusals) {
    int refused = 0;
    Deque<Future<Input>> ahead = new ArrayDeque<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(cores);
        inputs) {
      Iterator<Input> each = inputs.iterator();
      while (each.hasNext() || !ahead.isEmpty()) {
        while (ahead.size() < cores * AHEAD_PER_CORE && each.hasNext()) {
          Input input = each.next();
          ahead.add(pool.submit(() -> read(input)));
        }
        switch (result(ahead.remove())) {
          case Input.Read done -> readings.accept(done);
          case Input.Refused no -> {
            refused++;
            refusals.accept(no);
          }
          case Input.Given given -> throw new IllegalStateException("not read: " + given.file());
        }
      }
    }
    return refused;
  }

  /**
   * A fault of the reader is told as a refusal of that one article, with the place in our code: one
   * strange article among a thousand must not cost the others.
   */
  private Input read(Input input) {
    return switch (input) {
      case Input.Given given -> {
        try {
          yield new Input.Read(given.file(), reader.read(given.article()), given.origin());
        } catch (RuntimeException | StackOverflowError fault) {
          yield new Input.Refused(
              given.file(),
              Refusal.READER_FAULT,
              given.article().id() + ": " + fault + " at " + place(fault),
              given.origin());
        }
      }
      case Input.Read done -> done;
      case Input.Refused no -> no;
    };
  }

  private static String place(Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    return trace.length == 0 ? "an unknown place" : trace[0].toString();
  }

  private static Input result(Future<Input> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a fault outside the reader", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
