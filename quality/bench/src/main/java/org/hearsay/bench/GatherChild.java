package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.hearsay.gather.AddressPolicy;
import org.hearsay.gather.Archive;
import org.hearsay.gather.Gatherer;
import org.hearsay.gather.Source;
import org.hearsay.gather.Sources;
import org.hearsay.model.Outcome;

/** The process that is killed: gathers and says each address as soon as it was acknowledged. */
public final class GatherChild {
  private GatherChild() {}

  /** {@code GatherChild ARCHIVE SOURCES}. */
  public static void main(String[] args) throws IOException {
    Clock clock = Clock.systemUTC();
    List<Source> sources =
        switch (Sources.read(Files.readString(Path.of(args[1])))) {
          case Outcome.Done<List<Source>> done -> done.value();
          case Outcome.Refused<List<Source>> no -> throw new IllegalArgumentException(no.detail());
        };
    try (Archive archive = Archive.open(Path.of(args[0]), clock);
        Gatherer gatherer =
            Gatherer.create(archive, AddressPolicy.allowing(List.of("127.0.0.1")), clock)) {
      System.out.println("started");
      gatherer.run(
          sources,
          capture -> {
            System.out.println(capture.url());
            System.out.flush();
          });
      System.out.println("finished");
    }
  }
}
