package org.hearsay.model.access;

import java.util.List;
import java.util.Optional;

/** What was done and by whom; it only grows. All methods may be called from any thread. */
public interface AuditLog {
  /** Adds a line; durable when it returns. */
  AuditEntry record(By by, AuditAction action, String subject, String detail);

  /** The newest first. */
  List<AuditEntry> newest(int from, int count);

  /** The oldest first, all of them. */
  List<AuditEntry> all();

  /** How many there are. */
  long size();

  /**
   * What is wrong with the chain: the first entry that does not follow; empty where it is sound.
   */
  default Optional<String> fault() {
    String before = AuditEntry.START;
    long number = 1;
    for (AuditEntry entry : all()) {
      if (entry.number() != number) {
        return Optional.of("entry " + number + " is missing");
      }
      if (!entry.follows(before)) {
        return Optional.of("entry " + number + " was changed, or the one before it");
      }
      before = entry.hash();
      number++;
    }
    return Optional.empty();
  }
}
