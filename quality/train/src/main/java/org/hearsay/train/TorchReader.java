package org.hearsay.train;

import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.encoder.Windows;
import org.hearsay.encoder.tagging.Chain;
import org.hearsay.encoder.tagging.Linked;
import org.hearsay.encoder.tagging.Linker;
import org.hearsay.encoder.tagging.Rows;
import org.hearsay.encoder.tagging.SpanDecoder;

/** Reads texts with a network that is still before PyTorch, to measure it. */
final class TorchReader {
  private final NDManager manager;
  private final Network network;
  private final SpanDecoder decoder;

  TorchReader(NDManager manager, Network network, float[] chain, float[] links) {
    this.manager = manager;
    this.network = network;
    decoder = new SpanDecoder(new Chain(chain.clone()), new Linker(links.clone()));
  }

  List<Readings.Read> read(List<Example> examples, int longest) {
    Map<Example, List<Linked>> found = new IdentityHashMap<>();
    List<Batch.Item> items = new ArrayList<>();
    for (Example example : examples) {
      found.put(example, new ArrayList<>());
      Windows.of(example.tokens(), longest).forEach(w -> items.add(new Batch.Item(example, w)));
    }
    items.sort(Comparator.comparingInt(Batch.Item::pieces));
    for (int from = 0; from < items.size(); from += 12) {
      read(Batch.of(items.subList(from, Math.min(items.size(), from + 12))), found);
    }
    return examples.stream()
        .map(e -> new Readings.Read(e, found.getOrDefault(e, List.of())))
        .toList();
  }

  private void read(Batch batch, Map<Example, List<Linked>> found) {
    float[] values;
    try (NDManager scope = manager.newSubManager()) {
      values = network.heads(scope, batch, 0).toFloatArray();
    }
    for (int i = 0; i < batch.size(); i++) {
      Batch.Item item = batch.items().get(i);
      int base = i * batch.length() * Trainer.OUTPUTS;
      var rows = new Rows(item.example().tokens(), item.window(), values, base, Trainer.OUTPUTS);
      found.getOrDefault(item.example(), List.of()).addAll(decoder.read(rows));
    }
  }
}
