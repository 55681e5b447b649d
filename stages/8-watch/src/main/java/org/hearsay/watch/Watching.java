package org.hearsay.watch;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.ClaimSearch;
import org.hearsay.model.Judgements;
import org.hearsay.model.Ledger;
import org.hearsay.model.Linking;
import org.hearsay.model.Reading;
import org.hearsay.model.watch.Change;
import org.hearsay.model.watch.Watch;
import org.hearsay.model.watch.WatchBook;

/**
 * Finds what changed since the watches last looked. Several processes may do so at once: each
 * change is written once, with the state that it follows from.
 */
public final class Watching {
  /** A search that finds more is told of for the newest of them alone. */
  private static final int CLAIMS_MAX = 50_000;

  /** A ledger that others write to all the time is looked at as it is after so many tries. */
  private static final int LOOKS_MAX = 5;

  private final Ledger ledger;
  private final WatchBook book;
  private final ClaimSearch search;
  private final InstantSource clock;
  private long seen = -1;
  private List<Watch> looked = List.of();

  /**
   * @param search this object's own: it is brought to the ledger's state at each evaluation
   */
  public Watching(Ledger ledger, WatchBook book, ClaimSearch search, InstantSource clock) {
    this.ledger = ledger;
    this.book = book;
    this.search = search;
    this.clock = clock;
  }

  /** One state of the ledger. */
  private record Look(long revision, List<Reading> read, Judgements judgements, Linking linking) {}

  /** Evaluates every watch against the ledger as it is; costs nothing where neither changed. */
  public synchronized List<Change> evaluate() {
    List<Watch> watches = book.watches();
    if (watches.isEmpty() || watches.equals(looked) && ledger.revision() == seen) {
      return List.of();
    }
    Look look = look();
    Seen arranged = new Seen(look.read(), look.judgements(), look.linking());
    if (look.revision() != seen) {
      search.update(look.judgements().applied(look.read()), look.linking());
      seen = look.revision();
    }
    List<Change> changes = new ArrayList<>();
    for (Watch watch : watches) {
      Set<ClaimKey> found = found(watch.query());
      List<Observed> observed = arranged.of(watch, found);
      changes.addAll(
          book.advance(
              watch.number(),
              look.revision(),
              before -> Evaluation.step(watch, observed, before, clock.instant())));
    }
    looked = watches;
    return changes;
  }

  /** Readings, decisions and linking of one revision, as far as other writers leave the time. */
  private Look look() {
    for (int i = 1; ; i++) {
      long revision = ledger.revision();
      Look look =
          new Look(
              revision, ledger.readings(), Judgements.of(ledger.judgements()), ledger.linking());
      if (ledger.revision() == revision || i == LOOKS_MAX) {
        return look;
      }
    }
  }

  private Set<ClaimKey> found(String query) {
    Set<ClaimKey> found = new HashSet<>();
    if (search.find(query, ClaimSearch.Order.NEWEST, 0, CLAIMS_MAX)
        instanceof ClaimSearch.Answer.Found answer) {
      answer.hits().forEach(hit -> found.add(hit.claim()));
    }
    return found;
  }
}
