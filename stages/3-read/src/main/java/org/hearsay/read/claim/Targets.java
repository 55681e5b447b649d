package org.hearsay.read.claim;

import java.util.Optional;
import org.hearsay.model.Item;
import org.hearsay.read.grammar.NounGroup;
import org.hearsay.read.grammar.Phrase;
import org.hearsay.read.lexicon.WordShape;
import org.hearsay.read.place.PlaceMention;

/** What force is used against: what is aimed at, hit or killed. */
final class Targets {
  private Targets() {}

  static boolean hostile(Situation x) {
    return x.phrases().stream().anyMatch(p -> p.preposition().equals("at"));
  }

  static boolean target(Situation x) {
    if (x.patient().isEmpty()) {
      return false;
    }
    NounGroup group = x.patient().get();
    String head = x.grammar().lower(group.head());
    if (Surroundings.anyWord(x, group, Words.TARGETS)) {
      return true;
    }
    boolean place = x.sighting().placeIn(group.first(), group.end()).isPresent();
    boolean name = x.sighting().nameIn(group.first(), group.end()).isPresent();
    boolean ship = x.grammar().word(group.head()).tag() == org.hearsay.read.grammar.Tag.PROPN;
    boolean abstractNoun =
        WordShape.is(
            head,
            "targets?|drones?|deal|agreement|pact|note|tone|balance|blow|chord|record|peak|economy|wall|bargain|accord|contract|understanding|truce|programme|program|interests?|talks|ties|relations|sanctions|policy|trade|market|snag|it");
    boolean fierce =
        WordShape.is(
            x.grammar().lower(x.clause().verb().head()),
            "(shell|bomb|bombard|strafe?|storm|raid|ambush)(ed|s|es|ing)?");
    return !abstractNoun
        && (fierce
            || Words.in(Words.TARGETS, head)
            || place
            || name
            || ship
            || WordShape.is(head, "her|him|them|us")
            || x.sighting().itemIn(group.first(), group.end()).isPresent());
  }

  static boolean atTarget(Situation x, Optional<Item> item) {
    boolean at = x.phrases().stream().anyMatch(p -> targetPhrase(x, p));
    boolean object = x.patient().isPresent();
    boolean fires =
        WordShape.is(x.grammar().lower(x.clause().verb().head()), "(fir|launch)(ed|es|e|ing)?")
            && x.phrases().stream()
                .anyMatch(p -> p.preposition().equals("at") && targetPhrase(x, p));
    return fires || at && (item.filter(i -> !ItemKinds.troops(i)).isPresent() || !object);
  }

  static boolean targetPhrase(Situation x, Phrase p) {
    String head = x.grammar().lower(p.noun().head());
    boolean sea =
        Surroundings.named(x, p.noun(), PlaceMention.Kind.SEA)
            || WordShape.is(
                head,
                "sea|waters?|ocean|range|area|monday|tuesday|wednesday|thursday|friday|saturday|sunday|time|night|dawn|speed|altitude|height|distance|angle");
    boolean aimed =
        WordShape.is(p.preposition(), "at|on|against|into|onto|toward|towards")
            && !(WordShape.is(p.preposition(), "toward|towards|into|on") && sea)
            && !sea;
    return aimed
        && (Surroundings.anyWord(x, p.noun(), Words.TARGETS)
            || x.sighting().nameIn(p.noun().first(), p.noun().end()).isPresent()
            || x.sighting().placeIn(p.noun().first(), p.noun().end()).isPresent()
            || WordShape.is(head, "her|him|them|it"));
  }

  /** "fired shots into the sea" is no attack. */
  static boolean hostileTest(Situation x) {
    return x.phrases().stream()
        .anyMatch(p -> WordShape.is(x.grammar().lower(p.noun().head()), "sea|waters|range"));
  }

  /** "the village had been fired at": nothing follows the preposition. */
  static boolean firedAt(Situation x) {
    int end = x.clause().verb().end();
    boolean at = WordShape.is(x.grammar().lower(end), "at|on|upon");
    return x.passive() && at && x.grammar().nouns().stream().noneMatch(g -> g.preposition() == end);
  }

  static boolean armed(Situation x) {
    boolean agent =
        x.agent()
            .filter(
                a ->
                    x.sighting().itemIn(a.first(), a.end()).isPresent()
                        || Surroundings.statePlace(x, a)
                        || WordShape.is(
                            x.grammar().lower(a.head()),
                            "police|forces|army|navy|militants|rebels|gunmen|agents?|infiltrators?|guards?|insurgents|fighters|commandos?"))
            .isPresent();
    boolean patient =
        x.patient()
            .filter(
                a ->
                    x.sighting().itemIn(a.first(), a.end()).isPresent()
                        || WordShape.is(
                            x.grammar().lower(a.head()),
                            "infiltrators?|agents?|soldiers?|guards?|militants|troops|civilians?|policem[ae]n|people|person|persons|officers?|tourists?|fishermen|crew|crewmen|members?"))
            .isPresent();
    return patient && (agent || x.clause().verb().form().isPassive());
  }
}
