package org.hearsay.keep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.watch.Change;
import org.hearsay.model.watch.Condition;
import org.hearsay.model.watch.Delivery;
import org.hearsay.model.watch.Watch;

/**
 * Changes, and what of them is still to be delivered (the transactional outbox: Richardson,
 * <i>Microservices Patterns</i>, section 3.3.7). Not for several threads at once: the watches hold
 * the lock.
 */
final class Outbox {
  private static final String CHANGE =
      "SELECT key, watch, happening, condition, value, title, words, claim, constructed, at"
          + " FROM change ";
  private static final String DELIVERY =
      "SELECT key, watch, channel, state, tries, due, sent, fault FROM delivery ";

  /** Longer texts of a fault say nothing more. */
  private static final int FAULT_CHARS_MAX = 300;

  private final Database database;

  Outbox(Database database) {
    this.database = database;
  }

  /** Inside a transaction. */
  void write(Change change) throws SQLException {
    database.change(
        "INSERT INTO change (key, watch, happening, condition, value, title, words, claim,"
            + " constructed, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        change.key(),
        change.watch(),
        change.happening(),
        change.condition().code(),
        change.value(),
        change.title(),
        change.words(),
        change.claim().toString(),
        change.constructed() ? 1 : 0,
        change.at().toEpochMilli());
  }

  /**
   * A webhook message for each change, one mail for all of them; inside the transaction that wrote
   * them.
   */
  void address(Watch watch, List<Change> changes) throws SQLException {
    if (changes.isEmpty()) {
      return;
    }
    if (watch.webhook().isPresent()) {
      for (Change change : changes) {
        put("hook-" + change.key(), watch, Delivery.Channel.WEBHOOK, List.of(change));
      }
    }
    if (watch.mail().isPresent()) {
      String all = changes.stream().map(Change::key).collect(Collectors.joining("\n"));
      put("mail-" + Change.digest(all), watch, Delivery.Channel.MAIL, changes);
    }
  }

  private void put(String key, Watch watch, Delivery.Channel channel, List<Change> changes)
      throws SQLException {
    database.change(
        "INSERT INTO delivery (key, watch, channel, state, tries, due, fault)"
            + " VALUES (?, ?, ?, 'waiting', 0, ?, '')",
        key,
        watch.number(),
        channel.code(),
        changes.getFirst().at().toEpochMilli());
    for (Change change : changes) {
      database.change(
          "INSERT INTO delivered_change (delivery, change) VALUES (?, ?)", key, change.key());
    }
  }

  /** What waits for a watch is not delivered any more; inside a transaction. */
  void drop(long watch) throws SQLException {
    database.change(
        "UPDATE delivery SET state = 'dead', fault = 'the watch was removed'"
            + " WHERE watch = ? AND state = 'waiting'",
        watch);
  }

  List<Change> changes(String which, Object... values) {
    return database.ask(CHANGE + which, Outbox::change, values);
  }

  private static Change change(ResultSet row) throws SQLException {
    return new Change(
        row.getString(1),
        row.getLong(2),
        row.getString(3),
        Condition.of(row.getString(4)),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        ClaimKey.of(row.getString(8)),
        row.getBoolean(9),
        Instant.ofEpochMilli(row.getLong(10)));
  }

  Optional<Delivery> take(Instant now, Duration lease) {
    List<Delivery> taken = new ArrayList<>();
    database.transaction(
        () -> {
          taken.addAll(
              deliveries(
                  "WHERE state = 'waiting' AND due <= ? ORDER BY due, seq LIMIT 1",
                  now.toEpochMilli()));
          for (Delivery d : taken) {
            database.change(
                "UPDATE delivery SET due = ?, tries = tries + 1 WHERE key = ?",
                now.plus(lease).toEpochMilli(),
                d.key());
          }
        });
    return taken.isEmpty() ? Optional.empty() : one(taken.getFirst().key());
  }

  private Optional<Delivery> one(String key) {
    return deliveries("WHERE key = ?", key).stream().findFirst();
  }

  void sent(String key, Instant at) {
    database.transaction(
        () ->
            database.change(
                "UPDATE delivery SET state = 'sent', sent = ?, fault = '' WHERE key = ?",
                at.toEpochMilli(),
                key));
  }

  /** Another process that held it longer may have delivered it: that stands. */
  void failed(String key, String fault, Optional<Instant> next) {
    String words = fault.length() > FAULT_CHARS_MAX ? fault.substring(0, FAULT_CHARS_MAX) : fault;
    database.transaction(
        () ->
            database.change(
                "UPDATE delivery SET state = ?, fault = ?, due = coalesce(?, due)"
                    + " WHERE key = ? AND state = 'waiting'",
                next.isPresent() ? "waiting" : "dead",
                words,
                next.map(Instant::toEpochMilli).orElse(null),
                key));
  }

  void again(String key, Instant now) {
    database.transaction(
        () ->
            database.change(
                "UPDATE delivery SET state = 'waiting', tries = 0, due = ?"
                    + " WHERE key = ? AND state = 'dead'"
                    + " AND watch IN (SELECT number FROM watch WHERE removed IS NULL)",
                now.toEpochMilli(),
                key));
  }

  List<Delivery> deliveries(String which, Object... values) {
    return database.ask(DELIVERY + which, this::delivery, values);
  }

  private Delivery delivery(ResultSet row) throws SQLException {
    String key = row.getString(1);
    long sent = row.getLong(7);
    boolean wasSent = !row.wasNull();
    return new Delivery(
        key,
        row.getLong(2),
        Delivery.Channel.of(row.getString(3)),
        database.ask(
            "SELECT change FROM delivered_change JOIN change ON key = change"
                + " WHERE delivery = ? ORDER BY seq",
            r -> r.getString(1),
            key),
        Delivery.State.of(row.getString(4)),
        row.getInt(5),
        Instant.ofEpochMilli(row.getLong(6)),
        wasSent ? Optional.of(Instant.ofEpochMilli(sent)) : Optional.empty(),
        row.getString(8));
  }

  int dead() {
    return database
        .ask(
            "SELECT count(*) FROM delivery JOIN watch ON number = watch AND removed IS NULL"
                + " WHERE state = 'dead'",
            row -> row.getInt(1))
        .getFirst();
  }
}
