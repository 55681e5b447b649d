package org.hearsay.serve;

import java.time.Instant;
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
import java.util.stream.Stream;
import org.hearsay.exports.Selection;
import org.hearsay.model.Article;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.ClaimMark;
import org.hearsay.model.Copy;
import org.hearsay.model.Happening;
import org.hearsay.model.HappeningId;
import org.hearsay.model.Judged;
import org.hearsay.model.Judgement;
import org.hearsay.model.Judgements;
import org.hearsay.model.Linking;
import org.hearsay.model.Reading;
import org.hearsay.model.RefusedInput;

/**
 * The ledger at one revision, arranged for looking things up. Never changes once made; every page
 * is made from one, so that no page mixes two states.
 */
final class Snapshot {
  private final Map<ArticleId, Reading> readings = new LinkedHashMap<>();
  private final Map<ClaimKey, Told> claims = new LinkedHashMap<>();
  private final Map<HappeningId, Happening> happenings = new LinkedHashMap<>();
  private final Map<ArticleId, Copy> copyOf = new HashMap<>();
  private final Map<ArticleId, List<Copy>> copies = new HashMap<>();
  private final List<RefusedInput> refusals;
  private final Judgements judgements;
  private final Set<ClaimKey> reviewed = new HashSet<>();
  private final Map<ClaimKey, List<Judged>> notes = new HashMap<>();
  private final Map<ClaimMark, Told> rejected = new LinkedHashMap<>();
  private final Map<HappeningId, HappeningLine> lines = new LinkedHashMap<>();
  private final Overviews overviews = new Overviews();

  /**
   * @param read as the reader gave them
   * @param corrected the same as people corrected them
   */
  Snapshot(
      List<Reading> read,
      List<Reading> corrected,
      Linking linking,
      List<RefusedInput> refusals,
      Judgements judgements) {
    this.refusals = refusals;
    this.judgements = judgements;
    Map<ClaimMark, List<Judged>> noted = noted(judgements);
    for (Reading reading : judgements.standing().isEmpty() ? List.<Reading>of() : read) {
      String sha256 = reading.article().sha256();
      for (Claim claim : reading.claims()) {
        ClaimMark mark = ClaimMark.of(sha256, claim);
        if (judgements.reviewed(mark)) {
          reviewed.add(new ClaimKey(reading.article().id(), claim.id()));
        }
        if (noted.containsKey(mark)) {
          notes.put(new ClaimKey(reading.article().id(), claim.id()), noted.get(mark));
        }
        if (judgements.rejected(mark)) {
          rejected.put(mark, new Told(reading, claim, Optional.empty()));
        }
      }
    }
    Map<ClaimKey, Happening> holders = new HashMap<>();
    for (Happening h : linking.happenings()) {
      happenings.put(h.id(), h);
      h.claims().forEach(key -> holders.put(key, h));
    }
    for (Reading reading : corrected) {
      readings.put(reading.article().id(), reading);
      for (Claim claim : reading.claims()) {
        ClaimKey key = new ClaimKey(reading.article().id(), claim.id());
        claims.put(key, new Told(reading, claim, Optional.ofNullable(holders.get(key))));
      }
    }
    for (Copy copy : linking.copies()) {
      copyOf.put(copy.article(), copy);
      copies.computeIfAbsent(copy.copiedFrom(), id -> new ArrayList<>()).add(copy);
    }
    happenings.values().stream()
        .map(h -> HappeningLine.of(this, h))
        .filter(l -> !l.claims().isEmpty())
        .sorted(HappeningLine.newestFirst())
        .forEach(l -> lines.put(l.happening().id(), l));
  }

  /** Everything that it holds, to take away. */
  Selection selection() {
    return Selection.of(readings(), happenings(), judgements);
  }

  List<Reading> readings() {
    return List.copyOf(readings.values());
  }

  Optional<Reading> reading(ArticleId id) {
    return Optional.ofNullable(readings.get(id));
  }

  List<Told> claims() {
    return List.copyOf(claims.values());
  }

  Optional<Told> claim(ClaimKey key) {
    return Optional.ofNullable(claims.get(key));
  }

  List<Happening> happenings() {
    return List.copyOf(happenings.values());
  }

  Optional<Happening> happening(HappeningId id) {
    return Optional.ofNullable(happenings.get(id));
  }

  /** Every happening that still holds a claim, the newest word first. */
  List<HappeningLine> lines() {
    return List.copyOf(lines.values());
  }

  /** The happening that holds the claim, as lists show it. */
  Optional<HappeningLine> line(Told told) {
    return told.happening().map(h -> lines.get(h.id()));
  }

  Judgements judgements() {
    return judgements;
  }

  /** Whether a person looked at the claim and kept it. */
  boolean reviewed(Told told) {
    return reviewed.contains(told.key());
  }

  /** What was made of this snapshot before. */
  Overviews overviews() {
    return overviews;
  }

  private static Map<ClaimMark, List<Judged>> noted(Judgements judgements) {
    Map<ClaimMark, List<Judged>> noted = new HashMap<>();
    for (Judged j : judgements.standing()) {
      if (j.what() instanceof Judgement.Note(ClaimMark mark, String text)) {
        noted.computeIfAbsent(mark, m -> new ArrayList<>()).add(j);
      }
    }
    return noted;
  }

  /** What people noted on any of these claims, the oldest first. */
  List<Judged> notes(List<ClaimKey> claims) {
    return claims.stream()
        .flatMap(c -> notes.getOrDefault(c, List.of()).stream())
        .distinct()
        .sorted(Comparator.comparing(Judged::number))
        .toList();
  }

  /** Claims that a person rejected after an instant, as the reader had read them. */
  List<Told> rejected(Instant after) {
    return judgements.standing().stream()
        .filter(j -> j.at().isAfter(after))
        .flatMap(
            j ->
                j.what() instanceof Judgement.Reject(ClaimMark mark)
                    ? Stream.ofNullable(rejected.get(mark))
                    : Stream.of())
        .distinct()
        .toList();
  }

  List<RefusedInput> refusals() {
    return refusals;
  }

  /** The claims of a happening that the ledger still holds, the earliest word first. */
  List<Told> claims(Happening happening) {
    return told(happening.claims());
  }

  /** These claims, the earliest word first. */
  List<Told> told(List<ClaimKey> keys) {
    return keys.stream()
        .map(claims::get)
        .filter(java.util.Objects::nonNull)
        .sorted(Comparator.comparing(Told::dayOrMin).thenComparing(Told::key))
        .toList();
  }

  List<Told> claims(Predicate<Told> which) {
    return claims.values().stream().filter(which).toList();
  }

  /** What the article was copied from. */
  Optional<Copy> copyOf(ArticleId article) {
    return Optional.ofNullable(copyOf.get(article));
  }

  /** What was copied from the article. */
  List<Copy> copies(ArticleId article) {
    return copies.getOrDefault(article, List.of());
  }

  /** Whether any article that stands behind these claims was made for testing. */
  boolean constructed(List<Told> told) {
    return told.stream().anyMatch(t -> t.article().constructed());
  }

  boolean anyConstructed() {
    return readings.values().stream().map(Reading::article).anyMatch(Article::constructed);
  }
}
