package org.hearsay.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimMark;
import org.hearsay.model.Happening;
import org.hearsay.model.Judged;
import org.hearsay.model.Judgements;
import org.hearsay.model.Ledger;
import org.hearsay.model.Linking;
import org.hearsay.model.Reading;

/** Everything in which a ledger made anew differs from the one before, by name. */
final class Comparison {
  private final Ledger old;
  private final Ledger fresh;
  private final List<Difference> found = new ArrayList<>();

  private Comparison(Ledger old, Ledger fresh) {
    this.old = old;
    this.fresh = fresh;
  }

  static List<Difference> of(Ledger old, Ledger fresh) {
    Comparison comparison = new Comparison(old, fresh);
    comparison.readings();
    comparison.sources();
    comparison.linking();
    comparison.decisions();
    comparison.refusals();
    return List.copyOf(comparison.found);
  }

  private void differ(String line) {
    found.add(Difference.of(line));
  }

  private void readings() {
    Map<ArticleId, Reading> before = byArticle(old);
    Map<ArticleId, Reading> after = byArticle(fresh);
    for (ArticleId id : union(before.keySet(), after.keySet())) {
      compared(
          "article " + id,
          before.get(id),
          after.get(id),
          (a, b) -> {
            claims(a, b);
            parts(a, b);
          });
    }
  }

  private static Map<ArticleId, Reading> byArticle(Ledger ledger) {
    return ledger.readings().stream()
        .collect(
            Collectors.toMap(
                r -> r.article().id(), Function.identity(), (a, b) -> b, TreeMap::new));
  }

  private interface Both<T> {
    void compare(T before, T after);
  }

  /** Names what only one side has; hands on what both have and is not equal. */
  private <T> void compared(
      String name,
      @org.jspecify.annotations.Nullable T before,
      @org.jspecify.annotations.Nullable T after,
      Both<T> unequal) {
    if (before == null || after == null) {
      differ(name + (after == null ? ": not in the new ledger" : ": only in the new ledger"));
    } else if (!before.equals(after)) {
      unequal.compare(before, after);
    }
  }

  private static <T extends Comparable<T>> Set<T> union(Set<T> one, Set<T> other) {
    Set<T> all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }

  /** Claims by their stable keys: a number alone may change with the claims around it. */
  private void claims(Reading before, Reading after) {
    Map<ClaimMark, Claim> a = byMark(before);
    Map<ClaimMark, Claim> b = byMark(after);
    String article = before.article().id() + ".";
    a.forEach(
        (mark, claim) ->
            compared(
                "claim " + article + claim.id(),
                claim,
                b.get(mark),
                (x, y) -> differ("claim " + article + x.id() + ": reads otherwise")));
    b.forEach(
        (mark, claim) -> {
          if (!a.containsKey(mark)) {
            differ("claim " + article + claim.id() + ": only in the new ledger");
          }
        });
  }

  private static Map<ClaimMark, Claim> byMark(Reading reading) {
    String sha256 = reading.article().sha256();
    return reading.claims().stream()
        .collect(
            Collectors.toMap(
                claim -> ClaimMark.of(sha256, claim),
                Function.identity(),
                (a, b) -> a,
                java.util.LinkedHashMap::new));
  }

  private void parts(Reading before, Reading after) {
    List<String> parts = new ArrayList<>();
    part(parts, "article", before.article(), after.article());
    part(parts, "entities", before.entities(), after.entities());
    part(parts, "attributions", before.attributions(), after.attributions());
    part(parts, "order of claims", keys(before), keys(after));
    part(parts, "reader", before.reader(), after.reader());
    if (!parts.isEmpty()) {
      differ("article " + before.article().id() + ": other " + String.join(", ", parts));
    }
  }

  private static List<Object> keys(Reading reading) {
    return reading.claims().stream().<Object>map(Claim::id).toList();
  }

  private static void part(List<String> parts, String name, Object before, Object after) {
    if (!Objects.equals(before, after)) {
      parts.add(name);
    }
  }

  private void sources() {
    Instant now = Instant.now();
    var before = old.sources(now);
    var after = fresh.sources(now);
    for (ArticleId id : union(before.keySet(), after.keySet())) {
      compared(
          "capture of " + id,
          before.get(id),
          after.get(id),
          (a, b) -> differ("capture of " + id + ": " + a + " became " + b));
    }
  }

  private void linking() {
    Linking before = old.linking();
    Linking after = fresh.linking();
    Map<String, Happening> a = byId(before);
    Map<String, Happening> b = byId(after);
    for (String id : union(a.keySet(), b.keySet())) {
      compared(
          "happening " + id,
          a.get(id),
          b.get(id),
          (x, y) -> differ("happening " + id + ": " + changed(x, y)));
    }
    if (!before.copies().equals(after.copies())) {
      differ("copies: " + before.copies().size() + " became " + after.copies().size());
    }
    if (!found.isEmpty() || before.equals(after)) {
      return;
    }
    differ("linking: the happenings stand in another order");
  }

  private static Map<String, Happening> byId(Linking linking) {
    return linking.happenings().stream()
        .collect(
            Collectors.toMap(h -> h.id().value(), Function.identity(), (a, b) -> b, TreeMap::new));
  }

  private static String changed(Happening before, Happening after) {
    List<String> parts = new ArrayList<>();
    part(parts, "claims", before.claims(), after.claims());
    part(parts, "origins", before.origins(), after.origins());
    part(parts, "grade", before.grade(), after.grade());
    part(parts, "conflicts", before.conflicts(), after.conflicts());
    part(parts, "revisions", before.revisions(), after.revisions());
    return parts.isEmpty() ? "other words" : "other " + String.join(", ", parts);
  }

  /** No decision is ever dropped; one whose claim is gone is named. */
  private void decisions() {
    List<Judged> before = old.judgements();
    List<Judged> after = fresh.judgements();
    if (!before.equals(after)) {
      differ("decisions: " + before.size() + " became " + after.size());
    }
    Set<ClaimMark> had = marks(old);
    Set<ClaimMark> has = marks(fresh);
    for (Judged judged : Judgements.of(after).standing()) {
      long gone = judged.what().about().stream().filter(mark -> !has.contains(mark)).count();
      if (gone > 0) {
        boolean was =
            judged.what().about().stream().noneMatch(m -> had.contains(m) && !has.contains(m));
        String line =
            "decision %d of %s, %s: orphaned, %s; it is kept"
                .formatted(
                    judged.number(),
                    judged.author().isEmpty() ? "nobody" : judged.author(),
                    judged.what().getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT),
                    gone == 1
                        ? "its claim is not read any more"
                        : gone + " of its claims are gone");
        found.add(was ? Difference.told(line + " (as before)") : Difference.of(line));
      }
    }
  }

  private static Set<ClaimMark> marks(Ledger ledger) {
    Set<ClaimMark> marks = new HashSet<>();
    ledger.readings().forEach(reading -> marks.addAll(byMark(reading).keySet()));
    return marks;
  }

  /** Each once: a page that was refused in two rounds stands twice in one ledger. */
  private void refusals() {
    Set<String> before = refusals(old);
    Set<String> after = refusals(fresh);
    for (String name : union(before, after)) {
      if (!before.contains(name) || !after.contains(name)) {
        differ(
            "refusal "
                + name
                + (after.contains(name) ? ": only in the new ledger" : ": not in the new ledger"));
      }
    }
  }

  private static Set<String> refusals(Ledger ledger) {
    return ledger.refusals().stream()
        .map(no -> no.origin() + ": " + no.reason().code() + ": " + no.detail())
        .collect(Collectors.toSet());
  }
}
