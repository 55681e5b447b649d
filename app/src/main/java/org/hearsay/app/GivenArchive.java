package org.hearsay.app;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hearsay.gather.Archive;
import org.hearsay.gather.Capture;
import org.hearsay.gather.Position;
import org.hearsay.model.Provenance;
import org.hearsay.model.RefusedInput;

/**
 * What people hand over ({@code add}), kept in an archive of its own before it is read: WARC like
 * the gathered pages, in the folder {@code given}, so that a gatherer that runs for days does not
 * lock it. One process at a time adds; the next waits.
 */
final class GivenArchive implements Closeable {
  /** How long to wait for another {@code add} to end. */
  private static final Duration WAIT_MAX = Duration.ofSeconds(60);

  private static final Duration WAIT = Duration.ofMillis(200);

  /** Lines that go to the disk as one record: one wait for it instead of sixty-four. */
  private static final int LINES_MAX = 64;

  /** A record that takes no further line beyond this. */
  private static final int BYTES_MAX = 4 << 20;

  /** Stands for the capture's own time. */
  private static final String NOW = "-";

  private final Archive archive;

  private GivenArchive(Archive archive) {
    this.archive = archive;
  }

  static Path folder(Path data) {
    return data.resolve("given");
  }

  static GivenArchive open(Path data) throws IOException {
    return new GivenArchive(opened(folder(data)));
  }

  private static Archive opened(Path folder) throws IOException {
    Instant end = Instant.now().plus(WAIT_MAX);
    while (true) {
      try {
        return Archive.open(folder, Clock.systemUTC());
      } catch (IOException e) {
        boolean locked = String.valueOf(e.getMessage()).startsWith("another process");
        if (!locked || Instant.now().isAfter(end)) {
          throw e;
        }
        pause();
      }
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(WAIT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** The same inputs, each on the disk before it is handed on. */
  Stream<Input> kept(Stream<Input> inputs) {
    Iterator<Input> keeping =
        new Iterator<>() {
          private final Iterator<Input> from = inputs.iterator();
          private Iterator<Input> batch = List.<Input>of().iterator();

          @Override
          public boolean hasNext() {
            if (!batch.hasNext() && from.hasNext()) {
              batch = keep(draw(from)).iterator();
            }
            return batch.hasNext();
          }

          @Override
          public Input next() {
            hasNext();
            return batch.next();
          }
        };
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(keeping, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(inputs::close);
  }

  private static List<Input> draw(Iterator<Input> from) {
    List<Input> drawn = new ArrayList<>();
    long bytes = 0;
    while (from.hasNext() && drawn.size() < LINES_MAX && bytes < BYTES_MAX) {
      Input input = from.next();
      bytes += input.origin().raw().map(raw -> raw.bytes().length).orElse(0);
      drawn.add(input);
    }
    return drawn;
  }

  private List<Input> keep(List<Input> drawn) {
    try {
      List<Input> kept = new ArrayList<>();
      for (int i = 0; i < drawn.size(); i++) {
        int end = endOfLines(drawn, i);
        kept.addAll(keepOne(drawn.subList(i, end)));
        i = end - 1;
      }
      return kept;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lines of one file that follow one another go together. */
  private static int endOfLines(List<Input> drawn, int start) {
    int end = start + 1;
    while (isLine(drawn.get(start))
        && end < drawn.size()
        && isLine(drawn.get(end))
        && drawn.get(end).file().equals(drawn.get(start).file())) {
      end++;
    }
    return end;
  }

  private static boolean isLine(Input input) {
    return input.origin().raw().filter(raw -> raw.kind() == Raw.Kind.LINE).isPresent();
  }

  private List<Input> keepOne(List<Input> together) throws IOException {
    Input first = together.getFirst();
    Optional<Raw> raw = first.origin().raw();
    if (raw.isEmpty()) {
      if (first instanceof Input.Refused no) {
        archive.refuse(new RefusedInput(no.file(), no.reason(), no.detail(), Instant.now()));
      }
      return together;
    }
    Capture capture =
        archive.keep(
            Path.of(first.file()).toAbsolutePath().normalize().toUri().toString(),
            raw.get().kind().contentType(),
            isLine(first) ? lines(together) : raw.get().bytes(),
            Map.of(
                nameField(first.file()),
                List.of(name(first.file())),
                "lines",
                List.of(told(together, GivenArchive::number)),
                "known-since",
                List.of(told(together, GivenArchive::knownSince))));
    return together.stream()
        .map(input -> input.from(origin(capture, input, knownSince(input))))
        .toList();
  }

  /** A name that a line of a record would not bring back as it is stands there percent-encoded. */
  private static String nameField(String file) {
    boolean plain = file.equals(file.replaceAll("[\\p{Cntrl}\\s]+", " ").strip());
    return plain ? "file" : "file-encoded";
  }

  private static String name(String file) {
    return nameField(file).equals("file") ? file : URLEncoder.encode(file, StandardCharsets.UTF_8);
  }

  private static String file(Capture capture) {
    return capture
        .said("file")
        .or(
            () ->
                capture
                    .said("file-encoded")
                    .map(encoded -> URLDecoder.decode(encoded, StandardCharsets.UTF_8)))
        .orElse(capture.url());
  }

  private static Input.Origin origin(Capture capture, Input input, String knownSince) {
    Raw raw = input.origin().raw().orElseThrow();
    Instant at = knownSince.equals(NOW) ? capture.at() : Instant.parse(knownSince);
    Provenance from = new Provenance(file(capture), at, Raw.sha256(raw.bytes()));
    return new Input.Origin(Optional.of(raw), Optional.of(from));
  }

  private static byte[] lines(List<Input> together) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (Input input : together) {
      all.writeBytes(input.origin().raw().orElseThrow().bytes());
      all.write('\n');
    }
    return all.toByteArray();
  }

  private static String told(List<Input> together, Function<Input, String> what) {
    return together.stream().map(what).collect(Collectors.joining(" "));
  }

  private static String number(Input input) {
    return Long.toString(input.origin().raw().orElseThrow().line());
  }

  /** When the ledger had it before it was captured; the capture's own time where it had not. */
  private static String knownSince(Input input) {
    return input.origin().provenance().map(from -> from.capturedAt().toString()).orElse(NOW);
  }

  /** All that was ever given, oldest first, with where it stands; must be closed. */
  Stream<Input> inputs() throws IOException {
    return archive.captures(Position.START).flatMap(capture -> inputs(capture).stream());
  }

  /** What could not be kept as bytes, by name. */
  List<RefusedInput> refusals() {
    return archive.refusals();
  }

  private static List<Input> inputs(Capture capture) {
    Raw.Kind kind = Raw.Kind.of(capture.contentType().orElse(""));
    List<String> numbers = List.of(capture.said("lines").orElse("0").split(" "));
    List<String> since = List.of(capture.said("known-since").orElse(NOW).split(" "));
    if (kind != Raw.Kind.LINE) {
      return List.of(from(capture, new Raw(kind, capture.body(), 0), NOW));
    }
    List<String> lines = List.of(new String(capture.body(), StandardCharsets.UTF_8).split("\n"));
    List<Input> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Raw raw = Raw.of(kind, lines.get(i), Long.parseLong(numbers.get(i)));
      found.add(from(capture, raw, since.get(i)));
    }
    return found;
  }

  private static Input from(Capture capture, Raw raw, String knownSince) {
    Input input = raw.input(file(capture));
    return input.from(origin(capture, input, knownSince));
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
