package org.hearsay.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.forms.JudgementForm;
import org.hearsay.forms.LinkingForm;
import org.hearsay.forms.ReadingForm;
import org.hearsay.forms.SourceHealthForm;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Changes;
import org.hearsay.model.Judged;
import org.hearsay.model.Judgement;
import org.hearsay.model.Ledger;
import org.hearsay.model.Linking;
import org.hearsay.model.Outcome;
import org.hearsay.model.Provenance;
import org.hearsay.model.Reading;
import org.hearsay.model.Refusal;
import org.hearsay.model.RefusedInput;
import org.hearsay.model.SourceHealth;
import org.hearsay.model.access.AccessBook;
import org.hearsay.model.watch.WatchBook;

/**
 * The ledger of one user: one folder, one SQLite file in it, nothing to install or start.
 *
 * <p>Every method that changes something returns when it is on the disk. Readings are never
 * overwritten: a newer one ends the older one's time, so that what was known on a day can be asked
 * for. Several processes may use one folder at once; they wait for each other's writes.
 */
public final class EmbeddedLedger implements Ledger {
  /** The database's name inside the folder. */
  public static final String FILE = "ledger.sqlite";

  private static final Comparator<Reading> BY_ARTICLE = Comparator.comparing(r -> r.article().id());

  private final Database database;
  private final InstantSource clock;
  private final Path file;
  private final EmbeddedAccess access;
  private final EmbeddedWatches watches;
  private boolean closed;

  /** The current readings that were parsed before, by row: a row's form never changes. */
  private Map<Long, Reading> parsed = new HashMap<>();

  private EmbeddedLedger(
      Path file,
      Database database,
      EmbeddedAccess access,
      EmbeddedWatches watches,
      InstantSource clock) {
    this.file = file;
    this.database = database;
    this.access = access;
    this.watches = watches;
    this.clock = clock;
  }

