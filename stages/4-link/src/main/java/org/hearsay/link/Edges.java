package org.hearsay.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hearsay.model.ClaimKey;

/**
 * The pairs of claims that were scored, each kept at both ends. Claims are numbered so that a pair
 * takes eight bytes an end: at a million claims pairs are most of what links hold.
 */
final class Edges {
  private static final int ROOM = 4;

  private final Map<ClaimKey, Integer> numbers = new HashMap<>();
  private final List<ClaimKey> claims = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final BitSet free = new BitSet();
  private long ends;

  /** The pairs at one end: the other's number and the log-odds in millionths. */
  private static final class Row {
    private int[] other = new int[ROOM];
    private int[] score = new int[ROOM];
    private int size;

    int at(int number) {
      for (int i = 0; i < size; i++) {
        if (other[i] == number) {
          return i;
        }
      }
      return -1;
    }

    /** Whether it was not there. */
    boolean put(int number, int value) {
      int at = at(number);
      if (at >= 0) {
        score[at] = value;
        return false;
      }
      if (size == other.length) {
        other = Arrays.copyOf(other, size + size / 2);
        score = Arrays.copyOf(score, size + size / 2);
      }
      other[size] = number;
      score[size++] = value;
      return true;
    }

    /** Whether it was there. */
    boolean remove(int number) {
      int at = at(number);
      if (at < 0) {
        return false;
      }
      size--;
      other[at] = other[size];
      score[at] = score[size];
      return true;
    }
  }

  /**
   * Keeps a pair; its score before, if any, is forgotten.
   *
   * @param score the log-odds in millionths; what no int holds is as good as the greatest int
   */
  void put(ClaimKey a, ClaimKey b, long score) {
    int value = (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, score));
    int one = number(a);
    int two = number(b);
    boolean fresh = rows.get(one).put(two, value);
    rows.get(two).put(one, value);
    ends += fresh ? 2 : 0;
  }

  /** The claims that this one is paired with, with their log-odds; a map of its own. */
  Map<ClaimKey, Long> of(ClaimKey claim) {
    Map<ClaimKey, Long> pairs = new HashMap<>();
    each(claim, pairs::put);
    return pairs;
  }

  /** Every pair of the claim, in no order. */
  void each(ClaimKey claim, BiConsumer<ClaimKey, Long> pair) {
    Integer number = numbers.get(claim);
    if (number != null) {
      Row row = rows.get(number);
      for (int i = 0; i < row.size; i++) {
        pair.accept(claims.get(row.other[i]), (long) row.score[i]);
      }
    }
  }

  void remove(ClaimKey a, ClaimKey b) {
    Integer one = numbers.get(a);
    Integer two = numbers.get(b);
    if (one != null && two != null && rows.get(one).remove(two)) {
      rows.get(two).remove(one);
      ends -= 2;
    }
  }

  /** Takes a claim out with all its pairs. */
  void remove(ClaimKey claim) {
    Integer number = numbers.remove(claim);
    if (number == null) {
      return;
    }
    Row row = rows.get(number);
    for (int i = 0; i < row.size; i++) {
      rows.get(row.other[i]).remove(number);
    }
    ends -= 2L * row.size;
    rows.set(number, new Row());
    free.set(number);
  }

  /** How many pairs. */
  long count() {
    return ends / 2;
  }

  private int number(ClaimKey claim) {
    Integer there = numbers.get(claim);
    if (there != null) {
      return there;
    }
    int number = free.nextSetBit(0);
    if (number >= 0) {
      free.clear(number);
      claims.set(number, claim);
    } else {
      number = claims.size();
      claims.add(claim);
      rows.add(new Row());
    }
    numbers.put(claim, number);
    return number;
  }
}
