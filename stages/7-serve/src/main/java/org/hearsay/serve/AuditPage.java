package org.hearsay.serve;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.access.AuditEntry;
import org.hearsay.model.access.AuditLog;
import org.jspecify.annotations.Nullable;

/**
 * What was done and by whom, the newest first.
 *
 * @param fault what is wrong with the chain of hashes; empty where it is sound
 * @param head the newest entry's hash: whoever keeps it elsewhere can prove later that none before
 *     it was changed or cut off
 */
record AuditPage(
    Frame frame,
    List<Row> rows,
    long size,
    Optional<String> fault,
    String head,
    Optional<String> next) {
  private static final int ROWS = 100;
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  record Row(
      long number,
      String at,
      String who,
      String address,
      String action,
      String subject,
      String detail) {
    static Row of(AuditEntry entry) {
      return new Row(
          entry.number(),
          MINUTE.format(entry.at()),
          entry.account().isEmpty() ? "nobody" : entry.account(),
          entry.address(),
          entry.action().replace('-', ' '),
          entry.subject(),
          entry.detail());
    }
  }

  static AuditPage of(AuditLog log, @Nullable String asked) {
    int from = asked != null && asked.matches("\\d{1,9}") ? Integer.parseInt(asked) : 0;
    List<AuditEntry> entries = log.newest(from, ROWS);
    List<AuditEntry> head = log.newest(0, 1);
    boolean more = from + entries.size() < log.size();
    return new AuditPage(
        new Frame("Audit log", "/account", false, "", 0),
        entries.stream().map(Row::of).toList(),
        log.size(),
        log.fault(),
        head.isEmpty() ? AuditEntry.START : head.getFirst().hash(),
        more ? Optional.of("/audit?from=" + (from + ROWS)) : Optional.empty());
  }
}
