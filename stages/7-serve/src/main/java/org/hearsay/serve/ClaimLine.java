package org.hearsay.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Certainty;
import org.hearsay.model.Claim;
import org.hearsay.model.Days;
import org.hearsay.model.Party;
import org.hearsay.model.Polarity;
import org.hearsay.model.Status;
import org.hearsay.model.Time;

/** A claim in one or two lines: the chain, what it says in the ledger's terms, the words. */
record ClaimLine(Told told) {
  List<Told.Link> chain() {
    return told.chain();
  }

  Claim claim() {
    return told.claim();
  }

  String voice() {
    return told.voice();
  }

  String type() {
    return claim().type().code();
  }

  /** "North Korea → Russia", or the one party that is told. */
  String parties() {
    Optional<String> actor = claim().actor().map(Party::name);
    Optional<String> counterpart = claim().counterpart().map(Party::name);
    if (actor.isPresent() && counterpart.isPresent()) {
      return actor.get() + " → " + counterpart.get();
    }
    return actor.or(() -> counterpart.map(c -> "→ " + c)).orElse("");
  }

  /** What and how many: "about 1,500 troops", "at least 13,000 containers of ammunition". */
  String what() {
    String item = claim().item().map(i -> i.itemClass().name()).orElse("");
    String number = claim().quantity().map(Wording::quantity).orElse("");
    if (item.isEmpty() || number.isEmpty()) {
      return item + number;
    }
    String unit = claim().quantity().flatMap(q -> q.unit()).filter(Wording::measures).orElse("");
    return unit.isEmpty() ? number + " " + item : number + " " + unit + "s of " + item;
  }

  /** What is counted: the unit where it measures, else the item's class. */
  String unitOrItem() {
    return claim()
        .quantity()
        .flatMap(q -> q.unit())
        .filter(Wording::measures)
        .or(() -> claim().item().map(i -> i.itemClass().name()))
        .orElse("");
  }

  String place() {
    return claim().place().map(org.hearsay.model.Place::name).orElse("");
  }

  String when() {
    return claim().time().flatMap(Time::days).map(Wording::days).orElse("");
  }

  Optional<Days> days() {
    return claim().time().flatMap(Time::days);
  }

  /** What keeps it from being a plain fact: status, negation, doubt, hedge. */
  List<String> reserves() {
    List<String> reserves = new ArrayList<>();
    switch (told.stance()) {
      case ASSERTS -> {
        if (claim().polarity() == Polarity.NEGATIVE) {
          reserves.add("says it did not happen");
        }
      }
      case DENIES -> reserves.add("denies");
      case DOUBTS -> reserves.add("doubts");
      case ASKS -> reserves.add("asks");
      case PREDICTS -> reserves.add("predicts");
      case DEMANDS -> reserves.add("demands");
    }
    if (claim().status() != Status.DONE && claim().status() != Status.UNKNOWN) {
      reserves.add(claim().status().code().replace('-', ' '));
    }
    if (claim().certainty() != Certainty.CERTAIN) {
      reserves.add(claim().certainty().code());
    }
    return reserves;
  }

  boolean against() {
    return told.against();
  }

  String words() {
    return told.words();
  }

  String wordsLink() {
    return Links.words(told.key());
  }

  String link() {
    return Links.claim(told.key());
  }

  String printed() {
    return Wording.day(told.day());
  }

  Optional<LocalDate> day() {
    return told.day();
  }

  int confidencePercent() {
    return (int) Math.round(claim().confidence().value() * 100);
  }

  /** What of the claim a person can mend, with its value as the form writes it. */
  List<MendField> fields() {
    return MendField.of(claim());
  }
}
