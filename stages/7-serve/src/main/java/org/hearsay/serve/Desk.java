package org.hearsay.serve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.ClaimMark;
import org.hearsay.model.Happening;
import org.hearsay.model.HappeningId;
import org.hearsay.model.Judged;
import org.hearsay.model.Judgement;
import org.hearsay.model.Judgements;
import org.hearsay.model.Ledger;
import org.hearsay.model.Reading;
import org.hearsay.model.Reliability;
import org.hearsay.model.Relinker;

/** Where a person decides: a form becomes a judgement on record, and the ledger is linked anew. */
final class Desk {
  private final Ledger ledger;
  private final Relinker relinker;

  Desk(Ledger ledger, Relinker relinker) {
    this.ledger = ledger;
    this.relinker = relinker;
  }

  /** A form's fields: one value, or several of one name. */
  record Form(Function<String, Optional<String>> one, Function<String, List<String>> several) {}

  /**
   * Decides what the form says.
   *
   * @param author whose decision it is
   * @return the decision as it stands on record
   * @throws IllegalArgumentException where it says nothing that can be decided; the message is for
   *     the person
   */
  synchronized Judged decide(Snapshot snapshot, Form form, String author) {
    Judgement judgement = judgement(snapshot, form);
    probe(judgement);
    Judged judged = ledger.judge(judgement, author, form.one().apply("reason").orElse(""));
    List<Reading> read = ledger.readings();
    ledger.keep(relinker.link(read, Judgements.of(ledger.judgements())));
    return judged;
  }

  /** A mending that cannot be applied must not get on record. */
  private void probe(Judgement judgement) {
    if (judgement instanceof Judgement.Mend) {
      Judgements.of(List.of(new Judged(1, judgement, "", "", java.time.Instant.EPOCH)))
          .applied(ledger.readings());
    }
  }

  private Judgement judgement(Snapshot snapshot, Form form) {
    String kind = form.one().apply("kind").orElse("");
    return switch (kind) {
      case "confirm" -> new Judgement.Confirm(mark(form));
      case "reject" -> new Judgement.Reject(mark(form));
      case "mend" -> new Judgement.Mend(mark(form), values(form));
      case "note" -> new Judgement.Note(mark(form), noted(form));
      case "merge" -> merge(snapshot, form);
      case "split" -> split(snapshot, form);
      case "house" ->
          new Judgement.SetHouse(form.one().apply("voice").orElse(""), form.one().apply("house"));
      case "reliability" ->
          new Judgement.SetReliability(
              form.one().apply("voice").orElse(""),
              Reliability.valueOf(form.one().apply("letter").orElse("F")));
      case "withdraw" ->
          new Judgement.Withdraw(
              form.one()
                  .apply("number")
                  .filter(n -> n.matches("\\d{1,9}"))
                  .map(Long::parseLong)
                  .orElseThrow(() -> new IllegalArgumentException("which judgement?")));
      default -> throw new IllegalArgumentException("there is no decision \"" + kind + "\"");
    };
  }

  private static Map<Judgement.Field, String> values(Form form) {
    Map<Judgement.Field, String> values = new EnumMap<>(Judgement.Field.class);
    for (Judgement.Field field : Judgement.Field.values()) {
      String name = field.name().toLowerCase(Locale.ROOT);
      String before = form.one().apply("was-" + name).orElse("");
      String after = form.one().apply(name).orElse("");
      if (!before.equals(after)) {
        values.put(field, after);
      }
    }
    boolean figure =
        values.containsKey(Judgement.Field.LOW) || values.containsKey(Judgement.Field.HIGH);
    if (figure) {
      values.put(Judgement.Field.LOW, form.one().apply("low").orElse(""));
      values.put(Judgement.Field.HIGH, form.one().apply("high").orElse(""));
    }
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing was changed, so there is nothing to mend");
    }
    return values;
  }

  private static String noted(Form form) {
    return form.one()
        .apply("text")
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .orElseThrow(() -> new IllegalArgumentException("the note is empty"));
  }

  private Judgement merge(Snapshot snapshot, Form form) {
    List<ClaimMark> marks = new ArrayList<>();
    for (String id : List.of(named(form, "happening"), named(form, "with"))) {
      marks.addAll(marks(happening(snapshot, id).claims()));
    }
    return new Judgement.Merge(marks.stream().distinct().toList());
  }

  private Judgement split(Snapshot snapshot, Form form) {
    Happening happening = happening(snapshot, named(form, "happening"));
    List<ClaimKey> these = form.several().apply("claim").stream().map(ClaimKey::of).toList();
    List<ClaimKey> those = happening.claims().stream().filter(c -> !these.contains(c)).toList();
    return new Judgement.Split(marks(these), marks(those));
  }

  private static String named(Form form, String field) {
    return form.one()
        .apply(field)
        .orElseThrow(() -> new IllegalArgumentException("the happening to decide on is missing"));
  }

  private static Happening happening(Snapshot snapshot, String id) {
    return snapshot
        .happening(new HappeningId(id))
        .orElseThrow(() -> new IllegalArgumentException("there is no happening " + id));
  }

  private List<ClaimMark> marks(List<ClaimKey> keys) {
    return keys.stream().map(this::mark).distinct().toList();
  }

  private ClaimMark mark(Form form) {
    return mark(ClaimKey.of(form.one().apply("claim").orElse("")));
  }

  /** The stable key of a claim, from the reading as the reader gave it. */
  private ClaimMark mark(ClaimKey key) {
    Reading reading =
        ledger
            .reading(key.article())
            .orElseThrow(() -> new IllegalArgumentException("there is no claim " + key));
    Claim claim =
        reading
            .claim(key.claim())
            .orElseThrow(() -> new IllegalArgumentException("there is no claim " + key));
    return ClaimMark.of(reading.article(), claim);
  }
}
