package org.hearsay.read.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Claim;
import org.hearsay.model.Confidence;
import org.hearsay.read.text.Document;

/**
 * Joins what the network and the rules read in one document. The network decides what is an event;
 * where both tell one, the rules fill the arguments that the network left out; an event that the
 * rules alone see is kept only where they are sure of it.
 */
final class TwoReaders {
  /** Where both readers agree. */
  private static final double AGREED = 0.93;

  private final Document document;
  private final double rulesAlone;

  TwoReaders(Document document, double rulesAlone) {
    this.document = document;
    this.rulesAlone = rulesAlone;
  }

  List<Claim> joined(List<Claim> network, List<Claim> rules) {
    List<Claim> all = new ArrayList<>();
    Set<Claim> used = new HashSet<>();
    for (Claim claim : network) {
      Optional<Claim> twin =
          rules.stream().filter(r -> !used.contains(r) && same(claim, r)).findFirst();
      twin.ifPresent(used::add);
      all.add(twin.map(t -> filled(claim, t)).orElse(claim));
    }
    for (Claim claim : rules) {
      boolean told =
          used.contains(claim)
              || network.stream().anyMatch(n -> n.trigger().overlaps(claim.trigger()))
              || network.stream().anyMatch(n -> n.type() == claim.type() && sentence(n, claim));
      if (!told && claim.confidence().value() >= rulesAlone) {
        all.add(claim);
      }
    }
    return all;
  }

  private boolean same(Claim a, Claim b) {
    boolean items =
        a.item().isEmpty()
            || b.item().isEmpty()
            || a.item().get().span().overlaps(b.item().get().span());
    return a.type() == b.type() && items && (a.trigger().overlaps(b.trigger()) || sentence(a, b));
  }

  private boolean sentence(Claim a, Claim b) {
    return document
        .sentenceAt(a.trigger().start())
        .equals(document.sentenceAt(b.trigger().start()));
  }

  private static Claim filled(Claim a, Claim b) {
    boolean spot = a.trigger().overlaps(b.trigger());
    return new Claim(
        a.id(),
        a.type(),
        a.trigger(),
        a.mentions(),
        a.attribution(),
        a.chain(),
        spot ? a.actor().or(b::actor) : a.actor(),
        spot ? a.counterpart().or(b::counterpart) : a.counterpart(),
        spot ? a.item().or(b::item) : a.item(),
        spot ? a.quantity().or(b::quantity) : a.quantity(),
        spot ? a.place().or(b::place) : a.place(),
        spot ? a.time().or(b::time) : a.time(),
        a.status(),
        a.polarity(),
        a.certainty(),
        new Confidence(Math.max(AGREED, a.confidence().value())));
  }
}
