package org.hearsay.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds claims by their words and by what is known of them. All methods may be called from any
 * thread.
 */
public interface ClaimSearch extends AutoCloseable {
  /** What comes first. */
  enum Order {
    /** The best match of the words. */
    RELEVANCE,

    /** The newest article. */
    NEWEST,

    /** The claim whose happening has most independent origins. */
    ORIGINS
  }

  /**
   * One claim that answers.
   *
   * @param excerpt the words of the article around the claim
   * @param marked what of the excerpt answers the query, in order, parted
   */
  record Hit(ClaimKey claim, Optional<HappeningId> happening, String excerpt, List<Span> marked) {
    public Hit {
      marked = List.copyOf(marked);
    }
  }

  /** How many of all answers carry a value in a field; as a query it narrows by it. */
  record Facet(String field, String value, int claims) {}

  /**
   * Where a claim stands in the order of answers; claims that agree in all else stand by name.
   *
   * @param origins the independent origins of its happening, 0 without one
   * @param printed when its article came out
   */
  record After(int origins, Optional<LocalDate> printed, ClaimKey claim) {}

  /** What a query gave. */
  sealed interface Answer {
    /**
     * @param total all claims that answer, not only those given
     */
    record Found(int total, List<Hit> hits, List<Facet> facets) implements Answer {
      public Found {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
      }
    }

    /**
     * The query cannot be read.
     *
     * @param at the UTF-16 offset in the query where it went wrong; its length where the end is
     *     missing something
     * @param what one line that says what was expected
     */
    record Misread(int at, String what) implements Answer {}
  }

  /**
   * Claims that answer the query.
   *
   * @param from how many answers to pass over, 0 for the first page
   * @param count how many to give at most
   */
  Answer find(String query, Order order, int from, int count);

  /**
   * Claims that answer the query, after a place in their order: what comes in meanwhile shifts
   * nobody from one page to the next.
   *
   * @param order NEWEST or ORIGINS; relevance changes with every claim that comes in
   * @param after where the page before ended; empty for the first
   */
  Answer find(String query, Order order, Optional<After> after, int count);

  /**
   * Claims of other articles that are told in like words about like things, the likest first;
   * nothing where the claim is not there.
   */
  List<Hit> like(ClaimKey claim, int count);

  /** An empty search of the same kind that ends with the process: for an earlier state. */
  ClaimSearch another();

  /** Makes the answers fit these readings and what is believed of them; costs what changed. */
  void update(List<Reading> readings, Linking linking);

  /**
   * As the other, and remembers the state's name as long as it keeps anything.
   *
   * @param state another for every state; a search that stands there already looks at nothing
   */
  void update(List<Reading> readings, Linking linking, String state);

  /** The name of the state that it answers for, where the last update told one. */
  Optional<String> state();

  @Override
  void close();
}
