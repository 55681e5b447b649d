package org.hearsay.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Text that stands on the page more than once: a teaser and its paragraph, or the whole article
 * again in one lump for machines.
 */
final class Repeats {
  /** A lump is at least this long, and this share of it stands elsewhere in smaller blocks. */
  private static final int LUMP_WORDS = 40;

  private static final double LUMP_SHARE = 0.8;

  private record Use(int blocks, int smallestWords) {}

  private final Map<String, Use> uses = new HashMap<>();

  Repeats(List<Block> blocks) {
    for (Block block : blocks) {
      int words = block.words().length;
      for (String shingle : block.shingles()) {
        uses.merge(
            shingle,
            new Use(1, words),
            (a, b) -> new Use(a.blocks + 1, Math.min(a.smallestWords, b.smallestWords)));
      }
    }
  }

  private Use use(String shingle) {
    return uses.getOrDefault(shingle, new Use(0, Integer.MAX_VALUE));
  }

  /** Without the lumps: where a text stands twice, its finer cut is kept. */
  List<Block> finest(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks) {
      if (block.words().length < LUMP_WORDS || inSmaller(block) < LUMP_SHARE) {
        kept.add(block);
      }
    }
    return kept;
  }

  private double inSmaller(Block block) {
    Set<String> shingles = block.shingles();
    long smaller =
        shingles.stream().filter(s -> use(s).smallestWords < 0.8 * block.words().length).count();
    return (double) smaller / shingles.size();
  }

  /** The share of the block's words that stand in another block too. */
  double share(Block block) {
    Set<String> shingles = block.shingles();
    long again = shingles.stream().filter(s -> use(s).blocks > 1).count();
    return shingles.isEmpty() ? 0 : (double) again / shingles.size();
  }
}
