package org.hearsay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Grade;
import org.hearsay.model.Happening;

/**
 * Raises a grade 3 to 2 where another house's claim, in a happening graded 1 or 2, shares the item
 * class and the quantity or the place (ruling 2). Looked for in the same articles only: what an
 * editor put side by side; over the whole ledger "tanks in Poland" would bear out every tank.
 */
final class Agreement {
  private final List<Assembled> all;
  private final Map<ArticleId, List<Integer>> byArticle = new HashMap<>();
  private final Set<Integer> good = new HashSet<>();

  private Agreement(List<Assembled> all) {
    this.all = all;
    for (int i = 0; i < all.size(); i++) {
      for (Word w : all.get(i).words()) {
        byArticle.computeIfAbsent(w.key().article(), a -> new ArrayList<>()).add(i);
      }
      if (all.get(i).happening().grade().credibility() == 1) {
        good.add(i);
      }
    }
  }

  /** The happenings, in the order of their first claims. */
  static List<Happening> of(List<Neighbourhood> neighbourhoods) {
    List<Assembled> all = new ArrayList<>();
    neighbourhoods.forEach(n -> all.addAll(n.happenings()));
    all.sort((a, b) -> a.happening().claims().get(0).compareTo(b.happening().claims().get(0)));
    return new Agreement(all).happenings();
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
    for (Word mine : all.get(i).words()) {
      for (int other : byArticle.getOrDefault(mine.key().article(), List.of())) {
        if (other != i && good.contains(other)) {
          for (Word theirs : all.get(other).words()) {
            if (agree(mine, theirs, all.get(i).happening())) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private static boolean agree(Word mine, Word theirs, Happening happening) {
    boolean another =
        theirs.speaker().kind() == Speaker.Kind.FIRST_HAND
            && !theirs.against()
            && !mine.against()
            && theirs
                .speaker()
                .house()
                .map(h -> !happening.assertingHouses().contains(h))
                .orElse(false);
    var p = mine.telling().claim();
    var q = theirs.telling().claim();
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
    return another && item && (quantity || place);
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
