package org.hearsay.link;

import java.util.Collection;
import java.util.List;
import org.hearsay.model.CandidateIndex;
import org.hearsay.model.Linking;
import org.hearsay.model.Reading;

/**
 * Readings to a linking. A pure function of the set of readings and the list of decisions: order
 * and batches do not matter, and reading the same article twice changes nothing.
 *
 * <p>{@link #link} does all at once. A ledger that grows keeps {@link Links} instead: adding an
 * article there costs what its neighbourhood costs.
 */
public final class Linker {
  private final Rarity rarity;
  private final Houses houses;
  private final Publishers publishers;
  private final PairScore score;
  private final long threshold;

  private Linker(PairScore score, long threshold) {
    this.rarity = Rarity.standard();
    this.houses = Houses.standard();
    this.publishers = Publishers.standard();
    this.score = score;
    this.threshold = threshold;
  }

  /** The linker with the weights and the lists that ship with it. */
  public static Linker standard() {
    return new Linker(PairScore.standard(), PairScore.THRESHOLD);
  }

  /** The linker with other weights, for learning them. */
  static Linker with(PairScore score, long threshold) {
    return new Linker(score, threshold);
  }

  /** Links the readings; of two of one article the one with the greater text digest counts. */
  public Linking link(Collection<Reading> readings) {
    return link(readings, List.of());
  }

  /**
   * Links the readings under the decisions of people.
   *
   * @param decisions oldest first
   */
  public Linking link(Collection<Reading> readings, List<Decision> decisions) {
    Links links = links();
    readings.forEach(links::add);
    return links.linking(decisions);
  }

  /** An empty set of links, to be filled article by article. */
  public Links links() {
    return links(new InMemoryIndex(MatterKeys::full), new InMemoryIndex(CopyPairs::full));
  }

  /**
   * An empty set of links that looks for candidates in these indexes.
   *
   * @param matters empty, with the room of {@link #mattersFull}
   * @param texts empty, with the room of {@link #textsFull}
   */
  public Links links(CandidateIndex matters, CandidateIndex texts) {
    return new Links(this, matters, texts, Links.NEIGHBOURHOOD_MAX);
  }

  /** More articles on one matter than this make its key overfull. */
  public static int mattersFull(long key) {
    return MatterKeys.full(key);
  }

  /** More texts with a key of theirs in common than this make it overfull. */
  public static int textsFull(long key) {
    return CopyPairs.full(key);
  }

  Source prepare(Reading reading) {
    return Source.of(reading, rarity, houses);
  }

  Publishers publishers() {
    return publishers;
  }

  PairScore score() {
    return score;
  }

  long threshold() {
    return threshold;
  }
}
