package org.hearsay.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.hearsay.extract.Extracted;
import org.hearsay.extract.Extractor;
import org.hearsay.extract.Hints;
import org.hearsay.extract.Limits;
import org.hearsay.forms.ExtractionForm;
import org.hearsay.gather.Capture;
import org.hearsay.model.Article;
import org.hearsay.model.Outcome;
import org.hearsay.model.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay extract}: the articles in pages, PDFs, mails and feeds. Keeps nothing. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Finds the article in web pages, PDFs, mails and feeds and prints it.",
    footer = {
      "",
      "A FILE is a page (.html), a PDF, a mail (.eml), a feed (RSS, Atom, JSON), plain text, or",
      "articles as JSON, each also gzipped (.gz). A feed gives one article an entry. Text that is",
      "not English is printed and marked; read leaves it out. A file that is refused gives one line",
      "on standard error, the others are done. A URL is fetched as gather would fetch it: robots.txt",
      "is kept to, and an address that is not public is refused."
    })
final class ExtractCommand implements Callable<Integer> {
  @Option(names = "--json", description = "One JSON object a line instead of the text.")
  private boolean json;

  @Mixin private AllowedAddresses allowed = new AllowedAddresses();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE-OR-URL",
      description = "The files to open, the pages to fetch.")
  private List<String> names = List.of();

  private int refused;

  @Override
  public Integer call() throws IOException {
    PrintStream out = System.out;
    Extractor extractor = Extractor.create();
    try (Progress progress = Progress.of("extracting", "files")) {
      for (String name : names) {
        if (PageFetch.isAddress(name)) {
          fetched(extractor, name, out);
        } else {
          extract(extractor, Path.of(name), out);
        }
        progress.step();
      }
    }
    out.flush();
    return refused == 0 ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private void extract(Extractor extractor, Path path, PrintStream out) {
    String file = path.toString();
    if (Files.isDirectory(path)) {
      refuse(file, Refusal.FOLDER, "is a folder; name the files in it");
    } else if (!Files.exists(path)) {
      refuse(file, Refusal.MISSING, "no such file");
    } else if (file.matches("(?i).*\\.(json|jsonl|ndjson)(\\.gz)?") && !isJsonFeed(path)) {
      articles(path, out);
    } else {
      bytes(extractor, path, out);
    }
  }

  /** A page of the web, as politely and safely as the gatherer fetches one. */
  private void fetched(Extractor extractor, String address, PrintStream out) throws IOException {
    switch (new PageFetch(allowed.policy()).page(address)) {
      case Outcome.Done<Capture> done -> {
        Capture page = done.value();
        Hints hints =
            new Hints(
                Optional.empty(),
                page.contentType(),
                Optional.of(page.finalUrl()),
                Optional.empty());
        print(address, extractor.extract(page.body(), hints), out);
      }
      case Outcome.Refused<Capture> no -> refuse(address, no.reason(), no.detail());
    }
  }

  private void print(String file, Outcome<List<Extracted>> outcome, PrintStream out) {
    switch (outcome) {
      case Outcome.Done<List<Extracted>> done -> done.value().forEach(e -> print(file, e, out));
      case Outcome.Refused<List<Extracted>> no -> refuse(file, no.reason(), no.detail());
    }
  }

  private void bytes(Extractor extractor, Path path, PrintStream out) {
    String file = path.toString();
    byte[] bytes;
    try (InputStream in = stream(path)) {
      bytes = in.readNBytes(Limits.usual().inputBytesMax() + 1);
    } catch (IOException e) {
      refuse(file, Refusal.UNREADABLE, "cannot be read: " + e.getClass().getSimpleName());
      return;
    }
    Hints hints = Hints.ofName(file.replaceFirst("(?i)\\.gz$", ""));
    print(file, extractor.extract(bytes, hints), out);
  }

  /** A JSON Feed is JSON and yet a feed. */
  private static boolean isJsonFeed(Path path) {
    try (InputStream in = stream(path)) {
      String head = new String(in.readNBytes(2048), java.nio.charset.StandardCharsets.UTF_8);
      return head.contains("jsonfeed.org/version");
    } catch (IOException e) {
      return false;
    }
  }

  /** Files that hold articles already pass through in the same form. */
  private void articles(Path path, PrintStream out) {
    try (Stream<Input> inputs = InputFiles.open(List.of(path))) {
      inputs.forEach(
          input -> {
            switch (input) {
              case Input.Given given -> print(given.file(), given.article(), out);
              case Input.Read read -> print(read.file(), read.reading().article(), out);
              case Input.Refused no -> refuse(no.file(), no.reason(), no.detail());
            }
          });
    }
  }

  private static InputStream stream(Path path) throws IOException {
    InputStream in = Files.newInputStream(path);
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  private void refuse(String file, Refusal reason, String detail) {
    refused++;
    System.err.println(Ink.safe(new Input.Refused(file, reason, detail).line()));
  }

  private void print(String file, Article article, PrintStream out) {
    if (json) {
      out.println(ExtractionForm.write(file, article));
    } else {
      listing(article, Optional.empty(), out);
    }
  }

  private void print(String file, Extracted found, PrintStream out) {
    if (json) {
      out.println(
          ExtractionForm.write(
              file,
              found.article(),
              found.authors(),
              found.canonicalUrl(),
              found.credit(),
              found.language().code()));
    } else {
      listing(found.article(), Optional.of(found), out);
    }
  }

  private static void listing(Article article, Optional<Extracted> found, PrintStream out) {
    article.title().ifPresent(title -> out.println(Ink.safe(title)));
    String outlet = article.outlet().orElse("outlet unknown");
    String day = article.published().map(p -> p.day().toString()).orElse("date unknown");
    out.println(Ink.safe(outlet + ", " + day));
    found
        .filter(extracted -> !extracted.authors().isEmpty())
        .ifPresent(
            extracted -> out.println(Ink.safe("by " + String.join(", ", extracted.authors()))));
    found
        .filter(extracted -> !extracted.language().isEnglish())
        .ifPresent(e -> out.println("(language " + e.language().code() + ": kept, not read)"));
    out.println();
    article.text().lines().forEach(line -> out.println(Ink.safe(line)));
    out.println();
  }
}
