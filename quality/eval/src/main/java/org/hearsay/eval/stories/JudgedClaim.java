package org.hearsay.eval.stories;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Claim;
import org.hearsay.model.Party;
import org.hearsay.model.Quantity;
import org.hearsay.model.Span;
import org.hearsay.model.Time;

/**
 * A read claim held against the gold's.
 *
 * @param goldChain from the outlet to the innermost voice
 * @param right the measures that apply to this gold claim
 */
record JudgedClaim(
    GoldClaim gold,
    Claim read,
    List<String> goldChain,
    Map<Role, Fit> fits,
    Map<Measure, Boolean> right) {

  static JudgedClaim of(GoldArticle article, GoldClaim gold, Claim read) {
    List<String> chain = article.chain(gold.attribution());
    Map<Role, Fit> fits = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      fits.put(role, fit(role, gold, read));
    }
    return new JudgedClaim(gold, read, chain, fits, measures(gold, read, chain));
  }

  Fit fit(Role role) {
    return fits.getOrDefault(role, Fit.NONE);
  }

  boolean isRight(Measure measure) {
    return right.getOrDefault(measure, true);
  }

  /** What keeps the claim from being right as a whole; empty where it is. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    for (Role role : List.of(Role.ACTOR, Role.ITEM)) {
      if (!fit(role).isRight()) {
        faults.add(role.code());
      }
    }
    boolean amount =
        gold.quantity().isPresent()
            ? isRight(Measure.QUANTITY_INTERVAL)
            : fit(Role.QUANTITY).isRight();
    if (!amount) {
      faults.add(Role.QUANTITY.code());
    }
    if (!isRight(Measure.CLAIM_VOICE)) {
      faults.add("voice");
    }
    if (!isRight(Measure.POLARITY)) {
      faults.add("polarity");
    }
    return faults;
  }

  private static Fit fit(Role role, GoldClaim gold, Claim read) {
    Optional<Span> right = gold.span(role);
    Optional<Span> found = role.in(read);
    if (right.isEmpty()) {
      return found.isEmpty() ? Fit.NONE : Fit.ADDED;
    }
    if (found.isEmpty()) {
      return Fit.MISSED;
    }
    boolean meets = found.get().overlaps(right.get());
    return meets || sameParty(role, gold, read) ? Fit.RIGHT : Fit.OTHER;
  }

  private static boolean sameParty(Role role, GoldClaim gold, Claim read) {
    return switch (role) {
      case ACTOR -> sameParty(gold.actor(), read.actor());
      case COUNTERPART -> sameParty(gold.counterpart(), read.counterpart());
      case ITEM, QUANTITY, PLACE, TIME -> false;
    };
  }

  private static boolean sameParty(Optional<GoldClaim.Named> gold, Optional<Party> read) {
    return Alike.alike(read.map(Party::name), gold.flatMap(GoldClaim.Named::name));
  }

  private static Map<Measure, Boolean> measures(GoldClaim gold, Claim read, List<String> chain) {
    Map<Measure, Boolean> right = new EnumMap<>(Measure.class);
    List<String> found = read.chain();
    right.put(Measure.CLAIM_VOICE, Alike.alike(found.getLast(), chain.getLast()));
    right.put(
        Measure.CLAIM_CHAIN,
        JudgedAttribution.sameChain(
            found.subList(1, found.size()), chain.subList(1, chain.size())));
    gold.quantity().ifPresent(q -> right.put(Measure.QUANTITY_INTERVAL, same(q, read.quantity())));
    gold.time()
        .flatMap(Time::days)
        .ifPresent(
            days ->
                right.put(
                    Measure.TIME_INTERVAL,
                    read.time().flatMap(Time::days).equals(Optional.of(days))));
    gold.item()
        .flatMap(GoldClaim.Named::name)
        .ifPresent(
            name ->
                right.put(
                    Measure.ITEM_CLASS,
                    read.item().filter(i -> Alike.alike(i.itemClass().name(), name)).isPresent()));
    right.put(Measure.STATUS, read.status() == gold.status());
    right.put(Measure.POLARITY, read.polarity() == gold.polarity());
    right.put(Measure.CERTAINTY, read.certainty() == gold.certainty());
    return right;
  }

  private static boolean same(GoldClaim.Amount gold, Optional<Quantity> read) {
    return read.filter(
            q ->
                gold.low().isPresent()
                    && gold.low().getAsDouble() == q.low()
                    && gold.high().equals(q.high()))
        .isPresent();
  }
}
