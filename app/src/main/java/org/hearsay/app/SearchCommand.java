package org.hearsay.app;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.hearsay.keep.LedgerUnusable;
import org.hearsay.model.Article;
import org.hearsay.model.ArticleId;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.ClaimSearch;
import org.hearsay.model.ClaimSearch.Answer;
import org.hearsay.model.ClaimSearch.Hit;
import org.hearsay.model.ClaimSearch.Order;
import org.hearsay.model.Judgements;
import org.hearsay.model.Ledger;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.hearsay.reports.Known;
import org.hearsay.search.LuceneSearch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay search}: claims by words and fields. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Finds claims in the ledger by words, phrases and fields.",
    footer = {
      "",
      "Fields: voice, house, outlet, type, item, country, place, date, printed, grade, origins,",
      "conflict, status, certainty, stance. For example:",
      "  hearsay search 'type:transfer item:missile country:RU date:2024-10'"
    })
final class SearchCommand implements Callable<Integer> {
  @Mixin private LedgerFolder folder = new LedgerFolder();
  @Mixin private AsOf asOf = new AsOf();

  @Option(
      names = "--order",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "RELEVANCE")
  private Order order = Order.RELEVANCE;

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "How many to print (default: ${DEFAULT-VALUE}).",
      defaultValue = "20")
  private int most;

  @Option(
      names = "--like",
      paramLabel = "CLAIM",
      description = "Instead of WORDS: claims of other articles that are told in like words.")
  private Optional<String> like = Optional.empty();

  @Parameters(arity = "0..*", paramLabel = "WORDS", description = "What to look for.")
  private List<String> words = List.of();

  private final PrintStream out = System.out;
  private final Ink ink = Ink.auto();

  @Override
  public Integer call() throws LedgerUnusable {
    if (words.isEmpty() == like.isEmpty()) {
      System.err.println("hearsay search: tell either WORDS or --like CLAIM");
      return CommandLine.ExitCode.USAGE;
    }
    try (Ledger ledger = folder.open()) {
      return asOf.isNow() ? searchNow(ledger) : searchThen(asOf.of(ledger));
    }
  }

  /** By the kept index; of the ledger only the articles that are shown are read. */
  private int searchNow(Ledger ledger) {
    Judgements judgements = Judgements.of(ledger.judgements());
    try (ClaimSearch search = SearchFolder.of(folder.path(), ledger)) {
      return print(
          search, id -> ledger.reading(id).map(r -> judgements.applied(List.of(r)).getFirst()));
    }
  }

  private int searchThen(Known known) {
    try (ClaimSearch search = LuceneSearch.inMemory()) {
      search.update(known.readings(), known.linking());
      return print(search, known::reading);
    }
  }

  private int print(ClaimSearch search, Function<ArticleId, Optional<Reading>> readings) {
    if (like.isPresent()) {
      return likeOne(search, like.get(), readings);
    }
    String query = String.join(" ", words);
    return switch (search.find(query, order, 0, most)) {
      case Answer.Found found -> print(found.hits(), found.total(), readings);
      case Answer.Misread misread -> {
        System.err.println(query);
        System.err.println(" ".repeat(misread.at()) + "^ " + misread.what());
        yield ExitCode.REFUSED;
      }
    };
  }

  private int likeOne(
      ClaimSearch search, String name, Function<ArticleId, Optional<Reading>> readings) {
    try {
      List<Hit> hits = search.like(ClaimKey.of(name), most);
      return print(hits, hits.size(), readings);
    } catch (IllegalArgumentException e) {
      System.err.println(Ink.safe("hearsay search: " + e.getMessage()));
      return ExitCode.REFUSED;
    }
  }

  private int print(List<Hit> hits, int total, Function<ArticleId, Optional<Reading>> readings) {
    if (total == 0) {
      System.err.println("nothing found in " + folder.path());
      return ExitCode.NOT_FOUND;
    }
    hits.forEach(hit -> print(hit, readings.apply(hit.claim().article())));
    out.printf("%d of %d claims%n", hits.size(), total);
    return ExitCode.DONE;
  }

  private void print(Hit hit, Optional<Reading> reading) {
    reading.ifPresent(
        r -> {
          r.claim(hit.claim().claim())
              .ifPresent(
                  c ->
                      out.printf(
                          "%s  %s%n    %s · %s%n",
                          ink.chain(c.chain()),
                          ink.dim(hit.claim().toString()),
                          ink.bold(Words.event(c)),
                          Ink.safe(String.join(" · ", Words.details(c)))));
          if (r.article().constructed()) {
            out.println("    " + ink.warning(Article.CONSTRUCTED_NOTICE));
          }
        });
    out.println("    “" + marked(hit) + "”");
  }

  private String marked(Hit hit) {
    StringBuilder line = new StringBuilder();
    int at = 0;
    for (Span span : hit.marked()) {
      line.append(Ink.safe(hit.excerpt().substring(at, span.start())));
      line.append(ink.underlined(span.in(hit.excerpt())));
      at = span.end();
    }
    return line.append(Ink.safe(hit.excerpt().substring(at))).toString();
  }
}
