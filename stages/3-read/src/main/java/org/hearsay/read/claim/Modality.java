package org.hearsay.read.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Attribution;
import org.hearsay.model.Certainty;
import org.hearsay.model.Polarity;
import org.hearsay.model.Stance;
import org.hearsay.model.Status;
import org.hearsay.read.grammar.Clause;
import org.hearsay.read.grammar.Grammar;
import org.hearsay.read.grammar.VerbGroup;
import org.hearsay.read.lexicon.FactFile;
import org.hearsay.read.lexicon.Inflection;
import org.hearsay.read.lexicon.WordShape;

/**
 * How far the event has come, whether it is said to have happened, and how sure the voice is: from
 * the words of the voice itself (codebook, section 2 and rulings 4, 24 to 26).
 */
record Modality(Status status, Polarity polarity, Certainty certainty) {
  private static final int COLUMNS = 3;

  /** Governing verbs and adverbs and what each does; from {@code hedges.tsv}. */
  private static final Map<String, String> GOVERNORS = new HashMap<>();

  private static final Map<String, String> ADVERBS = new HashMap<>();
  private static final Map<String, String> CUES = new HashMap<>();

  static {
    for (List<String> fact : FactFile.read(Modality.class, "hedges.tsv", COLUMNS)) {
      switch (fact.get(0)) {
        case "governor" ->
            Inflection.verbForms(fact.get(1)).forEach(f -> GOVERNORS.putIfAbsent(f, fact.get(2)));
        case "cue" ->
            Inflection.verbForms(fact.get(1)).forEach(f -> CUES.putIfAbsent(f, fact.get(2)));
        case "word" -> ADVERBS.put(fact.get(1), fact.get(2));
        default -> throw new IllegalStateException("hedges.tsv has no such kind: " + fact.get(0));
      }
    }
  }

  /** Reads the modality of a draft inside its innermost attribution. */
  static Modality of(Draft draft, Optional<Attribution> attribution, String text) {
    Scope scope = new Scope();
    Grammar grammar = draft.sighting().grammar();
    scope.negative = draft.negated();
    scope.cues = attribution.map(Attribution::cue).orElse(List.of());
    draft.clause().ifPresent(clause -> verb(clause, scope, draft));
    around(draft, grammar, scope);
    attribution.ifPresent(a -> carried(a, scope, text));
    denied(draft, grammar, attribution, scope);
    commanded(draft, grammar, scope);
    return scope.finished(draft);
  }

  private static final class Scope {
    private Status status = Status.UNKNOWN;
    private boolean negative;
    private List<org.hearsay.model.Span> cues = List.of();

    /** The attribution's own cue speaks by its stance, not as a governing verb. */
    boolean isCue(Grammar grammar, VerbGroup verb) {
      org.hearsay.model.Span head = grammar.word(verb.head()).span();
      return cues.stream().anyMatch(head::overlaps);
    }

    private Certainty certainty = Certainty.CERTAIN;

    void weaken(Certainty to) {
      if (to.compareTo(certainty) > 0) {
        certainty = to;
      }
    }

    void apply(String effect) {
      switch (effect) {
        case "planned" -> status = Status.PLANNED;
        case "ordered" -> status = Status.ORDERED;
        case "failed" -> status = Status.FAILED;
        case "done" -> status = Status.DONE;
        case "under-way" -> status = Status.UNDER_WAY;
        case "negative" -> negative = !negative;
        case "probable" -> weaken(Certainty.PROBABLE);
        case "possible" -> weaken(Certainty.POSSIBLE);
        default -> throw new IllegalStateException("hedges.tsv has no such effect: " + effect);
      }
    }

    Modality finished(Draft draft) {
      String lemma = draft.rule().lemma();
      boolean failing =
          WordShape.is(
              lemma,
              "break up|break apart|disintegrate|fall short|turn away|bar|keep out|shut out|deny access to|expel|refuse");
      if (failing) {
        status = Status.FAILED;
      }
      if (draft.type() == org.hearsay.model.EventType.THREATEN) {
        return new Modality(
            Status.DONE, negative ? Polarity.NEGATIVE : Polarity.POSITIVE, Certainty.CERTAIN);
      }
      Status told = status == Status.UNKNOWN ? Status.DONE : status;
      return new Modality(told, negative ? Polarity.NEGATIVE : Polarity.POSITIVE, certainty);
    }
  }

