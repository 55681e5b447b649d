package org.hearsay.gather;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.hearsay.model.Refusal;
import org.hearsay.model.Refused;
import org.hearsay.model.RefusedInput;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Takes files of the own machine into the archive, so that what they hold can be proved like the
 * rest: each content once, whatever its file is called later.
 */
final class LocalFiles {
  /** The content type under which files of articles stand in the archive. */
  static final String LINES_TYPE = "application/x-ndjson";

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html",
          "htm", "text/html",
          "txt", "text/plain",
          "pdf", "application/pdf",
          "eml", "message/rfc822",
          "xml", "application/xml",
          "jsonl", LINES_TYPE,
          "ndjson", LINES_TYPE);

  private final Archive archive;
  private final FetchLimits limits;
  private final Map<String, List<String>> about;

  LocalFiles(Archive archive, FetchLimits limits, Map<String, List<String>> about) {
    this.archive = archive;
    this.limits = limits;
    this.about = about;
  }

  /** Every file in the folder and the folders in it, hidden ones aside, in the order of names. */
  void folder(Path folder, CaptureTaker taker) throws IOException, Refused {
    if (!Files.isDirectory(folder)) {
      throw new Refused(Refusal.MISSING, "no such folder");
    }
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files =
          walk.filter(Files::isRegularFile)
              .filter(path -> !String.valueOf(path.getFileName()).startsWith("."))
              .sorted()
              .toList();
    }
    for (Path file : files) {
      try {
        take(file, type(file), taker);
      } catch (Refused e) {
        refuse(file.toString(), e);
      }
    }
  }

  /** One file of articles. */
  void lines(Path file, CaptureTaker taker) throws IOException, Refused {
    take(file, LINES_TYPE, taker);
  }

  private void refuse(String origin, Refused no) throws IOException {
    archive.refuse(new RefusedInput(origin, no.reason(), no.detail(), Clock.systemUTC().instant()));
  }

  private static String type(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return TYPES.getOrDefault(
        plain.substring(plain.lastIndexOf('.') + 1), "application/octet-stream");
  }

  private void take(Path file, String type, CaptureTaker taker) throws IOException, Refused {
    if (!Files.isRegularFile(file)) {
      throw new Refused(Refusal.MISSING, "no such file");
    }
    byte[] bytes = read(file);
    String digest = Digests.of(bytes);
    if (archive.index().holds(digest)) {
      return;
    }
    String url = file.toAbsolutePath().normalize().toUri().toString();
    archive.appendFile(url, type, bytes, about);
    taker.take(
        new Capture(
            url, url, Clock.systemUTC().instant(), Optional.of(type), digest, bytes, about));
  }

  private byte[] read(Path file) throws IOException, Refused {
    boolean gzip = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
        InputStream in = gzip ? new GZIPInputStream(raw) : raw) {
      byte[] bytes = in.readNBytes(limits.decodedBytesMax() + 1);
      if (bytes.length > limits.decodedBytesMax()) {
        throw Refused.limit("decodedBytesMax", limits.decodedBytesMax());
      }
      return bytes;
    } catch (java.util.zip.ZipException | java.io.EOFException e) {
      throw new Refused(Refusal.UNREADABLE, "gzip that is broken");
    }
  }

  /** The answers with 200 in a WARC file, under their own addresses and days. */
  void warc(Path file, CaptureTaker taker) throws IOException, Refused {
    if (!Files.isRegularFile(file)) {
      throw new Refused(Refusal.MISSING, "no such file");
    }
    try (WarcReader reader = new WarcReader(file)) {
      for (Optional<WarcRecord> next = next(reader); next.isPresent(); next = next(reader)) {
        if (next.get() instanceof WarcResponse response) {
          take(response, taker);
        }
      }
    }
  }

  private static Optional<WarcRecord> next(WarcReader reader) throws Refused {
    try {
      return reader.next();
    } catch (IOException e) {
      throw new Refused(Refusal.UNREADABLE, "a WARC file that is broken: " + e.getMessage());
    }
  }

  private void take(WarcResponse response, CaptureTaker taker) throws IOException {
    try {
      Optional<Exchange> exchange = exchange(response);
      if (exchange.isEmpty() || archive.index().holds(Digests.of(exchange.get().body()))) {
        return;
      }
      Exchange one = exchange.get();
      byte[] body =
          new BodyDecoder(limits).decode(one.body(), one.header("Content-Encoding").orElse(""));
      archive.append(List.of(one), about);
      taker.take(
          new Capture(
              one.url().toString(),
              one.url().toString(),
              one.at(),
              one.header("Content-Type"),
              Digests.of(one.body()),
              body,
              about));
    } catch (Refused e) {
      refuse(response.target(), e);
    }
  }

  private Optional<Exchange> exchange(WarcResponse response) throws IOException, Refused {
    if (!response.target().startsWith("http")) {
      return Optional.empty();
    }
    HttpResponse http = response.http();
    if (http.status() != 200) {
      return Optional.empty();
    }
    List<Exchange.Field> head = new ArrayList<>();
    http.headers()
        .map()
        .forEach((name, values) -> values.forEach(v -> head.add(new Exchange.Field(name, v))));
    return Optional.of(
        new Exchange(
            WebAddress.parse(response.target()),
            response.date(),
            response.ipAddress().map(address -> address.getHostAddress()).orElse(""),
            new byte[0],
            200,
            "HTTP/1.1 200 OK",
            head,
            body(http)));
  }

  private byte[] body(HttpResponse http) throws IOException, Refused {
    InputStream in = Channels.newInputStream(http.body());
    byte[] bytes = in.readNBytes(limits.bodyBytesMax() + 1);
    if (bytes.length > limits.bodyBytesMax()) {
      throw Refused.limit("bodyBytesMax", limits.bodyBytesMax());
    }
    return bytes;
  }
}
