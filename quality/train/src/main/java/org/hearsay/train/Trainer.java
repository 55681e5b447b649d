package org.hearsay.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.hearsay.encoder.Vocabulary;
import org.hearsay.encoder.Window;
import org.hearsay.encoder.Windows;
import org.hearsay.encoder.tagging.Chain;
import org.hearsay.encoder.tagging.Linker;
import org.hearsay.encoder.tagging.Rows;
import org.hearsay.encoder.tagging.States;

/** The training loop: batches, losses, steps, checkpoints, a score on dev after each epoch. */
final class Trainer {
  static final int OUTPUTS = States.COUNT + Linker.WIDTH;
  private static final int CHECKPOINT_EVERY = 250;

  private final Recipe recipe;
  private final List<Example> examples;
  private final Path work;
  private final Engine engine = Engine.getEngine("PyTorch");
  private final NDManager manager = engine.newBaseManager();
  private final HeadLearner heads = new HeadLearner();
  private final float[] chainAverage = new float[Chain.WEIGHTS];
  private final float[] linkAverage = new float[Linker.WEIGHTS];
  private final SmallAdam chainAdam = new SmallAdam(Chain.WEIGHTS);
  private final SmallAdam linkAdam = new SmallAdam(Linker.WEIGHTS);
  private final Network network;
  private final Network average;
  private final Optimiser optimiser;
  private int step;

  Trainer(Recipe recipe, Weights start, List<Example> examples, Path work) throws IOException {
    this.recipe = recipe;
    this.examples = examples;
    this.work = work;
    network = new Network(manager, start, recipe.layers(), true);
    average = new Network(manager, start, recipe.layers(), false);
    optimiser = new Optimiser(manager, network, average, recipe);
    if (Files.exists(checkpoint())) {
      step = new Checkpoint(checkpoint()).load(network, average, optimiser, small());
      heads.chain.refresh();
    }
  }

  /** Takes the chain and the linker of a reader that was trained before. */
  Trainer startingFrom(Trained known) {
    if (step == 0) {
      System.arraycopy(known.chain(), 0, heads.chainWeights, 0, known.chain().length);
      System.arraycopy(known.links(), 0, heads.linkWeights, 0, known.links().length);
      System.arraycopy(known.chain(), 0, chainAverage, 0, known.chain().length);
      System.arraycopy(known.links(), 0, linkAverage, 0, known.links().length);
      heads.chain.refresh();
    }
    return this;
  }

  /** The running average as it stands. */
  Trained average() {
    return new Trained(average.weights(), chainAverage.clone(), linkAverage.clone());
  }

  private Path checkpoint() {
    return work.resolve("checkpoint.bin");
  }

  private float[][] small() {
    return new float[][] {
      heads.chainWeights,
      heads.linkWeights,
      chainAverage,
      linkAverage,
      chainAdam.mean,
      chainAdam.square,
      linkAdam.mean,
      linkAdam.square
    };
  }

  /** Trains to the recipe's end, or for at most {@code steps} steps. */
  void run(int steps, EpochEnd epochEnd) throws IOException {
    int done = 0;
    for (int epoch = 0; epoch < recipe.epochs(); epoch++) {
      List<Batch> batches = batches(epoch);
      if (done + batches.size() <= step) {
        done += batches.size();
        continue;
      }
      var pace = new Pace(epoch, batches.size());
      for (int i = step - done; i < batches.size(); i++) {
        double progress = (epoch + i / (double) batches.size()) / recipe.epochs();
        double[] loss = step(batches.get(i), Recipe.schedule(progress));
        pace.say(i, loss, batches.get(i));
        if (step % CHECKPOINT_EVERY == 0) {
          new Checkpoint(checkpoint()).save(step, network, average, optimiser, small());
        }
        if (step >= steps) {
          new Checkpoint(checkpoint()).save(step, network, average, optimiser, small());
          epochEnd.at(epoch, network, heads.chainWeights, heads.linkWeights);
          return;
        }
      }
      done += batches.size();
      new Checkpoint(checkpoint()).save(step, network, average, optimiser, small());
      average().save(work.resolve("epoch-" + (epoch + 1) + ".bin"));
      epochEnd.at(epoch, average, chainAverage, linkAverage);
    }
  }

  /** What happens after an epoch. */
  interface EpochEnd {
    void at(int epoch, Network network, float[] chain, float[] links) throws IOException;
  }

