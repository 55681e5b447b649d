package org.hearsay.eval.stories;

/** Precision, recall and F1 of a set of decisions. */
public final class Tally implements Figures.Value {
  private int hit;
  private int read;
  private int gold;

  Tally() {}

  void add(int hits, int ofRead, int ofGold) {
    hit += hits;
    read += ofRead;
    gold += ofGold;
  }

  void add(boolean isHit, boolean isRead, boolean isGold) {
    add(isHit ? 1 : 0, isRead ? 1 : 0, isGold ? 1 : 0);
  }

  public int hit() {
    return hit;
  }

  public int read() {
    return read;
  }

  public int gold() {
    return gold;
  }

  public double precision() {
    return read == 0 ? 0 : (double) hit / read;
  }

  public double recall() {
    return gold == 0 ? 0 : (double) hit / gold;
  }

  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  @Override
  public double first() {
    return f1();
  }

  @Override
  public String toString() {
    return Digits.prf(precision(), recall(), f1()) + "  (gold " + gold + ")";
  }
}
