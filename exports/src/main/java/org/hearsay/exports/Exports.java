package org.hearsay.exports;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.util.Optional;
import org.hearsay.forms.ReadingForm;
import org.hearsay.model.Reading;

/** A selection of the ledger, written in one of the {@link Format}s. */
public final class Exports {
  /**
   * What was written.
   *
   * @param records rows, lines, features, entries or objects
   * @param leftOut claims that the form has no place for: no point on a map, no actor or day in
   *     PLOVER
   */
  public record Written(int records, int leftOut) {}

  private Exports() {}

  /**
   * Writes the selection; the writer is flushed, not closed.
   *
   * @param pages where the pages are served, for links back; without it only the articles' own
   *     addresses are linked
   * @throws IOException where the writer does
   */
  public static Written write(Format format, Selection selection, Optional<URI> pages, Writer out)
      throws IOException {
    Written written =
        switch (format) {
          case CSV -> ClaimTable.write(selection, out);
          case JSONL -> lines(selection, out);
          case READINGS -> readings(selection, out);
          case GEOJSON -> Features.write(selection, out);
          case ATOM -> Feed.write(selection, pages, out);
          case STIX -> StixBundle.write(selection, out);
          case FTM -> FtmEntities.write(selection, out);
          case PLOVER -> PloverEvents.write(selection, out);
        };
    out.flush();
    return written;
  }

  /** The same as a string. */
  public static String text(Format format, Selection selection, Optional<URI> pages) {
    StringWriter out = new StringWriter();
    try {
      write(format, selection, pages, out);
    } catch (IOException e) {
      throw new UncheckedIOException("a string can always be written to", e);
    }
    return out.toString();
  }

  private static Written lines(Selection selection, Writer out) throws IOException {
    for (ToldClaim claim : selection.claims()) {
      out.write(ClaimForm.tree(claim).toString());
      out.write('\n');
    }
    return new Written(selection.claims().size(), 0);
  }

  private static Written readings(Selection selection, Writer out) throws IOException {
    for (Reading reading : selection.readings()) {
      out.write(ReadingForm.write(reading));
      out.write('\n');
    }
    return new Written(selection.readings().size(), 0);
  }
}
