package org.hearsay.app;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.extract.Extracted;
import org.hearsay.extract.Extractor;
import org.hearsay.extract.Hints;
import org.hearsay.forms.ArticleForm;
import org.hearsay.gather.Capture;
import org.hearsay.gather.CaptureTaker;
import org.hearsay.model.Article;
import org.hearsay.model.Outcome;
import org.hearsay.model.Provenance;
import org.hearsay.model.Published;
import org.hearsay.model.Refusal;

/**
 * Captures into the ledger: extracted, read and kept in batches, so that a long round needs no more
 * memory than a short one. Threads take turns.
 */
final class CaptureIntake implements CaptureTaker {
  private static final int BATCH = 64;

  private final Extractor extractor;
  private final Ledgering ledgering;
  private final Consumer<Input.Refused> refusals;
  private final List<Input> waiting = new ArrayList<>();
  private int articles;

  CaptureIntake(Extractor extractor, Ledgering ledgering, Consumer<Input.Refused> refusals) {
    this.extractor = extractor;
    this.ledgering = ledgering;
    this.refusals = refusals;
  }

  @Override
  public synchronized void take(Capture capture) {
    waiting.addAll(inputs(capture, extractor));
    if (waiting.size() >= BATCH) {
      flush();
    }
  }

  /** Reads what waits; everything taken so far is in the ledger afterwards. */
  synchronized void flush() {
    articles += ledgering.keep(List.copyOf(waiting).stream(), refusals).articles();
    waiting.clear();
  }

  synchronized int articles() {
    return articles;
  }

  /** Articles that were articles before, one JSON object a line. */
  private static List<Input> lines(Capture capture) {
    return new String(capture.body(), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank())
        .map(
            line ->
                Input.ofArticle(capture.url(), ArticleForm.read(line), "")
                    .from(origin(capture, line.getBytes(StandardCharsets.UTF_8))))
        .toList();
  }

  private static Input.Origin origin(Capture capture, byte[] bytes) {
    return Input.Origin.of(new Provenance(capture.url(), capture.at(), Raw.sha256(bytes)));
  }

  /** What a captured page holds; the same bytes give the same inputs. */
  static List<Input> inputs(Capture capture, Extractor extractor) {
    if (capture.contentType().filter("application/x-ndjson"::equals).isPresent()) {
      return lines(capture);
    }
    Hints hints =
        new Hints(
            isFile(capture) ? Optional.of(capture.url()) : Optional.empty(),
            isFile(capture) ? Optional.empty() : capture.contentType(),
            isFile(capture) ? Optional.empty() : Optional.of(capture.finalUrl()),
            capture.said("outlet"));
    return switch (extractor.extract(capture.body(), hints)) {
      case Outcome.Done<List<Extracted>> done ->
          done.value().stream()
              .map(found -> input(capture, found).from(origin(capture, capture.body())))
              .toList();
      case Outcome.Refused<List<Extracted>> no ->
          List.of(
              new Input.Refused(
                  capture.url(), no.reason(), no.detail(), origin(capture, capture.body())));
    };
  }

  private static boolean isFile(Capture capture) {
    return capture.url().startsWith("file:");
  }

  private static Input input(Capture capture, Extracted found) {
    if (!found.language().isEnglish()) {
      return new Input.Refused(
          capture.url(), Refusal.NOT_ENGLISH, "language " + found.language().code());
    }
    return new Input.Given(capture.url(), withWhatTheSourceSaid(capture, found.article()));
  }

  /** The page's own word wins; the feed's fills what the page leaves open. */
  private static Article withWhatTheSourceSaid(Capture capture, Article article) {
    return new Article(
        article.id(),
        article.url(),
        article.outlet(),
        capture.said("house"),
        article.published().or(() -> capture.said("entry-published").flatMap(CaptureIntake::day)),
        article.title().or(() -> capture.said("entry-title")),
        article.text(),
        article.constructed());
  }

  private static Optional<Published> day(String written) {
    try {
      return Optional.of(Published.parse(written));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
