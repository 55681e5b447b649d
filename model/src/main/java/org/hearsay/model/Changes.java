package org.hearsay.model;

import java.util.List;
import java.util.Set;

/**
 * What a ledger learned since an instant (record time).
 *
 * @param arrived articles that it holds now and did not hold then
 * @param gone readings that it held then and holds no longer: the article was read again since, or
 *     taken out
 */
public record Changes(Set<ArticleId> arrived, List<Reading> gone) {
  public Changes {
    arrived = Set.copyOf(arrived);
    gone = List.copyOf(gone);
  }
}
