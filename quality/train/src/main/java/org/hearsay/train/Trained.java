package org.hearsay.train;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A model as numbers: the network's weights, and those of the chain and the linker. */
record Trained(Weights weights, float[] chain, float[] links) {

  /** The mean of two models of one shape, number by number (Wortsman et al. 2022). */
  Trained mean(Trained other) {
    var both = new Weights();
    weights
        .all()
        .forEach(
            (name, tensor) ->
                both.put(
                    name,
                    mean(tensor.values(), other.weights().get(name).values()),
                    tensor.shape()));
    return new Trained(both, mean(chain, other.chain()), mean(links, other.links()));
  }

  private static float[] mean(float[] a, float[] b) {
    float[] mean = new float[a.length];
    for (int i = 0; i < a.length; i++) {
      mean[i] = (a[i] + b[i]) / 2;
    }
    return mean;
  }

  void save(Path file) throws IOException {
    try (var out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 20))) {
      whole().write(out);
    }
  }

  static Trained load(Path file) throws IOException {
    try (var in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
      Weights all = Weights.read(in);
      float[] chain = all.remove("chain");
      float[] links = all.remove("links");
      return new Trained(all, chain, links);
    }
  }

  private Weights whole() {
    var all = new Weights();
    weights.all().forEach((name, tensor) -> all.put(name, tensor.values(), tensor.shape()));
    all.put("chain", chain, chain.length);
    all.put("links", links, links.length);
    return all;
  }
}
