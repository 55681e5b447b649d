package org.hearsay.eval.stories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Conflict;
import org.hearsay.model.ConflictKind;
import org.hearsay.model.Happening;
import org.hearsay.model.HappeningId;

/** The errors of a linking, each shown in the sentence of the happening's first claim. */
final class LinkingMistakes {
  private record Where(JudgedArticle article, GoldClaim claim) {}

  private final LinkingScore score;
  private final Map<ClaimKey, Where> places = new HashMap<>();
  private final List<Mistake> found = new ArrayList<>();

  private LinkingMistakes(LinkingScore score, List<JudgedArticle> articles) {
    this.score = score;
    for (JudgedArticle article : articles) {
      for (GoldClaim claim : article.gold().claims()) {
        places.put(new ClaimKey(article.article().id(), claim.id()), new Where(article, claim));
      }
    }
  }

  static List<Mistake> of(
      LinkingScore score, List<GoldStory> stories, List<JudgedArticle> articles) {
    LinkingMistakes mistakes = new LinkingMistakes(score, articles);
    for (GoldStory story : stories) {
      story.happenings().stream()
          .filter(h -> score.paired(story, h).size() >= 2)
          .forEach(h -> mistakes.happening(h, score.paired(story, h)));
      mistakes.merged(story);
    }
    return mistakes.found;
  }

  private void happening(GoldStory.Happening gold, Set<ClaimKey> claims) {
    split(gold, claims);
    Optional<Happening> most = score.mostly(claims);
    String right = says(gold, claims);
    String read = most.map(LinkingMistakes::says).orElse(Wording.NOTHING);
    int origins = most.map(Happening::independentOrigins).orElse(0);
    if (origins != gold.independentOrigins()) {
      String kind = gold.independentOrigins() + " read as " + origins;
      add(Layer.ORIGINS, kind, claims, right, read);
    }
    houses(gold.assertingHouses(), most.map(Happening::assertingHouses).orElse(List.of()))
        .ifPresent(kind -> add(Layer.HOUSES, kind, claims, right, read));
    String grade = most.map(h -> "" + h.grade().credibility()).orElse("none");
    if (!grade.equals("" + gold.grade())) {
      add(Layer.GRADE, gold.grade() + " read as " + grade, claims, right, read);
    }
    conflicts(gold.conflicts(), most.map(Happening::conflicts).orElse(List.of()))
        .forEach(kind -> add(Layer.CONFLICT, kind, claims, right, read));
  }

  private void split(GoldStory.Happening gold, Set<ClaimKey> claims) {
    Map<Optional<Happening>, List<ClaimKey>> homes = new LinkedHashMap<>();
    claims.forEach(c -> homes.computeIfAbsent(score.homeOf(c), h -> new ArrayList<>()).add(c));
    if (homes.size() > 1) {
      String read =
          homes.entrySet().stream()
              .map(e -> id(e.getKey()) + ": " + names(e.getValue()))
              .collect(Collectors.joining(" · "));
      add(Layer.HAPPENING, "split in " + homes.size(), claims, says(gold, claims), read);
    }
  }

  private static List<String> conflicts(Set<ConflictKind> gold, List<Conflict> read) {
    Set<ConflictKind> kinds = EnumSet.noneOf(ConflictKind.class);
    read.forEach(c -> kinds.add(c.kind()));
    return Stream.of(ConflictKind.values())
        .filter(k -> kinds.contains(k) != gold.contains(k))
        .map(k -> k.code() + (kinds.contains(k) ? " added" : " missed"))
        .toList();
  }

  private static Optional<String> houses(List<String> gold, List<String> read) {
    boolean missed = gold.stream().anyMatch(g -> read.stream().noneMatch(r -> Alike.alike(g, r)));
    boolean added = read.stream().anyMatch(r -> gold.stream().noneMatch(g -> Alike.alike(g, r)));
    if (missed) {
      return Optional.of(added ? "another house" : "a house left out");
    }
    return added || read.size() != gold.size() ? Optional.of("a house too many") : Optional.empty();
  }

  /** Read happenings that hold claims of several gold ones of the story. */
  private void merged(GoldStory story) {
    for (Happening read : score.happenings()) {
      Map<HappeningId, List<ClaimKey>> parts = new LinkedHashMap<>();
      for (GoldStory.Happening gold : story.happenings()) {
        Set<ClaimKey> both = new LinkedHashSet<>(score.paired(story, gold));
        both.retainAll(score.paired(read));
        if (!both.isEmpty()) {
          parts.put(gold.id(), List.copyOf(both));
        }
      }
      if (parts.size() > 1) {
        String right =
            parts.entrySet().stream()
                .map(e -> e.getKey() + ": " + names(e.getValue()))
                .collect(Collectors.joining(" · "));
        List<ClaimKey> claims = parts.values().stream().flatMap(List::stream).toList();
        add(Layer.HAPPENING, parts.size() + " taken for one", claims, right, says(read));
      }
    }
  }

  private void add(
      Layer layer, String kind, Collection<ClaimKey> claims, String right, String read) {
    ClaimKey first = claims.iterator().next();
    Where where = places.get(first);
    if (where == null) {
      throw new IllegalStateException("no gold claim " + first);
    }
    found.add(
        new Passages(where.article().article())
            .mistake(
                layer,
                kind,
                first.claim().value(),
                Passages.triggers(Optional.of(where.claim()), Optional.empty()),
                right,
                read));
  }

  private static String says(GoldStory.Happening h, Collection<ClaimKey> claims) {
    return told(
        h.summary(),
        h.independentOrigins(),
        h.assertingHouses(),
        h.denyingHouses(),
        h.grade(),
        h.conflicts().stream().sorted(),
        claims);
  }

  private static String says(Happening h) {
    return told(
        h.summary(),
        h.independentOrigins(),
        h.assertingHouses(),
        h.denyingHouses(),
        h.grade().credibility(),
        h.conflicts().stream().map(Conflict::kind).distinct(),
        h.claims());
  }

  private static String told(
      String summary,
      int origins,
      List<String> asserting,
      List<String> denying,
      int grade,
      Stream<ConflictKind> conflicts,
      Collection<ClaimKey> claims) {
    return summary
        + " · origins "
        + origins
        + " · assert "
        + (asserting.isEmpty() ? "none" : String.join(", ", asserting))
        + (denying.isEmpty() ? "" : " · deny " + String.join(", ", denying))
        + " · grade "
        + grade
        + conflicts.map(k -> " · conflict " + k.code()).collect(Collectors.joining())
        + " · "
        + names(claims);
  }

  private static String id(Optional<Happening> read) {
    return read.map(h -> h.id().value()).orElse("none");
  }

  private static String names(Collection<ClaimKey> claims) {
    return claims.stream().map(ClaimKey::toString).collect(Collectors.joining(", "));
  }
}
