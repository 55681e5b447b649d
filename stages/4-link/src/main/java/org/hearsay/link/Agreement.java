package org.hearsay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Grade;
import org.hearsay.model.Happening;
import org.hearsay.model.Polarity;

/**
 * Raises a grade 3 to 2 where another house's claim, in a happening graded 1 or 2, shares the item
 * class and the quantity or the place (ruling 2). Looked for in the same articles only: what an
 * editor put side by side; over the whole ledger "tanks in Poland" would bear out every tank.
 */
final class Agreement {
  private final List<Standing> all;
  private final Function<ClaimKey, Claim> claims;
  private final Map<ArticleId, List<Integer>> byArticle = new HashMap<>();
  private final Set<Integer> good = new HashSet<>();

  private Agreement(List<Standing> all, Function<ClaimKey, Claim> claims) {
    this.all = all;
    this.claims = claims;
    for (int i = 0; i < all.size(); i++) {
      for (ClaimKey key : all.get(i).happening().claims()) {
        byArticle.computeIfAbsent(key.article(), a -> new ArrayList<>()).add(i);
      }
      if (all.get(i).happening().grade().credibility() == 1) {
        good.add(i);
      }
    }
  }

  /**
   * The happenings, in the order of their first claims.
   *
   * @param claims finds each claim by its key
   */
  static List<Happening> of(List<Neighbourhood> neighbourhoods, Function<ClaimKey, Claim> claims) {
    List<Standing> all = new ArrayList<>();
    neighbourhoods.forEach(n -> all.addAll(n.happenings()));
    all.sort((a, b) -> a.happening().claims().get(0).compareTo(b.happening().claims().get(0)));
    return new Agreement(all, claims).happenings();
  }

  private List<Happening> happenings() {
    Set<Integer> raised = new HashSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (int i = 0; i < all.size(); i++) {
        boolean three = all.get(i).happening().grade().credibility() == 3 && !good.contains(i);
        if (three && borneOut(i)) {
          raised.add(i);
          more = true;
        }
      }
      good.addAll(raised);
    }
    List<Happening> happenings = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Happening h = all.get(i).happening();
      happenings.add(raised.contains(i) ? graded(h, Grades.agreed()) : h);
    }
    return happenings;
  }

  private boolean borneOut(int i) {
    for (ClaimKey mine : all.get(i).happening().claims()) {
      for (int other : byArticle.getOrDefault(mine.article(), List.of())) {
        if (other != i && good.contains(other) && bearsOut(all.get(other), mine, all.get(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether another house tells, in the other happening, what agrees with this claim. */
  private boolean bearsOut(Standing other, ClaimKey mine, Standing of) {
    for (Map.Entry<ClaimKey, String> theirs : other.firstHand().entrySet()) {
      if (!of.happening().assertingHouses().contains(theirs.getValue())
          && agree(claims.apply(mine), claims.apply(theirs.getKey()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean agree(Claim p, Claim q) {
    boolean asserted = p.polarity() != Polarity.NEGATIVE && q.polarity() != Polarity.NEGATIVE;
    boolean item =
        p.item().isPresent()
            && q.item().isPresent()
            && p.item().get().itemClass().equals(q.item().get().itemClass());
    boolean quantity =
        p.quantity().isPresent()
            && q.quantity().isPresent()
            && p.quantity().get().low() == q.quantity().get().low()
            && p.quantity().get().high().equals(q.quantity().get().high());
    boolean place =
        p.place().isPresent()
            && q.place().isPresent()
            && p.place().get().name().equals(q.place().get().name());
    return asserted && item && (quantity || place);
  }

  private static Happening graded(Happening h, Grade grade) {
    return new Happening(
        h.id(),
        h.type(),
        h.summary(),
        h.claims(),
        h.origins(),
        h.assertingHouses(),
        h.denyingHouses(),
        h.independentOrigins(),
        h.possibleOrigins(),
        grade,
        h.conflicts(),
        h.revisions());
  }
}
