package org.hearsay.encoder.tagging;

/**
 * How well a cue and another span belong together: a product of two vectors plus weights of what
 * lies between them.
 *
 * <p>A cue chooses one source or none; a content chooses one cue or none. Both are softmax choices
 * over the spans of a window.
 */
public final class Linker {
  /** The length of one vector. */
  public static final int DIM = 48;

  /** How many numbers of a word's row are the linker's: eight vectors. */
  public static final int WIDTH = 8 * DIM;

  /**
   * How many weights a linker has: per question the pair's features, a bias and a vector for none.
   */
  public static final int WEIGHTS = 2 * (PairFeatures.COUNT + 1 + DIM);

  static final double SCALE = 1 / Math.sqrt(DIM);

  /** The two questions. */
  public enum Question {
    SOURCE_OF_CUE(0, 2, 0),
    CUE_OF_CONTENT(4, 6, 1);

    private final int cueSlot;
    private final int otherSlot;
    private final int weights;

    Question(int cueSlot, int otherSlot, int part) {
      this.cueSlot = cueSlot;
      this.otherSlot = otherSlot;
      this.weights = part * (PairFeatures.COUNT + 1 + DIM);
    }

    /**
     * Where in a row the vector begins that a cue (or the other span) takes from its first word.
     */
    public int slot(boolean cue) {
      return States.COUNT + (cue ? cueSlot : otherSlot) * DIM;
    }

    /** The index of a pair feature's weight. */
    public int feature(int index) {
      return weights + index;
    }

    public int noneBias() {
      return weights + PairFeatures.COUNT;
    }

    /** The index of the first number of the vector that stands for none. */
    public int noneVector() {
      return weights + PairFeatures.COUNT + 1;
    }
  }

  private final float[] weights;

  /** A linker over {@code weights}, which are kept, not copied. */
  public Linker(float[] weights) {
    if (weights.length != WEIGHTS) {
      throw new IllegalArgumentException("a linker has " + WEIGHTS + " weights");
    }
    this.weights = weights;
  }

  /** A span's vector for a question: the sum of what its first and its last word say. */
  public static double[] vector(Rows rows, WordSpan span, Question question) {
    int slot = question.slot(span.kind() == SpanKind.CUE);
    int first = rows.at(span.from()) + slot;
    int last = rows.at(span.to() - 1) + slot + DIM;
    double[] sum = new double[DIM];
    for (int d = 0; d < DIM; d++) {
      sum[d] = rows.values()[first + d] + rows.values()[last + d];
    }
    return sum;
  }

  /** The score of a pair, from its vectors and its features. */
  public double score(Question question, double[] cue, double[] other, int[] features) {
    double sum = 0;
    for (int d = 0; d < DIM; d++) {
      sum += cue[d] * other[d];
    }
    sum *= SCALE;
    for (int feature : features) {
      sum += weights[question.feature(feature)];
    }
    return sum;
  }

  /** The score of choosing none, by the one who chooses. */
  public double none(Question question, double[] chooser) {
    double sum = 0;
    for (int d = 0; d < DIM; d++) {
      sum += chooser[d] * weights[question.noneVector() + d];
    }
    return sum * SCALE + weights[question.noneBias()];
  }
}
