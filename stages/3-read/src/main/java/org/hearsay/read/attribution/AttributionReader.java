package org.hearsay.read.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.AttributionId;
import org.hearsay.model.Confidence;
import org.hearsay.model.Stance;
import org.hearsay.model.Voice;
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
    List<Nest.Node> nodes = Nest.of(document, spotter);
    List<Attribution> all = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      RawAttribution raw = nodes.get(i).raw();
      all.add(
          new Attribution(
              id(i),
              raw.source(),
              raw.cue(),
              raw.content(),
              Quoting.kind(document, raw.content()),
              Stance.ASSERTS,
              voice(document, raw),
              nodes.get(i).parent().map(AttributionReader::id),
              new Confidence(raw.confidence())));
    }
    return new Attributed(article.outletName(), all);
  }

  private static Voice voice(Document document, RawAttribution raw) {
    if (raw.source().isEmpty()) {
      return new Voice.Absent();
    }
    return new Voice.Unnamed(raw.source().get(0).in(document.text()), Optional.empty());
  }

  private static AttributionId id(int index) {
    return new AttributionId("a" + (index + 1));
  }
}
