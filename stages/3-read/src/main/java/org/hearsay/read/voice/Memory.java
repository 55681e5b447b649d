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
import org.hearsay.read.text.Token;

/**
 * Who has been mentioned so far, for pronouns and for "the ministry". The nearest sentence that
 * offers a candidate wins, where a mere object counts as if it stood a sentence further back and an
 * owner ("Oram's") or an adjective two; within one distance a speaker wins, the last one, then a
 * subject, then the first mentioned. (Centering: Grosz, Joshi and Weinstein 1995 rank a subject
 * over other roles.)
 */
final class Memory implements Recall {
  /** Mentions further back than this many sentences are forgotten, unless they spoke. */
  private static final int SENTENCES_MAX = 4;

  /** A phrase that begins this many tokens into its sentence may be its subject. */
  private static final int SUBJECT_TOKENS_MAX = 3;

  /** How a mention stands in its sentence, the least likely to be meant again first. */
  enum Role {
    OWNER(2),
    OTHER(1),
    SUBJECT(0),
    SPEAKER(0);

    private final int sentencesFurther;

    Role(int sentencesFurther) {
      this.sentencesFurther = sentencesFurther;
    }
  }

  /** One mention. */
  record Trace(Referent who, Span span, int sentence, Role role, boolean capital) {
    boolean spoke() {
      return role == Role.SPEAKER;
    }

    private int distance(int here) {
      return here - sentence + role.sentencesFurther;
    }
  }

  private final Document document;
  private final Optional<String> home;
  private final List<Trace> traces = new ArrayList<>();
  private final List<Trace> asides = new ArrayList<>();
  private final Map<String, Boolean> female = new HashMap<>();

  /**
   * @param home the state whose offices the text means where it names none
   */
  Memory(Document document, Optional<String> home) {
    this.document = document;
    this.home = home;
  }

  void speaker(Referent who, Span span) {
    add(who, span, Role.SPEAKER);
  }

  void mention(Referent who, Span span) {
    add(who, span, role(span));
  }

  /** A capital, which stands for the government: "Oram stands by its word", "in Oram". */
  void capital(Referent who, Span span) {
    List<Token> all = document.tokens();
    int at = document.firstTokenFrom(span.start());
    int first = at > 0 && (all.get(at - 1).is("in") || all.get(at - 1).is("but")) ? at - 1 : at;
    boolean opens = first == 0 || all.get(first - 1).sentence() != all.get(at).sentence();
    traces.add(new Trace(who, span, sentence(span.start()), role(span), opens));
  }

  /** Somebody named only as an adjective: "Oramian shells". */
  void adjective(Referent who, Span span) {
    add(who, span, Role.OWNER);
  }

  private void add(Referent who, Span span, Role role) {
    traces.add(new Trace(who, span, sentence(span.start()), role, false));
  }

  private Role role(Span span) {
    List<Token> all = document.tokens();
    int after = document.firstTokenFrom(span.end());
    boolean owns =
        after < all.size()
            && all.get(after).start() == span.end()
            && (all.get(after).is("'s") || "'’".contains(all.get(after).form()));
    if (owns) {
      return Role.OWNER;
    }
    int at = document.firstTokenFrom(span.start());
    int back = Math.max(0, at - SUBJECT_TOKENS_MAX);
    boolean begins = back == 0 || all.get(back).sentence() != all.get(at).sentence();
    return begins ? Role.SUBJECT : Role.OTHER;
  }

  /** The person turns out to be a "she", or a "he". */
  void gender(Referent who, boolean isFemale) {
    female.putIfAbsent(who.name(), isFemale);
  }

  @Override
  public boolean mayBe(Referent who, boolean isFemale) {
    return female.getOrDefault(who.name(), isFemale) == isFemale;
  }

  @Override
  public Optional<Referent> latest(int before, List<Span> outside, Predicate<Referent> fits) {
    return best(before, outside, t -> fits.test(t.who()));
  }

  @Override
  public Optional<Referent> latestSpeaker(
      int before, List<Span> outside, Predicate<Referent> fits) {
    return best(before, outside, t -> t.spoke() && fits.test(t.who()));
  }

