package org.hearsay.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.FixedBitSet;

/** What an index was made from: the state's name in the commit, and a print of each article. */
final class Stamp {
  private static final String STATE = "hearsay-state";
  private static final String SHAPE = "hearsay-shape";

  private Stamp() {}

  /** The state that the index was left in, where it was left in one and by this shape of code. */
  static Optional<String> of(IndexWriter writer) {
    Map<String, String> data = new HashMap<>();
    Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
    if (live != null) {
      live.forEach(e -> data.put(e.getKey(), e.getValue()));
    }
    boolean same = Byte.toString(ClaimDocument.SHAPE).equals(data.get(SHAPE));
    return same ? Optional.ofNullable(data.get(STATE)) : Optional.empty();
  }

  static void put(IndexWriter writer, Optional<String> state) {
    Map<String, String> data = new HashMap<>();
    data.put(SHAPE, Byte.toString(ClaimDocument.SHAPE));
    state.ifPresent(s -> data.put(STATE, s));
    writer.setLiveCommitData(data.entrySet());
  }

  /** Article to print, of the documents that are live. */
  static Map<String, String> prints(IndexWriter writer) throws IOException {
    Map<String, String> prints = new HashMap<>();
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        read(leaf.reader(), prints);
      }
    }
    return prints;
  }

  private static void read(LeafReader reader, Map<String, String> prints) throws IOException {
    SortedDocValues values = reader.getSortedDocValues(ClaimDocument.PRINT);
    if (values == null) {
      throw new IOException("an index of another shape");
    }
    FixedBitSet live = new FixedBitSet(Math.max(1, values.getValueCount()));
    var docs = reader.getLiveDocs();
    for (int doc = 0; doc < reader.maxDoc(); doc++) {
      if ((docs == null || docs.get(doc)) && values.advanceExact(doc)) {
        live.set(values.ordValue());
      }
    }
    for (int ord = 0; ord < values.getValueCount(); ord++) {
      if (live.get(ord)) {
        String written = values.lookupOrd(ord).utf8ToString();
        prints.put(
            written.substring(ClaimDocument.PRINT_CHARS),
            written.substring(0, ClaimDocument.PRINT_CHARS));
      }
    }
  }
}
