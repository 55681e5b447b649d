package org.hearsay.train;

import ai.djl.engine.Engine;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.hearsay.encoder.Tokenizer;
import org.hearsay.encoder.Vocabulary;
import org.hearsay.encoder.claims.ClaimLabels;

/**
 * {@code ./hearsay-train claims}: makes the claim network from the constructed stories and articles
 * and from corrected sentences of the corpora.
 */
public final class ClaimTraining {
  static final Path SHIPPED =
      Path.of("stages/3-read/src/main/resources/org/hearsay/read/attribution/reader.onnx");

  /** A text with one of these words may tell an event that nobody has annotated. */
  private static final Pattern ARMED =
      Pattern.compile(
          "(?i)missile|weapon|troop|soldier|attack|bomb|nuclear|army|milit|sanction|drone|strike|war\\b"
              + "|shoot|shot|kill|navy|rocket|treaty|threat|gun\\b|terror|defen[cs]e");

  /**
   * Trains and writes {@code claims.onnx}.
   *
   * @param arguments {@code claims [--epochs N] [--layers N] [--start shipped|published|FILE]
   *     [--work FOLDER]}: from the reader of attributions, from the encoder as published, or on
   *     from the {@code claims.weights} that an earlier run left
   */
  public static void main(String[] arguments) throws IOException {
    Path shared = Path.of(System.getProperty("hearsay.shared", "../shared"));
    int epochs = Recipe.Variant.CLAIMS.epochs();
    int layers = Recipe.Variant.CLAIMS.layers();
    Path work = Path.of("quality/train/work/claims");
    String start = "shipped";
    for (int i = 1; i + 1 < arguments.length; i += 2) {
      String value = arguments[i + 1];
      switch (arguments[i]) {
        case "--epochs" -> epochs = Integer.parseInt(value);
        case "--layers" -> layers = Integer.parseInt(value);
        case "--work" -> work = Path.of(value);
        case "--start" -> start = value;
        default -> throw new IllegalArgumentException("unknown option " + arguments[i]);
      }
    }
    Files.createDirectories(work);
    Recipe recipe =
        Recipe.claims(new Recipe.Variant(Recipe.Variant.CLAIMS.encoder(), layers, epochs));
    new ClaimTraining(recipe, shared, work).run(start);
  }

  private final Recipe recipe;
  private final Path shared;
  private final Path work;
  private final ClaimCorpora corpora;

  private ClaimTraining(Recipe recipe, Path shared, Path work) {
    this.recipe = recipe;
    this.shared = shared;
    this.work = work;
    corpora = new ClaimCorpora(new Tokenizer(Vocabulary.english()), shared);
  }

  private void run(String from) throws IOException {
    List<ClaimExample> examples = corpora.training();
    List<ClaimExample> fitting = corpora.fitting();
    List<ClaimExample> heldOut = corpora.stories(Path.of("quality/train/gold/heldout"));
    List<ClaimExample> dev = corpora.stories(shared.resolve("gold/dev"));
    Weights start = start(from);
    Engine.getEngine("PyTorch").newBaseManager();
    System.out.println("bfloat16 products: " + MatmulPrecision.medium());
    System.out.println(
        recipe + ", " + examples.size() + " texts, " + triggers(examples) + " triggers");
    var trainer =
        new ClaimTrainer(
            recipe, start, examples, silent(shared, new Tokenizer(Vocabulary.english())));
    int[] epoch = {0};
    trainer.run(
        () -> {
          if (++epoch[0] % 2 == 0 || epoch[0] == recipe.epochs()) {
            var measure = new ClaimMeasure(trainer.manager(), trainer.average);
            System.out.println("  fitting   " + measure.of(fitting));
            System.out.println("  held out  " + measure.of(heldOut));
            System.out.println("  dev       " + measure.of(dev));
          }
        });
    write(trained(start, trainer.average));
  }

  private void write(Weights end) throws IOException {
    try (var out = new DataOutputStream(Files.newOutputStream(work.resolve("claims.weights")))) {
      end.write(out);
    }
    Map<String, String> notes = Map.of("hearsay.recipe", recipe.toString());
    Files.write(work.resolve("claims.onnx"), OnnxGraph.of(end, recipe.layers(), true, notes));
    Files.write(
        work.resolve("claims-float.onnx"), OnnxGraph.of(end, recipe.layers(), false, notes));
  }

  private static int triggers(List<ClaimExample> examples) {
    return examples.stream().mapToInt(e -> e.told().size()).sum();
  }

  private Weights start(String from) throws IOException {
    Weights start =
        switch (from) {
          case "shipped" ->
              Shipped.encoder(new OnnxTensors(Files.readAllBytes(SHIPPED)), recipe.layers());
          case "published" -> Weights.encoder(TrainCommand.onnx(recipe.encoder()), recipe.layers());
          default -> earlier(Path.of(from));
        };
    if (!start.all().containsKey("heads.weight")) {
      heads(start, new Random(recipe.seed()));
    }
    return start;
  }

  private static Weights earlier(Path file) throws IOException {
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      return Weights.read(in);
    }
  }

  private static List<ClaimExample> silent(Path shared, Tokenizer tokenizer) throws IOException {
    List<ClaimExample> silent = new ArrayList<>();
    for (var document : Corpora.lines(shared.resolve("data/polnear/train.jsonl.gz"))) {
      String text = document.get("text").textValue();
      if (text.length() < 4000 && !ARMED.matcher(text).find()) {
        silent.add(
            new ClaimExample(document.get("id").asText(), tokenizer.tokens(text), List.of()));
      }
    }
    return silent;
  }

  /** One more feature vector, for marked words, and heads of small random numbers. */
  private static void heads(Weights weights, Random random) {
    int vectors = Network.FEATURE_VECTORS + 1;
    float[] features = TrainCommand.small(vectors * Weights.HIDDEN, random);
    if (weights.all().containsKey("features")) {
      float[] known = weights.remove("features");
      System.arraycopy(known, 0, features, 0, known.length);
    }
    weights.put("features", features, vectors, Weights.HIDDEN);
    weights.put(
        "heads.weight",
        TrainCommand.small(ClaimLabels.COUNT * Weights.HIDDEN, random),
        ClaimLabels.COUNT,
        Weights.HIDDEN);
    weights.put("heads.bias", new float[ClaimLabels.COUNT], ClaimLabels.COUNT);
  }

  /** The start's weights with everything that was trained put in its place. */
  private static Weights trained(Weights start, Network network) {
    Weights end = new Weights();
    Map<String, ai.djl.ndarray.NDArray> arrays = network.trained();
    start
        .all()
        .forEach(
            (name, tensor) -> {
              var array = arrays.get(name);
              float[] values = array == null ? tensor.values() : array.toFloatArray();
              end.put(name, values, tensor.shape());
            });
    return end;
  }
}
