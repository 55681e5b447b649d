package org.hearsay.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.model.ArticleId;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Copy;
import org.hearsay.model.Linking;
import org.hearsay.model.Published;
import org.hearsay.model.Reading;

/**
 * The links of a growing set of readings: which articles copy which, and how likely which claims
 * speak of one event. Its merge is associative, commutative and idempotent; {@link #linking}
 * depends on the set of readings alone.
 *
 * <p>An article is compared only with those that share a key with it; what was worked out for
 * neighbourhoods that a change does not touch is kept. Not safe for use by several threads: each
 * thread fills its own and {@link #merge} joins them.
 */
public final class Links {
  /**
   * More articles than this under one key: a running matter, whose parts find each other by rarer
   * names and months.
   */
  private static final int FULL = 150;

  /** Pairs less likely than this are not kept: they count as pairs that were never compared. */
  private static final long KEPT_MIN = -8 * PairScore.UNIT;

  /** A pair less likely than this at first sight does not tie two neighbourhoods together. */
  private static final long REACH_MIN = -1 * PairScore.UNIT;

  private final Linker linker;
  private final Map<ArticleId, Source> sources = new TreeMap<>();
  private final CopyPairs copies = new CopyPairs(sources);
  private final CandidateIndex<ArticleId> index = new InMemoryIndex<>(FULL);
  private final Map<ClaimKey, Map<ClaimKey, Long>> edges = new HashMap<>();
  private final Map<ClaimKey, Telling> tellings = new HashMap<>();
  private final Map<ClaimKey, Neighbourhood> known = new HashMap<>();
  private long comparedArticles;
  private long comparedClaims;

  Links(Linker linker) {
    this.linker = linker;
  }

  /**
   * How much was compared since these links began: what an addition costs, in numbers that do not
   * depend on the machine.
   *
   * @param articles pairs of articles on one matter
   * @param claims pairs of their claims that were scored
   */
  public record Work(long articles, long claims) {}

  /** What it has cost so far. */
  public Work work() {
    return new Work(comparedArticles, comparedClaims);
  }

  /** Adds a reading; of two of one article the one with the greater digest and reader is kept. */
  public void add(Reading reading) {
    Source there = sources.get(reading.article().id());
    if (there != null) {
      if (!Editions.replaces(reading, there.reading())) {
        return;
      }
      remove(reading.article().id());
    }
    insert(linker.prepare(reading));
  }

  /** Adds all that the other holds. */
  public void merge(Links other) {
    other.sources.values().forEach(s -> add(s.reading()));
  }

  /** Takes an article's reading out again, with every trace of its words. */
  public void remove(ArticleId article) {
    Source source = sources.get(article);
    if (source == null) {
      return;
    }
    forget(article);
    Set<ArticleId> touched = copies.remove(source);
    sources.remove(article);
    Set<Long> reopened = new HashSet<>();
    index.remove(article, source.matterKeys(), reopened::add);
    source.tellings().forEach(t -> tellings.remove(t.key()));
    for (Telling t : source.tellings()) {
      Map<ClaimKey, Long> mine = edges.remove(t.key());
      if (mine != null) {
        mine.keySet().forEach(o -> edgesOf(o).remove(t.key()));
      }
    }
    touched.remove(article);
    touched.forEach(this::forget);
    reopened.forEach(this::compareUnder);
  }

  /** What the readings say together. */
  public Linking linking() {
    return linking(List.of());
  }

  /**
   * What the readings say together, under the decisions of people.
   *
   * @param decisions oldest first
   */
  public Linking linking(List<Decision> decisions) {
    Decided decided = Decided.of(decisions);
    Map<ArticleId, Copy> chosen = copies.chosen();
    Set<ClaimKey> done = new HashSet<>();
    List<Neighbourhood> all = new ArrayList<>();
    for (Source source : sources.values()) {
      for (Telling t : source.tellings()) {
        if (!done.contains(t.key())) {
          Neighbourhood n = neighbourhood(t.key(), decided, chosen);
          done.addAll(n.claims());
          all.add(n);
        }
      }
    }
    return new Linking(List.copyOf(chosen.values()), Agreement.of(all));
  }

