package org.hearsay.serve;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Days;
import org.hearsay.model.EventType;
import org.hearsay.model.Judgement;
import org.hearsay.model.Quantity;
import org.hearsay.model.Stance;

/** How Hearsay puts its own words: numbers, days, counts. One place, so that all pages agree. */
final class Wording {
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

  private static final Set<String> MEASURES =
      Set.of("container", "kg", "kilogram", "ton", "tonne", "shipment", "litre", "crate", "batch");

  private Wording() {}

  static String day(LocalDate day) {
    return Days.inWords(day);
  }

  static String day(Optional<LocalDate> day) {
    return day.map(Wording::day).orElse("undated");
  }

  /** To the minute, in UTC. */
  static String instant(Instant at) {
    var utc = at.atOffset(ZoneOffset.UTC);
    return day(utc.toLocalDate()) + ", %02d:%02d UTC".formatted(utc.getHour(), utc.getMinute());
  }

  static String fullDay(LocalDate day) {
    return FULL.format(day);
  }

  static String days(Days days) {
    return days.inWords();
  }

  static String number(double value) {
    return Quantity.number(value);
  }

  static String quantity(Quantity quantity) {
    return quantity.inWords();
  }

  /** Whether a unit counts packages or weight and not the items themselves. */
  static boolean measures(String unit) {
    return MEASURES.contains(unit);
  }

  /** "1 origin", "2 origins", "1,046 articles". */
  static String count(int n, String one, String many) {
    return number(n) + " " + (n == 1 ? one : many);
  }

  static String and(List<String> names) {
    return switch (names.size()) {
      case 0 -> "";
      case 1 -> names.getFirst();
      default -> String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    };
  }

  /** What a claim of the type says its actor does. */
  static String verb(EventType type) {
    return switch (type) {
      case TEST -> "tests";
      case DEVELOP -> "develops";
      case PRODUCE -> "produces";
      case TRANSFER -> "transfers";
      case DEPLOY -> "deploys";
      case INCURSION -> "intrudes";
      case ATTACK -> "attacks";
      case INTERCEPT -> "intercepts";
      case EXERCISE -> "exercises";
      case AGREE -> "agrees";
      case SANCTION -> "sanctions";
      case INSPECT -> "inspects";
      case THREATEN -> "threatens";
      case ACQUIRE -> "acquires";
    };
  }

  /** What was decided, in a few words. */
  static String judgement(Judgement what) {
    return switch (what) {
      case Judgement.Merge merge -> "merged " + merge.claims().size() + " claims";
      case Judgement.Split split -> "split off " + count(split.these().size(), "claim", "claims");
      case Judgement.Reject reject -> "rejected a claim of type " + reject.claim().type().code();
      case Judgement.Confirm confirm -> "accepted a claim of type " + confirm.claim().type().code();
      case Judgement.Mend mend ->
          "mended "
              + String.join(
                  ", ",
                  mend.values().entrySet().stream()
                      .map(e -> e.getKey().name().toLowerCase(Locale.ROOT) + " = " + e.getValue())
                      .sorted()
                      .toList());
      case Judgement.SetHouse set -> set.voice() + " speaks for " + set.house().orElse("no house");
      case Judgement.SetReliability set -> set.voice() + " is rated " + set.reliability();
      case Judgement.Note note -> "noted: " + note.text();
      case Judgement.Withdraw withdraw -> "withdrew judgement " + withdraw.number();
    };
  }

  static String stance(Stance stance) {
    return stance.code();
  }
}
