package org.hearsay.eval.stories;

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
import org.hearsay.model.ArticleId;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Conflict;
import org.hearsay.model.ConflictKind;
import org.hearsay.model.Copy;
import org.hearsay.model.CopyKind;
import org.hearsay.model.Happening;
import org.hearsay.model.HappeningId;
import org.hearsay.model.Linking;

/** A linking held against the stories, over the claims that are paired. */
final class LinkingScore {
  /** A happening of one story: ids are unique within it only. */
  private record Home(String story, HappeningId happening) {}

  private final Linking linking;
  private final Map<ClaimKey, Happening> readHome = new HashMap<>();
  private final Map<ClaimKey, ClaimKey> readOf = new LinkedHashMap<>();
  private final Map<ClaimKey, Home> homeOf = new HashMap<>();
  private final Map<Home, Set<ClaimKey>> goldSets = new LinkedHashMap<>();
  private final Map<String, Set<ClaimKey>> readSets = new HashMap<>();

  LinkingScore(Linking linking) {
    this.linking = linking;
    linking.happenings().forEach(h -> h.claims().forEach(c -> readHome.put(c, h)));
  }

  /** The paired gold claims of a gold happening, in the order of the pairs. */
  Set<ClaimKey> paired(GoldStory story, GoldStory.Happening gold) {
    return goldSets.getOrDefault(new Home(story.name(), gold.id()), Set.of());
  }

  /** The paired gold claims that the linker put into one happening. */
  Set<ClaimKey> paired(Happening read) {
    return readSets.getOrDefault("in " + read.id(), Set.of());
  }

  /** The read happening that holds the claim which was read for this gold one. */
  Optional<Happening> homeOf(ClaimKey gold) {
    return Optional.ofNullable(readOf.get(gold)).flatMap(r -> Optional.ofNullable(readHome.get(r)));
  }

  List<Happening> happenings() {
    return linking.happenings();
  }

  /** Takes the pairs of one story's articles in. */
  void add(GoldStory story, List<JudgedArticle> articles) {
    for (JudgedArticle article : articles) {
      for (JudgedClaim claim : article.judgedClaims()) {
        ClaimKey gold = new ClaimKey(article.article().id(), claim.gold().id());
        ClaimKey read = new ClaimKey(article.article().id(), claim.read().id());
        Home home = new Home(story.name(), claim.gold().happening());
        readOf.put(gold, read);
        homeOf.put(gold, home);
        goldSets.computeIfAbsent(home, h -> new LinkedHashSet<>()).add(gold);
        readSets.computeIfAbsent(cluster(read), c -> new LinkedHashSet<>()).add(gold);
      }
    }
  }

  /** Adds the rows of linking, once every story is in. */
  void addTo(Figures figures, List<GoldStory> stories) {
    figures.linked(bCubed());
    for (GoldStory story : stories) {
      story.happenings().forEach(h -> independence(figures, story, h));
      copies(figures, story);
    }
  }

  private Figures.BCubed bCubed() {
    double precision = 0;
    double recall = 0;
    for (Map.Entry<ClaimKey, ClaimKey> pair : readOf.entrySet()) {
      Set<ClaimKey> gold = goldSets.getOrDefault(homeOf.get(pair.getKey()), Set.of());
      Set<ClaimKey> read = readSets.getOrDefault(cluster(pair.getValue()), Set.of());
      double both = gold.stream().filter(read::contains).count();
      precision += both / read.size();
      recall += both / gold.size();
    }
    int claims = Math.max(1, readOf.size());
    return new Figures.BCubed(precision / claims, recall / claims, readOf.size());
  }

  private void independence(Figures figures, GoldStory story, GoldStory.Happening gold) {
    Set<ClaimKey> mine = paired(story, gold);
    if (mine.size() < 2) {
      return;
    }
    Optional<Happening> read = mostly(mine);
    List<String> asserting = read.map(Happening::assertingHouses).orElse(List.of());
    figures.add(
        Measure.INDEPENDENT_ORIGINS,
        read.map(Happening::independentOrigins).orElse(0) == gold.independentOrigins());
    figures.add(
        Measure.ASSERTING_HOUSES,
        asserting.size() == gold.assertingHouses().size()
            && gold.assertingHouses().stream()
                .allMatch(h -> asserting.stream().anyMatch(r -> Alike.alike(h, r))));
    figures.add(
        Measure.GRADE, read.filter(h -> h.grade().credibility() == gold.grade()).isPresent());
    Set<ConflictKind> found =
        read.stream()
            .flatMap(h -> h.conflicts().stream())
            .map(Conflict::kind)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ConflictKind.class)));
    int both = (int) found.stream().filter(gold.conflicts()::contains).count();
    figures.conflicts.add(both, found.size(), gold.conflicts().size());
  }

  /**
   * The read happening that holds most of the claims. Of several that hold as many, the one met
   * first in the order of the pairs; the gold's scorer takes any of them there, another each run.
   */
  Optional<Happening> mostly(Collection<ClaimKey> gold) {
    Map<Optional<Happening>, Integer> counts = new LinkedHashMap<>();
    for (ClaimKey key : gold) {
      counts.merge(homeOf(key), 1, Integer::sum);
    }
    Optional<Happening> most = Optional.empty();
    int held = 0;
    for (Map.Entry<Optional<Happening>, Integer> count : counts.entrySet()) {
      if (count.getValue() > held) {
        held = count.getValue();
        most = count.getKey();
      }
    }
    return most;
  }

  private void copies(Figures figures, GoldStory story) {
    Map<Set<ArticleId>, CopyKind> gold = new HashMap<>();
    for (GoldArticle a : story.articles()) {
      a.copied().ifPresent(c -> gold.put(Set.of(a.article().id(), c.from()), c.kind()));
    }
    Set<ArticleId> ids =
        story.articles().stream().map(a -> a.article().id()).collect(Collectors.toSet());
    Map<Set<ArticleId>, CopyKind> read = new HashMap<>();
    for (Copy c : linking.copies()) {
      if (ids.contains(c.article())) {
        read.put(Set.of(c.article(), c.copiedFrom()), c.kind());
      }
    }
    Set<Set<ArticleId>> both = new LinkedHashSet<>(gold.keySet());
    both.retainAll(read.keySet());
    figures.copies.add(both.size(), read.size(), gold.size());
    both.forEach(pair -> figures.add(Measure.COPY_KIND, gold.get(pair) == read.get(pair)));
  }

  private String cluster(ClaimKey read) {
    Happening home = readHome.get(read);
    return home == null ? "alone " + read : "in " + home.id();
  }
}
