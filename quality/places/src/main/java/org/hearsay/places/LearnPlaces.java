package org.hearsay.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.Span;
import org.hearsay.places.Learner.Choice;
import org.hearsay.places.Learner.Decision;
import org.hearsay.read.place.Examined;
import org.hearsay.read.place.PlaceReader;
import org.hearsay.read.place.Weights;
import org.hearsay.read.text.Document;

/**
 * Learns the weights of the place reader on LGL and on names of world news, and says how well they
 * do on articles that they were not learned on: {@code LearnPlaces SHARED WORLD.tsv WEIGHTS.tsv}.
 */
public final class LearnPlaces {
  private static final int FOLDS = 5;
  private static final int ROUNDS = 3;
  private static final double NEAR_KM = 161;
  private static final double EXACT_KM = 50;

  /** LGL hardly names the places of this field, so that their weight is set, not learned. */
  private static final double FIELD_MIN = 4;

  /**
   * What Hearsay reads is news of the world: there a country taken for a village weighs more than a
   * village of a local paper taken for a country.
   */
  private static final double WORLD_WEIGHT = 3;

  private static final double CHOICE_L2 = 1;
  private static final double DECISION_L2 = 2;

  /** A text that LGL does not bring is labelled only where a name was looked at. */
  private record Read(GoldToponyms gold, Document document, boolean whole) {
    Read(GoldToponyms gold, boolean whole) {
      this(gold, Document.of(gold.text()), whole);
    }

    /** Whether somebody looked at these words. */
    boolean labels(Span span) {
      return whole || gold.looked().contains(span);
    }
  }

  private LearnPlaces() {}

