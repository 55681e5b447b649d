package org.hearsay.app;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.keep.LedgerUnusable;
import org.hearsay.model.Article;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Happening;
import org.hearsay.model.Ledger;
import org.hearsay.model.Provenance;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.hearsay.reports.Known;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hearsay why}: the path from a claim back to the words it rests on. */
@Command(
    name = "why",
    mixinStandardHelpOptions = true,
    description =
        "Shows why a claim stands in the ledger: its words in their paragraph, its chain, its"
            + " happening, the other origins, the conflicts, the grade and its rule.")
final class WhyCommand implements Callable<Integer> {
  @Mixin private LedgerFolder folder = new LedgerFolder();
  @Mixin private AsOf asOf = new AsOf();

  @Parameters(paramLabel = "CLAIM", description = "A claim's full name, as listings print it.")
  private String name = "";

  private final PrintStream out = System.out;
  private final Ink ink = Ink.auto();

  @Override
  public Integer call() throws LedgerUnusable {
    try (Ledger ledger = folder.open()) {
      Known known = asOf.of(ledger);
      Optional<ClaimKey> key = key(name);
      Optional<Reading> reading = key.flatMap(k -> known.reading(k.article()));
      Optional<Claim> claim = reading.flatMap(r -> r.claim(key.orElseThrow().claim()));
      if (claim.isEmpty()) {
        System.err.println("hearsay: the ledger in " + folder.path() + " has no claim " + name);
        return ExitCode.NOT_FOUND;
      }
      print(reading.orElseThrow(), claim.get());
      known.source(reading.get().article().id()).ifPresent(this::print);
      out.println();
      known.linking().of(key.orElseThrow()).ifPresent(h -> print(h, known));
      return ExitCode.DONE;
    }
  }

  private static Optional<ClaimKey> key(String written) {
    try {
      return Optional.of(ClaimKey.of(written));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void print(Reading reading, Claim claim) {
    Article article = reading.article();
    if (article.constructed()) {
      out.println(ink.warning(Article.CONSTRUCTED_NOTICE));
    }
    out.println(ink.bold(Words.head(article)));
    article.url().ifPresent(url -> out.println(ink.dim(url)));
    out.println();
    out.println(
        marked(article.text(), paragraph(article.text(), claim.trigger()), claim.trigger()));
    out.println();
    out.println("chain       " + ink.chain(claim.chain()));
    out.println("claim       " + ink.bold(Words.event(claim)));
    out.println("            " + Ink.safe(String.join(" · ", Words.details(claim))));
    reading
        .path(claim)
        .forEach(
            a ->
                out.printf(
                    "said by     %s %s by the words “%s”  %s%n",
                    ink.voice(Words.housed(a.voice().name(), a.voice().house())),
                    a.stance().code(),
                    a.cue().isEmpty()
                        ? ""
                        : Ink.safe(Words.line(a.cue().get(0).in(article.text()))),
                    ink.dim(Math.round(a.confidence().value() * 100) + "%")));
    out.printf(
        "read by     %s, confidence %d%%%n",
        reading.reader(), Math.round(claim.confidence().value() * 100));
    out.println("text        sha256 " + article.sha256());
  }

  private void print(Provenance from) {
    out.println("captured    " + from.capturedAt() + " from " + Ink.safe(from.address()));
    out.println("            sha256 " + from.sha256());
  }

  private void print(Happening happening, Known known) {
    Map<ArticleId, Reading> readings = new LinkedHashMap<>();
    List<ArticleId> articles =
        happening.claims().stream().map(ClaimKey::article).distinct().toList();
    articles.forEach(id -> known.reading(id).ifPresent(r -> readings.put(id, r)));
    out.println(ink.dim("the happening it belongs to:"));
    new LinkingListing(out, ink, readings).print(happening);
  }

  private String marked(String text, Span paragraph, Span words) {
    return "  "
        + Ink.safe(text.substring(paragraph.start(), words.start()))
        + ink.underlined(words.in(text))
        + Ink.safe(text.substring(words.end(), paragraph.end()));
  }

  /** The paragraph around the words, between line breaks. */
  private static Span paragraph(String text, Span words) {
    int start = text.lastIndexOf('\n', words.start()) + 1;
    int end = text.indexOf('\n', words.end());
    return new Span(start, end < 0 ? text.length() : end);
  }
}
