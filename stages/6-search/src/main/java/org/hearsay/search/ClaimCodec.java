package org.hearsay.search;

import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;

/** Lucene's own format; the graph of likenesses is kept sparse, because making it is what costs. */
final class ClaimCodec extends Lucene104Codec {
  /** Neighbours a point; Lucene's default is 16. */
  private static final int LINKS = 12;

  /** Points looked at for each that is put in; Lucene's default is 100. */
  private static final int BEAM = 48;

  private final KnnVectorsFormat vectors = new Lucene99HnswVectorsFormat(LINKS, BEAM);

  @Override
  public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
    return vectors;
  }
}
