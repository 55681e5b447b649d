package org.hearsay.read.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.AttributionId;
import org.hearsay.model.Span;

/**
 * The attributions of one article, and the two questions that a claim asks of them: which one
 * carries me, and whose words is that.
 */
public final class Attributed {
  private final String outlet;
  private final List<Attribution> all;
  private final Set<AttributionId> deeds;
  private final Map<AttributionId, Attribution> byId = new HashMap<>();

  /**
   * @param outlet the first link of every chain
   * @param all every parent among them
   */
  public Attributed(String outlet, List<Attribution> all) {
    this(outlet, all, Set.of());
  }

  /**
   * @param deeds those that tell what their source does ("plans to"): they carry no claim
   */
  Attributed(String outlet, List<Attribution> all, Set<AttributionId> deeds) {
    this.outlet = outlet;
    this.all = List.copyOf(all);
    this.deeds = Set.copyOf(deeds);
    all.forEach(a -> byId.put(a.id(), a));
  }

  /** In text order. */
  public List<Attribution> all() {
    return all;
  }

  public Optional<Attribution> get(AttributionId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The innermost attribution whose content holds the words: the deepest; of two as deep, the one
   * with the shorter content. Empty where the outlet says it itself. What a source only means to do
   * ("plans to list six firms") is not its word.
   */
  public Optional<Attribution> innermost(Span words) {
    Optional<Attribution> best = Optional.empty();
    for (Attribution a : all) {
      if (!deeds.contains(a.id()) && a.carries(words) && best.map(b -> inside(a, b)).orElse(true)) {
        best = Optional.of(a);
      }
    }
    return best;
  }

  /**
   * The attribution by whose cue the words stand: a threat's trigger may be the cue itself (ruling
   * 8).
   */
  public Optional<Attribution> cuedBy(Span words) {
    return all.stream().filter(a -> a.cue().stream().anyMatch(words::overlaps)).findFirst();
  }

  /** Names from the outlet to the attribution's own voice; an absent voice is an empty name. */
  public List<String> chain(Optional<Attribution> innermost) {
    List<String> chain = new ArrayList<>();
    Optional<Attribution> at = innermost;
    while (at.isPresent()) {
      chain.add(at.get().voice().name());
      at = at.get().parent().flatMap(this::get);
    }
    chain.add(outlet);
    Collections.reverse(chain);
    return List.copyOf(chain);
  }

  /** How many attributions stand above this one. */
  int depth(Attribution a) {
    int depth = 0;
    for (Optional<AttributionId> up = a.parent(); up.isPresent(); depth++) {
      up = get(up.get()).flatMap(Attribution::parent);
    }
    return depth;
  }

  private boolean inside(Attribution a, Attribution b) {
    int byDepth = Integer.compare(depth(a), depth(b));
    return byDepth != 0 ? byDepth > 0 : length(a) < length(b);
  }

  private static int length(Attribution a) {
    return a.content().stream().mapToInt(Span::length).sum();
  }
}
