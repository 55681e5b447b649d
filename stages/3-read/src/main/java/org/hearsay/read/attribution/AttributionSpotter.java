package org.hearsay.read.attribution;

import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.read.text.Document;

/**
 * Finds attributions in a document: by rules, or by a learned model. Pure: the same document and
 * span give the same list, on any thread.
 */
public interface AttributionSpotter {
  /** Every attribution of the whole document, in text order; none lies in another's content. */
  List<RawAttribution> spot(Document document);

  /**
   * The attributions inside one attribution's content, read as if the outer one were not there.
   *
   * @param content one part of the outer content; all spans given lie inside it
   */
  List<RawAttribution> spotInside(Document document, Span content);

  /** Name and version for the path back from a claim: {@code rules 1}. */
  String version();
}
