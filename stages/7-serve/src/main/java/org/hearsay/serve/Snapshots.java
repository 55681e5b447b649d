package org.hearsay.serve;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.ClaimSearch;
import org.hearsay.model.Judged;
import org.hearsay.model.Judgements;
import org.hearsay.model.Ledger;
import org.hearsay.model.Linking;
import org.hearsay.model.Reading;
import org.hearsay.model.Relinker;

/** The newest snapshot, made again only when the ledger's revision has grown; and earlier ones. */
final class Snapshots {
  /** Earlier states that are kept at hand; each holds a whole linking. */
  private static final int EARLIER_MAX = 4;

  private final Ledger ledger;
  private final ClaimSearch search;
  private final Optional<Relinker> linker;
  private final Map<Here.AsOf, Earlier> earlier =
      new LinkedHashMap<>(EARLIER_MAX, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Here.AsOf, Earlier> eldest) {
          return size() > EARLIER_MAX;
        }
      };

  /** An earlier state, and a search that answers for it. */
  private record Earlier(Snapshot snapshot, ClaimSearch search) {}

  private Snapshot newest =
      new Snapshot(
          List.of(),
          List.of(),
          new Linking(List.of(), List.of()),
          List.of(),
          Judgements.of(List.of()));
  private long revision = -1;

  Snapshots(Ledger ledger, ClaimSearch search, Optional<Relinker> linker) {
    this.ledger = ledger;
    this.search = search;
    this.linker = linker;
  }

  /** What the ledger holds now; the search answers for the same state. */
  synchronized Snapshot now() {
    long current = ledger.revision();
    if (current != revision) {
      String state = ledger.state();
      List<Reading> read = ledger.readings();
      Judgements judgements = Judgements.of(ledger.judgements());
      List<Reading> readings = judgements.applied(read);
      Linking linking = ledger.linking();
      search.update(readings, linking, state);
      newest = new Snapshot(read, readings, linking, ledger.refusals(), judgements);
      earlier.clear();
      revision = current;
    }
    return newest;
  }

  /** An earlier state, linked anew from what was there; now where no linker was given. */
  synchronized Snapshot at(Here.AsOf asOf) {
    Snapshot now = now();
    return asOf.now() || linker.isEmpty() ? now : earlier(asOf, linker.get()).snapshot();
  }

  /** The search that answers for that state. */
  synchronized ClaimSearch search(Here.AsOf asOf) {
    now();
    return asOf.now() || linker.isEmpty() ? search : earlier(asOf, linker.get()).search();
  }

  private Earlier earlier(Here.AsOf asOf, Relinker relinker) {
    return earlier.computeIfAbsent(asOf, day -> made(day, relinker));
  }

  private Earlier made(Here.AsOf asOf, Relinker relinker) {
    List<Reading> read =
        asOf
            .known()
            .map(day -> ledger.readings(day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()))
            .orElseGet(ledger::readings)
            .stream()
            .filter(r -> asOf.printed().isEmpty() || printedBy(r, asOf.printed().get()))
            .toList();
    List<Judged> judged =
        ledger.judgements().stream()
            .filter(j -> asOf.known().isEmpty() || madeBy(j, asOf.known().get()))
            .toList();
    Judgements judgements = Judgements.of(judged);
    Linking linking = relinker.link(read, judgements);
    List<Reading> corrected = judgements.applied(read);
    ClaimSearch then = search.another();
    then.update(corrected, linking);
    return new Earlier(new Snapshot(read, corrected, linking, List.of(), judgements), then);
  }

  private static boolean printedBy(Reading reading, LocalDate day) {
    return reading.article().published().filter(p -> !p.day().isAfter(day)).isPresent();
  }

  private static boolean madeBy(Judged judged, LocalDate day) {
    return !judged.at().atOffset(ZoneOffset.UTC).toLocalDate().isAfter(day);
  }
}
