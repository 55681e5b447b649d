package org.hearsay.extract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import net.dankito.readability4j.Readability4J;
import org.hearsay.model.Outcome;
import org.jsoup.Jsoup;

/**
 * Ours beside two Java libraries on the benchmark's pages: {@code MeasureExtraction DATA OUT}.
 *
 * <p>Writes one file a method in the form of the benchmark's scorer. Ours stands twice: judged by
 * models that had not seen the page's host, and by the model that is shipped, which has.
 */
public final class MeasureExtraction {
  private static final int TIMED_ROUNDS = 5;

  private MeasureExtraction() {}

  /** Runs it. */
  public static void main(String[] args) throws IOException {
    List<LabelledPage> pages = LabelledPage.load(Path.of(args[0]));
    Path out = Files.createDirectories(Path.of(args[1]));
    Extractor extractor = Extractor.create();
    measure("shipped", pages, page -> shipped(extractor, page), out);
    measure("readability4j", pages, MeasureExtraction::readability, out);
    measure("boilerpipe", pages, MeasureExtraction::boilerpipe, out);
    for (long seed = 1; seed <= 3; seed++) {
      Map<String, double[]> unseen = CrossValidate.judgeUnseen(pages, seed);
      write("unseen-" + seed, pages, page -> unseen(page, unseen), out);
    }
  }

  private static void measure(
      String name, List<LabelledPage> pages, Function<LabelledPage, String> method, Path out)
      throws IOException {
    write(name, pages, method, out);
    long start = System.nanoTime();
    for (int round = 0; round < TIMED_ROUNDS; round++) {
      pages.forEach(method::apply);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%-14s %.0f pages/s on one thread%n",
        name,
        TIMED_ROUNDS * pages.size() / seconds);
  }

  private static void write(
      String name, List<LabelledPage> pages, Function<LabelledPage, String> method, Path out)
      throws IOException {
    ObjectNode texts = new ObjectMapper().createObjectNode();
    Score score = new Score();
    for (LabelledPage page : pages) {
      String text = method.apply(page);
      texts.putObject(page.id).put("articleBody", text);
      score.add(page.id, page.truth, text);
    }
    Files.writeString(out.resolve(name + ".json"), texts.toString());
    System.out.printf(Locale.ROOT, "%-14s %s%n", name, score);
  }

  private static String unseen(LabelledPage page, Map<String, double[]> verdicts) {
    double[] likely = verdicts.getOrDefault(page.id, new double[0]);
    return ArticleFinder.join(ArticleFinder.chosen(page.page, likely)).toString();
  }

  private static String shipped(Extractor extractor, LabelledPage page) {
    return switch (extractor.extract(page.bytes, Hints.ofName("page.html"))) {
      case Outcome.Done<List<Extracted>> done -> done.value().getFirst().article().text();
      case Outcome.Refused<List<Extracted>> no -> "";
    };
  }

  private static String readability(LabelledPage page) {
    String html = new String(page.bytes, StandardCharsets.UTF_8);
    String content = new Readability4J(page.url, html).parse().getContent();
    return content == null ? "" : Jsoup.parse(content).wholeText();
  }

  private static String boilerpipe(LabelledPage page) {
    try {
      return ArticleExtractor.getInstance().getText(new String(page.bytes, StandardCharsets.UTF_8));
    } catch (BoilerpipeProcessingException e) {
      return "";
    }
  }
}
