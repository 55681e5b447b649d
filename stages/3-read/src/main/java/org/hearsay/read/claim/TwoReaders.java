package org.hearsay.read.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimCopy;
import org.hearsay.model.Confidence;
import org.hearsay.model.EventType;
import org.hearsay.read.attribution.Attributed;
import org.hearsay.read.text.Document;

/**
 * Joins what the network and the rules read in one document. Each candidate is scored by what both
 * say of it; where both tell one event, the rules fill the arguments that the network left out, and
 * their word on status, polarity and certainty stands.
 */
final class TwoReaders {
  private final Document document;
  private final SpottedEvents events;
  private final EventResolver resolver;
  private final Attributed attributed;

  TwoReaders(Seen seen, SpottedEvents events, Attributed attributed) {
    this.document = seen.document();
    this.events = events;
    this.resolver = new EventResolver(seen);
    this.attributed = attributed;
  }

  List<Claim> joined(List<Claim> rules) {
    List<Claim> all = new ArrayList<>();
    Set<Claim> used = new HashSet<>();
    for (SpottedEvent event : events.found()) {
      for (Claim claim : resolver.claims(event, event.type(ruled(event, rules)), attributed)) {
        Optional<Claim> twin = twin(claim, rules, used);
        twin.ifPresent(used::add);
        double score = EventScore.of(event, twin.isPresent());
        if (score >= EventScore.LEAST) {
          all.add(sure(twin.map(t -> filled(claim, t)).orElse(claim), score));
        }
      }
    }
    for (Claim claim : rules) {
      if (!used.contains(claim)) {
        double score = EventScore.counted(event(claim), claim.quantity().isPresent());
        if (score >= EventScore.LEAST && !toldOtherwise(claim, all)) {
          all.add(sure(claim, score));
        }
      }
    }
    return all;
  }

  /** What the network found at the claim's words itself, else what it says when asked. */
  private SpottedEvent event(Claim claim) {
    return events.found().stream()
        .filter(e -> e.trigger().overlaps(claim.trigger()))
        .filter(e -> e.type(Set.of(claim.type())) == claim.type())
        .findFirst()
        .orElseGet(() -> events.at(claim.trigger()));
  }

  /** The same words tell another event already. */
  private static boolean toldOtherwise(Claim claim, List<Claim> told) {
    return told.stream()
        .anyMatch(t -> t.trigger().overlaps(claim.trigger()) && t.type() != claim.type());
  }

  /** The types of which the rules take the event's own words. */
  private static Set<EventType> ruled(SpottedEvent event, List<Claim> rules) {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    rules.stream()
        .filter(r -> r.trigger().overlaps(event.trigger()))
        .forEach(r -> types.add(r.type()));
    return types;
  }

  /** A claim by the rules that tells the same: at the same words first, else in the sentence. */
  private Optional<Claim> twin(Claim claim, List<Claim> rules, Set<Claim> used) {
    List<Claim> same = rules.stream().filter(r -> !used.contains(r) && same(claim, r)).toList();
    return same.stream()
        .filter(r -> r.trigger().overlaps(claim.trigger()))
        .findFirst()
        .or(() -> same.stream().findFirst());
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

  private static Claim sure(Claim claim, double score) {
    return ClaimCopy.of(claim).confidence(new Confidence(score)).made();
  }

  /** The network's claim with what the rules know better of the same words. */
  private static Claim filled(Claim network, Claim rules) {
    if (!network.trigger().overlaps(rules.trigger())) {
      return network;
    }
    return ClaimCopy.of(network)
        .actor(network.actor().or(rules::actor))
        .counterpart(network.counterpart().or(rules::counterpart))
        .item(network.item().or(rules::item))
        .quantity(network.quantity().or(rules::quantity))
        .place(network.place().or(rules::place))
        .time(network.time().or(rules::time))
        .status(rules.status())
        .polarity(rules.polarity())
        .certainty(rules.certainty())
        .made();
  }
}
