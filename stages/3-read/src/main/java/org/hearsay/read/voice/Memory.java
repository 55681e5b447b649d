package org.hearsay.read.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hearsay.model.Span;
import org.hearsay.read.text.Document;
import org.hearsay.read.text.Sentence;

/**
 * Who has been mentioned so far, for pronouns and for "the ministry". The nearest sentence that
 * offers a candidate wins; within it a speaker, then the first mentioned (its subject).
 */
final class Memory {
  /** Mentions further back than this many sentences are forgotten, unless they spoke. */
  private static final int SENTENCES_MAX = 4;

  /** One mention. */
  record Trace(Referent who, Span span, int sentence, boolean spoke) {}

  private final Document document;
  private final Optional<String> home;
  private final List<Trace> traces = new ArrayList<>();
  private final Map<String, Boolean> female = new HashMap<>();

  /**
   * @param home the state whose offices the text means where it names none
   */
  Memory(Document document, Optional<String> home) {
    this.document = document;
    this.home = home;
  }

  void add(Referent who, Span span, boolean spoke) {
    traces.add(new Trace(who, span, sentence(span.start()), spoke));
  }

  /** The person turns out to be a "she", or a "he". */
  void gender(Referent who, boolean isFemale) {
    female.putIfAbsent(who.name(), isFemale);
  }

  boolean mayBe(Referent who, boolean isFemale) {
    return female.getOrDefault(who.name(), isFemale) == isFemale;
  }

  /**
   * The likeliest one before an offset.
   *
   * @param outside spans whose mentions do not count: the words that it says itself
   */
  Optional<Referent> latest(int before, List<Span> outside, Predicate<Referent> fits) {
    int here = sentence(before);
    return traces.stream()
        .filter(t -> t.span().end() <= before && fits.test(t.who()))
        .filter(t -> outside.stream().noneMatch(o -> o.contains(t.span())))
        .filter(t -> t.spoke() || here - t.sentence() <= SENTENCES_MAX)
        .max(
            Comparator.comparingInt(Trace::sentence)
                .thenComparing(Trace::spoke)
                .thenComparing(t -> -t.span().start()))
        .map(Trace::who);
  }

  /** The last one before the offset that may be called by all these words. */
  Optional<Referent> called(int before, Set<String> words, Predicate<Referent> fits) {
    return traces.stream()
        .filter(t -> t.span().end() <= before && fits.test(t.who()))
        .filter(t -> t.who().words().containsAll(words))
        .max(Comparator.comparing(Trace::spoke).thenComparing(t -> t.span().start()))
        .map(Trace::who);
  }

  /**
   * The state whose office is meant where the words name none: the one last named in the sentence
   * before the offset; else the outlet's own; else the one that the text names most.
   */
  Optional<String> state(int before) {
    int here = sentence(before);
    return traces.stream()
        .filter(t -> t.span().end() <= before && t.sentence() == here && isState(t))
        .max(Comparator.comparingInt(t -> t.span().start()))
        .flatMap(t -> t.who().house())
        .or(() -> home)
        .or(this::mostNamed);
  }

  private static boolean isState(Trace t) {
    return t.who().sort() == Referent.Sort.STATE && !t.spoke();
  }

  private Optional<String> mostNamed() {
    Map<String, Integer> counts = new TreeMap<>();
    traces.stream()
        .filter(Memory::isState)
        .forEach(t -> t.who().house().ifPresent(h -> counts.merge(h, 1, Integer::sum)));
    return counts.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry<String, Integer>::getValue))
        .map(Map.Entry::getKey);
  }

  private int sentence(int offset) {
    return document.sentenceAt(offset).map(Sentence::index).orElse(0);
  }
}
