package org.hearsay.watch;

import java.net.URI;
import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.watch.Change;
import org.hearsay.model.watch.Delivery;
import org.hearsay.model.watch.Watch;

/** A delivery in words. */
record Letter(String subject, String text) {
  private static final int SUBJECT_CHARS_MAX = 150;

  /** Leads to the happening, whatever it is called by then. */
  static String link(URI base, Change change) {
    return base.resolve("/change?key=" + change.key()).toString();
  }

  static Letter of(Delivery delivery, Watch watch, List<Change> changes, URI base) {
    boolean constructed = changes.stream().anyMatch(Change::constructed);
    String what = changes.size() == 1 ? changes.getFirst().title() : changes.size() + " changes";
    String subject = "[" + watch.name() + "] " + what;
    StringBuilder text = new StringBuilder();
    if (constructed) {
      text.append(Article.CONSTRUCTED_NOTICE).append("\n\n");
    }
    for (Change change : changes) {
      text.append(oneLine(change.title()))
          .append('\n')
          .append("  ")
          .append(oneLine(change.words()))
          .append('\n')
          .append("  ")
          .append(link(base, change))
          .append("\n\n");
    }
    text.append("The watch “")
        .append(watch.name())
        .append("” tells when ")
        .append(watch.condition().words())
        .append(", for the search: ")
        .append(watch.query())
        .append("\nIt can be ended at ")
        .append(base.resolve("/watches"))
        .append("\nThis message has the key ")
        .append(delivery.key())
        .append("; one with the same key tells nothing new.\n");
    return new Letter(
        shortened((constructed ? "(constructed) " : "") + oneLine(subject)), text.toString());
  }

  /** What the world wrote must not begin a line of a head. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }

  private static String shortened(String subject) {
    return subject.length() <= SUBJECT_CHARS_MAX
        ? subject
        : subject.substring(0, SUBJECT_CHARS_MAX - 1) + "…";
  }
}
