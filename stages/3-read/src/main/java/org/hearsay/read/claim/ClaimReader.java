package org.hearsay.read.claim;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.read.attribution.Attributed;
import org.hearsay.read.text.Document;

/** Reads claims and entities out of a document whose attributions are known. */
public final class ClaimReader {
  private ClaimReader() {}

  /** By lexicon and frames. */
  public static ClaimReader lexical() {
    return new ClaimReader();
  }

  /** A claim's attribution is {@link Attributed#innermost} of its trigger, its chain that one's. */
  public ClaimReading read(Article article, Document document, Attributed attributed) {
    return new ClaimReading(List.of(), List.of());
  }
}
