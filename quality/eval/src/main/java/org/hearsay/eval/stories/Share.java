package org.hearsay.eval.stories;

/** How often it was right. */
public final class Share implements Figures.Value {
  private int hit;
  private int of;

  Share() {}

  void add(boolean right) {
    hit += right ? 1 : 0;
    of++;
  }

  public int hit() {
    return hit;
  }

  public int of() {
    return of;
  }

  public double value() {
    return of == 0 ? 0 : (double) hit / of;
  }

  @Override
  public double first() {
    return value();
  }

  @Override
  public String toString() {
    return Digits.three(value()) + "  (" + hit + " of " + of + ")";
  }
}
