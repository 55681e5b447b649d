package org.hearsay.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.encoder.Encoder;
import org.hearsay.encoder.Tokenizer;
import org.hearsay.encoder.Vocabulary;
import org.hearsay.encoder.tagging.Calibration;
import org.hearsay.encoder.tagging.Evidence;
import org.hearsay.encoder.tagging.Linked;
import org.hearsay.encoder.tagging.SpanReader;
import org.hearsay.encoder.tagging.WordSpan;
import org.jspecify.annotations.Nullable;

/**
 * Fits the confidence on every other document of dev and prints how reliable it is on the rest:
 * {@code MODEL CORPUS}.
 *
 * <p>Right is what polnear.py pairs: contents that overlap by half, cues that overlap, sources that
 * overlap.
 */
public final class Calibrate {
  private static final int ROUNDS = 4000;
  private static final double RATE = 0.1;

  private Calibrate() {}

  private record Point(Evidence evidence, boolean right) {}

  public static void main(String[] arguments) throws IOException {
    List<Example> dev =
        new Corpora(new Tokenizer(Vocabulary.english())).polnear(Path.of(arguments[1]));
    List<Point> even = new ArrayList<>();
    List<Point> odd = new ArrayList<>();
    try (var encoder = new Encoder(Files.readAllBytes(Path.of(arguments[0])), 1)) {
      var reader = new SpanReader(encoder);
      for (int i = 0; i < dev.size(); i++) {
        (i % 2 == 0 ? even : odd).addAll(points(dev.get(i), reader.read(dev.get(i).tokens())));
      }
    }
    Calibration fitted = fit(even);
    System.out.println("fitted on every other document: " + Arrays.toString(fitted.weights()));
    print(fitted, odd);
  }

  private static Calibration fit(List<Point> points) {
    double[] w = new double[Calibration.WEIGHTS];
    w[1] = 0.3;
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[w.length];
      for (Point point : points) {
        double[] x = Calibration.logOdds(point.evidence());
        double p = new Calibration(floats(w)).confidence(point.evidence());
        double error = p - (point.right() ? 1 : 0);
        gradient[0] += error;
        for (int i = 0; i < x.length; i++) {
          gradient[i + 1] += error * x[i];
        }
      }
      for (int i = 0; i < w.length; i++) {
        w[i] -= RATE * (gradient[i] / points.size() + 1e-4 * w[i]);
      }
    }
    return new Calibration(floats(w));
  }

  private static float[] floats(double[] wide) {
    float[] narrow = new float[wide.length];
    for (int i = 0; i < wide.length; i++) {
      narrow[i] = (float) wide[i];
    }
    return narrow;
  }

  private static void print(Calibration calibration, List<Point> points) {
    double gap = 0;
    System.out.println("confidence   attributions   mean   right");
    for (int bin = 0; bin < 10; bin++) {
      int n = 0;
      int right = 0;
      double sum = 0;
      for (Point point : points) {
        double p = calibration.confidence(point.evidence());
        if (Math.min(9, (int) (p * 10)) == bin) {
          n++;
          sum += p;
          right += point.right() ? 1 : 0;
        }
      }
      if (n > 0) {
        gap += Math.abs(sum - right);
        System.out.printf(
            "%.1f to %.1f   %12d   %.2f   %.2f%n",
            bin / 10.0, (bin + 1) / 10.0, n, sum / n, right / (double) n);
      }
    }
    System.out.printf("expected calibration error %.3f%n", gap / points.size());
  }

  private static List<Point> points(Example example, List<Linked> found) {
    record Pair(double overlap, Linked linked, Example.Gold gold) {}
    List<Pair> pairs = new ArrayList<>();
    for (Linked linked : found) {
      for (Example.Gold gold : example.attributions()) {
        pairs.add(new Pair(jaccard(linked.contents(), gold.contents()), linked, gold));
      }
    }
    pairs.sort((a, b) -> Double.compare(b.overlap(), a.overlap()));
    Set<Linked> right = new HashSet<>();
    Set<Example.Gold> taken = new HashSet<>();
    for (Pair pair : pairs) {
      boolean free = !right.contains(pair.linked()) && !taken.contains(pair.gold());
      boolean source = meet(pair.linked().source(), pair.gold().source());
      boolean cue = pair.gold().cue() == null || meet(pair.linked().cue(), pair.gold().cue());
      if (pair.overlap() >= 0.5 && free && source && cue) {
        right.add(pair.linked());
        taken.add(pair.gold());
      }
    }
    return found.stream().map(l -> new Point(l.evidence(), right.contains(l))).toList();
  }

  private static boolean meet(@Nullable WordSpan a, @Nullable WordSpan b) {
    return a == null || b == null ? a == b : a.from() < b.to() && b.from() < a.to();
  }

  private static double jaccard(List<WordSpan> a, List<WordSpan> b) {
    Set<Integer> left = words(a);
    Set<Integer> right = words(b);
    Set<Integer> both = new HashSet<>(left);
    both.retainAll(right);
    int all = left.size() + right.size() - both.size();
    return all == 0 ? 0 : both.size() / (double) all;
  }

  private static Set<Integer> words(List<WordSpan> spans) {
    Set<Integer> words = new HashSet<>();
    for (WordSpan span : spans) {
      for (int w = span.from(); w < span.to(); w++) {
        words.add(w);
      }
    }
    return words;
  }
}
