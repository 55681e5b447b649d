package org.hearsay.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.hearsay.forms.ArticleForm;
import org.hearsay.forms.ReadingForm;
import org.hearsay.model.Refusal;

/**
 * Opens the files that a user names: plain text, one JSON object, JSON lines (articles or
 * readings), each also gzipped. Nothing stops the run: what cannot be used comes out as {@link
 * Input.Refused}.
 */
final class InputFiles {
  /** A whole-file form is held in memory at once; JSON lines are streamed and may be longer. */
  private static final long WHOLE_BYTES_MAX = 4L * ArticleForm.TEXT_CHARS_MAX + (1 << 20);

  private InputFiles() {}

  /** What the files hold, in order, opened one after the other as the stream is drawn. */
  static Stream<Input> open(List<Path> files) {
    return files.stream().flatMap(InputFiles::open);
  }

  private static Stream<Input> open(Path path) {
    String file = path.toString();
    if (Files.isDirectory(path)) {
      return refused(file, Refusal.FOLDER, "is a folder; name the files in it");
    }
    if (!Files.exists(path)) {
      return refused(file, Refusal.MISSING, "no such file");
    }
    try {
      return holds(path, file);
    } catch (IOException e) {
      return refused(file, Refusal.UNREADABLE, "cannot be read: " + e.getClass().getSimpleName());
    }
  }

  private static Stream<Input> holds(Path path, String file) throws IOException {
    if (Files.isRegularFile(path) && Files.size(path) == 0) {
      return refused(file, Refusal.EMPTY, "no bytes");
    }
    String name = plainName(path);
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return lines(path, file);
    }
    byte[] bytes;
    try (InputStream in = stream(path)) {
      bytes = in.readNBytes((int) WHOLE_BYTES_MAX + 1);
    }
    if (bytes.length > WHOLE_BYTES_MAX) {
      return refused(
          file, Refusal.TOO_LARGE, "more than " + WHOLE_BYTES_MAX + " bytes in one article");
    }
    return Utf8.decode(bytes)
        .map(text -> text(name, file, text))
        .orElseGet(() -> Stream.of(new Raw(Raw.Kind.BINARY, bytes, 0).input(file)));
  }

  private static Stream<Input> text(String name, String file, String text) {
    if (text.isBlank()) {
      return refused(file, Refusal.EMPTY, "nothing but white space");
    }
    String start = text.stripLeading();
    boolean json = name.endsWith(".json") || start.startsWith("{\"");
    if (!json) {
      return Stream.of(Raw.of(Raw.Kind.TEXT, text, 0).input(file));
    }
    List<String> rows = text.lines().filter(line -> !line.isBlank()).toList();
    boolean oneALine = rows.size() > 1 && rows.stream().allMatch(row -> row.startsWith("{\""));
    return oneALine
        ? rows.stream().map(row -> Raw.of(Raw.Kind.LINE, row, 0).input(file))
        : Stream.of(Raw.of(Raw.Kind.OBJECT, text, 0).input(file));
  }

  private static Stream<Input> lines(Path path, String file) throws IOException {
    BoundedLines lines = new BoundedLines(stream(path), 2 * ArticleForm.TEXT_CHARS_MAX);
    return lines.stream()
        .map(
            line -> {
              String where = "line " + line.number() + ": ";
              return line.refusal()
                  .<Input>map(reason -> new Input.Refused(file, reason, where + line.text()))
                  .orElseGet(() -> Raw.of(Raw.Kind.LINE, line.text(), line.number()).input(file));
            })
        .onClose(lines::close);
  }

  /** A text that is an article; its file's name is its id. */
  static Input plain(String file, String text) {
    String id = plainName(Path.of(file)).replaceFirst("\\.[a-z0-9]+$", "");
    return Input.ofArticle(file, ArticleForm.readPlain(id, text), "");
  }

  static Input binary(String file) {
    return new Input.Refused(file, Refusal.BINARY, "bytes that are not UTF-8 text");
  }

  /** One JSON object: an article or a reading. */
  static Input object(String file, String json, String where) {
    return ReadingForm.looksLikeOne(json)
        ? Input.ofReading(file, ReadingForm.read(json), where)
        : Input.ofArticle(file, ArticleForm.read(json), where);
  }

  private static InputStream stream(Path path) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(path));
    return path.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  private static String plainName(Path path) {
    Path name = path.getFileName();
    String plain = name == null ? path.toString() : name.toString();
    return plain.toLowerCase(Locale.ROOT).endsWith(".gz")
        ? plain.substring(0, plain.length() - 3)
        : plain;
  }

  private static Stream<Input> refused(String file, Refusal reason, String detail) {
    return Stream.of(new Input.Refused(file, reason, detail));
  }
}
