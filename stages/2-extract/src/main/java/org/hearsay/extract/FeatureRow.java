package org.hearsay.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The numbers that the block model sees of one block, each with its name, in a fixed order. */
final class FeatureRow {
  private final List<String> names = new ArrayList<>();
  private float[] values = new float[160];

  void put(String name, double value) {
    if (names.size() == values.length) {
      values = Arrays.copyOf(values, values.length * 2);
    }
    values[names.size()] = (float) value;
    names.add(name);
  }

  void put(String name, boolean value) {
    put(name, value ? 1 : 0);
  }

  List<String> names() {
    return names;
  }

  float[] values() {
    return Arrays.copyOf(values, names.size());
  }
}
