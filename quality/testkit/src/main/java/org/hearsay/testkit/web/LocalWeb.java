package org.hearsay.testkit.web;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A server on 127.0.0.1 that writes exactly the bytes it is told to, so that it can lie as servers
 * do. One virtual thread a connection; connections are kept open for further requests unless an
 * answer ends them.
 */
public final class LocalWeb implements Closeable {
  /** A request as it came. */
  public record Request(String path, Map<String, String> headers) {
    /** A header by its name in lower case. */
    public Optional<String> header(String name) {
      return Optional.ofNullable(headers.get(name));
    }
  }

  /** What was asked, from its first byte to the answer's last (nanoseconds of this process). */
  public record Hit(String path, long startNanos, long endNanos, Map<String, String> headers) {}

  /** Writes an answer, head and all. */
  public interface Answer {
    /**
     * @return whether the connection stays open
     */
    boolean write(Request request, OutputStream out) throws IOException;
  }

  private final ServerSocket socket;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<Hit> log = new CopyOnWriteArrayList<>();
  private volatile boolean keepsLog = true;

  private LocalWeb(ServerSocket socket) {
    this.socket = socket;
  }

  /** Starts on a free port. */
  public static LocalWeb start() throws IOException {
    LocalWeb web =
        new LocalWeb(new ServerSocket(0, 256, InetAddress.getByAddress(new byte[] {127, 0, 0, 1})));
    Thread.ofVirtual().start(web::accept);
    return web;
  }

  /** The address of a path, for example {@code /feed.xml}. */
  public String url(String path) {
    return "http://127.0.0.1:" + socket.getLocalPort() + path;
  }

  /** Sets the answer to a path, query included; a path that ends in {@code *} is a beginning. */
  public LocalWeb answer(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  /** Sets a page. */
  public LocalWeb page(String path, String html) {
    return answer(path, Answers.ok("text/html; charset=utf-8", html));
  }

  /** What was asked so far, in the order of arrival. */
  public List<Hit> log() {
    return List.copyOf(log);
  }

  /** For long runs: the log would grow with them. */
  public LocalWeb withoutLog() {
    keepsLog = false;
    return this;
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        Thread.ofVirtual().start(() -> serve(connection));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    try (connection;
        InputStream in = new BufferedInputStream(connection.getInputStream());
        OutputStream out = new BufferedOutputStream(connection.getOutputStream(), 1 << 16)) {
      connection.setTcpNoDelay(true);
      boolean open = true;
      while (open) {
        Optional<Request> request = read(in);
        if (request.isEmpty()) {
          return;
        }
        open = reply(request.get(), out);
      }
    } catch (IOException e) {
      // The client went away, which is what half of these tests are about.
      return;
    }
  }

  private boolean reply(Request request, OutputStream out) throws IOException {
    long start = System.nanoTime();
    long end = start;
    boolean open = false;
    try {
      open = find(request.path()).write(request, out);
      // Before the last bytes leave: afterwards this thread may rest while the client goes on.
      end = System.nanoTime();
      out.flush();
    } finally {
      if (keepsLog) {
        log.add(new Hit(request.path(), start, end, request.headers()));
      }
    }
    return open;
  }

  private Answer find(String path) {
    Answer exact = answers.get(path);
    if (exact != null) {
      return exact;
    }
    for (Map.Entry<String, Answer> entry : answers.entrySet()) {
      String key = entry.getKey();
      if (key.endsWith("*") && path.startsWith(key.substring(0, key.length() - 1))) {
        return entry.getValue();
      }
    }
    return Answers.status(404, "Not Found");
  }

  private static Optional<Request> read(InputStream in) throws IOException {
    String first = line(in);
    String[] words = first.split(" ");
    if (words.length < 3) {
      return Optional.empty();
    }
    Map<String, String> headers = new LinkedHashMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.put(
            line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
      }
    }
    return Optional.of(new Request(words[1], headers));
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n' && line.length() < 16_384; c = in.read()) {
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  /** The head of an answer. */
  public static byte[] head(String statusAndFields) {
    return (statusAndFields.replace("\n", "\r\n") + "\r\n\r\n")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