  @Override
  public Optional<Referent> inFocus(int before, List<Span> outside, Predicate<Referent> fits) {
    int here = sentence(before);
    return best(
        before,
        outside,
        t -> t.role.sentencesFurther == 0 && here - t.sentence() <= 2 && fits.test(t.who()));
  }

  /** Somebody called by a name that only this text knows: for whoever asks for all. */
  void named(Referent who, Span span) {
    asides.add(new Trace(who, span, sentence(span.start()), role(span), false));
  }

  /** Every mention so far, by where it stands. */
  List<Trace> all() {
    List<Trace> all = new ArrayList<>(traces);
    for (Trace a : asides) {
      if (traces.stream()
          .noneMatch(
              t ->
                  t.span().contains(a.span())
                      && t.who().name().equals(a.who().name())
                      && t.spoke())) {
        all.add(a);
      }
    }
    all.sort(Comparator.comparingInt((Trace t) -> t.span().start()).thenComparing(Trace::role));
    return all;
  }

  Optional<Boolean> isFemale(String name) {
    return Optional.ofNullable(female.get(name));
  }

  private Optional<Referent> best(int before, List<Span> outside, Predicate<Trace> fits) {
    int here = sentence(before);
    Optional<Trace> best = Optional.empty();
    Comparator<Trace> likelier =
        Comparator.comparingInt((Trace t) -> -t.distance(here))
            .thenComparing(Trace::sentence)
            .thenComparing(Trace::role)
            .thenComparing(t -> t.spoke() ? t.span().start() : -t.span().start())
            .thenComparing(t -> t.span().length());
    for (Trace t : traces) {
      boolean near = t.spoke() || here - t.sentence() <= SENTENCES_MAX;
      boolean stands = near && t.span().end() <= before && fits.test(t);
      if (stands
          && outside.stream().noneMatch(o -> o.contains(t.span()))
          && best.map(b -> likelier.compare(t, b) > 0).orElse(true)) {
        best = Optional.of(t);
      }
    }
    return best.map(Trace::who);
  }

  @Override
  public Optional<Referent> capital(int before, List<Span> own, Referent than) {
    int here = sentence(before);
    Optional<Trace> last =
        traces.stream()
            .filter(
                t -> t.span().end() <= before && (t.capital || t.who().name().equals(than.name())))
            .filter(t -> own.stream().noneMatch(o -> o.contains(t.span())))
            .max(Comparator.comparingInt(t -> t.span().start()));
    return last.filter(t -> t.capital && t.role() == Role.SUBJECT && here - t.sentence() <= 1)
        .map(Trace::who);
  }

  @Override
  public Optional<Referent> opens(Span opening, Predicate<Referent> fits) {
    return traces.stream()
        .filter(t -> t.role() != Role.OWNER && opening.contains(t.span().start()))
        .filter(t -> fits.test(t.who()))
        .min(Comparator.comparingInt(t -> t.span().start()))
        .map(Trace::who);
  }

  @Override
  public Optional<Referent> called(int before, Set<String> words, Predicate<Referent> fits) {
    return traces.stream()
        .filter(t -> t.span().end() <= before && fits.test(t.who()))
        .filter(t -> t.who().words().containsAll(words))
        .max(
            Comparator.comparing(Trace::spoke)
                .thenComparing(t -> -t.role().sentencesFurther)
                .thenComparing(t -> t.span().start()))
        .map(Trace::who);
  }

  /**
   * The state whose office is meant where the words name none: the one last named in the sentence
   * before the offset; else the outlet's own; else the one that the text names most.
   */
  @Override
  public Optional<String> state(int before) {
    return stateIn(sentence(before), before).or(() -> home).or(this::mostNamed);
  }

  /** The state last named in a sentence, before an offset. */
  Optional<String> stateIn(int sentence, int before) {
    return traces.stream()
        .filter(t -> t.span().end() <= before && t.sentence() == sentence && isState(t))
        .max(Comparator.comparingInt(t -> t.span().start()))
        .flatMap(t -> t.who().house());
  }

  /** The outlet's own house, where that is a state. */
  Optional<String> home() {
    return home;
  }

  private static boolean isState(Trace t) {
    return t.who().sort() == Referent.Sort.STATE && !t.spoke();
  }

  /** The state that the text names most, up to its end. */
  Optional<String> mostNamed() {
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
