package org.hearsay.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.gather.Archive;
import org.hearsay.serve.Operations;

/** What a server cannot know of its data folder, for its metrics and its health. */
final class Overseen {
  /** With less, the next day's captures may not fit. */
  private static final long DISK_BYTES_MIN = 256L << 20;

  private Overseen() {}

  static Operations of(Path data, Log log) {
    Operations operations = new Operations(log);
    operations.gauge(
        "hearsay.waiting.bytes",
        "Captures that are not read into the ledger yet",
        () -> waiting(data));
    operations.gauge("hearsay.disk.free.bytes", "Free on the ledger's disk", () -> free(data));
    operations.ready(
        "disk",
        () ->
            free(data) < DISK_BYTES_MIN
                ? Optional.of("less than 256 MiB are free")
                : Optional.empty());
    return operations;
  }

  private static long waiting(Path data) {
    try {
      return Archive.bytesAfter(GatherCommand.archive(data), GatherCommand.taken(data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long free(Path data) {
    try {
      return Files.getFileStore(data).getUsableSpace();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
