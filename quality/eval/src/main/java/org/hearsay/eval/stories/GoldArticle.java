package org.hearsay.eval.stories;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Article;
import org.hearsay.model.ArticleId;
import org.hearsay.model.AttributionId;
import org.hearsay.model.CopyKind;

/**
 * One article of a story with its gold.
 *
 * @param copied the article whose text this one carries on
 */
public record GoldArticle(
    Article article,
    Optional<Copied> copied,
    List<GoldAttribution> attributions,
    List<GoldClaim> claims) {
  public GoldArticle {
    attributions = List.copyOf(attributions);
    claims = List.copyOf(claims);
  }

  /** From which article, and how closely. */
  public record Copied(ArticleId from, CopyKind kind) {}

  /** The attribution of that name. */
  public Optional<GoldAttribution> attribution(AttributionId id) {
    return attributions.stream().filter(a -> a.id().equals(id)).findFirst();
  }

  /**
   * Names from the outlet to the voice of that attribution; an absent voice is an empty name. The
   * outlet alone where there is no attribution.
   */
  public List<String> chain(Optional<AttributionId> innermost) {
    Deque<String> names = new ArrayDeque<>();
    Set<AttributionId> seen = new HashSet<>();
    Optional<GoldAttribution> at = innermost.flatMap(this::attribution);
    while (at.isPresent() && seen.add(at.get().id())) {
      names.addFirst(at.get().entity().orElse(""));
      at = at.get().parent().flatMap(this::attribution);
    }
    names.addFirst(article.outletName());
    return List.copyOf(new ArrayList<>(names));
  }
}
