package org.hearsay.encoder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The uncased English WordPiece vocabulary of BERT: 30,522 pieces, a piece's number is its line.
 *
 * <p>Looked up by ranges of a character buffer, so that reading a text makes no string per piece.
 */
public final class Vocabulary {
  /** Padding. */
  public static final int PAD = 0;

  /** A word that no pieces spell. */
  public static final int UNKNOWN = 100;

  /** Opens every window. */
  public static final int CLS = 101;

  /** Closes every window. */
  public static final int SEP = 102;

  /** Stands for a hidden piece; training only. */
  public static final int MASK = 103;

  private static final String RESOURCE = "vocabulary.txt";
  private static final int SLOTS = 1 << 17;

  private final char[][] spelling;
  private final int[] heads = new int[SLOTS];
  private final int[] tails = new int[SLOTS];

  private Vocabulary(List<String> pieces) {
    spelling = new char[pieces.size()][];
    Arrays.fill(heads, -1);
    Arrays.fill(tails, -1);
    for (int id = 0; id < pieces.size(); id++) {
      String piece = pieces.get(id);
      boolean tail = piece.length() > 2 && piece.startsWith("##");
      spelling[id] = (tail ? piece.substring(2) : piece).toCharArray();
      insert(tail ? tails : heads, id);
    }
  }

  /** The vocabulary that lies in this module. */
  public static Vocabulary english() {
    try (InputStream in = Vocabulary.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the vocabulary is missing from this build: " + RESOURCE);
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Vocabulary(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int size() {
    return spelling.length;
  }

  /**
   * The number of the piece spelt by {@code word[from, to)}, or -1.
   *
   * @param inside true for a piece that goes on within a word (written with ## in the file)
   */
  int find(char[] word, int from, int to, boolean inside) {
    int[] table = inside ? tails : heads;
    for (int slot = slotOf(word, from, to); table[slot] >= 0; slot = (slot + 1) & (SLOTS - 1)) {
      char[] piece = spelling[table[slot]];
      if (Arrays.equals(piece, 0, piece.length, word, from, to)) {
        return table[slot];
      }
    }
    return -1;
  }

  private void insert(int[] table, int id) {
    int slot = slotOf(spelling[id], 0, spelling[id].length);
    while (table[slot] >= 0) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    table[slot] = id;
  }

  private static int slotOf(char[] word, int from, int to) {
    int hash = 17;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + word[i];
    }
    hash *= 0x9E3779B9;
    return (hash >>> 15) & (SLOTS - 1);
  }
}
