package org.hearsay.app;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.link.Linker;
import org.hearsay.link.Links;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Judgements;
import org.hearsay.model.Linking;
import org.hearsay.model.Reading;
import org.hearsay.model.Relinker;

/**
 * Links a ledger that grows: what was compared once is kept as long as the process lives, so that
 * the next linking costs the neighbourhoods of what came, went or was corrected. Gives what linking
 * all at once gives.
 */
final class GrowingLinks implements Relinker {
  /**
   * A state from which more than one article in this many would have to be taken out is an earlier
   * day's: it is linked apart, and what is kept stays.
   */
  private static final int GONE_ONE_IN = 8;

  private final Linker linker = Linker.standard();
  private final Links links = linker.links();
  private final Map<ArticleId, Reading> held = new HashMap<>();

  @Override
  public synchronized Linking link(List<Reading> read, Judgements judgements) {
    List<Reading> corrected = judgements.applied(read);
    Map<ArticleId, Reading> wanted = new HashMap<>();
    corrected.forEach(r -> wanted.put(r.article().id(), r));
    Set<ArticleId> gone = new HashSet<>();
    held.forEach(
        (id, reading) -> {
          if (!reading.equals(wanted.get(id))) {
            gone.add(id);
          }
        });
    if (gone.size() > held.size() / GONE_ONE_IN + 1) {
      return linker.link(corrected, Relinking.decisions(read, judgements));
    }
    gone.forEach(this::remove);
    corrected.forEach(this::add);
    return links.linking(Relinking.decisions(read, judgements));
  }

  private void remove(ArticleId article) {
    links.remove(article);
    held.remove(article);
  }

  private void add(Reading reading) {
    if (held.put(reading.article().id(), reading) == null) {
      links.add(reading);
    }
  }
}
