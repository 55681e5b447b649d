package org.hearsay.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/**
 * Trains the block model on all pages: {@code TrainBlocks DATA OUT}. The same data, the same bytes.
 */
public final class TrainBlocks {
  private static final long SEED = 1;

  private TrainBlocks() {}

  /** Runs it. */
  public static void main(String[] args) throws IOException {
    TwoLooks looks = TwoLooks.train(LabelledPage.load(Path.of(args[0])), SEED);
    StringBuilder out = new StringBuilder();
    looks.first.write(out);
    looks.second.write(out);
    try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(Path.of(args[1])))) {
      file.write(out.toString().getBytes(StandardCharsets.UTF_8));
    }
  }
}
