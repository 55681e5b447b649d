package org.hearsay.link;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import org.hearsay.model.ClaimKey;

/**
 * Which claims depend on which: those that likely pairs, or a person, tie together. Where that ties
 * too many, likelier pairs are asked for, again and again: a claim belongs to the first cut that
 * leaves it among few enough. As all claims of a cut come to the same answer, that parts the claims
 * into neighbourhoods, and says nothing of who came first.
 */
final class Reach {
  /**
   * A pair less likely than this at first sight ties nothing together, and what each cut asks for
   * instead. The first is what the pairs' weights were learned with: stories are left whole by it.
   * Of stories and corpora together it leaves up to 679 claims in one neighbourhood.
   */
  private static final long[] TIE_MIN = {
    -PairScore.UNIT,
    0,
    PairScore.UNIT,
    3 * PairScore.UNIT / 2,
    2 * PairScore.UNIT,
    3 * PairScore.UNIT,
    4 * PairScore.UNIT
  };

  /** The last cut is taken as it is. */
  private static final int LAST = TIE_MIN.length - 1;

  private final Shelf shelf;
  private final Edges edges;
  private final int claimsMax;

  /**
   * @param claimsMax more claims than this are cut
   */
  Reach(Shelf shelf, Edges edges, int claimsMax) {
    this.shelf = shelf;
    this.edges = edges;
    this.claimsMax = claimsMax;
  }

  /** A part, and how often it was cut. */
  record Part(List<ClaimKey> claims, int cut) {}

  /** The claims that this one stands with, in key order. */
  Part of(ClaimKey claim, Decided decided) {
    for (int cut = 0; cut < LAST; cut++) {
      TreeSet<ClaimKey> tied = tied(claim, cut, decided, claimsMax);
      if (tied.size() <= claimsMax) {
        return new Part(List.copyOf(tied), cut);
      }
    }
    return new Part(List.copyOf(tied(claim, LAST, decided, Integer.MAX_VALUE)), LAST);
  }

  /** Whether what was cut so often would be cut as often today: claims far away may have gone. */
  boolean stillCut(ClaimKey claim, int cut) {
    return cut == 0 || tied(claim, cut - 1, Decided.NOTHING, claimsMax).size() > claimsMax;
  }

  /** All that is tied at a cut, or one more than the most that may be. */
  private TreeSet<ClaimKey> tied(ClaimKey from, int cut, Decided decided, int most) {
    TreeSet<ClaimKey> seen = new TreeSet<>(List.of(from));
    Deque<ClaimKey> open = new ArrayDeque<>(seen);
    while (!open.isEmpty() && seen.size() <= most) {
      ClaimKey at = open.pop();
      edges.each(
          at,
          (to, score) -> {
            if (score > TIE_MIN[cut] && seen.add(to)) {
              open.push(to);
            }
          });
      for (ClaimKey to : decided.with(at)) {
        if (shelf.holds(to) && seen.add(to)) {
          open.push(to);
        }
      }
    }
    return seen;
  }
}
