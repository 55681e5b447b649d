package org.hearsay.serve;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.watch.Change;
import org.hearsay.model.watch.Watch;
import org.hearsay.model.watch.WatchBook;

/** All watches, and the form for one more. */
record WatchesPage(Frame frame, List<Row> rows, Form form, boolean mail, Notice notice) {
  /** What stands in the form, from a search or from a try that was refused. */
  record Form(String query, String name, String kind, String webhook, String mail) {}

  /** A condition to choose; one that ends in = takes the number beside it. */
  record Choice(String kind, String words) {}

  /**
   * @param last what it told last, and when
   */
  record Row(Watch watch, String search, String owner, String tells, Optional<String> last) {
    String link() {
      return "/watch?number=" + watch.number();
    }
  }

  static WatchesPage of(Frame frame, WatchBook book, Form form, boolean mail, Notice notice) {
    List<Row> rows = book.watches().stream().map(w -> row(book, w)).toList();
    boolean constructed = book.changes(0, 1).stream().anyMatch(Change::constructed);
    return new WatchesPage(frame.constructed(constructed), rows, form, mail, notice);
  }

  private static Row row(WatchBook book, Watch watch) {
    Optional<String> last =
        book.changes(watch.number(), 0, 1).stream()
            .findFirst()
            .map(c -> c.title() + ", " + Wording.instant(c.at()));
    return new Row(
        watch, Links.search(watch.query()), watch.owner(), watch.condition().words(), last);
  }

  List<Choice> choices() {
    return List.of(
        new Choice("origins>=", "it has N independent origins or more"),
        new Choice("denial", "somebody denies it"),
        new Choice("figure", "a figure is told that was not told before"),
        new Choice("claim", "one more claim answers the search"),
        new Choice("grade<=", "its grade becomes N or better"),
        new Choice("grade", "its grade changes"));
  }
}