  private void insert(Source source) {
    sources.put(source.id(), source);
    Set<ArticleId> touched = copies.add(source);
    for (Telling t : source.tellings()) {
      tellings.put(t.key(), t);
    }
    index.add(source.id(), source.matterKeys(), this::forget);
    Set<ArticleId> like = new HashSet<>(copies.copied(source.id()));
    for (long key : source.matterKeys()) {
      index.under(key, like::add);
    }
    like.add(source.id());
    like.forEach(o -> compare(source, sourceOf(o)));
    touched.add(source.id());
    touched.forEach(this::forget);
  }

  /** A key that is no longer overfull brings articles together that were never compared. */
  private void compareUnder(long key) {
    List<ArticleId> articles = new ArrayList<>();
    index.under(key, articles::add);
    for (ArticleId a : articles) {
      for (ArticleId b : articles) {
        if (a.compareTo(b) < 0) {
          compare(sourceOf(a), sourceOf(b));
        }
      }
    }
    articles.forEach(this::forget);
  }

  private void compare(Source one, Source other) {
    comparedArticles++;
    for (Telling a : one.tellings()) {
      for (Telling b : other.tellings()) {
        if (!a.key().equals(b.key())) {
          compare(a, b);
        }
      }
    }
  }

  private void compare(Telling a, Telling b) {
    if (!Pair.mayMeet(a, b)) {
      return;
    }
    comparedClaims++;
    boolean ordered = a.key().compareTo(b.key()) < 0;
    long score = linker.score().of(ordered ? a : b, ordered ? b : a, aligned(a, b));
    if (score >= KEPT_MIN) {
      edgesOf(a.key()).put(b.key(), score);
      edgesOf(b.key()).put(a.key(), score);
    }
  }

  /** How well the sentences of two claims explain each other; −1 where neither is in a copy. */
  double aligned(Telling a, Telling b) {
    Optional<Copy> copy = Optional.empty();
    if (!a.key().article().equals(b.key().article())) {
      copy = copies.between(sourceOf(a.key().article()), sourceOf(b.key().article()));
    }
    if (copy.isEmpty()) {
      return -1;
    }
    Telling later = copy.get().article().equals(a.key().article()) ? a : b;
    Telling earlier = later == a ? b : a;
    double best = later.words().similarity(earlier.words());
    for (Copy.Alignment row : copy.get().aligned()) {
      boolean meets =
          row.in().overlaps(later.claim().trigger()) && row.from().overlaps(earlier.words().span());
      best = meets ? Math.max(best, row.similarity()) : best;
    }
    return best;
  }

  private Neighbourhood neighbourhood(
      ClaimKey claim, Decided decided, Map<ArticleId, Copy> chosen) {
    Neighbourhood there = known.get(claim);
    if (there == null) {
      Neighbourhood made = made(claim, Decided.NOTHING, chosen);
      made.claims().forEach(m -> known.put(m, made));
      there = made;
    }
    return decided.isAbout(there.claims()) ? made(claim, decided, chosen) : there;
  }

  private Neighbourhood made(ClaimKey claim, Decided decided, Map<ArticleId, Copy> chosen) {
    TreeMap<ClaimKey, Map<ClaimKey, Long>> near = reachable(claim, decided);
    List<ClaimKey> members = List.copyOf(near.keySet());
    List<List<Word>> words = new ArrayList<>();
    for (List<ClaimKey> group : Clusters.of(members, again(near), decided, linker.threshold())) {
      words.add(group.stream().map(k -> word(k, chosen)).toList());
    }
    return Neighbourhood.of(members, words, linker.publishers());
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

  /** All claims that likely pairs, or a person, tie to this one, with the pairs of each. */
  private TreeMap<ClaimKey, Map<ClaimKey, Long>> reachable(ClaimKey from, Decided decided) {
    TreeMap<ClaimKey, Map<ClaimKey, Long>> seen = new TreeMap<>();
    Deque<ClaimKey> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      ClaimKey at = open.pop();
      if (seen.containsKey(at)) {
        continue;
      }
      Map<ClaimKey, Long> pairs = candidatePairs(at);
      seen.put(at, pairs);
      pairs.forEach(
          (to, score) -> {
            if (score > REACH_MIN) {
              open.push(to);
            }
          });
      decided.with(at).stream().filter(tellings::containsKey).forEach(open::push);
    }
    return seen;
  }

