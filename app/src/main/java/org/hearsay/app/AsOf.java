package org.hearsay.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.model.Judged;
import org.hearsay.model.Judgements;
import org.hearsay.model.Ledger;
import org.hearsay.model.Linking;
import org.hearsay.model.Reading;
import org.hearsay.reports.Known;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** As of when a command reads the ledger; every command that reads it takes it. */
final class AsOf {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = RecordTime.class,
      description =
          "Only what this ledger knew by the end of that day, or by that instant (record time,"
              + " UTC): when it was kept or decided, not when it happened or was printed.")
  private Optional<Instant> asOf = Optional.empty();

  /** Whether something was known by then. */
  boolean reaches(Instant at) {
    return asOf.isEmpty() || !at.isAfter(asOf.get());
  }

  /** Whether the newest state is asked for. */
  boolean isNow() {
    return asOf.isEmpty();
  }

  /** What the ledger knew: now, or then, linked anew under the decisions that stood then. */
  Known of(Ledger ledger) {
    return asOf.map(at -> at(ledger, at)).orElseGet(() -> now(ledger));
  }

  /** As {@link #of}, linked anew though nobody asked for an earlier day. */
  Known anew(Ledger ledger) {
    return at(ledger, asOf.orElseGet(ledger::recordTime));
  }

  /** The newest state; its record time is that of the last thing learned, not the clock's. */
  static Known now(Ledger ledger) {
    Judgements judgements = Judgements.of(ledger.judgements());
    Instant newest = ledger.recordTime();
    return new Known(
        newest,
        judgements.applied(ledger.readings()),
        ledger.linking(),
        judgements,
        ledger.sources(newest));
  }

  /** An earlier state. */
  static Known at(Ledger ledger, Instant asOf) {
    return linked(ledger, ledger.readings(asOf), asOf);
  }

  /** Of a state only the articles that fit, linked as if there were no others. */
  static Known only(Ledger ledger, Instant asOf, Predicate<Reading> which) {
    return linked(ledger, ledger.readings(asOf).stream().filter(which).toList(), asOf);
  }

  private static Known linked(Ledger ledger, List<Reading> read, Instant asOf) {
    List<Judged> judged = ledger.judgements().stream().filter(j -> !j.at().isAfter(asOf)).toList();
    Judgements judgements = Judgements.of(judged);
    Linking linking = Relinking.link(read, judgements);
    return new Known(asOf, judgements.applied(read), linking, judgements, ledger.sources(asOf));
  }

  /** A day (its last millisecond, UTC) or an instant with its offset. */
  static final class RecordTime implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String written) {
      try {
        return written.length() == 10
            ? startOf(LocalDate.parse(written).plusDays(1)).minusMillis(1)
            : OffsetDateTime.parse(written).toInstant();
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "'" + written + "' is no date (2024-11-15) and no instant (2024-11-15T08:00:00Z)");
      }
    }
  }

  static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
