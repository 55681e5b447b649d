package org.hearsay.read.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Confidence;
import org.hearsay.model.EventType;
import org.hearsay.model.Party;
import org.hearsay.model.Place;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.model.Status;
import org.hearsay.model.Time;
import org.hearsay.read.attribution.Attributed;
import org.hearsay.read.lexicon.WordShape;

/**
 * Claims by lexicon and frames: triggers from {@code triggers.tsv} whose condition holds become
 * drafts (one an item, ruling 10); words of the clause and of the voice give status, polarity and
 * certainty.
 */
final class RuleClaims {
  private final Seen seen;
  private final Attributed attributed;
  private final Set<Span> verbs = new HashSet<>();
  private final List<Claim> claims = new ArrayList<>();

  private RuleClaims(Seen seen, Attributed attributed) {
    this.seen = seen;
    this.attributed = attributed;
  }

  static RuleClaims of(Seen seen, Attributed attributed) {
    RuleClaims rules = new RuleClaims(seen, attributed);
    rules.read();
    return rules;
  }

  /** In text order of their sentences. */
  List<Claim> claims() {
    return claims;
  }

  /** The triggers that are verbs. */
  Set<Span> verbs() {
    return verbs;
  }

  private void read() {
    Drafts drafts = new Drafts(seen.discourse());
    Matter matter = new Matter(seen.sightings());
    for (Sighting sighting : seen.sightings()) {
      for (Draft draft : drafts.of(sighting, attributed)) {
        if (!matter.admits(draft)) {
          continue;
        }
        claim(draft, attributed).ifPresent(claims::add);
        if (draft.rule().verb()) {
          verbs.add(draft.trigger());
        }
      }
    }
  }

  private static Optional<Claim> claim(Draft draft, Attributed attributed) {
    Optional<Attribution> carrier = Carrier.of(draft.type(), draft.trigger(), attributed);
    if (silent(draft, carrier, attributed)) {
      return Optional.empty();
    }
    Modality modality = Modality.of(draft, carrier, draft.sighting().text());
    if (blowToCome(draft, modality) && carrier.isPresent()) {
      return threat(draft, carrier.get(), attributed, modality);
    }
    boolean ahead = modality.status() == Status.PLANNED || modality.status() == Status.ORDERED;
    Settings settings = new Settings(draft, carrier);
    Optional<Time> time = settings.time(ahead);
    Optional<Place> place = settings.place(draft.counterpart().map(Party::span));
    Status status = demanded(carrier, modality.status(), draft.sighting().text());
    return Optional.of(
        new Claim(
            new ClaimId("c0"),
            draft.type(),
            draft.trigger(),
            List.of(draft.trigger()),
            carrier.map(Attribution::id),
            attributed.chain(carrier),
            draft.actor(),
            draft.counterpart(),
            draft.item(),
            draft.quantity(),
            place,
            time,
            status,
            modality.polarity(),
            modality.certainty(),
            confidence(draft)));
  }

  /**
   * A blow that its own striker announces is a threat; it is told by the cue where that threatens.
   */
  private static boolean blowToCome(Draft draft, Modality modality) {
    boolean blow = draft.type() == EventType.ATTACK || draft.type() == EventType.INTERCEPT;
    return blow
        && modality.status() == Status.PLANNED
        && modality.certainty() == org.hearsay.model.Certainty.CERTAIN;
  }

  private static Optional<Claim> threat(
      Draft draft, Attribution carrier, Attributed attributed, Modality modality) {
    boolean participant = carrier.voice().voiceClass() == org.hearsay.model.VoiceClass.PARTICIPANT;
    String text = draft.sighting().text();
    boolean cued =
        carrier.cue().stream()
            .anyMatch(
                c ->
                    WordShape.is(
                        c.in(text).toLowerCase(java.util.Locale.ROOT),
                        "(?s).*(warn|threat|vow|swor|swear|caution|pledg|promis).*"));
    if (!participant || cued || carrier.source().isEmpty()) {
      return Optional.empty();
    }
    Optional<Party> actor =
        Optional.of(new Party(carrier.source().get(0), carrier.voice().name(), Optional.empty()));
    Settings settings = new Settings(draft, Optional.of(carrier));
    return Optional.of(
        new Claim(
            new ClaimId("c0"),
            EventType.THREATEN,
            draft.trigger(),
            List.of(draft.trigger()),
            Optional.of(carrier.id()),
            attributed.chain(Optional.of(carrier)),
            actor,
            draft.counterpart(),
            draft.item(),
            Optional.empty(),
            settings.place(draft.counterpart().map(Party::span)),
            Optional.empty(),
            Status.DONE,
            modality.polarity(),
            modality.certainty(),
            new Confidence(0.6)));
  }

  /** Words of a cue or a source tell no event, and what others demand is none (ruling 26). */
  private static boolean silent(Draft draft, Optional<Attribution> carrier, Attributed attributed) {
    boolean threat = draft.type() == EventType.THREATEN;
    boolean pact = draft.type() == EventType.AGREE || draft.rule().lemma().equals("attack");
    boolean inCue = !threat && !pact && attributed.cuedBy(draft.trigger()).isPresent();
    boolean inSource =
        attributed.all().stream()
            .anyMatch(a -> a.source().stream().anyMatch(s -> s.contains(draft.trigger())));
    boolean asked =
        carrier.filter(a -> a.stance() == Stance.ASKS).isPresent()
            || carrier.filter(a -> a.stance() == Stance.DEMANDS && !commands(draft, a)).isPresent();
    return inCue || inSource || asked;
  }

  private static boolean commands(Draft draft, Attribution a) {
    boolean own = a.voice().voiceClass() == org.hearsay.model.VoiceClass.PARTICIPANT;
    boolean self =
        draft
            .actor()
            .filter(p -> a.source().stream().anyMatch(s -> s.overlaps(p.span())))
            .isPresent();
    return self
        || own
            && switch (draft.type()) {
              case PRODUCE, DEVELOP, DEPLOY, TEST, EXERCISE -> true;
              default -> false;
            };
  }

  private static Status demanded(Optional<Attribution> carrier, Status told, String text) {
    boolean demands = carrier.filter(a -> a.stance() == Stance.DEMANDS).isPresent();
    boolean predicts = carrier.filter(a -> a.stance() == Stance.PREDICTS).isPresent();
    boolean wants =
        carrier
            .filter(
                a ->
                    a.cue().stream()
                        .anyMatch(
                            c -> WordShape.is(c.in(text), "(?is).*\\b(want|wish|hope|seek)\\w*.*")))
            .isPresent();
    return demands
        ? wants ? Status.PLANNED : Status.ORDERED
        : predicts && told == Status.UNDER_WAY ? Status.PLANNED : told;
  }

  private static Confidence confidence(Draft draft) {
    double value = draft.rule().verb() ? 0.75 : 0.6;
    value += draft.item().isPresent() ? 0.08 : 0;
    value += draft.actor().isPresent() ? 0.07 : -0.05;
    return new Confidence(Math.min(0.95, value));
  }
}