  /**
   * The pairs that would be compared today: one that met under a key which has filled up since does
   * not count, else the order of arrival would.
   */
  private Map<ClaimKey, Long> candidatePairs(ClaimKey claim) {
    Map<ClaimKey, Long> pairs = edges.getOrDefault(claim, Map.of());
    if (index.allOpen()) {
      return pairs;
    }
    Map<ClaimKey, Long> open = new HashMap<>();
    pairs.forEach(
        (other, score) -> {
          if (candidates(claim, other)) {
            open.put(other, score);
          }
        });
    return open;
  }

  private boolean candidates(ClaimKey a, ClaimKey b) {
    if (a.article().equals(b.article())) {
      return true;
    }
    Source p = sourceOf(a.article());
    Source q = sourceOf(b.article());
    return index.meet(p.matterKeys(), q.matterKeys())
        || (copies.between(p, q).isPresent() && copies.candidates(p, q));
  }

  private Word word(ClaimKey key, Map<ArticleId, Copy> chosen) {
    Source source = sourceOf(key.article());
    Optional<Copy> copy = Optional.ofNullable(chosen.get(key.article()));
    Telling telling = tellingOf(key);
    Optional<ArticleId> from = copy.filter(c -> carried(c, telling)).map(Copy::copiedFrom);
    Source first = from.map(this::sourceOf).orElse(source);
    return new Word(
        telling,
        telling.speaker(),
        first.article().published().map(Published::earliest),
        from,
        source.article().outletName());
  }

  /** Whether the claim's sentence is one that the copy took over. */
  private static boolean carried(Copy copy, Telling telling) {
    return copy.aligned().stream().anyMatch(row -> row.in().overlaps(telling.claim().trigger()));
  }

  /** Drops what was worked out for every neighbourhood that the article's claims touch. */
  private void forget(ArticleId article) {
    for (ClaimKey claim : claimsOf(article)) {
      drop(claim);
      edges.getOrDefault(claim, Map.of()).keySet().forEach(this::drop);
    }
  }

  private void drop(ClaimKey claim) {
    Neighbourhood there = known.get(claim);
    if (there != null) {
      there.claims().forEach(known::remove);
    }
  }

  private Collection<ClaimKey> claimsOf(ArticleId article) {
    Set<ClaimKey> claims = new TreeSet<>();
    Source source = sources.get(article);
    if (source != null) {
      source.tellings().forEach(t -> claims.add(t.key()));
    }
    return claims;
  }

  private Map<ClaimKey, Long> edgesOf(ClaimKey claim) {
    return edges.computeIfAbsent(claim, c -> new HashMap<>());
  }

  private Source sourceOf(ArticleId article) {
    Source source = sources.get(article);
    if (source == null) {
      throw new IllegalStateException("no such article: " + article);
    }
    return source;
  }

  Telling tellingOf(ClaimKey claim) {
    Telling telling = tellings.get(claim);
    if (telling == null) {
      throw new IllegalStateException("no such claim: " + claim);
    }
    return telling;
  }

  /** The pairs beside each pair, for learning. */
  Rivals rivals() {
    return new Rivals(edges);
  }

  /** Every pair that was compared, each once, for learning. */
  List<ClaimKey[]> pairs() {
    List<ClaimKey[]> pairs = new ArrayList<>();
    new TreeMap<>(edges)
        .forEach(
            (a, to) ->
                new TreeMap<>(to)
                    .keySet()
                    .forEach(
                        b -> {
                          if (a.compareTo(b) < 0) {
                            pairs.add(new ClaimKey[] {a, b});
                          }
                        }));
    return pairs;
  }
}
