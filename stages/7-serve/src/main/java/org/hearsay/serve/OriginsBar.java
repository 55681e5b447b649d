package org.hearsay.serve;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Happening;

/**
 * How many independent words stand behind a happening, before how often they were printed: as
 * squares and as a sentence that says the same.
 *
 * @param proved houses that assert first hand
 * @param possible origins that cannot be excluded, beyond the proved ones
 * @param articles that carry any of it
 * @param copies articles among them that were copied from another
 * @param denials houses that deny or doubt
 */
record OriginsBar(int proved, int possible, int articles, int copies, int denials) {
  /** More squares of one kind than this are told by their number. */
  private static final int SQUARES_MAX = 24;

  static final int STEP_PX = 13;

  /** How one square is drawn; the class is its style. */
  record Square(String kind, int x) {}

  static OriginsBar of(Snapshot snapshot, Happening happening, List<Told> claims) {
    List<org.hearsay.model.ArticleId> articles =
        claims.stream().map(t -> t.article().id()).distinct().toList();
    int copies = (int) articles.stream().filter(a -> snapshot.copyOf(a).isPresent()).count();
    return new OriginsBar(
        happening.independentOrigins(),
        happening.possibleOrigins() - happening.independentOrigins(),
        articles.size(),
        copies,
        happening.denyingHouses().size());
  }

  List<Square> squares() {
    List<Square> squares = new ArrayList<>();
    add(squares, "proved", proved);
    add(squares, "possible", possible);
    add(squares, "copy", copies);
    add(squares, "denial", denials);
    return squares;
  }

  private static void add(List<Square> squares, String kind, int n) {
    for (int i = 0; i < Math.min(n, SQUARES_MAX); i++) {
      squares.add(new Square(kind, squares.size() * STEP_PX));
    }
  }

  int width() {
    return Math.max(1, squares().size() * STEP_PX);
  }

  /** "2 origins (at most 3) · 5 articles · 1 house denies". */
  String sentence() {
    StringBuilder s = new StringBuilder(Wording.count(proved, "origin", "origins"));
    if (possible > 0) {
      s.append(" (at most ").append(proved + possible).append(')');
    }
    s.append(" · ").append(Wording.count(articles, "article", "articles"));
    if (copies > 0) {
      s.append(", ").append(Wording.count(copies, "copy", "copies"));
    }
    if (denials > 0) {
      s.append(" · ").append(Wording.count(denials, "house denies", "houses deny"));
    }
    return s.toString();
  }
}