  private static void verb(Clause clause, Scope scope, Draft draft) {
    VerbGroup verb = clause.verb();
    Grammar grammar = draft.sighting().grammar();
    scope.negative ^= verb.negated();
    modal(verb, scope);
    if (scope.status == Status.UNKNOWN) {
      scope.status = tense(grammar, verb, draft);
    }
    if (!draft.rule().verb() && !scope.isCue(grammar, verb)) {
      Optional.ofNullable(GOVERNORS.get(grammar.lower(verb.head()))).ifPresent(scope::apply);
    }
    VerbGroup below = verb;
    for (VerbGroup governor : governors(grammar, verb)) {
      govern(grammar, governor, below, scope);
      below = governor;
    }
  }

  private static void govern(Grammar grammar, VerbGroup governor, VerbGroup below, Scope scope) {
    String form = grammar.lower(governor.head());
    String effect = scope.isCue(grammar, governor) ? null : GOVERNORS.get(form);
    if (WordShape.is(form, "expect(ed|s)?|anticipate[sd]?")) {
      scope.weaken(Certainty.PROBABLE);
    }
    if (effect == null && WordShape.is(form, "is|are|was|were|be|'s|been")) {
      effect =
          adjective(grammar, governor)
              .orElse(below.form() == VerbGroup.Form.GERUND ? "under-way" : "planned");
    }
    if (effect != null) {
      scope.apply(effect);
    }
    scope.negative ^= governor.negated();
    if (WordShape.is(governor.modal(), "may|might|could")) {
      scope.weaken(Certainty.POSSIBLE);
    }
  }

  /** "is likely to", "are ready to", "was unable to". */
  private static Optional<String> adjective(Grammar grammar, VerbGroup governor) {
    String word = grammar.lower(governor.end());
    String effect = ADVERBS.get(word);
    return effect == null ? Optional.empty() : Optional.of(effect);
  }

  private static void modal(VerbGroup verb, Scope scope) {
    switch (verb.modal()) {
      case "will", "shall", "'ll" -> scope.status = Status.PLANNED;
      case "would", "'d" -> scope.status = verb.perfect() ? Status.DONE : Status.PLANNED;
      case "may", "might", "could", "can" -> {
        scope.weaken(Certainty.POSSIBLE);
        scope.status = verb.perfect() ? Status.DONE : Status.PLANNED;
      }
      case "must", "should" -> scope.status = verb.perfect() ? Status.DONE : Status.PLANNED;
      default -> {}
    }
  }

  /** The tense's own status (ruling 24). */
  private static Status tense(Grammar grammar, VerbGroup verb, Draft draft) {
    String first = grammar.lower(verb.first());
    String head = grammar.lower(verb.head());
    return switch (verb.form()) {
      case PROGRESSIVE -> Status.UNDER_WAY;
      case PASSIVE -> {
        boolean present = WordShape.is(first, "is|are|'s|'re");
        boolean being =
            grammar.span(verb.first(), verb.end()).in(draft.sighting().text()).contains("being");
        yield being || present && !verb.perfect() ? Status.UNDER_WAY : Status.DONE;
      }
      case ACTIVE -> {
        boolean past = verb.perfect() || WordShape.is(first, "did|had") || Inflection.isPast(head);
        yield past || punctual(draft) ? Status.DONE : Status.UNDER_WAY;
      }
      default -> Status.UNKNOWN;
    };
  }

  /** Blows and threats are done when they are told, also in the present of headlines. */
  private static boolean punctual(Draft draft) {
    return switch (draft.type()) {
      case ATTACK, INTERCEPT, THREATEN, INCURSION, AGREE, TEST, INSPECT -> true;
      default -> false;
    };
  }

  /** The verbs above an infinitive or a gerund, nearest first: "is said to plan to send". */
  private static List<VerbGroup> governors(Grammar grammar, VerbGroup verb) {
    List<VerbGroup> found = new ArrayList<>();
    VerbGroup at = verb;
    for (int depth = 0; depth < 4; depth++) {
      boolean bound =
          switch (at.form()) {
            case INFINITIVE, PASSIVE_INFINITIVE, GERUND -> true;
            default -> false;
          };
      Optional<VerbGroup> above = bound ? new Clause(grammar, at).previousVerb() : Optional.empty();
      if (above.isEmpty() || apart(grammar, above.get(), at)) {
        break;
      }
      found.add(above.get());
      at = above.get();
    }
    return found;
  }

  private static boolean apart(Grammar grammar, VerbGroup above, VerbGroup below) {
    for (int i = above.end(); i < below.first(); i++) {
      if (WordShape.is(grammar.lower(i), ",|;|:|and|but|while|as")) {
        return true;
      }
    }
    return below.first() - above.end() > 9;
  }

