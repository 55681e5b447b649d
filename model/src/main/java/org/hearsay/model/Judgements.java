package org.hearsay.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What people decided, taken together: the withdrawn left out, the later over the earlier. Pure; it
 * is applied to the readings before each linking, so that a decision survives a new reader and a
 * new linker.
 */
public final class Judgements {
  /** No claim of any reading is ever certain to the reader; a person's word is. */
  private static final Confidence CONFIRMED = new Confidence(1);

  private final List<Judged> standing = new ArrayList<>();
  private final Set<ClaimMark> rejected = new HashSet<>();
  private final Set<ClaimMark> confirmed = new HashSet<>();
  private final Map<ClaimMark, Map<Judgement.Field, String>> mended = new HashMap<>();
  private final Map<String, Optional<String>> houses = new HashMap<>();
  private final Map<String, Reliability> reliabilities = new TreeMap<>();

  private Judgements(List<Judged> record) {
    Set<Long> withdrawn = new HashSet<>();
    for (Judged j : record) {
      if (j.what() instanceof Judgement.Withdraw(long number)) {
        withdrawn.add(number);
      }
    }
    for (Judged j : record) {
      if (!withdrawn.contains(j.number()) && !(j.what() instanceof Judgement.Withdraw)) {
        standing.add(j);
        take(j.what());
      }
    }
  }

  /**
   * @param record oldest first
   */
  public static Judgements of(List<Judged> record) {
    return new Judgements(record);
  }

  private void take(Judgement what) {
    switch (what) {
      case Judgement.Reject(ClaimMark claim) -> {
        rejected.add(claim);
        confirmed.remove(claim);
      }
      case Judgement.Confirm(ClaimMark claim) -> {
        confirmed.add(claim);
        rejected.remove(claim);
      }
      case Judgement.Mend(ClaimMark claim, Map<Judgement.Field, String> values) -> {
        mended.computeIfAbsent(claim, c -> new HashMap<>()).putAll(values);
        rejected.remove(claim);
      }
      case Judgement.SetHouse(String voice, Optional<String> house) -> houses.put(voice, house);
      case Judgement.SetReliability(String voice, Reliability r) -> reliabilities.put(voice, r);
      case Judgement.Merge merge -> {}
      case Judgement.Split split -> {}
      case Judgement.Note note -> {}
      case Judgement.Withdraw withdraw -> {}
    }
  }

  /** Those that hold, oldest first. */
  public List<Judged> standing() {
    return List.copyOf(standing);
  }

  /** The analyst's letter for a voice or house; F until somebody sets it. */
  public Reliability reliability(String voice) {
    return reliabilities.getOrDefault(voice, Reliability.F);
  }

  /** The letter of the most trusted root or house that asserts the happening first hand. */
  public Reliability reliability(Happening happening) {
    return happening.origins().stream()
        .filter(o -> o.firstHand() && o.stance() == Stance.ASSERTS)
        .flatMap(o -> Stream.of(o.root(), o.house()))
        .map(this::reliability)
        .min(Comparator.naturalOrder())
        .orElse(Reliability.F);
  }

  /** Whether a person looked at the claim and kept it, as it was or mended. */
  public boolean reviewed(ClaimMark claim) {
    return confirmed.contains(claim) || mended.containsKey(claim);
  }

  /** Whether a person said that it is no claim at all. */
  public boolean rejected(ClaimMark claim) {
    return rejected.contains(claim);
  }

  /** The readings as people corrected them. A reading that nobody touched is the same object. */
  public List<Reading> applied(List<Reading> readings) {
    return standing.isEmpty() ? readings : readings.stream().map(this::applied).toList();
  }

  private Reading applied(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    String sha256 = reading.article().sha256();
    for (Claim claim : reading.claims()) {
      ClaimMark mark = ClaimMark.of(sha256, claim);
      if (!rejected.contains(mark)) {
        Claim mendedClaim = Mending.of(claim, mended.getOrDefault(mark, Map.of()));
        claims.add(reviewed(mark) ? Mending.sure(mendedClaim, CONFIRMED) : mendedClaim);
      }
    }
    List<Attribution> attributions = reading.attributions().stream().map(this::housed).toList();
    boolean same = claims.equals(reading.claims()) && attributions.equals(reading.attributions());
    return same
        ? reading
        : new Reading(
            reading.article(), reading.entities(), attributions, claims, reading.reader());
  }

  private Attribution housed(Attribution a) {
    Optional<String> house = houses.getOrDefault(a.voice().name(), a.voice().house());
    if (house.equals(a.voice().house())) {
      return a;
    }
    Voice voice =
        switch (a.voice()) {
          case Voice.Named named -> new Voice.Named(named.name(), named.voiceClass(), house);
          case Voice.Unnamed unnamed -> new Voice.Unnamed(unnamed.description(), house);
          case Voice.Absent absent -> absent;
        };
    return new Attribution(
        a.id(),
        a.source(),
        a.cue(),
        a.content(),
        a.kind(),
        a.stance(),
        voice,
        a.parent(),
        a.confidence());
  }

  /** Claims that must share a happening ({@code together}) or must not. */
  public record Bond(boolean together, List<ClaimKey> these, List<ClaimKey> those) {}

  /**
   * Merges and splits in the names of these readings (as the reader gave them, before {@link
   * #applied}), oldest first; a claim that is no longer there falls out.
   */
  public List<Bond> bonds(List<Reading> readings) {
    Map<ClaimMark, List<ClaimKey>> keys = new LinkedHashMap<>();
    if (standing.stream().anyMatch(j -> bonding(j.what()))) {
      for (Reading r : readings) {
        String sha256 = r.article().sha256();
        for (Claim c : r.claims()) {
          keys.computeIfAbsent(ClaimMark.of(sha256, c), m -> new ArrayList<>())
              .add(new ClaimKey(r.article().id(), c.id()));
        }
      }
    }
    List<Bond> bonds = new ArrayList<>();
    for (Judged j : standing) {
      if (j.what() instanceof Judgement.Merge(List<ClaimMark> claims)) {
        bonds.add(new Bond(true, named(claims, keys), List.of()));
      } else if (j.what()
          instanceof Judgement.Split(List<ClaimMark> these, List<ClaimMark> those)) {
        bonds.add(new Bond(false, named(these, keys), named(those, keys)));
      }
    }
    return bonds.stream()
        .filter(
            b -> b.together() ? b.these().size() > 1 : !b.these().isEmpty() && !b.those().isEmpty())
        .toList();
  }

  private static boolean bonding(Judgement what) {
    return what instanceof Judgement.Merge || what instanceof Judgement.Split;
  }

  private static List<ClaimKey> named(List<ClaimMark> marks, Map<ClaimMark, List<ClaimKey>> keys) {
    return marks.stream()
        .flatMap(m -> keys.getOrDefault(m, List.of()).stream())
        .distinct()
        .sorted()
        .toList();
  }
}
