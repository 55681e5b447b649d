package org.hearsay.testkit.web;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/** An honest news site of as many invented stories as are asked for, the same at every start. */
public final class NewsSite {
  private static final String[] WHO = {
    "the ministry of defence",
    "a spokesman for the fleet",
    "the yard's director",
    "two officials",
    "the opposition",
    "an analyst at the institute"
  };
  private static final String[] WHAT = {
    "had launched a frigate", "would send more drones", "was testing a new radar",
    "had ordered 40 trucks", "did not take part in the drill", "planned to build a second hall"
  };
  private static final String[] WHERE = {
    "at the northern base", "near the border", "in the capital", "off the coast", "in the valley"
  };

  private NewsSite() {}

  /**
   * Adds {@code stories} pages, a feed of the first 50, a sitemap index of all, and robots.txt.
   *
   * @param crawlDelaySeconds what robots.txt asks for; 0 for nothing
   */
  public static LocalWeb serve(LocalWeb web, int stories, int crawlDelaySeconds) {
    String delay = crawlDelaySeconds > 0 ? "Crawl-delay: " + crawlDelaySeconds + "\n" : "";
    web.answer(
        "/robots.txt",
        Answers.ok("text/plain", "User-agent: *\n" + delay + "Disallow: /private/\n"));
    web.answer("/story/*", NewsSite::story);
    web.answer("/private/*", NewsSite::story);
    web.answer(
        "/feed.xml",
        Answers.tagged("application/rss+xml", feed(web, Math.min(50, stories)), "\"1\""));
    StringBuilder index = new StringBuilder("<?xml version=\"1.0\"?><sitemapindex>");
    for (int from = 0; from < stories; from += 2_000) {
      String path = "/sitemap-" + from + ".xml";
      web.answer(
          path, Answers.ok("application/xml", sitemap(web, from, Math.min(stories, from + 2_000))));
      index.append("<sitemap><loc>").append(web.url(path)).append("</loc></sitemap>");
    }
    return web.answer("/sitemap.xml", Answers.ok("application/xml", index + "</sitemapindex>"));
  }

  private static String feed(LocalWeb web, int stories) {
    StringBuilder feed =
        new StringBuilder(
            "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Harbour Post</title>");
    for (int n = 0; n < stories; n++) {
      feed.append("<item><title>")
          .append(title(n))
          .append("</title><link>")
          .append(web.url("/story/" + n))
          .append("</link><pubDate>Fri, 15 Nov 2024 09:10:00 GMT</pubDate></item>");
    }
    return feed.append("</channel></rss>").toString();
  }

  private static String sitemap(LocalWeb web, int from, int to) {
    StringBuilder map = new StringBuilder("<?xml version=\"1.0\"?><urlset>");
    for (int n = from; n < to; n++) {
      map.append("<url><loc>").append(web.url("/story/" + n)).append("</loc></url>");
    }
    return map.append("</urlset>").toString();
  }

  private static boolean story(LocalWeb.Request request, OutputStream out)
      throws java.io.IOException {
    String digits = request.path().replaceAll("\\D", "");
    byte[] body =
        html(digits.isEmpty() ? 0 : Integer.parseInt(digits)).getBytes(StandardCharsets.UTF_8);
    out.write(
        LocalWeb.head(
            "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\nContent-Length: "
                + body.length));
    out.write(body);
    return true;
  }

  private static String title(int n) {
    SplittableRandom random = new SplittableRandom(n);
    return "Story " + n + ": " + pick(WHO, random) + " said it " + pick(WHAT, random);
  }

  /** One story's page. */
  public static String html(int n) {
    SplittableRandom random = new SplittableRandom(n);
    StringBuilder text = new StringBuilder();
    for (int p = 0; p < 6; p++) {
      text.append("<p>");
      for (int s = 0; s < 3; s++) {
        String who = pick(WHO, random);
        text.append(Character.toUpperCase(who.charAt(0)))
            .append(who.substring(1))
            .append(" said on Monday that it ")
            .append(pick(WHAT, random))
            .append(' ')
            .append(pick(WHERE, random))
            .append(", in report number ")
            .append(n * 100 + p * 10 + s)
            .append(". ");
      }
      text.append("</p>\n");
    }
    return "<!DOCTYPE html><html lang=\"en\"><head><title>"
        + title(n)
        + " | Harbour Post</title><meta property=\"og:site_name\" content=\"Harbour Post\"></head><body>"
        + "<nav><ul><li><a href=\"/\">Home</a></li><li><a href=\"/feed.xml\">Feed</a></li></ul></nav>"
        + "<article><h1>"
        + title(n)
        + "</h1><div class=\"article-body\">"
        + text
        + "</div></article><footer><p>Constructed for testing. Not news.</p></footer></body></html>";
  }

  private static String pick(String[] from, SplittableRandom random) {
    return from[random.nextInt(from.length)];
  }
}
