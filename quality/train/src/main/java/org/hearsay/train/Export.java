package org.hearsay.train;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.encoder.Encoded;
import org.hearsay.encoder.Encoder;
import org.hearsay.encoder.Windows;
import org.hearsay.encoder.tagging.SpanReader;

/** Writes the model files of what was trained, and reads dev with each. */
final class Export {
  private final Path work;
  private final Recipe recipe;
  private final List<Example> dev;

  Export(Path work, Recipe recipe, List<Example> dev) {
    this.work = work;
    this.recipe = recipe;
    this.dev = dev;
  }

  void write(Trained trained, String corpus) throws IOException {
    Map<String, String> notes = new TreeMap<>();
    notes.put(SpanReader.CHAIN, base64(trained.chain()));
    notes.put(SpanReader.LINKER, base64(trained.links()));
    notes.put("hearsay.recipe", recipe.toString());
    notes.put("hearsay.corpus", corpus);
    for (boolean small : List.of(false, true)) {
      String name = small ? "reader" : "reader-float";
      byte[] bytes = OnnxGraph.of(trained.weights(), recipe.layers(), small, notes);
      Files.write(work.resolve(name + ".onnx"), bytes);
      try (var encoder = new Encoder(bytes, 2)) {
        System.out.printf(
            "%s.onnx: %,d bytes; furthest from PyTorch: %.5f%n",
            name, bytes.length, distance(trained, encoder));
        var reader = new SpanReader(encoder);
        Readings.write(
            work.resolve("dev-" + name + ".jsonl"),
            dev.stream().map(e -> new Readings.Read(e, reader.read(e.tokens()))).toList());
      }
    }
  }

  /** The largest difference of a label's score on the first document's windows. */
  private double distance(Trained trained, Encoder encoder) {
    Example example = dev.getFirst();
    var windows = Windows.of(example.tokens(), 160);
    Encoded encoded = encoder.heads(example.tokens(), windows);
    Batch batch = Batch.of(windows.stream().map(w -> new Batch.Item(example, w)).toList());
    double furthest = 0;
    try (NDManager manager = ai.djl.engine.Engine.getEngine("PyTorch").newBaseManager()) {
      var network = new Network(manager, trained.weights(), recipe.layers(), false);
      float[] torch = network.heads(manager, batch, 0).toFloatArray();
      for (int i = 0; i < torch.length; i++) {
        int row = i / Trainer.OUTPUTS;
        boolean label = i % Trainer.OUTPUTS < org.hearsay.encoder.tagging.States.COUNT;
        if (label && batch.mask()[row] == 1) {
          furthest = Math.max(furthest, Math.abs(torch[i] - encoded.heads()[i]));
        }
      }
    }
    return furthest;
  }

  private static String base64(float[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * 4);
    bytes.asFloatBuffer().put(values);
    return Base64.getEncoder().encodeToString(bytes.array());
  }
}
