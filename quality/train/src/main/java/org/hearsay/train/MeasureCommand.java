package org.hearsay.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.encoder.Encoder;
import org.hearsay.encoder.Tokenizer;
import org.hearsay.encoder.Vocabulary;
import org.hearsay.encoder.tagging.SpanReader;

/** Reads PolNeAR documents with a model file and says how fast: {@code MODEL CORPUS OUT THREADS}. */
public final class MeasureCommand {
  private MeasureCommand() {}

  public static void main(String[] arguments) throws IOException {
    var tokenizer = new Tokenizer(Vocabulary.english());
    List<Example> dev = new Corpora(tokenizer).polnear(Path.of(arguments[1]));
    try (var encoder =
        new Encoder(Files.readAllBytes(Path.of(arguments[0])), Integer.parseInt(arguments[3]))) {
      var reader = new SpanReader(encoder);
      var readings = new ArrayList<Readings.Read>();
      Instant start = Instant.now();
      long pieces = 0;
      for (Example example : dev) {
        var tokens = tokenizer.tokens(example.tokens().text());
        pieces += tokens.pieces(0, tokens.words());
        readings.add(new Readings.Read(example, reader.read(tokens)));
      }
      double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
      System.out.printf(
          "%d documents, %d pieces: %.1f documents/s, %.0f pieces/s%n",
          dev.size(), pieces, dev.size() / seconds, pieces / seconds);
      Readings.write(Path.of(arguments[2]), readings);
    }
  }
}
