package org.hearsay.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.hearsay.encoder.Vocabulary;
import org.hearsay.encoder.Window;
import org.hearsay.encoder.Windows;
import org.hearsay.encoder.claims.ClaimLabels;
import org.hearsay.encoder.claims.ClaimWindows;
import org.hearsay.encoder.tagging.SpanKind;
import org.hearsay.encoder.tagging.WordSpan;
import org.hearsay.model.Certainty;
import org.hearsay.model.Polarity;
import org.hearsay.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Trains the claim network: every article once unmarked (triggers) and once around each trigger
 * (roles, status, polarity, certainty) in an epoch.
 */
final class ClaimTrainer {
  /** A trigger word is one in twenty; without more weight the network would rather say none. */
  private static final float TRIGGER_WEIGHT = 2;

  private static final int UNMARKED_LONGEST = 160;
  private static final float KIND_SHARE = 4;

  private static final float ITEM_SHARE = 2;

  /** The start knows the news already: its lowest layers stay, and a step costs a quarter less. */
  private static final int FROZEN = 3;

  /** Decoys an epoch: so many of an article, or this share of its triggers. */
  private static final int DECOYS_LEAST = 2;

  private static final float DECOYS_SHARE = 0.7f;

  /** One row of a batch: a whole stretch of text, or the neighbourhood of one marked trigger. */
  record Item(
      ClaimExample example,
      Window window,
      ClaimExample.@Nullable Told marked,
      @Nullable WordSpan decoy) {

    static Item plain(ClaimExample example, Window window) {
      return new Item(example, window, null, null);
    }

    static Item marked(ClaimExample example, ClaimExample.Told told) {
      Window window = ClaimWindows.around(example.tokens(), told.from(), told.to());
      return new Item(example, window, told, null);
    }

    /** Words that only look like a trigger. */
    static Item decoy(ClaimExample example, WordSpan words) {
      Window window = ClaimWindows.around(example.tokens(), words.from(), words.to());
      return new Item(example, window, null, words);
    }

    /** The marked words, or null where none are. */
    @Nullable WordSpan mark() {
      return marked == null ? decoy : new WordSpan(SpanKind.CUE, marked.from(), marked.to());
    }
  }

  private final Recipe recipe;
  private final Engine engine = Engine.getEngine("PyTorch");
  private final NDManager manager = engine.newBaseManager();
  private final List<ClaimExample> examples;
  private final List<ClaimExample> silent;
  private final Lookalikes lookalikes;
  private final Optimiser optimiser;
  final Network network;
  final Network average;
  private int step;

  /**
   * @param silent texts without a claim, of which some are read in each epoch
   */
  ClaimTrainer(
      Recipe recipe, Weights start, List<ClaimExample> examples, List<ClaimExample> silent) {
    this.recipe = recipe;
    this.examples = examples;
    this.silent = silent;
    lookalikes = Lookalikes.of(examples);
    network = new Network(manager, start, recipe.layers(), true, FROZEN);
    average = new Network(manager, start, recipe.layers(), false, FROZEN);
    optimiser = new Optimiser(manager, network, average, recipe);
  }

  NDManager manager() {
    return manager;
  }

  void run(Runnable epochEnd) {
    for (int epoch = 0; epoch < recipe.epochs(); epoch++) {
      List<List<Item>> batches = batches(epoch);
      double loss = 0;
      for (int i = 0; i < batches.size(); i++) {
        double progress = (epoch + i / (double) batches.size()) / recipe.epochs();
        loss += step(batches.get(i), Recipe.schedule(progress));
      }
      System.out.printf(
          "epoch %d/%d  %d steps  loss %.4f%n",
          epoch + 1, recipe.epochs(), step, loss / batches.size());
      epochEnd.run();
    }
  }

  private List<List<Item>> batches(int epoch) {
    Random random = new Random(recipe.seed() * 1000 + epoch);
    List<Item> items = new ArrayList<>();
    for (ClaimExample example : examples) {
      unmarked(
          example, items, recipe.shortest() + random.nextInt(UNMARKED_LONGEST - recipe.shortest()));
      example.told().forEach(told -> items.add(Item.marked(example, told)));
      List<WordSpan> decoys = new ArrayList<>(lookalikes.in(example));
      Collections.shuffle(decoys, random);
      int most = Math.max(DECOYS_LEAST, Math.round(DECOYS_SHARE * example.told().size()));
      decoys.stream().limit(most).forEach(d -> items.add(Item.decoy(example, d)));
    }
    List<ClaimExample> some = new ArrayList<>(silent);
    Collections.shuffle(some, random);
    some.subList(0, Math.min(12, some.size())).forEach(e -> unmarked(e, items, UNMARKED_LONGEST));
    Collections.shuffle(items, random);
    items.sort(Comparator.comparingInt(i -> i.window().pieces(i.example().tokens()) / 24));
    List<List<Item>> batches = new ArrayList<>();
    int from = 0;
    while (from < items.size()) {
      int pieces = 24 + items.get(from).window().pieces(items.get(from).example().tokens());
      int to = Math.min(items.size(), from + Math.max(1, recipe.batch() / pieces));
      batches.add(items.subList(from, to));
      from = to;
    }
    Collections.shuffle(batches, random);
    return batches;
  }

  private static void unmarked(ClaimExample example, List<Item> into, int longest) {
    for (Window window : Windows.of(example.tokens(), longest)) {
      into.add(Item.plain(example, window));
    }
  }