  private List<Batch> batches(int epoch) {
    Random random = new Random(recipe.seed() * 1000 + epoch);
    List<Batch.Item> items = new ArrayList<>();
    for (Example example : examples) {
      int longest = recipe.shortest() + random.nextInt(recipe.longest() - recipe.shortest() + 1);
      for (Window window : Windows.of(example.tokens(), longest)) {
        items.add(new Batch.Item(example, window));
      }
    }
    Collections.shuffle(items, random);
    List<Batch> batches = new ArrayList<>();
    int pool = 1024;
    for (int from = 0; from < items.size(); from += pool) {
      var part = new ArrayList<>(items.subList(from, Math.min(items.size(), from + pool)));
      part.sort(Comparator.comparingInt(Batch.Item::pieces).reversed());
      pack(part, batches);
    }
    Collections.shuffle(batches, random);
    return batches;
  }

  private void pack(List<Batch.Item> items, List<Batch> batches) {
    int from = 0;
    while (from < items.size()) {
      int size = Math.max(1, recipe.batch() / items.get(from).pieces());
      int to = Math.min(items.size(), from + size);
      batches.add(Batch.of(List.copyOf(items.subList(from, to))));
      from = to;
    }
  }

  /** One step on one batch; gives the chain's and the linker's loss a word. */
  private double[] step(Batch batch, float schedule) {
    step++;
    engine.setRandomSeed((int) (recipe.seed() * 100_000 + step));
    hide(batch, new Random(recipe.seed() * 7919 + step));
    double[] loss = new double[2];
    try (NDManager scope = manager.newSubManager();
        GradientCollector collector = engine.newGradientCollector()) {
      NDArray out = network.heads(scope, batch, recipe.drop());
      float[] values = out.toFloatArray();
      float[] gradient = new float[values.length];
      int words = batch.items().stream().mapToInt(item -> item.window().words()).sum();
      for (int i = 0; i < batch.size(); i++) {
        Batch.Item item = batch.items().get(i);
        int base = i * batch.length() * OUTPUTS;
        var rows = new Rows(item.example().tokens(), item.window(), values, base, OUTPUTS);
        WindowGold gold = WindowGold.of(item.example(), item.window());
        loss[0] += heads.chain(rows, gold, gradient, 1f / words) / words;
        loss[1] += heads.links(rows, gold, gradient, recipe.linkShare() / words) / words;
      }
      NDArray surrogate =
          out.mul(scope.create(gradient, new Shape(out.getShape().getShape()))).sum();
      collector.backward(surrogate);
    }
    optimiser.step(step, recipe.rate() * schedule);
    float small = 50 * recipe.rate() * schedule;
    chainAdam.step(heads.chainWeights, heads.chainGradient, step, small);
    linkAdam.step(heads.linkWeights, heads.linkGradient, step, small);
    heads.chain.refresh();
    average(heads.chainWeights, chainAverage);
    average(heads.linkWeights, linkAverage);
    return loss;
  }

  private void average(float[] weights, float[] into) {
    float keep = Math.min(recipe.average(), (1f + step) / (10f + step));
    for (int i = 0; i < into.length; i++) {
      into[i] += (1 - keep) * (weights[i] - into[i]);
    }
  }

  private void hide(Batch batch, Random random) {
    for (int i = 0; i < batch.pieces().length; i++) {
      boolean word = batch.mask()[i] == 1 && batch.pieces()[i] > Vocabulary.MASK;
      if (word && random.nextFloat() < recipe.hide()) {
        batch.pieces()[i] = Vocabulary.MASK;
      }
    }
  }

  /** Says how the run goes, every fifty steps. */
  private final class Pace {
    private final int epoch;
    private final int batches;
    private final Instant start = Instant.now();
    private long pieces;
    private final double[] sums = new double[2];
    private int count;

    Pace(int epoch, int batches) {
      this.epoch = epoch;
      this.batches = batches;
    }

    void say(int batch, double[] loss, Batch read) {
      pieces += (long) read.size() * read.length();
      sums[0] += loss[0];
      sums[1] += loss[1];
      if (++count % 50 == 0 || count == 1) {
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        System.out.printf(
            "epoch %d/%d  batch %d/%d  chain %.4f  links %.4f  %.0f pieces/s%n",
            epoch + 1,
            recipe.epochs(),
            batch + 1,
            batches,
            sums[0] / count,
            sums[1] / count,
            pieces / seconds);
      }
    }
  }
}
