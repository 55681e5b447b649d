package org.hearsay.exports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.forms.CodePoints;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.ClaimSearch;
import org.hearsay.model.Happening;
import org.hearsay.model.Judgements;
import org.hearsay.model.Reading;
import org.hearsay.model.Reliability;

/** Claims to take away, each with its reading and the happening that holds it; never changes. */
public final class Selection {
  /** How many answers are asked for together. */
  private static final int AT_A_TIME = 1000;

  private final List<ToldClaim> claims;

  private Selection(List<ToldClaim> claims) {
    this.claims = List.copyOf(claims);
  }

  /**
   * Every claim of these readings, by article and claim.
   *
   * @param readings as people corrected them
   * @param judgements where the letters of the grades come from
   */
  public static Selection of(
      List<Reading> readings, List<Happening> happenings, Judgements judgements) {
    return of(readings, happenings, judgements, key -> true);
  }

  /** As the other, of the claims that the predicate takes. */
  public static Selection of(
      List<Reading> readings,
      List<Happening> happenings,
      Judgements judgements,
      Predicate<ClaimKey> which) {
    Map<ClaimKey, Happening> holders = new HashMap<>();
    happenings.forEach(h -> h.claims().forEach(c -> holders.put(c, h)));
    List<ToldClaim> claims = new ArrayList<>();
    for (Reading reading : readings) {
      List<Claim> taken =
          reading.claims().stream()
              .filter(c -> which.test(new ClaimKey(reading.article().id(), c.id())))
              .toList();
      if (!taken.isEmpty()) {
        String sha256 = reading.article().sha256();
        CodePoints offsets = new CodePoints(reading.article().text());
        for (Claim c : taken) {
          Optional<Happening> holder =
              Optional.ofNullable(holders.get(new ClaimKey(reading.article().id(), c.id())));
          Reliability letter = holder.map(judgements::reliability).orElse(Reliability.F);
          claims.add(new ToldClaim(reading, c, sha256, offsets, holder, letter));
        }
      }
    }
    return new Selection(claims);
  }

  /** These claims. */
  public static Selection of(List<ToldClaim> claims) {
    return new Selection(claims);
  }

  /** What became of a query. */
  public sealed interface Narrowed {
    /** The claims that answer it. */
    record To(Selection selection) implements Narrowed {}

    /** It cannot be read; {@code at} is a UTF-16 offset. */
    record Misread(int at, String what) implements Narrowed {}
  }

  /**
   * The claims that answer a query; a blank one takes all.
   *
   * @param search up to date with the readings that this was made from
   */
  public Narrowed answering(ClaimSearch search, String query) {
    if (query.isBlank()) {
      return new Narrowed.To(this);
    }
    Map<ClaimKey, ToldClaim> byKey = new HashMap<>();
    claims.forEach(c -> byKey.put(c.key(), c));
    Set<ClaimKey> answering = new HashSet<>();
    Optional<ClaimSearch.After> after = Optional.empty();
    do {
      switch (search.find(query, ClaimSearch.Order.NEWEST, after, AT_A_TIME)) {
        case ClaimSearch.Answer.Misread(int at, String what) -> {
          return new Narrowed.Misread(at, what);
        }
        case ClaimSearch.Answer.Found found -> {
          found.hits().forEach(h -> answering.add(h.claim()));
          after =
              found.hits().size() < AT_A_TIME
                  ? Optional.empty()
                  : Optional.ofNullable(byKey.get(found.hits().getLast().claim()))
                      .map(c -> new ClaimSearch.After(0, c.printed(), c.key()));
        }
      }
    } while (after.isPresent());
    return new Narrowed.To(
        new Selection(claims.stream().filter(c -> answering.contains(c.key())).toList()));
  }

  public List<ToldClaim> claims() {
    return claims;
  }

  /** Every article with a claim here, once. */
  List<Reading> readings() {
    return claims.stream().map(ToldClaim::reading).distinct().toList();
  }

  /** Every happening with a claim here, and those claims, the earliest word first; the newest. */
  Map<Happening, List<ToldClaim>> told() {
    Map<Happening, List<ToldClaim>> told = new HashMap<>();
    for (ToldClaim c : claims) {
      c.happening().ifPresent(h -> told.computeIfAbsent(h, k -> new ArrayList<>()).add(c));
    }
    told.values()
        .forEach(
            list ->
                list.sort(
                    Comparator.comparing(ToldClaim::printedAt).thenComparing(ToldClaim::key)));
    Map<Happening, List<ToldClaim>> ordered = new LinkedHashMap<>();
    told.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<Happening, List<ToldClaim>> e) -> e.getValue().getLast().printedAt())
                .reversed()
                .thenComparing(e -> e.getKey().id()))
        .forEach(e -> ordered.put(e.getKey(), e.getValue()));
    return ordered;
  }
}
