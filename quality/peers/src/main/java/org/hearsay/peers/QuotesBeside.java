package org.hearsay.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.hearsay.forms.ArticleForm;
import org.hearsay.forms.ReadingForm;
import org.hearsay.model.Article;
import org.hearsay.model.Outcome;
import org.hearsay.model.Span;
import org.hearsay.peers.CoreNlpQuotes.Quote;
import org.hearsay.read.Reader;

/**
 * CoreNLP and our reader on the same documents, in turns, one thread each: {@code QuotesBeside N
 * DOCUMENTS.jsonl.gz OUT}. Writes the gold and both readings of N documents, spread over the file,
 * for the corpus's scorer; prints the times after a warm-up of both, as wall clock and as CPU time
 * of the thread (the machine may be loaded).
 */
final class QuotesBeside {
  /** Documents that both read before the clock starts; they are read again when it runs. */
  private static final int WARM_UP = 4;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Reader ours = Reader.learned();
  private final CoreNlpQuotes peer = new CoreNlpQuotes();
  private final Clock ourClock = new Clock();
  private final Clock peerClock = new Clock();

  /** Nanoseconds of both kinds. */
  private static final class Clock {
    long wall;
    long cpu;

    void time(Runnable work) {
      long wallStart = System.nanoTime();
      long cpuStart = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      work.run();
      cpu += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpuStart;
      wall += System.nanoTime() - wallStart;
    }

    String per(int documents) {
      return String.format(
          "%.3f s wall, %.3f s CPU a document", wall / 1e9 / documents, cpu / 1e9 / documents);
    }
  }

  private QuotesBeside() {}

  public static void main(String[] args) throws IOException {
    List<String> lines = spread(Path.of(args[1]), Integer.parseInt(args[0]));
    Path out = Path.of(args[2]);
    QuotesBeside beside = new QuotesBeside();
    for (String line : lines.subList(0, Math.min(WARM_UP, lines.size()))) {
      beside.read(line, new ArrayList<>(), new ArrayList<>(), new Clock(), new Clock());
    }
    List<String> ours = new ArrayList<>();
    List<String> peers = new ArrayList<>();
    for (String line : lines) {
      beside.read(line, ours, peers, beside.ourClock, beside.peerClock);
    }
    Files.write(out.resolve("gold.jsonl"), lines);
    Files.write(
        out.resolve("gold-direct.jsonl"), lines.stream().map(QuotesBeside::direct).toList());
    Files.write(out.resolve("ours.jsonl"), ours);
    Files.write(out.resolve("corenlp.jsonl"), peers);
    System.out.println("CoreNLP  " + beside.peerClock.per(lines.size()));
    System.out.println("ours     " + beside.ourClock.per(lines.size()));
    System.out.printf(
        "ours is faster by wall %.1f, by CPU %.1f%n",
        (double) beside.peerClock.wall / beside.ourClock.wall,
        (double) beside.peerClock.cpu / beside.ourClock.cpu);
  }

  /**
   * The gold's attributions whose contents are all inside quotation marks, cues left out: what
   * CoreNLP sets out to find. Only the recall against it means something.
   */
  private static String direct(String line) {
    try {
      ObjectNode document = (ObjectNode) JSON.readTree(line);
      int[] text = document.path("text").asText().codePoints().toArray();
      ArrayNode kept = JSON.createArrayNode();
      for (JsonNode attribution : document.path("attributions")) {
        boolean quoted = !attribution.path("content").isEmpty();
        for (JsonNode part : attribution.path("content")) {
          quoted &= mark(text[part.get(0).asInt()]) && mark(text[part.get(1).asInt() - 1]);
        }
        if (quoted) {
          kept.add(((ObjectNode) attribution).set("cue", JSON.createArrayNode()));
        }
      }
      document.set("attributions", kept);
      return document.toString();
    } catch (IOException notJson) {
      throw new UncheckedIOException(notJson);
    }
  }

  private static boolean mark(int letter) {
    return "\"“”‘’'".indexOf(letter) >= 0;
  }

  private static List<String> spread(Path file, int wanted) throws IOException {
    List<String> all;
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      all = reader.lines().toList();
    }
    int count = Math.min(wanted, all.size());
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      chosen.add(all.get((int) ((long) i * all.size() / count)));
    }
    return chosen;
  }

  private void read(
      String line, List<String> ourLines, List<String> peerLines, Clock ourClock, Clock peerClock)
      throws IOException {
    JsonNode node = JSON.readTree(line);
    Article article = article(line);
    List<Quote> quotes = new ArrayList<>();
    peerClock.time(() -> quotes.addAll(peer.read(article.text())));
    ourClock.time(() -> ourLines.add(ReadingForm.write(ours.read(article))));
    peerLines.add(written(node.path("id").asText(), article.text(), quotes));
  }

  private static Article article(String line) throws IOException {
    return switch (ArticleForm.read(line)) {
      case Outcome.Done<Article> done -> done.value();
      case Outcome.Refused<Article> refused -> throw new IOException(refused.toString());
    };
  }

  private static String written(String id, String text, List<Quote> quotes) {
    ObjectNode root = JSON.createObjectNode();
    root.putObject("article").put("id", id);
    ArrayNode attributions = root.putArray("attributions");
    for (Quote quote : quotes) {
      if (quote.speaker().isPresent()) {
        ObjectNode one = attributions.addObject();
        spans(one, "source", text, quote.speaker());
        spans(one, "cue", text, quote.verb());
        spans(one, "content", text, Optional.of(quote.content()));
      }
    }
    return root.toString();
  }

  private static void spans(ObjectNode into, String name, String text, Optional<Span> span) {
    ArrayNode list = into.putArray(name);
    span.ifPresent(
        s ->
            list.addArray()
                .add(text.codePointCount(0, s.start()))
                .add(text.codePointCount(0, s.end())));
  }
}
