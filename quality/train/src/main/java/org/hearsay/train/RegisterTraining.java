package org.hearsay.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.encoder.Tokenizer;
import org.hearsay.encoder.Vocabulary;
import org.hearsay.encoder.tagging.SpanReader;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./hearsay-train register}: goes on from the shipped reader of attributions with the
 * constructed stories and articles, which speak as reports on arms do, and a share of PolNeAR's
 * documents, lest the rest be forgotten. What is written is the mean of the reader as it was and as
 * it became: it keeps what both know (Wortsman et al. 2022).
 */
final class RegisterTraining {
  private static final int TIMES = 2;

  private RegisterTraining() {}

  /**
   * Trains and writes {@code reader.onnx} and, as numbers, {@code mean.bin}.
   *
   * @param from what to start from, as an earlier run left it; null for the shipped reader
   * @param rehearsed of PolNeAR's documents each so-manieth is read
   */
  static void run(Recipe recipe, Path shared, Path work, @Nullable Path from, int rehearsed)
      throws IOException {
    Files.createDirectories(work);
    var tokenizer = new Tokenizer(Vocabulary.english());
    List<Example> examples = examples(tokenizer, shared, rehearsed);
    Trained start =
        from == null
            ? Shipped.reader(
                new OnnxTensors(Files.readAllBytes(ClaimTraining.SHIPPED)), recipe.layers())
            : Trained.load(from);
    NDManager manager = Engine.getEngine("PyTorch").newBaseManager();
    System.out.println("products in bfloat16: " + MatmulPrecision.medium());
    System.out.println(recipe + ", " + examples.size() + " texts");
    Path polnear = shared.resolve("data/polnear");
    List<Example> dev = new Corpora(tokenizer).polnear(polnear.resolve("dev.jsonl.gz"));
    var trainer = new Trainer(recipe, start.weights(), examples, work).startingFrom(start);
    trainer.run(
        Integer.MAX_VALUE,
        (epoch, network, chain, links) ->
            Readings.write(
                work.resolve("dev-" + (epoch + 1) + ".jsonl"),
                new TorchReader(manager, network, chain, links).read(dev, SpanReader.LONGEST)));
    Trained mean = trainer.average().mean(start);
    mean.save(work.resolve("mean.bin"));
    String corpus = "PolNeAR train, one in " + rehearsed + ", and quality/train/gold";
    new Export(work, recipe).write(mean, corpus, dev.getFirst());
  }

  private static List<Example> examples(Tokenizer tokenizer, Path shared, int rehearsed)
      throws IOException {
    List<Example> all = new ArrayList<>();
    var stories = new Stories(tokenizer);
    for (int i = 0; i < TIMES; i++) {
      all.addAll(stories.read(shared.resolve("gold/train")));
      all.addAll(stories.read(Path.of("quality/train/gold/train")));
      all.addAll(stories.read(Path.of("quality/train/gold/articles")));
      all.addAll(stories.read(Path.of("quality/train/gold/stories")));
    }
    List<Example> corpus =
        new Corpora(tokenizer).polnear(shared.resolve("data/polnear/train.jsonl.gz"));
    for (int i = 0; i < corpus.size(); i += rehearsed) {
      all.add(corpus.get(i));
    }
    return all;
  }
}
