package org.hearsay.testkit.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A site where every page is a trap. */
public final class HostileSite {
  private final Map<String, String> traps = new LinkedHashMap<>();
  private final LocalWeb web;

  private HostileSite(LocalWeb web) {
    this.web = web;
  }

  /**
   * Adds the traps.
   *
   * @return path to what waits there, in the order of the table
   */
  public static Map<String, String> serve(LocalWeb web) {
    HostileSite site = new HostileSite(web);
    site.robots();
    site.redirects();
    site.bodies();
    site.heads();
    return site.traps;
  }

  private void trap(String path, String what, LocalWeb.Answer answer) {
    web.answer(path, answer);
    traps.put(path, what);
  }

  private void robots() {
    web.answer("/robots.txt", Answers.ok("text/plain", "User-agent: *\nDisallow: /forbidden/\n"));
    trap("/forbidden/page", "robots.txt forbids it", Answers.ok("text/html", "<p>no</p>"));
  }

  private void redirects() {
    trap(
        "/to-metadata",
        "redirect to the metadata address of a cloud",
        Answers.redirect("http://169.254.169.254/latest/meta-data/"));
    trap("/to-private", "redirect to a private address", Answers.redirect("http://10.0.0.1/"));
    trap(
        "/to-loopback",
        "redirect to another loopback address",
        Answers.redirect("http://127.0.0.2/"));
    trap("/to-v6-loopback", "redirect to ::1", Answers.redirect("http://[::1]/"));
    trap(
        "/to-mapped",
        "redirect to a v4-mapped address",
        Answers.redirect("http://[::ffff:10.0.0.1]/"));
    trap("/to-octal", "redirect to an address in octal", Answers.redirect("http://0177.0.0.2/"));
    trap("/to-file", "redirect to a file", Answers.redirect("file:///etc/passwd"));
    trap("/to-gopher", "redirect to gopher", Answers.redirect("gopher://127.0.0.1:70/"));
    trap("/to-user", "redirect with a user name", Answers.redirect("http://example.org@10.0.0.1/"));
    trap("/loop", "redirect to itself", Answers.redirect("/loop"));
    trap("/loop-a", "two redirects in a circle", Answers.redirect("/loop-b"));
    web.answer("/loop-b", Answers.redirect("/loop-a"));
    trap(
        "/chain/0",
        "a chain of redirects without an end",
        (request, out) -> {
          int n = Integer.parseInt(request.path().replaceAll("\\D", ""));
          return Answers.redirect("/chain/" + (n + 1)).write(request, out);
        });
    web.answer(
        "/chain/*",
        (request, out) -> {
          int n = Integer.parseInt(request.path().replaceAll("\\D", ""));
          return Answers.redirect("/chain/" + (n + 1)).write(request, out);
        });
    trap(
        "/hop-to-forbidden",
        "redirect to a page that robots.txt forbids",
        Answers.redirect("/forbidden/page"));
  }

  private void bodies() {
    trap("/bomb", "200 MB of zeros in a gzip body", Answers.bomb(200));
    trap("/endless", "a body without an end", Answers.endless(false));
    trap("/endless-chunks", "chunks without an end", Answers.endless(true));
    trap(
        "/huge-length",
        "a length of a terabyte",
        Answers.raw("HTTP/1.1 200 OK\r\nContent-Length: 1099511627776\r\n\r\nshort"));
    trap(
        "/short",
        "fewer bytes than it said",
        Answers.raw("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<p>short"));
    trap("/drip", "a byte now and then", Answers.drip(1_000, Duration.ofMillis(150)));
    trap("/silence", "no answer", Answers.silence(Duration.ofSeconds(30)));
    trap(
        "/broken-gzip",
        "a body that says gzip and is none",
        Answers.raw(
            "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 9\r\n\r\nnot gzip!"));
    trap(
        "/odd-coding",
        "an unknown content coding",
        Answers.raw("HTTP/1.1 200 OK\r\nContent-Encoding: lzma\r\nContent-Length: 2\r\n\r\nab"));
    trap(
        "/many-codings",
        "content codings in a row",
        Answers.raw(
            "HTTP/1.1 200 OK\r\nContent-Encoding: gzip, gzip, gzip, gzip, gzip\r\nContent-Length: 2\r\n\r\nab"));
  }

  private void heads() {
    trap(
        "/endless-head",
        "a head without an end",
        (request, out) -> {
          out.write("HTTP/1.1 200 OK\r\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
          for (int i = 0; i < 1_000_000; i++) {
            out.write(
                ("X-" + i + ": y\r\n").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
          }
          return false;
        });
    trap(
        "/long-line",
        "a line of the head of ten megabytes",
        (request, out) -> {
          out.write(
              "HTTP/1.1 200 OK\r\nX: ".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
          for (int i = 0; i < 10_000; i++) {
            out.write("y".repeat(1_000).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
          }
          return false;
        });
    trap("/no-http", "bytes that are not HTTP", Answers.raw("SSH-2.0-OpenSSH_9.6\r\n\r\n"));
    trap("/hang-up", "the line goes dead", Answers.raw(""));
    trap("/always-500", "a server that always fails", Answers.status(500, "Internal Server Error"));
    trap(
        "/come-back-tomorrow",
        "Retry-After of a day",
        Answers.status(503, "Unavailable", "Retry-After: 86400"));
    trap("/missing", "404", Answers.status(404, "Not Found"));
  }
}
