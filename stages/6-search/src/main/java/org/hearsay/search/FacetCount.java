package org.hearsay.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.hearsay.model.ClaimSearch.Facet;

/** How many of the answers carry which value. */
final class FacetCount {
  /** Values of one field that are worth a line. */
  private static final int VALUES_MAX = 8;

  private FacetCount() {}

  static List<Facet> of(IndexSearcher searcher, Query query) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<Map<String, Integer>> counts = new ArrayList<>();
    ClaimDocument.COUNTED.forEach(f -> counts.add(new HashMap<>()));
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      count(leaf, weight, counts);
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
    return facets;
  }

  /** One pass over the answers; counts by ordinal and looks each value up once. */
  private static void count(
      LeafReaderContext leaf, Weight weight, List<Map<String, Integer>> counts) throws IOException {
    Scorer scorer = weight.scorer(leaf);
    if (scorer == null) {
      return;
    }
    int fields = ClaimDocument.COUNTED.size();
    SortedSetDocValues[] values = new SortedSetDocValues[fields];
    int[][] byOrdinal = new int[fields][];
    for (int f = 0; f < fields; f++) {
      values[f] =
          DocValues.getSortedSet(
              leaf.reader(), ClaimDocument.counted(ClaimDocument.COUNTED.get(f)));
      byOrdinal[f] = new int[Math.toIntExact(values[f].getValueCount())];
    }
    Bits live = leaf.reader().getLiveDocs();
    DocIdSetIterator docs = scorer.iterator();
    for (int d = docs.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = docs.nextDoc()) {
      if (live == null || live.get(d)) {
        count(d, values, byOrdinal);
      }
    }
    for (int f = 0; f < fields; f++) {
      for (int ordinal = 0; ordinal < byOrdinal[f].length; ordinal++) {
        if (byOrdinal[f][ordinal] > 0) {
          String value = values[f].lookupOrd(ordinal).utf8ToString();
          counts.get(f).merge(value, byOrdinal[f][ordinal], Integer::sum);
        }
      }
    }
  }

  private static void count(int doc, SortedSetDocValues[] values, int[][] byOrdinal)
      throws IOException {
    for (int f = 0; f < values.length; f++) {
      if (values[f].advanceExact(doc)) {
        for (int i = 0; i < values[f].docValueCount(); i++) {
          byOrdinal[f][(int) values[f].nextOrd()]++;
        }
      }
    }
  }
}
