package org.hearsay.testkit.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.hearsay.testkit.web.LocalWeb.Answer;

/** Answers that servers give, honest and other. */
public final class Answers {
  private Answers() {}

  /** 200 with a body. */
  public static Answer ok(String contentType, String body) {
    return ok(contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  /** 200 with a body. */
  public static Answer ok(String contentType, byte[] body) {
    return (request, out) -> {
      out.write(
          LocalWeb.head(
              "HTTP/1.1 200 OK\nContent-Type: "
                  + contentType
                  + "\nContent-Length: "
                  + body.length));
      out.write(body);
      return true;
    };
  }

  /** 200 the first time, 304 where the client names the tag. */
  public static Answer tagged(String contentType, String body, String tag) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return (request, out) -> {
      if (request.header("if-none-match").filter(tag::equals).isPresent()) {
        out.write(LocalWeb.head("HTTP/1.1 304 Not Modified\nETag: " + tag));
        return true;
      }
      out.write(
          LocalWeb.head(
              "HTTP/1.1 200 OK\nETag: "
                  + tag
                  + "\nContent-Type: "
                  + contentType
                  + "\nContent-Length: "
                  + bytes.length));
      out.write(bytes);
      return true;
    };
  }

  /** A status without a body; fields are lines of the head. */
  public static Answer status(int status, String reason, String... fields) {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " " + reason);
    for (String field : fields) {
      head.append('\n').append(field);
    }
    return (request, out) -> {
      out.write(LocalWeb.head(head + "\nContent-Length: 0"));
      return true;
    };
  }

  /** A redirect. */
  public static Answer redirect(String location) {
    return status(302, "Found", "Location: " + location);
  }

  /** The first answer for a number of times, then the second. */
  public static Answer atFirst(int times, Answer first, Answer then) {
    AtomicInteger asked = new AtomicInteger();
    return (request, out) -> (asked.getAndIncrement() < times ? first : then).write(request, out);
  }

  /** A body that comes a byte at a time. */
  public static Answer drip(int bytes, Duration between) {
    return (request, out) -> {
      out.write(
          LocalWeb.head("HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Length: " + bytes));
      for (int i = 0; i < bytes; i++) {
        out.write('x');
        out.flush();
        pause(between);
      }
      return true;
    };
  }

  /** Nothing at all for a while, then the end. */
  public static Answer silence(Duration time) {
    return (request, out) -> {
      pause(time);
      return false;
    };
  }

  /** Bytes without an end, in chunks or not. */
  public static Answer endless(boolean chunked) {
    return (request, out) -> {
      out.write(
          LocalWeb.head(
              "HTTP/1.1 200 OK\nContent-Type: text/html"
                  + (chunked ? "\nTransfer-Encoding: chunked" : "\nConnection: close")));
      byte[] piece = "words and words and words ".repeat(400).getBytes(StandardCharsets.UTF_8);
      while (true) {
        if (chunked) {
          out.write((Integer.toHexString(piece.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        out.write(piece);
        if (chunked) {
          out.write("\r\n".getBytes(StandardCharsets.UTF_8));
        }
      }
    };
  }

  /** A small gzip body that grows to {@code megabytes}. */
  public static Answer bomb(int megabytes) {
    byte[] body = gzip(megabytes);
    return (request, out) -> {
      out.write(
          LocalWeb.head(
              "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip\nContent-Length: "
                  + body.length));
      out.write(body);
      return true;
    };
  }

  private static byte[] gzip(int megabytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      for (int i = 0; i < megabytes; i++) {
        gzip.write(new byte[1 << 20]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The bytes as they are, then the end of the connection. */
  public static Answer raw(String bytes) {
    return (request, out) -> {
      out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
      return false;
    };
  }

  private static void pause(Duration time) throws IOException {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
