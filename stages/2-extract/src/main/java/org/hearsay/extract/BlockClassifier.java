package org.hearsay.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The two looks at a page's blocks: each by itself, then each among the others. */
record BlockClassifier(BlockModel first, BlockModel second) {
  private static final String FILE = "blocks.trees.gz";

  static BlockClassifier load() {
    try (InputStream in = BlockClassifier.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the block model is not on the class path");
      }
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
      return new BlockClassifier(BlockModel.read(lines), BlockModel.read(lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How likely each block is article text. */
  double[] judge(HtmlPage page) {
    List<FeatureRow> rows = page.features();
    if (rows.isEmpty()) {
      return new double[0];
    }
    page.addContext(rows, judge(first, rows));
    return judge(second, rows);
  }

  private static double[] judge(BlockModel model, List<FeatureRow> rows) {
    if (!rows.getFirst().names().equals(model.names())) {
      throw new IllegalStateException("the block model was trained for other features: train anew");
    }
    return rows.stream().mapToDouble(row -> model.probability(row.values())).toArray();
  }
}
