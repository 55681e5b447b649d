package org.hearsay.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The counted fields of one segment as plain arrays: document to the numbers of its values. Lucene
 * keeps the same packed, to be unpacked anew for every answer of every query. Costs about 50 bytes
 * a claim, reckoned from its arrays.
 */
final class Columns {
  /** Those of the segments that are in use. */
  static final class Kept {
    private final Map<Object, Columns> bySegment = new ConcurrentHashMap<>();

    Columns of(LeafReaderContext leaf) throws IOException {
      var helper = leaf.reader().getCoreCacheHelper();
      Columns there = bySegment.get(helper.getKey());
      if (there == null) {
        there = new Columns(leaf.reader());
        bySegment.put(helper.getKey(), there);
        helper.addClosedListener(bySegment::remove);
      }
      return there;
    }
  }

  /** By field: the values' names in the order of their numbers. */
  private final String[][] names;

  /** By field: where a document's numbers begin; one more than there are documents. */
  private final int[][] starts;

  private final int[][] numbers;

  private Columns(LeafReader reader) throws IOException {
    int fields = ClaimDocument.COUNTED.size();
    names = new String[fields][];
    starts = new int[fields][];
    numbers = new int[fields][];
    for (int f = 0; f < fields; f++) {
      read(f, reader);
    }
  }

  private void read(int f, LeafReader reader) throws IOException {
    SortedSetDocValues values =
        DocValues.getSortedSet(reader, ClaimDocument.counted(ClaimDocument.COUNTED.get(f)));
    names[f] = new String[Math.toIntExact(values.getValueCount())];
    for (int n = 0; n < names[f].length; n++) {
      names[f][n] = values.lookupOrd(n).utf8ToString();
    }
    int[] start = new int[reader.maxDoc() + 1];
    int[] number = new int[reader.maxDoc() + 16];
    int end = 0;
    for (int doc = 0; doc < reader.maxDoc(); doc++) {
      start[doc] = end;
      int count = values.advanceExact(doc) ? values.docValueCount() : 0;
      if (end + count > number.length) {
        number = java.util.Arrays.copyOf(number, number.length * 2);
      }
      for (int i = 0; i < count; i++) {
        number[end++] = Math.toIntExact(values.nextOrd());
      }
    }
    start[reader.maxDoc()] = end;
    starts[f] = start;
    numbers[f] = java.util.Arrays.copyOf(number, end);
  }

  /** Counts the values of these documents into {@code counts}, by field and number. */
  void count(int[] docs, int size, int[][] counts) {
    for (int f = 0; f < counts.length; f++) {
      int[] start = starts[f];
      int[] number = numbers[f];
      int[] count = counts[f];
      for (int d = 0; d < size; d++) {
        int end = start[docs[d] + 1];
        for (int i = start[docs[d]]; i < end; i++) {
          count[number[i]]++;
        }
      }
    }
  }

  /** Counters for every value, all zero. */
  int[][] counters() {
    int[][] counts = new int[names.length][];
    for (int f = 0; f < counts.length; f++) {
      counts[f] = new int[names[f].length];
    }
    return counts;
  }

  String name(int field, int number) {
    return names[field][number];
  }

  /** Documents are counted in batches of this many: few enough to stay in the nearest cache. */
  static final int BATCH = 4096;

  /** The next live documents of an iterator, at most as many as fit. */
  static int fill(DocIdSetIterator docs, org.apache.lucene.util.Bits live, int[] into)
      throws IOException {
    int size = 0;
    int doc = docs.docID() < 0 ? docs.nextDoc() : docs.docID();
    while (doc != DocIdSetIterator.NO_MORE_DOCS && size < into.length) {
      if (live == null || live.get(doc)) {
        into[size++] = doc;
      }
      doc = docs.nextDoc();
    }
    return size;
  }
}
