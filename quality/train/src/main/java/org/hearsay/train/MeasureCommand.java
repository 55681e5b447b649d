package org.hearsay.train;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.encoder.Encoder;
import org.hearsay.encoder.Tokenizer;
import org.hearsay.encoder.Vocabulary;
import org.hearsay.encoder.tagging.Linked;
import org.hearsay.encoder.tagging.SpanReader;

/**
 * Reads PolNeAR documents with a model file, writes what was read and says how fast: {@code MODEL
 * CORPUS OUT THREADS}. Seconds of processor time stand beside seconds by the clock, since other
 * work may share the cores.
 */
public final class MeasureCommand {
  private MeasureCommand() {}

  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    var tokenizer = new Tokenizer(Vocabulary.english());
    List<Example> dev = new Corpora(tokenizer).polnear(Path.of(arguments[1]));
    try (var encoder = new Encoder(Files.readAllBytes(Path.of(arguments[0])), 1);
        ExecutorService pool = Executors.newFixedThreadPool(Integer.parseInt(arguments[3]))) {
      var reader = new SpanReader(encoder);
      for (Example example : dev) {
        reader.read(example.tokens()); // the first round warms the compiler up
      }
      Instant start = Instant.now();
      long cpu = processorNanos();
      List<Future<List<Linked>>> read = new ArrayList<>();
      for (Example example : dev) {
        read.add(pool.submit(() -> reader.read(tokenizer.tokens(example.tokens().text()))));
      }
      List<Readings.Read> readings = new ArrayList<>();
      long pieces = 0;
      for (int i = 0; i < dev.size(); i++) {
        readings.add(new Readings.Read(dev.get(i), read.get(i).get()));
        pieces += dev.get(i).tokens().pieces(0, dev.get(i).tokens().words());
      }
      say("by the clock", dev.size(), pieces, Duration.between(start, Instant.now()).toNanos());
      say("a core's second", dev.size(), pieces, processorNanos() - cpu);
      Readings.write(Path.of(arguments[2]), readings);
    }
  }

  private static long processorNanos() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return ((com.sun.management.OperatingSystemMXBean) system).getProcessCpuTime();
  }

  private static void say(String clock, int documents, long pieces, long nanos) {
    double seconds = nanos / 1e9;
    System.out.printf(
        "%s: %.1f documents/s, %.0f pieces/s%n", clock, documents / seconds, pieces / seconds);
  }
}
