package org.hearsay.read.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.EventType;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.read.attribution.Attributed;
import org.hearsay.read.entity.EntityLexicon;
import org.hearsay.read.grammar.Clause;
import org.hearsay.read.grammar.Grammar;
import org.hearsay.read.grammar.NounGroup;
import org.hearsay.read.grammar.VerbGroup;
import org.hearsay.read.lexicon.WordShape;

/** Every draft of a sentence. */
final class Drafts {
  /** Cues that judge an event and do not tell it (ruling 20). */
  private static final String EVALUATING =
      "(?is).*(condemn|welcom|prais|critici|denounc|slam|hail|regret|deplor|call|brand|describ|lament|support).*";

  private final TriggerLexicon triggers = TriggerLexicon.standard();
  private final Conditions conditions;
  private final VerbFrames verbFrames;
  private final NounFrames nounFrames;
  private final Threats threats;

  Drafts(Discourse discourse) {
    Items items = new Items(discourse);
    Parties parties = new Parties(EntityLexicon.standard(), discourse);
    this.conditions = new Conditions(items);
    this.verbFrames = new VerbFrames(parties, items);
    this.nounFrames = new NounFrames(parties, items, new NounEvidence(discourse));
    this.threats = new Threats(parties);
  }

  List<Draft> of(Sighting sighting, Attributed attributed) {
    List<Draft> drafts = new ArrayList<>();
    if (!triggers.mayStandIn(sighting.tokens())) {
      return drafts;
    }
    if (sighting.grammar().lower(sighting.grammar().size() - 1).equals("?")) {
      return drafts;
    }
    for (VerbGroup verb : sighting.grammar().verbs()) {
      drafts.addAll(verb(sighting, verb, attributed));
    }
    boolean blow = drafts.stream().anyMatch(d -> d.type() == EventType.ATTACK && !casualty(d));
    drafts.removeIf(d -> blow && casualty(d));
    boolean threat = drafts.stream().anyMatch(d -> d.type() == EventType.THREATEN);
    drafts.removeIf(d -> threat && announced(d));
    List<Draft> told = List.copyOf(drafts);
    for (NounGroup noun : sighting.grammar().nouns()) {
      noun(sighting, noun, attributed).filter(d -> !toldByVerb(told, d)).ifPresent(drafts::add);
    }
    return drafts;
  }

  private List<Draft> verb(Sighting sighting, VerbGroup verb, Attributed attributed) {
    Grammar grammar = sighting.grammar();
    Clause clause = new Clause(grammar, verb);
    if (clause.conditional()) {
      return List.of();
    }
    Situation plain = Situation.of(sighting, clause);
    List<Draft> drafts = new ArrayList<>();
    Set<EventType> told = new HashSet<>();
    for (TriggerLexicon.Found found : triggers.verbAt(grammar, verb.head())) {
      Span words = grammar.span(found.first(), found.end());
      Situation situation = found.end() > found.first() + 1 ? plain.behind(found.end() - 1) : plain;
      for (Trigger trigger : found.triggers()) {
        boolean exclusive = told.isEmpty() || trigger.type() == EventType.THREATEN;
        if (!exclusive || trigger.frame() == Frame.NOUN_OBJECT) {
          continue;
        }
        List<Draft> more =
            trigger.type() == EventType.THREATEN
                ? threats.drafts(trigger, situation, words, attributed)
                : conditions.hold(trigger, situation)
                    ? verbFrames.drafts(trigger, situation, words)
                    : List.of();
        if (!more.isEmpty()) {
          told.add(trigger.type());
          more.stream().filter(d -> Reality.tells(d, situation)).forEach(drafts::add);
        }
      }
    }
    return drafts;
  }

  /** The blow that a threat of the same sentence announces. */
  private static boolean announced(Draft d) {
    boolean blow = d.type() == EventType.ATTACK || d.type() == EventType.INTERCEPT;
    return blow
        && d.clause()
            .map(Clause::verb)
            .filter(v -> !v.form().isFinite() || WordShape.is(v.modal(), "will|would|shall|'ll"))
            .isPresent();
  }

  /** "killing nine" tells what a blow did, where the blow itself is told. */
  private static boolean casualty(Draft d) {
    return d.type() == EventType.ATTACK && WordShape.is(d.rule().lemma(), "kill|wound|injure");
  }

  /** A verb of the same clause tells the same event already: "put on a blacklist". */
  private static boolean toldByVerb(List<Draft> told, Draft noun) {
    int at = noun.sighting().grammar().wordAt(noun.trigger());
    return told.stream()
        .filter(d -> d.type() == noun.type() && d.clause().isPresent())
        .anyMatch(d -> at >= d.clause().get().clauseStart() && at < d.clause().get().clauseEnd());
  }

  /** The noun group is nearly all that the innermost voice is quoted for. */
  private static boolean whole(
      String text, Grammar grammar, NounGroup group, Attributed attributed) {
    Span words = grammar.span(group.first(), group.end());
    return attributed
        .innermost(words)
        .filter(a -> a.stance() != Stance.DEMANDS && a.stance() != Stance.ASKS)
        .filter(a -> a.cue().stream().noneMatch(c -> c.in(text).matches(EVALUATING)))
        .filter(a -> a.content().size() == 1 && a.content().get(0).length() <= words.length() + 12)
        .isPresent();
  }

  private Optional<Draft> noun(Sighting sighting, NounGroup group, Attributed attributed) {
    Grammar grammar = sighting.grammar();
    for (TriggerLexicon.Found found : triggers.nounAt(grammar, group.first(), group.head())) {
      Span words = grammar.span(found.first(), found.end());
      for (Trigger trigger : found.triggers()) {
        Optional<Draft> draft =
            nounFrames.draft(
                trigger,
                sighting,
                group,
                words,
                whole(sighting.text(), grammar, group, attributed));
        if (draft.isPresent()) {
          return draft;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether an attribution foretells. */
  static boolean foretells(Attribution a) {
    return a.stance() == Stance.PREDICTS;
  }
}
