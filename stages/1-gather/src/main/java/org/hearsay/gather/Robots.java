package org.hearsay.gather;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.model.Refusal;
import org.hearsay.model.Refused;

/**
 * What each host's robots.txt allows (RFC 9309): no file allows all, a host that fails forbids all
 * until it answers; kept for a day.
 */
final class Robots {
  private static final Duration KEPT = Duration.ofHours(24);

  /** A host that failed is asked again sooner. */
  private static final Duration KEPT_FAILURE = Duration.ofMinutes(10);

  /** RFC 9309, section 2.5: at least 500 kibibytes are read. */
  private static final int BYTES_READ = 512_000;

  /** A longer crawl delay is taken as this: nobody waits a day between two pages. */
  private static final Duration DELAY_MAX = Duration.ofMinutes(5);

  /** The product name that rules are matched by. */
  static final String PRODUCT = "hearsay";

  /** How robots.txt itself is fetched: redirects followed, addresses checked, the pace kept. */
  interface Fetch {
    Exchange get(WebAddress url) throws Refused, IOException, InterruptedException;
  }

  /**
   * The verdict of a host, and until when it holds.
   *
   * @param failed the file could not be read, so that nothing may be fetched
   */
  record Rules(BaseRobotRules rules, Instant until, boolean failed) {
    boolean allows(WebAddress url) {
      return rules.isAllowed(url.toString());
    }

    Duration delay() {
      long millis = rules.getCrawlDelay();
      return millis <= 0
          ? Duration.ZERO
          : Duration.ofMillis(Math.min(millis, DELAY_MAX.toMillis()));
    }
  }

  private final Map<String, Rules> byOrigin = new ConcurrentHashMap<>();
  private final Fetch fetch;
  private final Clock clock;

  Robots(Fetch fetch, Clock clock) {
    this.fetch = fetch;
    this.clock = clock;
  }

  /** The rules that hold for this address's host; fetched where they are not known. */
  Rules rules(WebAddress url) throws Refused, InterruptedException {
    Rules known = byOrigin.get(url.origin());
    if (known != null && known.until().isAfter(clock.instant())) {
      return known;
    }
    Rules fresh = ask(url);
    byOrigin.put(url.origin(), fresh);
    return fresh;
  }

  private Rules ask(WebAddress url) throws Refused, InterruptedException {
    WebAddress file = new WebAddress(url.scheme(), url.host(), url.port(), "/robots.txt");
    try {
      Exchange answer = fetch.get(file);
      if (answer.status() >= 500 || answer.status() == 429) {
        return failed();
      }
      BaseRobotRules rules =
          answer.status() == 200 ? parse(file, answer) : all(RobotRulesMode.ALLOW_ALL);
      return new Rules(rules, clock.instant().plus(KEPT), false);
    } catch (Refused e) {
      if (e.reason() == Refusal.FORBIDDEN_ADDRESS) {
        throw e;
      }
      return failed();
    } catch (IOException e) {
      return failed();
    }
  }

  private static BaseRobotRules parse(WebAddress file, Exchange answer) {
    byte[] body = Arrays.copyOf(answer.body(), Math.min(answer.body().length, BYTES_READ));
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    return parser.parseContent(file.toString(), body, "text/plain", List.of(PRODUCT));
  }

  private Rules failed() {
    return new Rules(all(RobotRulesMode.ALLOW_NONE), clock.instant().plus(KEPT_FAILURE), true);
  }

  private static BaseRobotRules all(RobotRulesMode mode) {
    return new SimpleRobotRules(mode);
  }
}
