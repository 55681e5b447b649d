package org.hearsay.read.claim;

import java.util.List;
import java.util.Optional;
import org.hearsay.read.grammar.Clause;
import org.hearsay.read.grammar.Grammar;
import org.hearsay.read.grammar.NounGroup;
import org.hearsay.read.grammar.Phrase;
import org.hearsay.read.lexicon.WordShape;

/**
 * A verb and what stands around it, with the passive turned round.
 *
 * @param agent who does it; after "by" in the passive
 * @param patient what it is done to; the subject in the passive
 * @param recipient the first of two objects: "gave Kyiv jets"
 */
record Situation(
    Sighting sighting,
    Clause clause,
    Optional<NounGroup> agent,
    Optional<NounGroup> patient,
    Optional<NounGroup> recipient,
    List<Phrase> phrases) {

  static Situation of(Sighting sighting, Clause clause) {
    List<NounGroup> objects = clause.objects();
    List<Phrase> phrases = clause.phrases();
    Optional<NounGroup> subject = clause.subject();
    if (clause.verb().form().isPassive()) {
      Optional<NounGroup> by =
          phrases.stream()
              .filter(p -> p.preposition().equals("by"))
              .map(Phrase::noun)
              .filter(g -> agentLike(clause.grammar(), g))
              .findFirst();
      Optional<NounGroup> kept = objects.isEmpty() ? Optional.empty() : Optional.of(objects.get(0));
      return kept.isPresent()
          ? new Situation(sighting, clause, by, kept, subject, phrases)
          : new Situation(sighting, clause, by, subject, Optional.empty(), phrases);
    }
    boolean two = objects.size() >= 2;
    Optional<NounGroup> patient =
        objects.isEmpty() ? Optional.empty() : Optional.of(objects.get(two ? 1 : 0));
    Optional<NounGroup> recipient = two ? Optional.of(objects.get(0)) : Optional.empty();
    return new Situation(sighting, clause, subject, patient, recipient, phrases);
  }

  /** "by the end of June", "by truck", "by the estimate of" name no agent. */
  private static boolean agentLike(Grammar grammar, NounGroup group) {
    String head = grammar.lower(group.head());
    return !Words.temporal(head)
        && !WordShape.is(
            head,
            "end|middle|start|then|account|accounts|estimate|estimates|count|reckoning|law|force|means|way|sea|land|air|truck|rail|mistake|road|ship|plane|decree|nightfall|summer|spring|autumn|winter|\\d+");
  }

  /** "made off with drawings": the noun behind the trigger's own preposition is the object. */
  Situation behind(int preposition) {
    Optional<NounGroup> object =
        grammar().nouns().stream().filter(g -> g.preposition() == preposition).findFirst();
    return object.isEmpty() || passive()
        ? this
        : new Situation(sighting, clause, agent, object, recipient, phrases);
  }

  Grammar grammar() {
    return sighting.grammar();
  }

  boolean passive() {
    return clause.verb().form().isPassive();
  }

  /** The first phrase with one of the prepositions. */
  Optional<NounGroup> after(String... prepositions) {
    return phrases.stream()
        .filter(p -> List.of(prepositions).contains(p.preposition()))
        .map(Phrase::noun)
        .findFirst();
  }

  /** The head noun of a group, lower case; empty where there is none. */
  String head(Optional<NounGroup> group) {
    return group.map(g -> grammar().lower(g.head())).orElse("");
  }

  int end(NounGroup group) {
    return clause.endWithPhrases(group);
  }
}