  static Batch batch(List<Item> items) {
    Batch batch =
        Batch.of(
            items.stream()
                .map(
                    i ->
                        new Batch.Item(
                            new Example(i.example().id(), i.example().tokens(), List.of()),
                            i.window()))
                .toList());
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      WordSpan mark = item.mark();
      if (mark != null) {
        item.window()
            .mark(
                item.example().tokens(),
                mark.from(),
                mark.to(),
                batch.features(),
                i * batch.length());
      }
    }
    return batch;
  }

  private double step(List<Item> items, float schedule) {
    step++;
    engine.setRandomSeed((int) (recipe.seed() * 100_000 + step));
    Batch batch = batch(items);
    hide(batch, new Random(recipe.seed() * 7919 + step));
    double loss = 0;
    try (NDManager scope = manager.newSubManager();
        GradientCollector collector = engine.newGradientCollector()) {
      NDArray out = network.heads(scope, batch, recipe.drop());
      float[] values = out.toFloatArray();
      float[] gradient = new float[values.length];
      float words = items.stream().mapToInt(i -> i.window().words()).sum();
      for (int i = 0; i < items.size(); i++) {
        loss +=
            loss(items.get(i), values, gradient, i * batch.length() * ClaimLabels.COUNT, 1 / words);
      }
      NDArray surrogate =
          out.mul(scope.create(gradient, new Shape(out.getShape().getShape()))).sum();
      collector.backward(surrogate);
    }
    optimiser.step(step, recipe.rate() * schedule);
    return loss;
  }

  private static double loss(Item item, float[] values, float[] gradient, int base, float scale) {
    double loss = 0;
    var tokens = item.example().tokens();
    Window window = item.window();
    if (item.decoy() != null) {
      int row = base + window.place(tokens, item.decoy().from()) * ClaimLabels.COUNT;
      return chosen(
          values, gradient, row + ClaimLabels.TYPE_AT, ClaimLabels.TYPES, 0, KIND_SHARE * scale);
    }
    ClaimExample.Told marked = item.marked();
    int[] labels =
        marked == null
            ? ClaimGold.triggers(item.example(), window)
            : ClaimGold.roles(marked, window);
    int column = marked == null ? ClaimLabels.TRIGGER_AT : ClaimLabels.ROLE_AT;
    int count = marked == null ? ClaimLabels.TYPES : ClaimLabels.ROLES;
    for (int w = 0; w < labels.length; w++) {
      int row = base + window.place(tokens, window.from() + w) * ClaimLabels.COUNT;
      float weight = marked == null && labels[w] > 0 ? TRIGGER_WEIGHT * scale : scale;
      loss += chosen(values, gradient, row + column, count, labels[w], weight);
    }
    return marked == null
        ? loss
        : loss
            + items(item, marked, values, gradient, base, ITEM_SHARE * scale)
            + kind(
                marked,
                values,
                gradient,
                base + window.place(tokens, marked.from()) * ClaimLabels.COUNT,
                KIND_SHARE * scale);
  }

  /** The loss of the classes of a marked trigger's items, at their first words. */
  private static double items(
      Item item, ClaimExample.Told told, float[] values, float[] gradient, int base, float weight) {
    double loss = 0;
    Window window = item.window();
    for (var entry : told.itemClasses().entrySet()) {
      int word = entry.getKey().from();
      int right = ClaimLabels.ITEMS.indexOf(entry.getValue());
      if (right >= 0 && word >= window.from() && word < window.to()) {
        int row = base + window.place(item.example().tokens(), word) * ClaimLabels.COUNT;
        int column = row + ClaimLabels.ITEM_AT;
        loss += chosen(values, gradient, column, ClaimLabels.ITEMS.size(), right, weight);
      }
    }
    return loss;
  }

  /** The loss of type, status, polarity and certainty in the row of a marked trigger. */
  private static double kind(
      ClaimExample.Told told, float[] values, float[] gradient, int row, float weight) {
    double loss = 0;
    int[][] choices = {
      {ClaimLabels.TYPE_AT, ClaimLabels.TYPES, 1 + told.type().ordinal()},
      {ClaimLabels.STATUS_AT, Status.values().length, told.status().ordinal()},
      {ClaimLabels.POLARITY_AT, Polarity.values().length, told.polarity().ordinal()},
      {ClaimLabels.CERTAINTY_AT, Certainty.values().length, told.certainty().ordinal()}
    };
    for (int[] choice : choices) {
      loss += chosen(values, gradient, row + choice[0], choice[1], choice[2], weight);
    }
    return loss;
  }

  /** Cross-entropy of one choice, and its gradient. */
  private static double chosen(
      float[] values, float[] gradient, int at, int count, int right, float weight) {
    double[] shares = ClaimLabels.shares(values, at, count);
    for (int i = 0; i < count; i++) {
      gradient[at + i] += (float) (weight * (shares[i] - (i == right ? 1 : 0)));
    }
    return -weight * Math.log(Math.max(1e-9, shares[right]));
  }

  private void hide(Batch batch, Random random) {
    for (int i = 0; i < batch.pieces().length; i++) {
      boolean word = batch.mask()[i] == 1 && batch.pieces()[i] > Vocabulary.MASK;
      if (word && random.nextFloat() < recipe.hide()) {
        batch.pieces()[i] = Vocabulary.MASK;
      }
    }
  }
}
