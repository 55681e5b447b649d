package org.hearsay.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.model.Days;
import org.hearsay.peers.Phrase.Found;
import org.hearsay.read.text.Document;
import org.hearsay.read.time.TimeReader;
import org.hearsay.read.time.Timed;

/**
 * Our times and SUTime's on the same gold phrases: {@code TimesBeside [--errors] STORY.json...}.
 * Each phrase is given as its sentence and the day of publication, nothing else.
 */
final class TimesBeside {
  private final Map<String, Function<Phrase, List<Found>>> tools = new LinkedHashMap<>();
  private final Map<Asked, Optional<Found>> read = new HashMap<>();

  private record Asked(String tool, Phrase phrase) {}

  private TimesBeside() {
    SuTime peer = new SuTime();
    tools.put("ours", p -> ours(p, p.ahead()));
    tools.put("ours, direction unknown", p -> ours(p, false));
    tools.put("SUTime", p -> peer.read(p.sentence(), p.published()));
    tools.put(
        "SUTime, gold's customs",
        p -> peer.read(p.sentence(), p.published()).stream().map(f -> customs(p, f)).toList());
  }

  public static void main(String[] args) throws IOException {
    List<Path> stories =
        Arrays.stream(args).filter(a -> !a.equals("--errors")).map(Path::of).toList();
    List<Phrase> phrases = GoldPhrases.of(stories);
    TimesBeside beside = new TimesBeside();
    beside.table(phrases).forEach(System.out::println);
    beside.byKind(phrases).forEach(System.out::println);
    if (List.of(args).contains("--errors")) {
      beside.errors(phrases).forEach(System.out::println);
    }
  }

  private static List<Found> ours(Phrase phrase, boolean ahead) {
    return new TimeReader(Optional.of(phrase.published()))
        .read(Document.of(phrase.sentence()).tokens(), Optional.empty()).stream()
            .map((Timed t) -> new Found(t.span(), t.days(ahead)))
            .toList();
  }

  /**
   * What the gold does and SUTime's standard does not: a period under way ends at the publication,
   * and "since" runs to it.
   */
  private static Found customs(Phrase phrase, Found found) {
    String before = phrase.sentence().substring(0, found.span().start()).strip();
    boolean since = before.toLowerCase(Locale.ENGLISH).endsWith("since");
    return new Found(found.span(), found.days().map(d -> upTo(phrase, d, since)));
  }

  private static Days upTo(Phrase phrase, Days days, boolean since) {
    boolean begun = !days.start().isAfter(phrase.published());
    boolean open = since || days.end().isAfter(phrase.published());
    return begun && open && !phrase.ahead() ? new Days(days.start(), phrase.published()) : days;
  }

  /** Each tool reads each sentence once. */
  private Optional<Found> found(String tool, Phrase phrase) {
    return read.computeIfAbsent(
        new Asked(tool, phrase),
        a -> phrase.among(java.util.Objects.requireNonNull(tools.get(tool)).apply(phrase)));
  }

  private boolean equal(String tool, Phrase phrase) {
    return found(tool, phrase).flatMap(Found::days).equals(phrase.days());
  }

  private List<String> table(List<Phrase> phrases) {
    List<Phrase> dated = phrases.stream().filter(p -> p.days().isPresent()).toList();
    List<String> rows = new ArrayList<>();
    rows.add(
        phrases.size()
            + " times, "
            + dated.size()
            + " with an interval in the gold, "
            + (phrases.size() - dated.size())
            + " without");
    for (String tool : tools.keySet()) {
      long seen = dated.stream().filter(p -> found(tool, p).isPresent()).count();
      long equal = dated.stream().filter(p -> equal(tool, p)).count();
      long start =
          dated.stream().filter(p -> starts(found(tool, p)).equals(starts(p.days()))).count();
      long empty = phrases.stream().filter(p -> p.days().isEmpty() && equal(tool, p)).count();
      rows.add(
          String.format(
              "%-24s found %.3f  interval equal %.3f (%d)  start equal %.3f  rightly none %d",
              tool,
              (double) seen / dated.size(),
              (double) equal / dated.size(),
              equal,
              (double) start / dated.size(),
              empty));
    }
    return rows;
  }

  private static Optional<java.time.LocalDate> starts(Optional<?> of) {
    return of.flatMap(
        o ->
            switch (o) {
              case Days d -> Optional.of(d.start());
              case Found f -> f.days().map(Days::start);
              default -> Optional.empty();
            });
  }

  private List<String> byKind(List<Phrase> phrases) {
    List<String> rows = new ArrayList<>();
    for (PhraseKind kind : PhraseKind.values()) {
      List<Phrase> of =
          phrases.stream()
              .filter(p -> p.days().isPresent() && PhraseKind.of(p.words()) == kind)
              .toList();
      StringBuilder row =
          new StringBuilder(
              String.format("  %-14s %4d", kind.name().toLowerCase(Locale.ROOT), of.size()));
      for (String tool : tools.keySet()) {
        row.append(String.format("  %s %d", tool, of.stream().filter(p -> equal(tool, p)).count()));
      }
      if (!of.isEmpty()) {
        rows.add(row.toString());
      }
    }
    return rows;
  }

  /** Where one of the two is not equal: the words, the gold, ours, the peer's. */
  private List<String> errors(List<Phrase> phrases) {
    return phrases.stream()
        .filter(p -> !equal("ours", p) || !equal("SUTime, gold's customs", p))
        .map(
            p ->
                String.join(
                    "\t",
                    (equal("ours", p) ? "ok" : "NO")
                        + "/"
                        + (equal("SUTime, gold's customs", p) ? "ok" : "NO"),
                    PhraseKind.of(p.words()).name(),
                    p.words(),
                    p.published() + (p.ahead() ? " ahead" : ""),
                    shown(p.days()),
                    shown(found("ours", p).flatMap(Found::days)),
                    found("SUTime", p).map(f -> f.span().in(p.sentence())).orElse("-"),
                    shown(found("SUTime, gold's customs", p).flatMap(Found::days))))
        .toList();
  }

  private static String shown(Optional<Days> days) {
    return days.map(d -> d.start() + ".." + d.end()).orElse("-");
  }
}
