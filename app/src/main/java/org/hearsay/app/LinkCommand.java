package org.hearsay.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.forms.LinkingForm;
import org.hearsay.link.Linker;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Linking;
import org.hearsay.model.Reading;
import org.hearsay.model.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay link}: what these files say together. Keeps nothing. */
@Command(
    name = "link",
    mixinStandardHelpOptions = true,
    description =
        "Reads articles, links them in memory and prints what happened by whose word: copies,"
            + " independent origins, conflicts, grades.",
    footer = {
      "",
      "A FILE may also hold readings (hearsay read --json): they are linked as they are."
    })
final class LinkCommand implements Callable<Integer> {
  @Mixin private ReaderChoice reader = new ReaderChoice();

  @Option(names = "--json", description = "One JSON object instead of the listing.")
  private boolean json;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files to link.")
  private List<Path> files = List.of();

  private final Map<ArticleId, Reading> readings = new LinkedHashMap<>();
  private int refused;

  @Override
  public Integer call() {
    PrintStream out = System.out;
    try (Progress progress = Progress.of("reading", "articles")) {
      new Pipeline(reader.open())
          .read(
              InputFiles.open(files),
              reading -> {
                take(reading);
                progress.step();
              },
              this::refuse);
    }
    Linking linking = Linker.standard().link(readings.values());
    if (json) {
      out.println(LinkingForm.write(linking));
    } else {
      new LinkingListing(out, Ink.auto(), readings).print(linking);
    }
    out.flush();
    return refused == 0 ? ExitCode.DONE : ExitCode.REFUSED;
  }

  /** A claim's name holds its article's: two different texts cannot share one. */
  private void take(Reading reading) {
    Reading before = readings.putIfAbsent(reading.article().id(), reading);
    if (before != null && !before.article().text().equals(reading.article().text())) {
      String id = reading.article().id().value();
      refuse(new Input.Refused(id, Refusal.BAD_FIELD, "another text has the id \"" + id + "\""));
    }
  }

  private void refuse(Input.Refused no) {
    refused++;
    System.err.println(Ink.safe(no.line()));
  }
}
