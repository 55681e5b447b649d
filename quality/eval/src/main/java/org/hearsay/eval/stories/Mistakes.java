package org.hearsay.eval.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Errors, the most frequent first. */
public final class Mistakes {
  /** Errors that one rule would likely mend. */
  public record Kind(Layer layer, String name, List<Mistake> cases) {}

  /** The errors of one layer, its most frequent kind first. */
  public record InLayer(Layer layer, List<Kind> kinds) {
    /** How many errors lie in it. */
    public int count() {
      return kinds.stream().mapToInt(k -> k.cases().size()).sum();
    }
  }

  private final List<Mistake> all;

  private Mistakes(List<Mistake> all) {
    this.all = all;
  }

  static Mistakes of(List<JudgedArticle> articles, List<Mistake> ofLinking) {
    List<Mistake> all = new ArrayList<>(ofLinking);
    for (JudgedArticle article : articles) {
      all.addAll(AttributionMistakes.of(article));
      all.addAll(ClaimMistakes.of(article));
    }
    return new Mistakes(List.copyOf(all));
  }

  /** Every kind of every layer, the most frequent first; equally frequent ones by name. */
  public List<Kind> kinds() {
    record Name(Layer layer, String kind) {}
    Map<Name, List<Mistake>> by = new LinkedHashMap<>();
    for (Mistake m : all) {
      by.computeIfAbsent(new Name(m.layer(), m.kind()), n -> new ArrayList<>()).add(m);
    }
    return by.entrySet().stream()
        .map(e -> new Kind(e.getKey().layer(), e.getKey().kind(), List.copyOf(e.getValue())))
        .sorted(
            Comparator.comparingInt((Kind k) -> -k.cases().size())
                .thenComparing(Kind::layer)
                .thenComparing(Kind::name))
        .toList();
  }

  /** The layers that hold an error, the one with the most first. */
  public List<InLayer> layers() {
    Map<Layer, List<Kind>> by = new LinkedHashMap<>();
    kinds().forEach(k -> by.computeIfAbsent(k.layer(), l -> new ArrayList<>()).add(k));
    return by.entrySet().stream()
        .map(e -> new InLayer(e.getKey(), List.copyOf(e.getValue())))
        .sorted(Comparator.comparingInt((InLayer l) -> -l.count()).thenComparing(InLayer::layer))
        .toList();
  }

  public int count() {
    return all.size();
  }
}
