package org.hearsay.app;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Article;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Conflict;
import org.hearsay.model.Happening;
import org.hearsay.model.Linking;
import org.hearsay.model.Origin;
import org.hearsay.model.Reading;
import org.hearsay.model.Revision;

/**
 * Happenings for a person: what, how many independent words stand behind it, who denies, what
 * clashes.
 */
final class LinkingListing {
  private final PrintStream out;
  private final Ink ink;
  private final Map<ArticleId, Reading> readings;

  LinkingListing(PrintStream out, Ink ink, Map<ArticleId, Reading> readings) {
    this.out = out;
    this.ink = ink;
    this.readings = readings;
  }

  void print(Linking linking) {
    if (readings.values().stream().anyMatch(r -> r.article().constructed())) {
      out.println(ink.warning(Article.CONSTRUCTED_NOTICE));
      out.println();
    }
    linking.happenings().forEach(this::print);
    out.printf(
        "%d articles, %d of them copies, %d happenings%n",
        readings.size(), linking.copies().size(), linking.happenings().size());
  }

  void print(Happening happening) {
    out.println(ink.bold(happening.summary()) + "  " + ink.dim(happening.id().value()));
    out.println("  " + counts(happening));
    out.printf(
        "  grade %d: %s%n", happening.grade().credibility(), Ink.safe(happening.grade().rule()));
    happening.origins().forEach(this::print);
    happening.conflicts().forEach(this::print);
    happening.revisions().forEach(this::print);
    out.println();
  }

  /** Origins stand before articles: a number of articles alone would fool the reader. */
  String counts(Happening happening) {
    long articles = happening.claims().stream().map(ClaimKey::article).distinct().count();
    String possible =
        happening.possibleOrigins() > happening.independentOrigins()
            ? " (at most " + happening.possibleOrigins() + ")"
            : "";
    String denied =
        happening.denyingHouses().isEmpty()
            ? ""
            : " · " + ink.denial(happening.denyingHouses().size() + " deny or doubt");
    return plural(happening.independentOrigins(), "independent origin")
        + possible
        + " · "
        + plural(articles, "article")
        + denied;
  }

  private void print(Origin origin) {
    String house = origin.house().isEmpty() ? "house unknown" : origin.house();
    out.printf(
        "    %s › %s %s%s  %s%n",
        ink.voice(house),
        ink.bold(origin.root()),
        origin.stance().code(),
        origin.firstHand() ? ", first hand" : "",
        ink.dim(names(origin.claims())));
  }

  private void print(Conflict conflict) {
    out.printf(
        "    %s %s  %s%n",
        ink.denial("≠ conflict over " + conflict.kind().code()),
        conflict.claims().stream().map(this::value).collect(Collectors.joining(" against ")),
        ink.dim(names(conflict.claims())));
  }

  private void print(Revision revision) {
    out.printf(
        "    %s %s: %s → %s%n",
        ink.warning("↺ revised"),
        ink.voice(revision.voice()),
        value(revision.before()),
        value(revision.after()));
  }

  private String value(ClaimKey key) {
    Reading reading = readings.get(key.article());
    if (reading == null) {
      return key.toString();
    }
    return reading
        .claim(key.claim())
        .map(c -> Ink.safe(c.voice() + shortValue(c)))
        .orElse(key.toString());
  }

  private static String shortValue(Claim claim) {
    String figure = claim.quantity().map(Words::quantity).orElse("");
    String days = claim.time().flatMap(t -> t.days()).map(Words::days).orElse("");
    List<String> told = Stream.of(figure, days).filter(s -> !s.isEmpty()).toList();
    return told.isEmpty() ? "" : " (" + String.join(", ", told) + ")";
  }

  private static String names(java.util.List<ClaimKey> claims) {
    return claims.stream().map(ClaimKey::toString).collect(Collectors.joining(" "));
  }

  private static String plural(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
