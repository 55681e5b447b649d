package org.hearsay.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hearsay.model.Article;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimSearch.Order;
import org.hearsay.model.Linking;
import org.hearsay.model.Published;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.hearsay.testkit.Readings;

/** How long a search takes over many generated claims: SearchTimes CLAIMS. Not a test. */
final class SearchTimes {
  private static final String[] QUERIES = {
    "troops",
    "\"sent about\"",
    "country:KP type:transfer",
    "w17 w230",
    "date:2024-10 troops",
    "voice:kcna -w5",
    "w1* troops",
    "(w3 OR w4) item:troops"
  };

  private SearchTimes() {}

  public static void main(String[] args) throws Exception {
    int claims = Integer.parseInt(args[0]);
    Random random = new Random(7);
    Path folder = Files.createTempDirectory("search-times");
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < claims; i++) {
      readings.add(generated(i, random));
    }
    try (LuceneSearch search = LuceneSearch.inFolder(folder)) {
      long before = System.nanoTime();
      search.update(readings, new Linking(List.of(), List.of()));
      System.out.printf("index of %d claims: %.1f s%n", claims, seconds(before));
      readings.clear();
      for (int warm = 0; warm < 30; warm++) {
        search.find(QUERIES[warm % QUERIES.length], Order.RELEVANCE, 0, 30);
      }
      double[] ms = new double[240];
      for (int i = 0; i < ms.length; i++) {
        long start = System.nanoTime();
        search.find(QUERIES[i % QUERIES.length], Order.values()[i % Order.values().length], 0, 30);
        ms[i] = seconds(start) * 1000;
      }
      Arrays.sort(ms);
      System.out.printf(
          "p50 %.1f ms, p99 %.1f ms, worst %.1f ms%n",
          ms[ms.length / 2], ms[ms.length * 99 / 100], ms[ms.length - 1]);
    }
  }

  private static double seconds(long since) {
    return Duration.ofNanos(System.nanoTime() - since).toMillis() / 1000.0
        + (System.nanoTime() - since) % 1_000_000 / 1e9;
  }

  /** The delivery with words after it that follow Zipf's law, so that the index has rare ones. */
  private static Reading generated(int i, Random random) {
    Reading model = Readings.delivery("g" + i);
    StringBuilder text = new StringBuilder(model.article().text());
    for (int w = 0; w < 20; w++) {
      text.append(" w").append((int) Math.pow(20_000, random.nextDouble()));
    }
    Article article =
        new Article(
            new ArticleId("g" + i),
            Optional.empty(),
            Optional.of("Outlet " + i % 50),
            Optional.empty(),
            Optional.of(Published.parse("2024-%02d-%02d".formatted(1 + i % 12, 1 + i % 28))),
            Optional.empty(),
            text.toString(),
            true);
    Claim c = model.claims().getFirst();
    Span all = new Span(c.trigger().start(), text.length());
    Claim wide =
        new Claim(
            c.id(),
            c.type(),
            c.trigger(),
            List.of(c.trigger(), all),
            c.attribution(),
            c.chain(),
            c.actor(),
            c.counterpart(),
            c.item(),
            c.quantity(),
            c.place(),
            c.time(),
            c.status(),
            c.polarity(),
            c.certainty(),
            c.confidence());
    return new Reading(
        article, model.entities(), model.attributions(), List.of(wide), model.reader());
  }
}
