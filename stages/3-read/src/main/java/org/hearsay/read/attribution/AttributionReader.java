package org.hearsay.read.attribution;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.read.text.Document;

/** Spots attributions, reads inside their contents again, and finds whose voices they are. */
public final class AttributionReader {
  private final AttributionSpotter spotter;

  public AttributionReader(AttributionSpotter spotter) {
    this.spotter = spotter;
  }

  /** Name and version of what decided. */
  public String version() {
    return spotter.version();
  }

  public Attributed read(Article article, Document document) {
    return new Attributed(article.outletName(), List.of());
  }
}
