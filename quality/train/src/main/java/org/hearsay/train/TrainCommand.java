package org.hearsay.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.encoder.Tokenizer;
import org.hearsay.encoder.Vocabulary;
import org.hearsay.encoder.tagging.SpanReader;

/**
 * {@code attribution|export [--steps N] [--work FOLDER] [--epochs N] [--layers N] [--encoder
 * FILE]}.
 */
public final class TrainCommand {
  private static final Path SHARED = Path.of(System.getProperty("hearsay.shared", "../shared"));
  private static final Path POLNEAR = SHARED.resolve("data/polnear");
  private static final List<Path> STORIES =
      List.of(SHARED.resolve("gold/train"), Path.of("quality/train/gold/train"));

  private TrainCommand() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments[0].equals("claims")) {
      ClaimTraining.main(arguments);
      return;
    }
    if (arguments[0].equals("voices")) {
      VoiceTraining.run(SHARED);
      return;
    }
    int steps = Integer.MAX_VALUE;
    Path work = Path.of("quality/train/work/attribution");
    Recipe.Variant usual = Recipe.Variant.USUAL;
    String encoder = usual.encoder();
    int layers = usual.layers();
    int epochs = usual.epochs();
    int rehearsed = 4;
    float rate = 5e-5f;
    long seed = 9;
    Path from = null;
    for (int i = 1; i + 1 < arguments.length; i += 2) {
      switch (arguments[i]) {
        case "--steps" -> steps = Integer.parseInt(arguments[i + 1]);
        case "--work" -> work = Path.of(arguments[i + 1]);
        case "--encoder" -> encoder = arguments[i + 1];
        case "--layers" -> layers = Integer.parseInt(arguments[i + 1]);
        case "--from" -> from = Path.of(arguments[i + 1]);
        case "--rehearsed" -> rehearsed = Integer.parseInt(arguments[i + 1]);
        case "--rate" -> rate = Float.parseFloat(arguments[i + 1]);
        case "--seed" -> seed = Long.parseLong(arguments[i + 1]);
        case "--epochs" -> epochs = Integer.parseInt(arguments[i + 1]);
        case "--of", "--and" -> {
          // read where the mean is made
        }
        default -> throw new IllegalArgumentException("unknown option " + arguments[i]);
      }
    }
    Recipe recipe = Recipe.attribution(new Recipe.Variant(encoder, layers, epochs));
    if (arguments[0].equals("register")) {
      Recipe on = Recipe.register(Recipe.Variant.REGISTER).at(rate, seed);
      RegisterTraining.run(on, SHARED, work, from, rehearsed);
      return;
    }
    Files.createDirectories(work);
    if (arguments[0].equals("mean")) {
      mean(recipe, work, arguments);
      return;
    }
    if (arguments[0].equals("export")) {
      export(recipe, work);
      return;
    }
    Weights start = start(recipe);
    NDManager manager = Engine.getEngine("PyTorch").newBaseManager();
    List<Example> dev = corpora().polnear(POLNEAR.resolve("dev.jsonl.gz"));
    List<Example> examples = examples();
    System.out.println("products in bfloat16: " + MatmulPrecision.medium());
    System.out.println(recipe + ", " + examples.size() + " texts");
    var trainer = new Trainer(recipe, start, examples, work);
    Path readings = work;
    trainer.run(
        steps,
        (epoch, network, chain, links) -> {
          var reader = new TorchReader(manager, network, chain, links);
          Readings.write(
              readings.resolve("dev-" + (epoch + 1) + ".jsonl"),
              reader.read(dev, SpanReader.LONGEST));
        });
  }

  /** The mean of what the last two epochs left, as files. */
  private static void export(Recipe recipe, Path work) throws IOException {
    Trained last = Trained.load(work.resolve("epoch-" + recipe.epochs() + ".bin"));
    Trained before = Trained.load(work.resolve("epoch-" + (recipe.epochs() - 1) + ".bin"));
    Example first = corpora().polnear(POLNEAR.resolve("dev.jsonl.gz")).getFirst();
    new Export(work, recipe).write(last.mean(before), corpus(), first);
  }

  private static Trained reader(Recipe recipe, String file) throws IOException {
    return file.equals("shipped")
        ? Shipped.reader(
            new OnnxTensors(Files.readAllBytes(ClaimTraining.SHIPPED)), recipe.layers())
        : Trained.load(Path.of(file));
  }

  /**
   * The mean of two readers, {@code --of FILE --and FILE}, as files; {@code shipped} is the one in
   * the repository.
   */
  private static void mean(Recipe recipe, Path work, String[] arguments) throws IOException {
    Trained mean =
        reader(recipe, value(arguments, "--of")).mean(reader(recipe, value(arguments, "--and")));
    mean.save(work.resolve("mean.bin"));
    Example first = corpora().polnear(POLNEAR.resolve("dev.jsonl.gz")).getFirst();
    new Export(work, recipe).write(mean, "the mean of two readers", first);
  }

  private static String value(String[] arguments, String option) {
    return arguments[List.of(arguments).indexOf(option) + 1];
  }

  private static Corpora corpora() {
    return new Corpora(new Tokenizer(Vocabulary.english()));
  }

  private static List<Example> examples() throws IOException {
    var stories = new Stories(new Tokenizer(Vocabulary.english()));
    List<Example> examples = new ArrayList<>(corpora().polnear(POLNEAR.resolve("train.jsonl.gz")));
    for (Path folder : STORIES) {
      examples.addAll(stories.read(folder));
    }
    return examples;
  }

  /** A hash of every training file's bytes, in order. */
  private static String corpus() throws IOException {
    var all = new ByteArrayOutputStream();
    all.write(Files.readAllBytes(POLNEAR.resolve("train.jsonl.gz")));
    for (Path folder : STORIES) {
      for (Path file : Stories.files(folder)) {
        all.write(Files.readAllBytes(file));
      }
    }
    return "SHA-256 " + Export.sha256(all.toByteArray());
  }

  /** The encoder as it was published, and heads of small random numbers. */
  private static Weights start(Recipe recipe) throws IOException {
    Weights weights = Weights.encoder(onnx(recipe.encoder()), recipe.layers());
    Random random = new Random(recipe.seed());
    weights.put("features", small(11 * Weights.HIDDEN, random), 11, Weights.HIDDEN);
    float[] heads = small(Trainer.OUTPUTS * Weights.HIDDEN, random);
    weights.put("heads.weight", heads, Trainer.OUTPUTS, Weights.HIDDEN);
    weights.put("heads.bias", new float[Trainer.OUTPUTS], Trainer.OUTPUTS);
    return weights;
  }

  static float[] small(int size, Random random) {
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = (float) (0.02 * random.nextGaussian());
    }
    return values;
  }

  static OnnxTensors onnx(String resource) throws IOException {
    try (InputStream in = TrainCommand.class.getResourceAsStream("/" + resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no encoder " + resource + " among the dependencies");
      }
      return new OnnxTensors(in.readAllBytes());
    }
  }
}
