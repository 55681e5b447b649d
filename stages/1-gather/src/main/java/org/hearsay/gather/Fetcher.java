package org.hearsay.gather;

import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.hearsay.model.Refusal;
import org.hearsay.model.Refused;

/**
 * Fetches an address as a polite reader would: asks robots.txt, keeps the host's pace, tries again
 * what may pass, follows redirects one by one, each checked like a new address.
 */
final class Fetcher implements Closeable {
  private final WebClient client;
  private final FetchLimits limits;
  private final HostPace pace;
  private final RetryPlan retry;
  private final Robots robots;
  private final Clock clock;
  private final RandomGenerator random;

  Fetcher(
      WebClient client,
      FetchLimits limits,
      HostPace pace,
      RetryPlan retry,
      Clock clock,
      RandomGenerator random) {
    this.client = client;
    this.limits = limits;
    this.pace = pace;
    this.retry = retry;
    this.clock = clock;
    this.random = random;
    this.robots = new Robots(url -> last(hops(url, Map.of(), Duration.ZERO, false)), clock);
  }

  /**
   * All exchanges from the address to its last redirect.
   *
   * @param gap the least time between two requests to the host; robots.txt may ask for more
   */
  List<Exchange> fetch(WebAddress url, Map<String, String> validators, Duration gap)
      throws Refused, IOException, InterruptedException {
    return hops(url, validators, gap, true);
  }

  private List<Exchange> hops(
      WebAddress url, Map<String, String> validators, Duration gap, boolean askRobots)
      throws Refused, IOException, InterruptedException {
    List<Exchange> hops = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    WebAddress next = url;
    while (true) {
      if (!seen.add(next.toString())) {
        throw new Refused(Refusal.HOSTILE, "redirects in a circle at " + next);
      }
      Exchange answer = tries(next, validators, allowedGap(next, gap, askRobots));
      hops.add(answer);
      Optional<String> location = answer.header("Location");
      if (!answer.isRedirect() || location.isEmpty()) {
        return hops;
      }
      if (hops.size() > limits.redirectsMax()) {
        throw new Refused(Refusal.HOSTILE, "redirectsMax is " + limits.redirectsMax());
      }
      next = next.resolve(location.get());
    }
  }

  private Duration allowedGap(WebAddress url, Duration gap, boolean askRobots)
      throws Refused, InterruptedException {
    if (!askRobots) {
      return gap;
    }
    Robots.Rules rules = robots.rules(url);
    if (!rules.allows(url)) {
      String why = rules.failed() ? " cannot be read, which forbids all" : " forbids it";
      throw new Refused(Refusal.ROBOTS, "robots.txt of " + url.origin() + why);
    }
    return gap.compareTo(rules.delay()) >= 0 ? gap : rules.delay();
  }

  private Exchange tries(WebAddress url, Map<String, String> validators, Duration gap)
      throws Refused, IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      boolean last = attempt >= retry.tries();
      try {
        Exchange answer = pace.inTurn(url.host(), gap, () -> client.get(url, validators));
        if (last || !RetryPlan.isPassing(answer.status()) || isLongRest(url, answer)) {
          return answer;
        }
      } catch (java.net.UnknownHostException e) {
        throw new Refused(Refusal.NETWORK, "no such host: " + url.host());
      } catch (IOException e) {
        if (last) {
          throw e;
        }
      }
      Thread.sleep(retry.wait(attempt + 1, random));
    }
  }

  /** Keeps the host closed for as long as it asked; too long for this run means no more tries. */
  private boolean isLongRest(WebAddress url, Exchange answer) {
    Optional<Duration> rest =
        answer.header("Retry-After").flatMap(h -> RetryPlan.retryAfter(h, clock.instant()));
    rest.filter(time -> time.compareTo(retry.restMax()) <= 0)
        .ifPresent(time -> pace.rest(url.host(), time));
    return rest.filter(time -> time.compareTo(retry.restMax()) > 0).isPresent();
  }

  static Exchange last(List<Exchange> hops) {
    return hops.getLast();
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
