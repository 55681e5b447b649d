package org.hearsay.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.eval.stories.ErrorListing;
import org.hearsay.eval.stories.ErrorPage;
import org.hearsay.eval.stories.Evaluation;
import org.hearsay.eval.stories.FiguresForm;
import org.hearsay.eval.stories.GoldStory;
import org.hearsay.forms.LinkingForm;
import org.hearsay.link.Linker;
import org.hearsay.model.Article;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Outcome;
import org.hearsay.model.Reading;
import org.hearsay.model.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code hearsay eval}: how well the reader reads and the linker links gold stories, and where not.
 */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description =
        "Reads and links gold stories and prints the figures against the gold, then the errors in"
            + " their sentences, the most frequent kind first.",
    footer = {
      "",
      "A STORY is a gold story (JSON). The table is the one that the gold's own scorer prints."
    })
final class EvalCommand implements Callable<Integer> {
  @Mixin private ReaderChoice reader = new ReaderChoice();

  @Option(
      names = "--readings",
      paramLabel = "FILE",
      description = "Measure these readings (hearsay read --json) instead of reading now.")
  private @Nullable Path readings;

  @Option(
      names = "--linking",
      paramLabel = "FILE",
      description = "Measure this linking (hearsay link --json) instead of linking now.")
  private @Nullable Path linking;

  @Option(names = "--each", description = "A line for each article too.")
  private boolean each;

  @Option(
      names = "--kinds",
      paramLabel = "N",
      defaultValue = "12",
      description = "How many kinds of error to list (default: ${DEFAULT-VALUE}).")
  private int kinds;

  @Option(
      names = "--cases",
      paramLabel = "N",
      defaultValue = "3",
      description = "How many cases of each kind to list (default: ${DEFAULT-VALUE}).")
  private int cases;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write every error as one self-contained page.")
  private @Nullable Path html;

  @Option(names = "--json", paramLabel = "FILE", description = "Write the figures as JSON.")
  private @Nullable Path json;

  @Parameters(arity = "1..*", paramLabel = "STORY", description = "The gold stories.")
  private List<Path> files = List.of();

  private int refused;

  @Override
  public Integer call() throws IOException {
    List<GoldStory> stories = stories();
    if (stories.isEmpty()) {
      return ExitCode.REFUSED;
    }
    Evaluation evaluation;
    try {
      evaluation = Evaluation.of(stories, this::read, Optional.of(this::link));
    } catch (IllegalArgumentException otherText) {
      refuse(new Input.Refused("eval", Refusal.BAD_FIELD, String.valueOf(otherText.getMessage())));
      return ExitCode.REFUSED;
    }
    print(evaluation, System.out);
    if (html != null) {
      Files.writeString(html, ErrorPage.write(evaluation, subject(stories)));
    }
    if (json != null) {
      Files.writeString(json, FiguresForm.write(evaluation));
    }
    return refused == 0 ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private void print(Evaluation evaluation, PrintStream out) {
    if (each) {
      evaluation.lines().forEach(out::println);
    }
    if (evaluation.figures().unread() > 0) {
      out.println("articles without a reading: " + evaluation.figures().unread());
    }
    evaluation.figures().rows().forEach(row -> out.println(row.text()));
    List<String> errors = new ErrorListing(kinds, cases).lines(evaluation.mistakes());
    if (!errors.isEmpty()) {
      out.println();
      errors.forEach(out::println);
    }
    out.flush();
  }

  private String subject(List<GoldStory> stories) {
    String by = readings == null ? reader.name() + " reader" : "readings of " + readings;
    return by + " on " + String.join(", ", stories.stream().map(GoldStory::name).toList());
  }

  private List<GoldStory> stories() {
    List<GoldStory> stories = new ArrayList<>();
    for (Path file : files) {
      switch (story(file)) {
        case Outcome.Done<GoldStory> done -> stories.add(done.value());
        case Outcome.Refused<GoldStory> no ->
            refuse(new Input.Refused(file.toString(), no.reason(), no.detail()));
      }
    }
    return stories;
  }

  private static Outcome<GoldStory> story(Path file) {
    try {
      return Utf8.decode(Files.readAllBytes(file))
          .map(GoldStory::read)
          .orElseGet(() -> Outcome.refused(Refusal.BINARY, "bytes that are not UTF-8 text"));
    } catch (IOException e) {
      Refusal why = Files.exists(file) ? Refusal.UNREADABLE : Refusal.MISSING;
      return Outcome.refused(why, "cannot be read: " + e.getClass().getSimpleName());
    }
  }

  private Map<ArticleId, Reading> read(List<Article> articles) {
    Stream<Input> inputs =
        readings != null
            ? InputFiles.open(List.of(readings))
            : articles.stream().map(a -> new Input.Given(a.id().value(), a));
    Map<ArticleId, Reading> read = new LinkedHashMap<>();
    try (Progress progress = Progress.of("reading", "articles")) {
      new Pipeline(reader.open())
          .read(
              inputs,
              reading -> {
                read.put(reading.article().id(), reading);
                progress.step();
              },
              this::refuse);
    }
    return read;
  }

  private org.hearsay.model.Linking link(java.util.Collection<Reading> read) {
    if (linking == null) {
      return Linker.standard().link(read);
    }
    try {
      return LinkingForm.read(Files.readString(linking));
    } catch (IOException e) {
      throw new IllegalArgumentException(linking + " cannot be read", e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(linking + " is no linking: " + e.getMessage(), e);
    }
  }

  private void refuse(Input.Refused no) {
    refused++;
    System.err.println(Ink.safe(no.line()));
  }
}