  /** See the class. */
  public static void main(String[] args) throws IOException {
    List<Read> all = new ArrayList<>();
    Path shared = Path.of(args[0]);
    for (GoldToponyms gold : GoldToponyms.read(shared.resolve("data/geoparsing/lgl.jsonl.gz"))) {
      all.add(new Read(gold, true));
    }
    for (GoldToponyms gold : WorldLabels.read(shared, Path.of(args[1]))) {
      all.add(new Read(gold, false));
    }
    Tally local = new Tally();
    Tally world = new Tally();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Read> learn = new ArrayList<>();
      List<Read> test = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        (i % FOLDS == fold ? test : learn).add(all.get(i));
      }
      PlaceReader reader = PlaceReader.weighing(learn(learn));
      test.forEach(r -> (r.whole() ? local : world).add(r, reader, args.length > 3));
    }
    System.out.println("cross-validated, LGL: " + local);
    System.out.println("cross-validated, world news: " + world);
    Weights weights = learn(all);
    Tally own = new Tally();
    PlaceReader reader = PlaceReader.weighing(weights);
    all.stream().filter(Read::whole).forEach(read -> own.add(read, reader, false));
    System.out.println("LGL, on what it learned from: " + own);
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Weights of the place reader, one a line: judgement, feature, weight. Tab separated.");
    lines.add(
        "# Written by ./hearsay-train places from LGL (shared/data/geoparsing) and quality/places/world.tsv; not for editing by hand.");
    lines.addAll(Weights.lines(weights));
    Files.write(Path.of(args[2]), lines);
  }

  private static Weights learn(List<Read> articles) {
    int context = Weights.standard().context().length;
    int signs = Weights.standard().toponym().length;
    Weights weights = new Weights(new double[context], new double[context], new double[signs]);
    weights = new Weights(first(articles, weights), new double[context], new double[signs]);
    weights = new Weights(weights.first(), weights.first(), new double[signs]);
    for (int round = 0; round < ROUNDS; round++) {
      weights = new Weights(weights.first(), together(articles, weights), weights.toponym());
      weights = new Weights(weights.first(), weights.context(), toponyms(articles, weights));
      weights = Weights.atLeast(weights, FIELD_MIN);
    }
    return weights;
  }

  private static double[] first(List<Read> articles, Weights weights) {
    List<Choice> choices = new ArrayList<>();
    for (Read read : articles) {
      for (Choice c : choices(read, weights)) {
        double[][] alone = new double[c.rows().length][];
        for (int i = 0; i < alone.length; i++) {
          alone[i] = Weights.alone(c.rows()[i]);
        }
        choices.add(new Choice(alone, c.right(), c.weight()));
      }
    }
    return Learner.choices(choices, weights.first().length, CHOICE_L2);
  }

  private static double[] together(List<Read> articles, Weights weights) {
    List<Choice> choices = new ArrayList<>();
    for (Read read : articles) {
      choices.addAll(choices(read, weights));
    }
    return Learner.choices(choices, weights.context().length, CHOICE_L2);
  }

  /** A choice a sense: its candidates, and which of them the gold point picks. */
  private static List<Choice> choices(Read read, Weights weights) {
    Map<Integer, Choice> bySense = new HashMap<>();
    for (Examined name : PlaceReader.weighing(weights).examine(read.document(), Optional.empty())) {
      Optional<GeoPoint> point = gold(read.gold(), name.span());
      if (point.isPresent() && name.candidates().size() > 1) {
        boolean[] right = within(name, point.get(), EXACT_KM);
        if (none(right)) {
          right = within(name, point.get(), NEAR_KM);
        }
        if (!none(right)) {
          Choice old = bySense.get(name.sense());
          double one = read.whole() ? 1 : WORLD_WEIGHT;
          double weight = old == null ? one : old.weight() + one / 2;
          bySense.put(name.sense(), new Choice(name.evidence(), right, weight));
        }
      }
    }
    return List.copyOf(bySense.values());
  }

  private static boolean[] within(Examined name, GeoPoint point, double km) {
    boolean[] right = new boolean[name.candidates().size()];
    for (int i = 0; i < right.length; i++) {
      right[i] = name.candidates().get(i).point().km(point) <= km;
    }
    return right;
  }

  private static boolean none(boolean[] flags) {
    for (boolean flag : flags) {
      if (flag) {
        return false;
      }
    }
    return true;
  }

  private static Optional<GeoPoint> gold(GoldToponyms gold, Span span) {
    return gold.toponyms().stream()
        .filter(t -> t.span().overlaps(span))
        .map(GoldToponyms.Gold::point)
        .findFirst();
  }

  private static double[] toponyms(List<Read> articles, Weights weights) {
    List<Decision> decisions = new ArrayList<>();
    for (Read read : articles) {
      for (Examined name :
          PlaceReader.weighing(weights).examine(read.document(), Optional.empty())) {
        if (read.labels(name.span())) {
          boolean place = gold(read.gold(), name.span()).isPresent();
          decisions.add(new Decision(name.signs(), place, 1));
        }
      }
    }
    return Learner.decisions(decisions, weights.toponym().length, DECISION_L2);
  }

  /** As shared/score/places.py counts, and besides it how many of those found are gold. */
  private static final class Tally {
    private int gold;
    private int found;
    private int near;
    private int given;
    private int right;

    void add(Read read, PlaceReader reader, boolean each) {
      List<Examined> names =
          reader.examine(read.document(), Optional.empty()).stream()
              .filter(n -> n.placeProbability() >= PlaceReader.PLACE_MIN)
              .filter(n -> read.labels(n.span()))
              .toList();
      given += names.size();
      for (Examined name : names) {
        boolean isGold = gold(read.gold(), name.span()).isPresent();
        right += isGold ? 1 : 0;
        if (each && !isGold) {
          say("SPURIOUS", read, name.span(), name);
        }
      }
      for (GoldToponyms.Gold t : read.gold().toponyms()) {
        gold++;
        Optional<Examined> name =
            names.stream().filter(n -> n.span().overlaps(t.span())).findFirst();
        found += name.isPresent() ? 1 : 0;
        boolean close =
            name.filter(n -> n.candidates().get(n.best()).point().km(t.point()) <= NEAR_KM)
                .isPresent();
        near += close ? 1 : 0;
        if (each && name.isEmpty()) {
          say("MISSED", read, t.span(), null);
        } else if (each && !close) {
          boolean possible = !none(within(name.get(), t.point(), NEAR_KM));
          say(possible ? "FAR" : "FAR-UNKNOWN", read, t.span(), name.get());
        }
      }
    }

    private static void say(
        String what, Read read, Span span, @org.jspecify.annotations.Nullable Examined name) {
      String text = read.gold().text();
      String around =
          text.substring(Math.max(0, span.start() - 40), span.start())
              + "[["
              + span.in(text)
              + "]]"
              + text.substring(span.end(), Math.min(text.length(), span.end() + 40));
      String chosen = name == null ? "" : name.candidates().get(name.best()).toString();
      System.out.println(
          what + "\t" + around.replace('\n', ' ') + "\t" + chosen + "\t" + read.gold().id());
    }

    @Override
    public String toString() {
      return String.format(
          java.util.Locale.ROOT,
          "toponyms %d: found %.3f, of those near %.3f; of %d given %.3f are gold",
          gold,
          (double) found / gold,
          (double) near / found,
          given,
          (double) right / given);
    }
  }
}
