package org.hearsay.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.gather.AddressPolicy;
import org.hearsay.gather.Archive;
import org.hearsay.gather.Capture;
import org.hearsay.gather.Gatherer;
import org.hearsay.gather.Source;
import org.hearsay.model.Outcome;
import org.hearsay.model.Refusal;
import org.hearsay.model.RefusedInput;

/**
 * One page from the web for a command that keeps nothing: fetched by the gatherer, so as safely and
 * politely as any other, into an archive that is deleted afterwards.
 */
final class PageFetch {
  private static final Duration PACE = Duration.ofSeconds(1);

  private final AddressPolicy policy;

  PageFetch(AddressPolicy policy) {
    this.policy = policy;
  }

  static boolean isAddress(String name) {
    return name.matches("(?i)[a-z][a-z0-9+.-]+://.*");
  }

  /** The page as it came, or why it did not. */
  Outcome<Capture> page(String address) throws IOException {
    Path folder = Files.createTempDirectory("hearsay-page");
    try (Archive archive = Archive.open(folder, Clock.systemUTC());
        Gatherer gatherer = Gatherer.create(archive, policy, Clock.systemUTC())) {
      List<Capture> pages = new ArrayList<>();
      gatherer.run(List.of(source(address)), pages::add);
      if (!pages.isEmpty()) {
        return Outcome.done(pages.get(0));
      }
      List<RefusedInput> refused = archive.refusals();
      return refused.isEmpty()
          ? Outcome.refused(Refusal.NETWORK, "no page came from there")
          : Outcome.refused(refused.get(0).reason(), refused.get(0).detail());
    } finally {
      delete(folder);
    }
  }

  private static Source source(String address) {
    return new Source(
        "command line",
        Source.Kind.PAGES,
        List.of(address),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        PACE,
        Duration.ofDays(1),
        Optional.empty());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder())
          .forEach(
              path -> {
                try {
                  Files.delete(path);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
