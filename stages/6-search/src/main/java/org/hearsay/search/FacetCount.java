package org.hearsay.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.hearsay.model.ClaimSearch.Facet;

/** How many of the answers carry which value. */
final class FacetCount {
  /** Values of one field that are worth a line. */
  private static final int VALUES_MAX = 8;

  private FacetCount() {}

  static List<Facet> of(IndexSearcher searcher, Query query) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<Facet> facets = new ArrayList<>();
    for (Field field : ClaimDocument.COUNTED) {
      Map<String, Integer> counts = new HashMap<>();
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        count(leaf, weight, field, counts);
      }
      counts.entrySet().stream()
          .sorted(
              Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(VALUES_MAX)
          .forEach(e -> facets.add(new Facet(field.code(), e.getKey(), e.getValue())));
    }
    return facets;
  }

  /** Counts by ordinal and looks each value up once. */
  private static void count(
      LeafReaderContext leaf, Weight weight, Field field, Map<String, Integer> counts)
      throws IOException {
    SortedSetDocValues values = leaf.reader().getSortedSetDocValues(ClaimDocument.counted(field));
    Scorer scorer = weight.scorer(leaf);
    if (values == null || scorer == null) {
      return;
    }
    int[] byOrdinal = new int[Math.toIntExact(values.getValueCount())];
    var live = leaf.reader().getLiveDocs();
    DocIdSetIterator docs = scorer.iterator();
    for (int d = docs.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = docs.nextDoc()) {
      if ((live == null || live.get(d)) && values.advanceExact(d)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          byOrdinal[(int) values.nextOrd()]++;
        }
      }
    }
    for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
      if (byOrdinal[ordinal] > 0) {
        counts.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Integer::sum);
      }
    }
  }
}