  /** Hedging words in the trigger's clause, and adjectives before an event noun. */
  private static void around(Draft draft, Grammar grammar, Scope scope) {
    int at = grammar.wordAt(draft.trigger());
    if (at < 0) {
      return;
    }
    int first = draft.clause().map(c -> Math.min(c.clauseStart(), at)).orElse(Math.max(0, at - 6));
    int end =
        draft
            .clause()
            .map(c -> Math.max(at + 1, Math.min(c.clauseEnd(), grammar.size())))
            .orElse(Math.min(grammar.size(), at + 3));
    for (int i = first; i < end; i++) {
      String effect = ADVERBS.get(grammar.lower(i));
      if (effect != null) {
        boolean status = WordShape.is(effect, "planned|ordered|failed|done|under-way");
        boolean inGroup =
            !draft.rule().verb()
                && grammar
                    .nounAt(at)
                    .filter(g -> g.first() <= grammar.wordAt(draft.trigger()))
                    .isPresent()
                && i >= at - 4
                && i < at;
        if (!status || inGroup) {
          scope.apply(effect);
        }
      }
      String two = grammar.lower(i) + " " + grammar.lower(i + 1);
      String phrase = ADVERBS.get(two);
      if (phrase != null) {
        scope.apply(phrase);
      }
    }
  }

  /**
   * A denial that no attribution brought: "found no proof that", "ruled out that", "without
   * having".
   */
  private static void denied(
      Draft draft, Grammar grammar, Optional<Attribution> attribution, Scope scope) {
    boolean known =
        attribution
            .filter(a -> a.stance() == Stance.DENIES || a.stance() == Stance.DOUBTS)
            .isPresent();
    int at = grammar.wordAt(draft.trigger());
    if (known || at < 0) {
      return;
    }
    String before =
        at == 0
            ? ""
            : grammar.span(0, at).in(draft.sighting().text()).toLowerCase(java.util.Locale.ROOT);
    int that = Math.max(before.lastIndexOf(" that "), before.lastIndexOf(" of "));
    String lead = that < 0 ? "" : before.substring(Math.max(0, that - 60), that + 1);
    if (WordShape.is(
        lead, "(?s).*\\bno (\\w+ )?(evidence|proof|sign|signs|indication|trace)\\b[^.;]*")) {
      scope.negative = true;
      scope.weaken(Certainty.PROBABLE);
    } else if (WordShape.is(
        lead,
        "(?s).*\\b(denie[sd]|deny|denying|ruled out|rules out|ruling out|refuted|rejected|disputed|dismissed)( \\w+){0,4} ?$")) {
      scope.negative = !scope.negative;
    }
    if (grammar.lower(draft.clause().map(c -> c.verb().first()).orElse(0) - 1).equals("without")) {
      scope.negative = !scope.negative;
    }
  }

  /** "under direct orders", "his call for mass production" (ruling 26). */
  private static void commanded(Draft draft, Grammar grammar, Scope scope) {
    boolean making =
        switch (draft.type()) {
          case PRODUCE, DEVELOP, DEPLOY -> !draft.rule().verb();
          default -> false;
        };
    int at = grammar.wordAt(draft.trigger());
    if (!making || at < 0) {
      return;
    }
    String text = draft.sighting().text();
    String before = at == 0 ? "" : grammar.span(0, at).in(text) + " ";
    String all = grammar.span(0, grammar.size()).in(text);
    boolean called =
        WordShape.is(
            before,
            "(?is).*\\b(calls? for|called for|calling for|orders? for|directives? for|need for|demand for)\\W+(\\w+\\W+){0,3}$");
    if (called
        || WordShape.is(
            all, "(?is).*\\bunder (the |his )?(direct |strict |personal )?orders?\\b.*")) {
      scope.status = Status.ORDERED;
    }
  }

  private static void carried(Attribution a, Scope scope, String text) {
    if (a.stance() == Stance.DENIES) {
      scope.negative = !scope.negative;
    } else if (a.stance() == Stance.DOUBTS) {
      scope.negative = true;
      scope.weaken(Certainty.PROBABLE);
    }
    a.cue()
        .forEach(
            span -> {
              for (String word : span.in(text).toLowerCase(java.util.Locale.ROOT).split("\\W+")) {
                String effect = CUES.get(word);
                if (effect != null) {
                  scope.apply(effect);
                }
              }
            });
  }
}
