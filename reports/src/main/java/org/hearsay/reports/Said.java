package org.hearsay.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.exports.Words;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Polarity;
import org.hearsay.model.Published;
import org.hearsay.model.Reading;
import org.hearsay.model.Stance;

/** A claim where it stands. */
record Said(Reading reading, Claim claim) {
  Article article() {
    return reading.article();
  }

  ClaimKey key() {
    return new ClaimKey(article().id(), claim.id());
  }

  Optional<LocalDate> day() {
    return article().published().map(Published::day);
  }

  /** For ordering: what has no date comes last. */
  LocalDate dayOrMax() {
    return day().orElse(LocalDate.MAX);
  }

  Stance stance() {
    return reading.stance(claim);
  }

  boolean against() {
    return stance() == Stance.DENIES || stance() == Stance.DOUBTS;
  }

  /** Whether it says that the event did not happen, by the cue or inside the content. */
  boolean negates() {
    return against() || claim.polarity() == Polarity.NEGATIVE;
  }

  /** The words it rests on, fit to stand between quotation marks. */
  String words() {
    return Words.of(reading, claim);
  }

  /** "Harbour Post › KCNA (North Korea) › Kim Jong Un (North Korea)". */
  String chain() {
    List<String> links = new ArrayList<>();
    links.add(article().outletName());
    for (Attribution a : reading.path(claim)) {
      String name = a.voice().name().isBlank() ? "unnamed" : a.voice().name();
      links.add(
          a.voice()
              .house()
              .filter(house -> !house.equals(name))
              .map(house -> name + " (" + house + ")")
              .orElse(name));
    }
    return String.join(" › ", links);
  }
}
