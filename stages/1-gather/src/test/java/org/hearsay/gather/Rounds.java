package org.hearsay.gather;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Gatherers for tests: short times, an own pace, 127.0.0.1 allowed. */
final class Rounds {
  static final FetchLimits SHORT =
      new FetchLimits(
          2 << 20,
          64 << 20,
          100,
          5,
          Duration.ofSeconds(2),
          Duration.ofSeconds(1),
          Duration.ofSeconds(3),
          100,
          8_192,
          32,
          50_000);

  private Rounds() {}

  static Gatherer gatherer(Archive archive) {
    Clock clock = Clock.systemUTC();
    WebClient client =
        new WebClient(
            SHORT,
            AddressPolicy.allowing(List.of("127.0.0.1")),
            WebClient::systemNames,
            "test",
            clock);
    RetryPlan retry =
        new RetryPlan(2, Duration.ofMillis(50), Duration.ofSeconds(1), Duration.ofSeconds(5));
    Fetcher fetcher =
        new Fetcher(client, SHORT, new HostPace(), retry, clock, new SplittableRandom(1));
    return new Gatherer(archive, SHORT, fetcher, clock);
  }

  static Source source(String name, Source.Kind kind, Duration pace, String... addresses) {
    return new Source(
        name,
        kind,
        List.of(addresses),
        Optional.of("Harbour Post"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("en"),
        pace,
        Duration.ofMinutes(1),
        Optional.empty());
  }

  static Archive archive(Path folder) throws IOException {
    return Archive.open(folder, Clock.systemUTC());
  }
}
