package org.hearsay.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * Five-fold cross-validation of the block model by host: {@code CrossValidate DATA [SEED]}.
 *
 * <p>Prints the ceiling that the blocks allow, the figures at several thresholds, and the weakest.
 */
public final class CrossValidate {
  private static final int FOLDS = 5;
  private static final double[] NONE = {};

  private CrossValidate() {}

  /** Runs it. */
  public static void main(String[] args) throws IOException {
    List<LabelledPage> pages = LabelledPage.load(Path.of(args[0]));
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    Score oracle = new Score();
    for (LabelledPage page : pages) {
      double[] perfect = new double[page.shares.length];
      for (int b = 0; b < perfect.length; b++) {
        perfect[b] = page.shares[b];
      }
      oracle.add(page.id, page.truth, page.textOf(perfect, 0.5));
    }
    System.out.println("ceiling " + oracle + " weakest " + oracle.weakest(8));
    Map<String, double[]> verdicts = judgeUnseen(pages, seed);
    Score at = new Score();
    for (double threshold : new double[] {0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6}) {
      Score score = new Score();
      for (LabelledPage page : pages) {
        score.add(
            page.id, page.truth, page.textOf(verdicts.getOrDefault(page.id, NONE), threshold));
      }
      System.out.printf(Locale.ROOT, "%.2f %s%n", threshold, score);
      at = threshold == 0.5 ? score : at;
    }
    for (String id : at.weakest(25)) {
      System.out.printf(
          Locale.ROOT,
          "%.3f %s %s%n",
          at.byPage.getOrDefault(id, 0.0),
          Arrays.toString(at.precisionRecall.get(id)),
          id);
    }
    if (args.length > 2) {
      show(pages, verdicts, args[2]);
    }
  }

  private static void show(
      List<LabelledPage> pages, Map<String, double[]> verdicts, String prefix) {
    for (LabelledPage page : pages) {
      if (prefix.equals("all") && differs(page, verdicts.getOrDefault(page.id, NONE))) {
        System.out.println("## " + page.id.substring(0, 8) + " " + page.url);
      }
      for (int b = 0;
          (prefix.equals("all")
                  ? differs(page, verdicts.getOrDefault(page.id, NONE))
                  : page.id.startsWith(prefix))
              && b < page.shares.length;
          b++) {
        boolean truth = page.shares[b] >= 0.5;
        double p = verdicts.getOrDefault(page.id, NONE)[b];
        String text = page.page.blocks().get(b).text().replace("\n", "⏎");
        if (prefix.equals("all") ? truth != p >= 0.5 : p > 0.2 || truth) {
          System.out.printf(
              Locale.ROOT,
              "%s p=%.2f t=%.2f %-60.60s | %.110s (%d)%n",
              truth == p >= 0.5 ? "  " : truth ? "-MISS" : "+EXTRA",
              p,
              page.shares[b],
              PageView.signature(page.page.blocks().get(b)),
              text,
              text.length());
        }
      }
    }
  }

  private static boolean differs(LabelledPage page, double[] verdicts) {
    for (int b = 0; b < verdicts.length; b++) {
      if (page.shares[b] >= 0.5 != verdicts[b] >= 0.5) {
        return true;
      }
    }
    return false;
  }

  static Map<String, double[]> judgeUnseen(List<LabelledPage> pages, long seed) {
    List<String> hosts = new ArrayList<>(new TreeSet<>(pages.stream().map(p -> p.host()).toList()));
    Collections.shuffle(hosts, new Random(seed));
    Map<String, double[]> verdicts = new HashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<LabelledPage> others = new ArrayList<>();
      for (LabelledPage page : pages) {
        if (hosts.indexOf(page.host()) % FOLDS != fold) {
          others.add(page);
        }
      }
      TwoLooks looks = TwoLooks.train(others, seed);
      for (LabelledPage page : pages) {
        if (hosts.indexOf(page.host()) % FOLDS == fold) {
          verdicts.put(page.id, looks.judge(page));
        }
      }
    }
    return verdicts;
  }
}
