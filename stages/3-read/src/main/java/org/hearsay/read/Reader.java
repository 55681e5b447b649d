package org.hearsay.read;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.hearsay.read.attribution.Attributed;
import org.hearsay.read.attribution.AttributionReader;
import org.hearsay.read.attribution.AttributionSpotter;
import org.hearsay.read.attribution.JoinedSpotter;
import org.hearsay.read.attribution.LearnedSpotter;
import org.hearsay.read.attribution.LexicalSpotter;
import org.hearsay.read.attribution.RawAttribution;
import org.hearsay.read.claim.ClaimReader;
import org.hearsay.read.claim.ClaimReading;
import org.hearsay.read.claim.Seen;
import org.hearsay.read.text.Document;

/**
 * Reads an article: who says what, and which claims about armaments that carries.
 *
 * <p>Pure and safe for any number of threads: the same article gives an equal reading, with ids in
 * text order.
 */
public final class Reader {
  private final AttributionReader attributions;
  private final ClaimReader claims;

  private Reader(AttributionReader attributions, ClaimReader claims) {
    this.attributions = attributions;
    this.claims = claims;
  }

  /** The reader by rules alone: the baseline, and the fallback where there is no model. */
  public static Reader lexical() {
    return spotting(new LexicalSpotter());
  }

  /**
   * The reader that was trained: attributions and claims come from the models of this build.
   *
   * @throws org.hearsay.encoder.ModelFile.Unusable where there is no such model
   */
  public static Reader learned() {
    AttributionSpotter spotter = new JoinedSpotter(LearnedSpotter.bundled(1), new LexicalSpotter());
    return new Reader(new AttributionReader(spotter), ClaimReader.learned());
  }

  /** A reader that finds attributions in this way, and claims by rules. */
  public static Reader spotting(AttributionSpotter spotter) {
    return new Reader(new AttributionReader(spotter), ClaimReader.lexical());
  }

  /**
   * Reads twice where it matters: claims are found under the outer voices first; the contents that
   * carry one are read again for the voices inside, and then the claims once more.
   */
  public Reading read(Article article) {
    Document document = Document.of(article.text());
    List<RawAttribution> outer = attributions.spot(document);
    Attributed attributed = attributions.read(article, document, outer, List.of());
    Seen seen = claims.see(article, document);
    ClaimReading found = claims.read(seen, attributed);
    if (!found.claims().isEmpty()) {
      List<Span> told = found.claims().stream().flatMap(c -> c.mentions().stream()).toList();
      Attributed deep = attributions.read(article, document, outer, told);
      if (deep.all().size() > attributed.all().size()) {
        attributed = deep;
        found = claims.read(seen, attributed);
      }
    }
    return new Reading(
        article, found.entities(), attributed.all(), found.claims(), attributions.version());
  }
}
