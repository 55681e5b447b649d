package org.hearsay.testkit;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hearsay.model.Reading;

/**
 * Invented readings from a seed, for properties and for measuring cost. The same seed gives the
 * same readings.
 *
 * <p>Shapes are those of real data, counted 2026-11-24: half the articles are dispatches as in the
 * corpora of wire reports (0 to 7 claims, 1.2 on average), half are parts of stories as in the
 * constructed gold (8 to 14 claims, by several outlets, each happening in 1 to 5 of them, one
 * article in five a copy). Event types, item classes, states and left-out arguments come as often
 * as there; a state is named as often as states are named in those, so that North Korea or the
 * United States stands in a good part of all claims. One story in fifty runs on for up to 60
 * articles. A larger ledger covers more years and is denser too: ten times the claims in about
 * three times the years. How many articles share names, and so how many claims tie each other into
 * one neighbourhood, is held to what the corpora and the stories show (docs/results.md, "Linking at
 * size"): most places come up once.
 */
public final class InventedLedger implements Iterator<Reading> {
  private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);

  /** Years that a ledger of 10,000 claims covers. */
  private static final double YEARS = 1;

  private static final int ABOUT_DAYS = 30;

  private static final int[] DISPATCH_CLAIMS = {174, 139, 73, 29, 16, 8, 5, 1};
  private static final int COPY_ONE_IN = 5;

  private final Random random;
  private final int claims;
  private final int days;
  private int told;
  private final Deque<Reading> ready = new ArrayDeque<>();
  private int number;

  private InventedLedger(long seed, int claims) {
    this.random = new Random(seed);
    this.claims = claims;
    this.days = (int) Math.max(60, 365 * YEARS * Math.sqrt(claims / 10_000.0));
  }

  /** That many articles' readings. */
  public static List<Reading> of(long seed, int articles) {
    return endless(seed, articles * 6).limit(articles).toList();
  }

  /** Readings with that many claims together, drawn as needed; the last may exceed it a little. */
  public static Stream<Reading> withClaims(long seed, int claims) {
    int[] so = {0};
    return endless(seed, claims)
        .takeWhile(
            r -> {
              boolean more = so[0] < claims;
              so[0] += r.claims().size();
              return more;
            });
  }

  private static Stream<Reading> endless(long seed, int claims) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            new InventedLedger(seed, claims), Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  @Override
  public boolean hasNext() {
    return true;
  }

  @Override
  public Reading next() {
    while (ready.isEmpty()) {
      fill();
    }
    return ready.remove();
  }

  /** One story and as many dispatches beside it. */
  private void fill() {
    InventedStory story = new InventedStory(random, day());
    List<Reading> parts = new ArrayList<>();
    int articles = articles();
    for (int i = 0; i < articles; i++) {
      boolean copied = i > 0 && random.nextInt(COPY_ONE_IN) == 0;
      Reading reading =
          copied
              ? story.copy(parts.get(random.nextInt(parts.size())), number++)
              : story.article(number++, 8 + random.nextInt(3) + random.nextInt(4));
      parts.add(reading);
      put(reading);
      put(new InventedStory(random, day()).article(number++, dispatchClaims()));
    }
  }

  private void put(Reading reading) {
    ready.add(reading);
    told += reading.claims().size();
  }

  /** News comes in the order of its days, give or take some weeks. */
  private LocalDate day() {
    long come = (long) ((double) days * told / claims);
    return FIRST.plusDays(come + random.nextInt(ABOUT_DAYS));
  }

  /** Two to six, and now and then a matter that runs on. */
  private int articles() {
    return random.nextInt(50) == 0 ? 7 + random.nextInt(54) : 2 + random.nextInt(5);
  }

  private int dispatchClaims() {
    int all = 0;
    for (int n : DISPATCH_CLAIMS) {
      all += n;
    }
    int at = random.nextInt(all);
    int claims = 0;
    while (at >= DISPATCH_CLAIMS[claims]) {
      at -= DISPATCH_CLAIMS[claims++];
    }
    return claims;
  }
}
