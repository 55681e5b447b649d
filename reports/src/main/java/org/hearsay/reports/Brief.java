package org.hearsay.reports;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.ArticleId;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Happening;

/**
 * What is new between two states of a ledger, to read through: what changed first, then what is
 * new, by matter, the most independent first. Each happening is told once; what nobody asserts or
 * denies first hand is counted and not told.
 */
public final class Brief {
  /** What the brief begins with, and what it leaves out. */
  record Counts(
      int articles, int copies, int happenings, int changes, int origins, int passing, int alike) {}

  private final LocalDate since;
  private final Known now;
  private final List<Entry> changes;
  private final Map<String, List<Entry>> matters;
  private final Counts counts;
  private final WaysBack ways;

  private Brief(
      LocalDate since,
      Known now,
      List<Entry> changes,
      Map<String, List<Entry>> matters,
      Counts counts,
      WaysBack ways) {
    this.since = since;
    this.now = now;
    this.changes = changes;
    this.matters = matters;
    this.counts = counts;
    this.ways = ways;
  }

  /**
   * The brief of what a later state has and an earlier one had not.
   *
   * @param address where the pages are served that it links to
   */
  public static Brief of(Known before, Known now, LocalDate since, URI address) {
    Map<ClaimKey, Happening> held = new HashMap<>();
    before.linking().happenings().forEach(h -> h.claims().forEach(key -> held.put(key, h)));
    List<Entry> changes = new ArrayList<>();
    List<Entry> news = new ArrayList<>();
    int passing = 0;
    for (Happening h : now.linking().happenings()) {
      Set<Happening> known = new LinkedHashSet<>();
      h.claims().stream().filter(held::containsKey).forEach(key -> known.add(held.get(key)));
      Telling telling = new Telling(now, h);
      if (!known.isEmpty()) {
        telling.asChange(List.copyOf(known)).ifPresent(changes::add);
      } else if (h.independentOrigins() > 0 || !h.denyingHouses().isEmpty()) {
        news.add(telling.asNews());
      } else {
        passing++;
      }
    }
    changes.sort(mostIndependentFirst());
    List<Entry> once = once(news);
    Counts counts = counts(before, now, news, changes, passing, news.size() - once.size());
    return new Brief(since, now, changes, byMatter(once), counts, new WaysBack(address));
  }

  private static Comparator<Entry> mostIndependentFirst() {
    return Comparator.comparingInt(Entry::origins)
        .reversed()
        .thenComparing(e -> -e.happening().claims().size())
        .thenComparing(e -> e.happening().id());
  }

  /** No sentence twice: two happenings that read alike to a person are told as one. */
  private static List<Entry> once(List<Entry> news) {
    Set<String> told = new HashSet<>();
    return news.stream()
        .sorted(mostIndependentFirst())
        .filter(entry -> told.add(entry.sentences().getFirst().text()))
        .toList();
  }

  /** Matters in the order of their most independent happening; those without an actor last. */
  private static Map<String, List<Entry>> byMatter(List<Entry> news) {
    Map<String, List<Entry>> matters = new LinkedHashMap<>();
    List<Entry> sorted = new ArrayList<>(news);
    sorted.sort(Comparator.comparing(e -> e.matter().startsWith(Telling.NOBODY)));
    sorted.forEach(e -> matters.computeIfAbsent(e.matter(), m -> new ArrayList<>()).add(e));
    return matters;
  }

  private static Counts counts(
      Known before, Known now, List<Entry> news, List<Entry> changes, int passing, int alike) {
    Set<ArticleId> had = new HashSet<>();
    before.readings().forEach(r -> had.add(r.article().id()));
    Set<ArticleId> fresh = new HashSet<>();
    now.readings().stream()
        .map(r -> r.article().id())
        .filter(a -> !had.contains(a))
        .forEach(fresh::add);
    int copies =
        (int) now.linking().copies().stream().filter(c -> fresh.contains(c.article())).count();
    int origins = news.stream().mapToInt(Entry::origins).sum();
    return new Counts(fresh.size(), copies, news.size(), changes.size(), origins, passing, alike);
  }

  /** As Markdown (CommonMark). */
  public String markdown() {
    return new BriefText(this).markdown();
  }

  /** As a page that stands alone. */
  public String html() {
    return new BriefText(this).html();
  }

  LocalDate since() {
    return since;
  }

  Known now() {
    return now;
  }

  List<Entry> changes() {
    return changes;
  }

  Map<String, List<Entry>> matters() {
    return matters;
  }

  Counts counts() {
    return counts;
  }

  WaysBack ways() {
    return ways;
  }
}
