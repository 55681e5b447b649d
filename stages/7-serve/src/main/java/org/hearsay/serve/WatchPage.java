package org.hearsay.serve;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.watch.Change;
import org.hearsay.model.watch.Delivery;
import org.hearsay.model.watch.Watch;
import org.hearsay.model.watch.WatchBook;

/**
 * One watch: what it told, and how that got to people.
 *
 * @param ends whether this visitor may take it away
 */
record WatchPage(
    Frame frame,
    Watch watch,
    String search,
    Optional<String> hook,
    List<Told> told,
    List<Sent> sent,
    boolean ends,
    Notice notice) {
  private static final int CHANGES_MAX = 50;
  private static final int DELIVERIES_MAX = 50;

  /**
   * @param words Hearsay's
   * @param quoted the world's; empty where the words are Hearsay's alone
   */
  record Told(String title, String words, String quoted, String when, String link) {}

  /** A delivery in words. */
  record Sent(
      String key,
      String channel,
      String what,
      String state,
      boolean dead,
      String tries,
      String fault) {}

  static WatchPage of(Frame frame, WatchBook book, Watch watch, boolean ends, Notice notice) {
    List<Change> changes = book.changes(watch.number(), 0, CHANGES_MAX);
    return new WatchPage(
        frame.constructed(changes.stream().anyMatch(Change::constructed)),
        watch,
        Links.search(watch.query()),
        watch.webhook().map(WatchPage::host),
        changes.stream().map(WatchPage::told).toList(),
        book.deliveries(watch.number(), DELIVERIES_MAX).stream().map(WatchPage::sent).toList(),
        ends,
        notice);
  }

  /** Many services put their secret into the path: it is not shown. */
  private static String host(String webhook) {
    URI address = URI.create(webhook);
    return address.getScheme() + "://" + address.getRawAuthority() + "/…";
  }

  private static Told told(Change change) {
    int quote = change.words().indexOf('“');
    boolean quotes = quote >= 0 && change.words().endsWith("”");
    return new Told(
        change.title(),
        quotes ? change.words().substring(0, quote).strip() : change.words(),
        quotes ? change.words().substring(quote + 1, change.words().length() - 1) : "",
        Wording.instant(change.at()),
        "/change?key=" + change.key());
  }

  private static Sent sent(Delivery d) {
    String when =
        switch (d.state()) {
          case SENT -> "sent " + d.sent().map(Wording::instant).orElse("");
          case WAITING -> d.tries() == 0 ? "waits" : "tried again from " + Wording.instant(d.due());
          case DEAD -> "given up";
        };
    return new Sent(
        d.key(),
        d.channel().code().toLowerCase(Locale.ROOT),
        Wording.count(d.changes().size(), "change", "changes"),
        when,
        d.state() == Delivery.State.DEAD,
        Wording.count(d.tries(), "try", "tries"),
        d.fault());
  }

  String feed() {
    return "/watch.atom?number=" + watch.number();
  }
}
