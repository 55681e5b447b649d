package org.hearsay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.model.ArticleId;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Copy;
import org.hearsay.model.Published;

/**
 * What was worked out for each neighbourhood. One that a change touched is dropped, and made again
 * when somebody asks what is believed.
 */
final class Neighbourhoods {
  private final Linker linker;
  private final Shelf shelf;
  private final Edges edges;
  private final Reach reach;
  private final Map<ClaimKey, Neighbourhood> known = new HashMap<>();
  private long made;

  Neighbourhoods(Linker linker, Shelf shelf, Edges edges, int claimsMax) {
    this.linker = linker;
    this.shelf = shelf;
    this.edges = edges;
    this.reach = new Reach(shelf, edges, claimsMax);
  }

  /** Every neighbourhood, those that a decision is about made apart. */
  List<Neighbourhood> all(Decided decided, Map<ArticleId, Copy> chosen) {
    Set<ClaimKey> done = new HashSet<>();
    List<Neighbourhood> all = new ArrayList<>();
    for (Held article : shelf.all()) {
      for (ClaimKey claim : article.claims()) {
        if (!done.contains(claim)) {
          Neighbourhood n = of(claim, decided, chosen);
          done.addAll(n.claims());
          all.add(n);
        }
      }
    }
    return all;
  }

  /** Those that are known, without what decisions made of them. */
  List<Neighbourhood> known() {
    return known.values().stream().distinct().toList();
  }

  /** How many were worked out so far. */
  long made() {
    return made;
  }

  void restore(Neighbourhood neighbourhood) {
    neighbourhood.claims().forEach(c -> known.put(c, neighbourhood));
  }

  /** Drops what was worked out for every neighbourhood that the article's claims touch. */
  void forget(Held article) {
    for (ClaimKey claim : article.claims()) {
      drop(claim);
      edges.each(claim, (other, score) -> drop(other));
    }
  }

  private void drop(ClaimKey claim) {
    Neighbourhood there = known.get(claim);
    if (there != null) {
      there.claims().forEach(known::remove);
    }
  }

  private Neighbourhood of(ClaimKey claim, Decided decided, Map<ArticleId, Copy> chosen) {
    Neighbourhood there = known.get(claim);
    if (there == null || !reach.stillCut(claim, there.cut())) {
      drop(claim);
      Neighbourhood fresh = made(claim, Decided.NOTHING, chosen);
      restore(fresh);
      there = fresh;
    }
    return decided.isAbout(there.claims()) ? made(claim, decided, chosen) : there;
  }

  private Neighbourhood made(ClaimKey claim, Decided decided, Map<ArticleId, Copy> chosen) {
    made++;
    Reach.Part part = reach.of(claim, decided);
    TreeMap<ClaimKey, Map<ClaimKey, Long>> near = new TreeMap<>();
    part.claims().forEach(c -> near.put(c, edges.of(c)));
    List<List<Word>> words = new ArrayList<>();
    for (List<ClaimKey> group :
        Clusters.of(part.claims(), again(near), decided, linker.threshold())) {
      words.add(group.stream().map(k -> word(k, chosen)).toList());
    }
    return Neighbourhood.of(part.claims(), part.cut(), words, linker.publishers());
  }

  /** The pairs among the claims, scored with the pairs beside them in view. */
  private Map<ClaimKey, Map<ClaimKey, Long>> again(TreeMap<ClaimKey, Map<ClaimKey, Long>> near) {
    Rivals rivals = new Rivals(near);
    Map<ClaimKey, Map<ClaimKey, Long>> scores = new HashMap<>();
    near.forEach(
        (a, pairs) ->
            pairs.forEach(
                (b, score) -> {
                  if (near.containsKey(b) && a.compareTo(b) < 0) {
                    long second = linker.score().again(a, b, rivals);
                    scores.computeIfAbsent(a, k -> new HashMap<>()).put(b, second);
                    scores.computeIfAbsent(b, k -> new HashMap<>()).put(a, second);
                  }
                }));
    return scores;
  }

  private Word word(ClaimKey key, Map<ArticleId, Copy> chosen) {
    Held source = shelf.get(key.article());
    Optional<Copy> copy = Optional.ofNullable(chosen.get(key.article()));
    Telling telling = shelf.telling(key);
    Optional<ArticleId> from = copy.filter(c -> carried(c, telling)).map(Copy::copiedFrom);
    Held first = from.map(shelf::get).orElse(source);
    return new Word(
        telling,
        telling.speaker(),
        first.there().article().published().map(Published::earliest),
        from,
        source.there().article().outletName());
  }

  /** Whether the claim's sentence is one that the copy took over. */
  private static boolean carried(Copy copy, Telling telling) {
    return copy.aligned().stream().anyMatch(row -> row.in().overlaps(telling.claim().trigger()));
  }
}
