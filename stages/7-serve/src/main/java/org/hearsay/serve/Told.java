package org.hearsay.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.exports.Words;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Happening;
import org.hearsay.model.Polarity;
import org.hearsay.model.Published;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.model.Voice;

/** A claim where it stands: in its reading, and in the happening that holds it. */
record Told(Reading reading, Claim claim, Optional<Happening> happening) {
  Article article() {
    return reading.article();
  }

  ClaimKey key() {
    return new ClaimKey(article().id(), claim.id());
  }

  Optional<LocalDate> day() {
    return article().published().map(Published::day);
  }

  /** For ordering: what has no date comes first. */
  LocalDate dayOrMin() {
    return day().orElse(LocalDate.MIN);
  }

  Stance stance() {
    return reading.stance(claim);
  }

  /** Denied, doubted, or asserted not to have happened. */
  boolean against() {
    return switch (stance()) {
      case DENIES, DOUBTS -> true;
      case ASSERTS -> claim.polarity() == Polarity.NEGATIVE;
      case ASKS, PREDICTS, DEMANDS -> false;
    };
  }

  /** The house of the deepest voice, or the outlet's where nobody else is credited. */
  Optional<String> house() {
    return reading.house(claim);
  }

  /** The chain, each link with what is known of it; the outlet first. */
  List<Link> chain() {
    List<Link> links = new ArrayList<>();
    links.add(new Link(article().outletName(), "outlet", article().outletHouse(), true));
    for (Attribution a : reading.path(claim)) {
      Voice voice = a.voice();
      boolean named = voice instanceof Voice.Named;
      String name = voice.name().isBlank() ? "unnamed" : voice.name();
      links.add(new Link(name, voice.voiceClass().code(), voice.house(), named));
    }
    return links;
  }

  /** One voice of a chain. */
  record Link(String name, String voiceClass, Optional<String> house, boolean named) {}

  /** The deepest voice, as a chain shows it. */
  String voice() {
    return chain().getLast().name();
  }

  /**
   * Tells voices apart: a name is the same voice everywhere, "an official" only within its article.
   */
  String voiceKey() {
    return chain().getLast().named() ? voice() : voice() + " in " + article().id();
  }

  /** The words it rests on, fit to stand between quotation marks. */
  String words() {
    return Words.of(reading, claim);
  }

  List<Span> arguments() {
    return claim.arguments();
  }
}
