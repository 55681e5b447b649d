package org.hearsay.watch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Grade;
import org.hearsay.model.Happening;
import org.hearsay.model.HappeningId;
import org.hearsay.model.Linking;
import org.hearsay.model.Reading;
import org.hearsay.model.access.By;
import org.hearsay.model.watch.Condition;
import org.hearsay.model.watch.Watch;
import org.hearsay.model.watch.WatchBook;
import org.hearsay.testkit.InventedLedger;

/** Invented readings linked by hand, and what the tests send changes to. */
final class Stories {
  static final By ANNA = new By("anna", "");

  /** Answers every claim of an invented reading: each carries the word. */
  static final String EVERYTHING = "said OR of OR against";

  private Stories() {}

  /** That many invented articles that tell something, none a copy of another. */
  static List<Reading> readings(long seed, int articles) {
    Set<String> texts = new HashSet<>();
    return InventedLedger.of(seed, articles * 4).stream()
        .filter(r -> !r.claims().isEmpty())
        .filter(r -> texts.add(r.article().text()))
        .limit(articles)
        .toList();
  }

  /** Each article's claims make one happening. */
  static Linking linking(List<Reading> readings, String prefix, int origins) {
    return new Linking(
        List.of(),
        readings.stream()
            .filter(r -> !r.claims().isEmpty())
            .map(r -> happening(r, prefix + r.article().id().value(), origins))
            .toList());
  }

  private static Happening happening(Reading reading, String id, int origins) {
    List<ClaimKey> keys =
        reading.claims().stream().map(c -> new ClaimKey(reading.article().id(), c.id())).toList();
    return new Happening(
        new HappeningId(id),
        reading.claims().getFirst().type(),
        "What " + reading.article().id() + " tells",
        keys,
        List.of(),
        List.of("North House", "South House").subList(0, Math.min(2, origins)),
        List.of(),
        origins,
        origins,
        new Grade(origins > 1 ? 2 : 3, "by hand"),
        List.of(),
        List.of());
  }

  static Watch watch(
      WatchBook book, Condition condition, Optional<String> webhook, Optional<String> mail) {
    Watch wanted =
        new Watch(0, "the east", "anna", EVERYTHING, condition, webhook, mail, Instant.EPOCH);
    return book.add(wanted, Signature.freshSecret(), ANNA);
  }

  /** Lets this machine through, which the real check does not. */
  static final class ThisMachine implements AddressCheck {
    @Override
    public URI accept(String written) throws IOException {
      return URI.create(written);
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
      InetAddress[] all = InetAddress.getAllByName(host);
      if (!all[0].isLoopbackAddress()) {
        throw new Forbidden("the tests talk to this machine alone");
      }
      return all;
    }
  }
}
