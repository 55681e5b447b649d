package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.keep.EmbeddedLedger;

/**
 * What a backup holds: a ZIP of the data folder's files under their own names and, last, {@link
 * #MANIFEST}: one line a file, {@code SHA-256, two spaces, name}, as {@code sha256sum -c} reads it,
 * after a first line that names the format. Described in docs/formats/backup.md.
 */
final class BackupFormat {
  static final String MANIFEST = "hearsay-backup-1.sha256";

  /** Where an archive stands in the ledger; copied before the ledger, so never ahead of it. */
  private static final String TAKEN = "taken";

  /** Locks, SQLite's companions, what is being written, earlier ledgers. */
  private static final String LEFT_OUT =
      "lock|.*-wal|.*-shm|.*-journal|.*\\.next|.*\\.part|ledger-before-.*";

  private BackupFormat() {}

  static boolean isDatabase(Path file) {
    return file.toString().endsWith(".sqlite");
  }

  /**
   * The files of a data folder in the order in which they are copied while others go on writing:
   * settings and positions, then databases, then archives. So nothing that is copied points at what
   * is not.
   */
  static List<Path> files(Path data) throws IOException {
    try (Stream<Path> all = Files.walk(data)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !name(file).matches(LEFT_OUT))
          .filter(file -> !inside(data, file))
          .filter(file -> !file.startsWith(data.resolve(SearchFolder.NAME)))
          .sorted(Comparator.comparing(BackupFormat::order).thenComparing(Path::toString))
          .toList();
    }
  }

  /** In a ledger of its own inside this one's folder (the demo's, one that is being rebuilt). */
  private static boolean inside(Path data, Path file) {
    Path folder = file.getParent();
    while (folder != null && !folder.equals(data)) {
      if (Files.exists(folder.resolve(EmbeddedLedger.FILE))) {
        return true;
      }
      folder = folder.getParent();
    }
    return false;
  }

  private static int order(Path file) {
    if (isDatabase(file)) {
      return 2;
    }
    return name(file).endsWith(".warc.gz") ? 3 : name(file).equals(TAKEN) ? 0 : 1;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** A name inside the backup; the same on every system. */
  static String entry(Path data, Path file) {
    return data.relativize(file).toString().replace('\\', '/');
  }

  /** Whether a name stays inside the folder that it is unpacked into. */
  static boolean safe(String entry) {
    Set<String> parts = Set.of(entry.split("/", -1));
    return !entry.startsWith("/")
        && !parts.contains("..")
        && !parts.contains("")
        && !entry.contains("\\")
        && !entry.contains(":");
  }
}
