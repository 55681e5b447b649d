package org.hearsay.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.encoder.Tokenizer;
import org.hearsay.encoder.Vocabulary;

/** {@code ./hearsay-train attribution [--steps N] [--work FOLDER]}. */
public final class TrainCommand {
  private TrainCommand() {}

  public static void main(String[] arguments) throws IOException {
    int steps = Integer.MAX_VALUE;
    Path work = Path.of("quality/train/work/attribution");
    Recipe recipe = Recipe.attribution();
    for (int i = 1; i + 1 < arguments.length; i += 2) {
      switch (arguments[i]) {
        case "--steps" -> steps = Integer.parseInt(arguments[i + 1]);
        case "--work" -> work = Path.of(arguments[i + 1]);
        case "--encoder" -> recipe = recipe.withEncoder(arguments[i + 1]);
        case "--layers" -> recipe = recipe.withLayers(Integer.parseInt(arguments[i + 1]));
        case "--epochs" -> recipe = recipe.withEpochs(Integer.parseInt(arguments[i + 1]));
        default -> throw new IllegalArgumentException("unknown option " + arguments[i]);
      }
    }
    Files.createDirectories(work);
    train(recipe, steps, work, arguments[0].equals("export"));
  }

  private static void train(Recipe recipe, int steps, Path work, boolean export) throws IOException {
    Path shared = Path.of(System.getProperty("hearsay.shared", "../shared"));
    var tokenizer = new Tokenizer(Vocabulary.english());
    var corpora = new Corpora(tokenizer);
    var stories = new Stories(tokenizer);
    List<Example> examples =
        new ArrayList<>(corpora.polnear(shared.resolve("data/polnear/train.jsonl.gz")));
    examples.addAll(stories.read(shared.resolve("gold/train")));
    examples.addAll(stories.read(Path.of("quality/train/gold/train")));
    List<Example> dev = corpora.polnear(shared.resolve("data/polnear/dev.jsonl.gz"));
    Weights start = Weights.encoder(onnx(recipe.encoder()), recipe.layers());
    heads(start, new Random(recipe.seed()));
    NDManager manager = Engine.getEngine("PyTorch").newBaseManager();
    if (!Boolean.getBoolean("fp32"))
      System.out.println("bfloat16 products: " + MatmulPrecision.medium());
    System.out.println(recipe + ", " + examples.size() + " texts");
    var trainer = new Trainer(recipe, start, examples, work);
    if (export) {
      new Export(work, recipe, dev).write(trainer.average(), "");
      return;
    }
    trainer.run(
        steps,
        (epoch, network, chain, links) -> {
          var reader = new TorchReader(manager, network, chain, links);
          Readings.write(work.resolve("dev-" + (epoch + 1) + ".jsonl"), reader.read(dev, 160));
        });
  }

  private static void heads(Weights weights, Random random) {
    weights.put("features", small(11 * Weights.HIDDEN, random), 11, Weights.HIDDEN);
    weights.put(
        "heads.weight",
        small(Trainer.OUTPUTS * Weights.HIDDEN, random),
        Trainer.OUTPUTS,
        Weights.HIDDEN);
    weights.put("heads.bias", new float[Trainer.OUTPUTS], Trainer.OUTPUTS);
  }

  private static float[] small(int size, Random random) {
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = (float) (0.02 * random.nextGaussian());
    }
    return values;
  }

  private static OnnxTensors onnx(String resource) throws IOException {
    try (InputStream in = TrainCommand.class.getResourceAsStream("/" + resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no encoder " + resource + " among the dependencies");
      }
      return new OnnxTensors(in.readAllBytes());
    }
  }
}
