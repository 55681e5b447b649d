package org.hearsay.read.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Party;
import org.hearsay.model.Span;
import org.hearsay.model.VoiceClass;
import org.hearsay.read.attribution.Attributed;
import org.hearsay.read.grammar.NounGroup;
import org.hearsay.read.lexicon.WordShape;

/** Threats: a cue that promises harm (ruling 8), or a verb that tells that somebody threatened. */
final class Threats {
  private static final Set<String> HARM =
      Set.of(
          "answer",
          "answered",
          "retaliate",
          "retaliation",
          "strike",
          "respond",
          "response",
          "fire",
          "attack",
          "destroy",
          "pay",
          "paid",
          "price",
          "consequences",
          "mercy",
          "mercilessly",
          "annihilate",
          "force",
          "sink",
          "hit",
          "crush",
          "punish",
          "punished",
          "target",
          "targets",
          "targeted",
          "war",
          "bomb",
          "bombs",
          "missiles",
          "nuclear",
          "withdraw",
          "leave",
          "turn",
          "react",
          "reply",
          "revenge",
          "avenge",
          "obliterate",
          "close",
          "block",
          "expel",
          "seize",
          "shoot",
          "regret",
          "countermeasures",
          "counter",
          "action",
          "steps",
          "measures",
          "back",
          "destroyed",
          "burn",
          "blood",
          "met",
          "repaid",
          "dearly",
          "disaster",
          "catastrophe",
          "cost",
          "costs",
          "danger",
          "legitimate",
          "reach",
          "ruin",
          "hell",
          "flames",
          "repercussions",
          "unpredictable",
          "destruction");

  private final Parties parties;

  Threats(Parties parties) {
    this.parties = parties;
  }

  List<Draft> drafts(Trigger trigger, Situation x, Span words, Attributed attributed) {
    Optional<Attribution> cued = attributed.cuedBy(words);
    boolean promise = WordShape.is(trigger.lemma(), "vow|pledge|promise|swear|caution|warn");
    if (cued.isPresent()) {
      boolean party = cued.get().voice().voiceClass() == VoiceClass.PARTICIPANT;
      boolean grave =
          WordShape.is(trigger.lemma(), "warn|caution|vow") && party && grave(cued.get(), x);
      boolean threat =
          trigger.lemma().equals("threaten")
              || harm(cued.get(), x) && ahead(cued.get(), x)
              || grave;
      return threat && speaker(cued.get()) ? List.of(draft(trigger, x, words)) : List.of();
    }
    if (promise) {
      return promised(x) ? List.of(draft(trigger, x, words)) : List.of();
    }
    boolean direct = trigger.lemma().equals("threaten") && human(x);
    return direct ? List.of(draft(trigger, x, words)) : List.of();
  }

  /** Where no attribution was found: the words after the verb promise harm in the future. */
  private static boolean promised(Situation x) {
    int end = x.clause().verb().end();
    if (end >= x.grammar().size()) {
      return false;
    }
    String rest =
        x.grammar()
            .span(end, x.grammar().size())
            .in(x.sighting().text())
            .toLowerCase(java.util.Locale.ROOT);
    boolean future = WordShape.is(rest, "(?s).*\\b(will|would|to|if|unless|any|should)\\b.*");
    boolean harm = java.util.Arrays.stream(rest.split("[^a-z]+")).anyMatch(HARM::contains);
    return future && harm && human(x);
  }

  private static boolean human(Situation x) {
    boolean known =
        x.agent().filter(g -> x.sighting().nameIn(g.first(), g.end()).isPresent()).isPresent();
    String head = x.head(x.agent());
    boolean abstractNoun =
        WordShape.is(
            head,
            "move|war|crisis|action|law|it|that|this|attack|plan|deal|conflict|drought|fighting|shortage|which");
    return known || Words.in(Words.ROLES, head) || !head.isEmpty() && !abstractNoun;
  }

  private static boolean speaker(Attribution a) {
    return a.voice().voiceClass() != VoiceClass.ANALYST
        && a.voice().voiceClass() != VoiceClass.DOCUMENT;
  }

  /** A party to the matter says what those will meet who cross it. */
  private static boolean grave(Attribution a, Situation x) {
    String text = x.sighting().text();
    return a.content().stream()
        .anyMatch(
            c ->
                WordShape.is(
                    c.in(text).toLowerCase(java.util.Locale.ROOT),
                    "(?s).*\\b(any|whoever|anyone|those who|every|unless|if)\\b.*"));
  }

  /** What is promised lies ahead or hangs on a condition. */
  private static boolean ahead(Attribution a, Situation x) {
    String text = x.sighting().text();
    return a.content().stream()
        .anyMatch(
            c ->
                WordShape.is(
                    c.in(text).toLowerCase(java.util.Locale.ROOT),
                    "(?s).*\\b(will|would|to|if|unless|any|should|shall|whoever|those|may|could|can|must)\\b.*|(?s)(of|against) .*"));
  }

  private static boolean harm(Attribution a, Situation x) {
    String text = x.sighting().text();
    for (Span part : a.content()) {
      for (String word : part.in(text).toLowerCase(java.util.Locale.ROOT).split("[^a-z]+")) {
        if (HARM.contains(word)) {
          return true;
        }
      }
    }
    return false;
  }

  private Draft draft(Trigger trigger, Situation x, Span words) {
    Optional<Party> actor = x.agent().flatMap(a -> parties.of(x.sighting(), a));
    Optional<Party> whom =
        x.patient().filter(this::shortGroup).flatMap(p -> parties.of(x.sighting(), p));
    boolean negated = x.patient().map(p -> Negation.opens(x.grammar(), p)).orElse(false);
    return new Draft(
        trigger.type(),
        words,
        x.sighting(),
        trigger,
        Optional.of(x.clause()),
        actor,
        whom,
        Optional.empty(),
        Optional.empty(),
        negated);
  }

  private boolean shortGroup(NounGroup group) {
    return group.end() - group.first() < 8;
  }
}
