package org.hearsay.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.hearsay.model.ClaimSearch.Facet;

/**
 * How many claims answer, and how many of them carry which value: exact, in one pass over the
 * answers. The next page of the same query, and the same query again, cost nothing.
 */
final class FacetCount {
  /** Values of one field that are worth a line. */
  private static final int VALUES_MAX = 8;

  /** Queries whose counts are kept until the index changes. */
  private static final int KEPT_MAX = 200;

  /** All answers, and the commonest values among them. */
  record Counted(int total, List<Facet> facets) {}

  private final Columns.Kept columns = new Columns.Kept();
  private final Map<Query, Counted> kept =
      new LinkedHashMap<>(KEPT_MAX, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Query, Counted> eldest) {
          return size() > KEPT_MAX;
        }
      };
  private Object keptFor = kept;

  Counted of(IndexSearcher searcher, Query query) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    synchronized (kept) {
      if (keptFor != reader) {
        kept.clear();
        keptFor = reader;
      }
      Counted there = kept.get(query);
      if (there != null) {
        return there;
      }
    }
    Counted counted = count(searcher, query);
    synchronized (kept) {
      if (keptFor == reader) {
        kept.put(query, counted);
      }
    }
    return counted;
  }

  /** Makes the arrays of a new state before somebody waits for them. */
  void warm(IndexSearcher searcher) throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      columns.of(leaf);
    }
  }

  private Counted count(IndexSearcher searcher, Query query) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<Map<String, Integer>> counts = new ArrayList<>();
    ClaimDocument.COUNTED.forEach(f -> counts.add(new HashMap<>()));
    int total = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      total += count(leaf, weight, counts);
    }
    List<Facet> facets = new ArrayList<>();
    for (int f = 0; f < counts.size(); f++) {
      String field = ClaimDocument.COUNTED.get(f).code();
      counts.get(f).entrySet().stream()
          .sorted(
              Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(VALUES_MAX)
          .forEach(e -> facets.add(new Facet(field, e.getKey(), e.getValue())));
    }
    return new Counted(total, facets);
  }

  private int count(LeafReaderContext leaf, Weight weight, List<Map<String, Integer>> counts)
      throws IOException {
    Scorer scorer = weight.scorer(leaf);
    if (scorer == null) {
      return 0;
    }
    Columns column = columns.of(leaf);
    int[][] byNumber = column.counters();
    int[] batch = new int[Columns.BATCH];
    int total = 0;
    var docs = scorer.iterator();
    int size = Columns.fill(docs, leaf.reader().getLiveDocs(), batch);
    while (size > 0) {
      column.count(batch, size, byNumber);
      total += size;
      size = Columns.fill(docs, leaf.reader().getLiveDocs(), batch);
    }
    for (int f = 0; f < byNumber.length; f++) {
      for (int n = 0; n < byNumber[f].length; n++) {
        if (byNumber[f][n] > 0) {
          counts.get(f).merge(column.name(f, n), byNumber[f][n], Integer::sum);
        }
      }
    }
    return total;
  }
}
