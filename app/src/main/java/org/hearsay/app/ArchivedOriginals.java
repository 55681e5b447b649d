package org.hearsay.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.gather.Archive;
import org.hearsay.gather.Capture;
import org.hearsay.model.Originals;
import org.hearsay.model.Provenance;

/**
 * Finds captures in the archives of gathered pages and of what was added by hand, beside whoever
 * writes to them. Cost: one pass over the archive's files for each look-up.
 */
final class ArchivedOriginals implements Originals {
  private final List<Path> folders;

  ArchivedOriginals(Path data) {
    this.folders = List.of(GatherCommand.archive(data), GivenArchive.folder(data));
  }

  @Override
  public Optional<Original> of(Provenance from) throws IOException {
    Optional<IOException> failed = Optional.empty();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Capture> captures = Archive.reading(folder)) {
          Optional<Original> found =
              captures.flatMap(capture -> matching(capture, from).stream()).findFirst();
          if (found.isPresent()) {
            return found;
          }
        } catch (UncheckedIOException e) {
          failed = Optional.of(new IOException("the archive cannot be read: " + e.getMessage(), e));
        }
      }
    }
    if (failed.isPresent()) {
      throw failed.get();
    }
    return Optional.empty();
  }

  /** The whole body, or the one line of it that was an article. */
  private static Optional<Original> matching(Capture capture, Provenance from) {
    boolean near = capture.at().equals(from.capturedAt()) || capture.url().equals(from.address());
    boolean named = capture.said("file").equals(Optional.of(from.address()));
    if (!near && !named) {
      return Optional.empty();
    }
    if (Raw.sha256(capture.body()).equals(from.sha256())) {
      return Optional.of(new Original(capture.body(), capture.contentType(), from));
    }
    return lines(capture.body())
        .filter(line -> Raw.sha256(line).equals(from.sha256()))
        .findFirst()
        .map(line -> new Original(line, Optional.of("application/json"), from));
  }

  private static Stream<byte[]> lines(byte[] body) {
    Stream.Builder<byte[]> lines = Stream.builder();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (byte b : body) {
      if (b == '\n') {
        lines.add(line.toByteArray());
        line.reset();
      } else {
        line.write(b);
      }
    }
    lines.add(line.toByteArray());
    return lines.build();
  }
}