  /**
   * Opens the ledger in the folder; makes both where they do not exist.
   *
   * @param clock tells the record time
   * @throws LedgerUnusable where the folder is a file, cannot be written, or holds another
   *     program's or a newer Hearsay's database
   */
  public static EmbeddedLedger open(Path folder, InstantSource clock) throws LedgerUnusable {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new LedgerUnusable(folder + " is a file; a ledger is a folder");
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new LedgerUnusable("the folder " + folder + " cannot be made: " + e.getMessage(), e);
    }
    Path file = folder.resolve(FILE);
    Database database = Schema.open(file);
    EmbeddedAccess access = new EmbeddedAccess(Schema.again(file), clock);
    EmbeddedWatches watches = new EmbeddedWatches(Schema.again(file), clock);
    return new EmbeddedLedger(file, database, access, watches, clock);
  }

  /** Accounts, sessions, tokens and the audit log; closed with the ledger. */
  public AccessBook access() {
    return access;
  }

  /** Watches, what they told of, and the outbox; closed with the ledger. */
  public WatchBook watches() {
    return watches;
  }

  @Override
  public void keep(Reading reading) {
    keepAll(List.of(reading));
  }

  @Override
  public void keepAll(List<Reading> readings) {
    keepAll(readings, Map.of());
  }

  @Override
  public synchronized void keepAll(List<Reading> readings, Map<ArticleId, Provenance> sources) {
    open();
    if (readings.isEmpty()) {
      return;
    }
    List<String> forms = readings.stream().map(ReadingForm::write).toList();
    database.transaction(
        () -> {
          long now = clock.millis();
          for (int i = 0; i < forms.size(); i++) {
            ArticleId id = readings.get(i).article().id();
            put(id, forms.get(i), Optional.ofNullable(sources.get(id)), now);
          }
          count();
        });
  }

  private void put(ArticleId article, String form, Optional<Provenance> source, long now)
      throws SQLException {
    end(article, now);
    database.change(
        "INSERT INTO reading (article, form, sha256, since) VALUES (?, ?, ?, ?)",
        article.value(),
        form,
        RowCheck.sha256(form),
        now);
    if (source.isPresent()) {
      database.change(
          "UPDATE reading SET address = ?, captured = ?, capture_sha256 = ?"
              + " WHERE article = ? AND until IS NULL",
          source.get().address(),
          source.get().capturedAt().toEpochMilli(),
          source.get().sha256(),
          article.value());
    }
  }

  private int end(ArticleId article, long now) throws SQLException {
    return database.change(
        "UPDATE reading SET until = max(since, ?) WHERE article = ? AND until IS NULL",
        now,
        article.value());
  }

  @Override
  public synchronized void remove(ArticleId article) {
    open();
    database.transaction(
        () -> {
          if (end(article, clock.millis()) > 0) {
            count();
          }
        });
  }

  @Override
  public synchronized Optional<Reading> reading(ArticleId article) {
    open();
    return database
        .ask(
            "SELECT form FROM reading WHERE article = ? AND until IS NULL",
            row -> row.getString(1),
            article.value())
        .stream()
        .map(this::parse)
        .findFirst();
  }

  @Override
  public synchronized List<Reading> readings() {
    open();
    long newest = parsed.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
    List<Row> rows =
        database.ask(
            "SELECT seq, CASE WHEN seq > ? THEN form END FROM reading WHERE until IS NULL",
            row -> new Row(row.getLong(1), Optional.ofNullable(row.getString(2))),
            newest);
    Map<Long, Reading> current = new HashMap<>();
    for (Row row : rows) {
      Reading before = parsed.get(row.seq());
      current.put(row.seq(), before == null ? parse(row) : before);
    }
    parsed = current;
    return current.values().stream().sorted(BY_ARTICLE).toList();
  }

  /** A reading's row; its form only where it is not parsed yet. */
  private record Row(long seq, Optional<String> form) {}

  private Reading parse(Row row) {
    return parse(
        row.form()
            .orElseGet(
                () ->
                    database
                        .ask(
                            "SELECT form FROM reading WHERE seq = ?",
                            r -> r.getString(1),
                            row.seq())
                        .getFirst()));
  }

  @Override
  public synchronized List<Reading> readings(Instant asOf) {
    open();
    long at = asOf.toEpochMilli();
    return parsed(
        database.ask(
            "SELECT form FROM reading WHERE since <= ? AND (until IS NULL OR until > ?)",
            row -> row.getString(1),
            at,
            at));
  }

  @Override
  public synchronized Map<ArticleId, Provenance> sources(Instant asOf) {
    open();
    long at = asOf.toEpochMilli();
    Map<ArticleId, Provenance> sources = new TreeMap<>();
    database
        .ask(
            "SELECT article, address, captured, capture_sha256 FROM reading"
                + " WHERE since <= ? AND (until IS NULL OR until > ?) AND address IS NOT NULL",
            row ->
                Map.entry(
                    new ArticleId(row.getString(1)),
                    new Provenance(
                        row.getString(2), Instant.ofEpochMilli(row.getLong(3)), row.getString(4))),
            at,
            at)
        .forEach(entry -> sources.put(entry.getKey(), entry.getValue()));
    return sources;
  }

  @Override
  public synchronized Map<ArticleId, Instant> firstKept() {
    open();
    Map<ArticleId, Instant> first = new TreeMap<>();
    database
        .ask(
            "SELECT article, min(since) FROM reading GROUP BY article"
                + " HAVING max(until IS NULL) = 1",
            row -> Map.entry(new ArticleId(row.getString(1)), Instant.ofEpochMilli(row.getLong(2))))
        .forEach(entry -> first.put(entry.getKey(), entry.getValue()));
    return first;
  }

  @Override
  public synchronized Instant recordTime() {
    open();
    String newest =
        "SELECT max(coalesce((SELECT max(since) FROM reading), 0),"
            + " coalesce((SELECT max(until) FROM reading), 0),"
            + " coalesce((SELECT max(at) FROM judgement), 0))";
    return Instant.ofEpochMilli(database.ask(newest, row -> row.getLong(1)).getFirst());
  }

  @Override
  public synchronized Changes changes(Instant since) {
    open();
    long at = since.toEpochMilli();
    List<String> arrived =
        database.ask(
            "SELECT article FROM reading WHERE until IS NULL AND since > ? EXCEPT"
                + " SELECT article FROM reading WHERE since <= ? AND (until IS NULL OR until > ?)",
            row -> row.getString(1),
            at,
            at,
            at);
    List<String> gone =
        database.ask(
            "SELECT form FROM reading WHERE since <= ? AND until > ?",
            row -> row.getString(1),
            at,
            at);
    return new Changes(
        arrived.stream().map(ArticleId::new).collect(Collectors.toSet()), parsed(gone));
  }

  private List<Reading> parsed(List<String> forms) {
    return forms.stream().map(this::parse).sorted(BY_ARTICLE).toList();
  }

  private Reading parse(String form) {
    return switch (ReadingForm.read(form)) {
      case Outcome.Done<Reading>(Reading reading) -> reading;
      case Outcome.Refused<Reading>(Refusal reason, String detail) ->
          throw new IllegalStateException(
              file + " holds a reading that cannot be read: " + reason.code() + ", " + detail);
    };
  }

  @Override
  public synchronized void keep(Linking linking) {
    open();
    String form = LinkingForm.write(linking);
    database.transaction(
        () -> {
          database.change(
              "INSERT OR REPLACE INTO linking (only, form, sha256, since) VALUES (1, ?, ?, ?)",
              form,
              RowCheck.sha256(form),
              clock.millis());
          count();
        });
  }

  @Override
  public synchronized Linking linking() {
    open();
    return database.ask("SELECT form FROM linking", row -> row.getString(1)).stream()
        .map(LinkingForm::read)
        .findFirst()
        .orElseGet(() -> new Linking(List.of(), List.of()));
  }

  @Override
  public synchronized void refuse(RefusedInput refused) {
    open();
    database.transaction(
        () -> {
          database.change(
              "INSERT INTO refusal (origin, reason, detail, at) VALUES (?, ?, ?, ?)",
              refused.origin(),
              refused.reason().code(),
              refused.detail(),
              refused.at().toString());
          count();
        });
  }

  @Override
  public synchronized List<RefusedInput> refusals() {
    open();
    return database.ask(
        "SELECT origin, reason, detail, at FROM refusal ORDER BY seq",
        row ->
            new RefusedInput(
                row.getString(1),
                Refusal.of(row.getString(2)),
                row.getString(3),
                Instant.parse(row.getString(4))));
  }

  @Override
  public synchronized void keepHealth(List<SourceHealth> sources) {
    open();
    database.transaction(
        () -> {
          for (SourceHealth source : sources) {
            database.change(
                "INSERT OR REPLACE INTO source_health (name, form) VALUES (?, ?)",
                source.name(),
                SourceHealthForm.write(source));
          }
        });
  }

  @Override
  public synchronized List<SourceHealth> health() {
    open();
    return database.ask(
        "SELECT form FROM source_health ORDER BY name",
        row -> SourceHealthForm.read(row.getString(1)));
  }

  @Override
  public synchronized Judged judge(Judgement what, String author, String reason) {
    open();
    String form = JudgementForm.write(what);
    long at = clock.millis();
    database.transaction(
        () -> {
          database.change(
              "INSERT INTO judgement (form, sha256, author, reason, at) VALUES (?, ?, ?, ?, ?)",
              form,
              RowCheck.sha256(form),
              author,
              reason,
              at);
          count();
        });
    return judgements().getLast();
  }

  @Override
  public synchronized List<Judged> judgements() {
    open();
    return database.ask(
        "SELECT number, form, author, reason, at FROM judgement ORDER BY number",
        row ->
            new Judged(
                row.getLong(1),
                JudgementForm.read(row.getString(2)),
                row.getString(3),
                row.getString(4),
                Instant.ofEpochMilli(row.getLong(5))));
  }

  @Override
  public synchronized long revision() {
    open();
    return database.ask("SELECT number FROM revision", row -> row.getLong(1)).getFirst();
  }

  /**
   * Reads every byte: SQLite's own check of its pages, then the digest and the form of every
   * reading that was ever kept, of the linking and of every judgement.
   *
   * @return one line for each fault; empty where the ledger is sound
   */
  public synchronized List<String> verify() {
    open();
    List<String> faults = RowCheck.faults(database);
    access.audit().fault().ifPresent(fault -> faults.add("audit: " + fault));
    return faults;
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      access.close();
      watches.close();
      database.close();
    }
  }

  private void count() throws SQLException {
    database.change("UPDATE revision SET number = number + 1");
  }

  private void open() {
    if (closed) {
      throw new IllegalStateException("the ledger is closed");
    }
  }
}
