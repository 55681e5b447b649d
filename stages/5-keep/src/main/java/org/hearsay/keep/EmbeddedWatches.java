package org.hearsay.keep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.model.access.AuditAction;
import org.hearsay.model.access.By;
import org.hearsay.model.watch.Change;
import org.hearsay.model.watch.Condition;
import org.hearsay.model.watch.Delivery;
import org.hearsay.model.watch.Watch;
import org.hearsay.model.watch.WatchBook;
import org.hearsay.model.watch.WatchState;
import org.hearsay.model.watch.WatchStep;

/**
 * Watches, their changes and the outbox in the ledger's database, over a connection of its own. The
 * ledger's revision does not grow with them: they are not part of what is believed.
 */
final class EmbeddedWatches implements WatchBook, AutoCloseable {
  private static final String WATCH =
      "SELECT number, name, owner, query, condition, webhook, mail, made FROM watch"
          + " WHERE removed IS NULL ";

  private final Database database;
  private final EmbeddedAudit audit;
  private final InstantSource clock;
  private final Outbox outbox;

  EmbeddedWatches(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
    this.audit = new EmbeddedAudit(database, clock, this);
    this.outbox = new Outbox(database);
  }

  @Override
  public synchronized Watch add(Watch watch, String secret, By by) {
    database.transaction(
        () -> {
          database.change(
              "INSERT INTO watch (name, owner, query, condition, webhook, mail, secret, made)"
                  + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
              watch.name(),
              watch.owner(),
              watch.query(),
              watch.condition().code(),
              watch.webhook().orElse(null),
              watch.mail().orElse(null),
              secret,
              watch.made().toEpochMilli());
          audit.add(by, AuditAction.WATCH_MADE, watch.name(), watch.condition().code());
        });
    return watches().getLast();
  }

  @Override
  public synchronized List<Watch> watches() {
    return database.ask(WATCH + "ORDER BY number", EmbeddedWatches::watch);
  }

  @Override
  public synchronized Optional<Watch> watch(long number) {
    return database.ask(WATCH + "AND number = ?", EmbeddedWatches::watch, number).stream()
        .findFirst();
  }

  private static Watch watch(ResultSet row) throws SQLException {
    return new Watch(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        Condition.of(row.getString(5)),
        Optional.ofNullable(row.getString(6)),
        Optional.ofNullable(row.getString(7)),
        Instant.ofEpochMilli(row.getLong(8)));
  }

  @Override
  public synchronized String secret(long number) {
    return database
        .ask("SELECT secret FROM watch WHERE number = ?", row -> row.getString(1), number)
        .getFirst();
  }

  @Override
  public synchronized boolean remove(long number, By by) {
    Optional<Watch> watch = watch(number);
    if (watch.isEmpty()) {
      return false;
    }
    database.transaction(
        () -> {
          database.change("UPDATE watch SET removed = ? WHERE number = ?", clock.millis(), number);
          outbox.drop(number);
          audit.add(by, AuditAction.WATCH_REMOVED, watch.get().name(), "");
        });
    return true;
  }

  @Override
  public synchronized List<Change> advance(
      long number, long revision, Function<WatchState, WatchStep> step) {
    List<Change> written = new ArrayList<>();
    database.transaction(
        () -> {
          Optional<Watch> watch = watch(number);
          Optional<Long> seen = seen(number);
          if (watch.isPresent() && seen.filter(s -> s >= revision).isEmpty()) {
            WatchState before = state(number, seen.isEmpty());
            WatchStep next = step.apply(before);
            write(watch.get(), before, next);
            database.change("UPDATE watch SET revision = ? WHERE number = ?", revision, number);
            written.addAll(next.changes());
          }
        });
    return List.copyOf(written);
  }

  private Optional<Long> seen(long number) {
    return database
        .ask(
            "SELECT revision FROM watch WHERE number = ? AND revision IS NOT NULL",
            row -> row.getLong(1),
            number)
        .stream()
        .findFirst();
  }

  private WatchState state(long number, boolean first) {
    Map<String, String> happeningOf = new HashMap<>();
    database.ask(
        "SELECT mark, happening FROM watched_claim WHERE watch = ?",
        row -> happeningOf.put(row.getString(1), row.getString(2)),
        number);
    Map<String, Set<String>> values = new HashMap<>();
    database.ask(
        "SELECT happening, value FROM watched_value WHERE watch = ?",
        row -> values.computeIfAbsent(row.getString(1), h -> new HashSet<>()).add(row.getString(2)),
        number);
    Map<String, Integer> times = new HashMap<>();
    database.ask(
        "SELECT happening, value, count(*) FROM change WHERE watch = ? GROUP BY happening, value",
        row -> times.put(WatchState.time(row.getString(1), row.getString(2)), row.getInt(3)),
        number);
    return new WatchState(first, happeningOf, values, times);
  }

  private void write(Watch watch, WatchState before, WatchStep next) throws SQLException {
    for (Map.Entry<String, String> e : next.happeningOf().entrySet()) {
      database.change(
          "INSERT OR REPLACE INTO watched_claim (watch, mark, happening) VALUES (?, ?, ?)",
          watch.number(),
          e.getKey(),
          e.getValue());
    }
    for (Map.Entry<String, Set<String>> e : next.values().entrySet()) {
      write(watch.number(), e.getKey(), before.values().getOrDefault(e.getKey(), Set.of()), e);
    }
    for (Change change : next.changes()) {
      outbox.write(change);
    }
    outbox.address(watch, next.changes());
  }

  private void write(
      long number, String happening, Set<String> before, Map.Entry<String, Set<String>> now)
      throws SQLException {
    for (String gone : before) {
      if (!now.getValue().contains(gone)) {
        database.change(
            "DELETE FROM watched_value WHERE watch = ? AND happening = ? AND value = ?",
            number,
            happening,
            gone);
      }
    }
    for (String value : now.getValue()) {
      if (!before.contains(value)) {
        database.change(
            "INSERT INTO watched_value (watch, happening, value) VALUES (?, ?, ?)",
            number,
            happening,
            value);
      }
    }
  }

  @Override
  public synchronized List<Change> changes(long number, int from, int count) {
    return outbox.changes(
        "WHERE watch = ? ORDER BY seq DESC LIMIT ? OFFSET ?", number, count, from);
  }

  @Override
  public synchronized List<Change> changes(int from, int count) {
    return outbox.changes(
        "WHERE watch IN (SELECT number FROM watch WHERE removed IS NULL)"
            + " ORDER BY seq DESC LIMIT ? OFFSET ?",
        count,
        from);
  }

  @Override
  public synchronized Optional<Change> change(String key) {
    return outbox.changes("WHERE key = ?", key).stream().findFirst();
  }

  @Override
  public synchronized Optional<Delivery> take(Instant now, Duration lease) {
    return outbox.take(now, lease);
  }

  @Override
  public synchronized void sent(String key, Instant at) {
    outbox.sent(key, at);
  }

  @Override
  public synchronized void failed(String key, String fault, Optional<Instant> next) {
    outbox.failed(key, fault, next);
  }

  @Override
  public synchronized void again(String key, Instant now) {
    outbox.again(key, now);
  }

  @Override
  public synchronized List<Delivery> deliveries(long number, int count) {
    return outbox.deliveries("WHERE watch = ? ORDER BY seq DESC LIMIT ?", number, count);
  }

  @Override
  public synchronized int dead() {
    return outbox.dead();
  }

  @Override
  public synchronized void close() {
    database.close();
  }
}
