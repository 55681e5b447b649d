package org.hearsay.read.claim;

import java.util.Optional;
import org.hearsay.model.Item;
import org.hearsay.read.entity.Known;
import org.hearsay.read.entity.Mention;
import org.hearsay.read.grammar.NounGroup;
import org.hearsay.read.lexicon.WordShape;
import org.hearsay.read.place.PlaceMention;

/** Making and handing on: what is made, shipped or received, and by whom. */
final class Handing {
  private Handing() {}

  /** Verbs that only mean handing on, with a receiver: the object may be anything. */
  static boolean strictly(Trigger trigger, Situation x, String object) {
    boolean verb =
        WordShape.is(
            trigger.lemma(), "supply|deliver|export|re-export|hand over|sell|ship|airlift|smuggle");
    boolean goods =
        toParty(x)
            || !x.sighting().items().isEmpty()
            || WordShape.is(object, "it|them|they|one|ones|any|these|those|this|\\d.*");
    return verb
        && x.patient().isPresent()
        && goods
        && !WordShape.is(
            object,
            "speech|message|letter|gas|oil|aid|food|grain|wheat|verdict|blow|statement|address|report|note|medicine|answer|warning|remarks|results");
  }

  /** "shipped them nothing", "sold nothing". */
  static boolean nothing(Situation x) {
    return WordShape.is(x.head(x.patient()), "nothing|none|anything");
  }

  /** "supplied the group with parts": what is handed on stands after "with". */
  static boolean with(Trigger trigger, Situation x, Items items) {
    boolean supplies = WordShape.is(trigger.lemma(), "supply|provide|equip|furnish|arm|outfit");
    return supplies
        && x.phrases().stream()
            .anyMatch(
                p ->
                    WordShape.is(p.preposition(), "with|as")
                        && items
                            .of(x.sighting(), p.noun(), x.end(p.noun()))
                            .filter(i -> !ItemKinds.troops(i))
                            .isPresent());
  }

  /** A receiver: a party as object, or after "to", "in" or "for". */
  static boolean arrives(Situation x) {
    return x.patient().filter(p -> party(x, p) || Surroundings.isPlace(x, p)).isPresent()
        || x.phrases().stream()
            .filter(p -> WordShape.is(p.preposition(), "to|for|in|from|at"))
            .anyMatch(p -> party(x, p.noun()) || Surroundings.isPlace(x, p.noun()))
        || x.grammar().lower(x.clause().verb().head()).equals("arrived")
        || x.grammar().lower(x.clause().verb().head()).equals("come")
            && x.clause().verb().perfect();
  }

  /** A phrase or a second object that names who gets it. */
  static boolean toParty(Situation x) {
    if (x.recipient().isPresent()) {
      return true;
    }
    return x.phrases().stream()
        .filter(p -> WordShape.is(p.preposition(), "to|for"))
        .anyMatch(p -> party(x, p.noun()));
  }

  static boolean party(Situation x, NounGroup group) {
    Optional<Mention> name = x.sighting().nameIn(group.first(), group.end());
    boolean known = name.isPresent() && name.get().known().kind() != Known.Kind.AGENCY;
    String head = x.grammar().lower(group.head());
    boolean place =
        x.sighting()
            .placeIn(group.first(), group.end())
            .filter(
                p -> p.kind() != PlaceMention.Kind.STATE && p.kind() != PlaceMention.Kind.CAPITAL)
            .isPresent();
    boolean front = Words.in(Words.PLACE_NOUNS, head);
    return (known
            || WordShape.is(
                head,
                "army|navy|forces|rebels|militia|military|island|country|government|group|people|sides?|camps?|parties|allies|buyer|buyers|customers?|air"))
        && !place
        && !front;
  }

  static boolean fromFactory(Situation x, Optional<Item> agentItem, String object) {
    boolean works =
        WordShape.is(
                object,
                "plants?|factory|factories|workshops?|yards?|shipyard|docks?|works|line|assembly")
            || x.phrases().stream()
                .anyMatch(
                    p ->
                        WordShape.is(p.preposition(), "from|off")
                            && WordShape.is(
                                x.grammar().lower(p.noun().head()),
                                "plant|factory|workshop|yard|shipyard|dock|works|line"));
    return works
        && (agentItem.filter(i -> !ItemKinds.troops(i)).isPresent()
            || x.agent()
                .filter(a -> x.grammar().word(a.head()).tag() == org.hearsay.read.grammar.Tag.NUM)
                .isPresent());
  }

  static boolean shipment(Situation x, Optional<Item> item, String object) {
    boolean cargo =
        Words.in(Words.CARGO, object) || item.filter(i -> !ItemKinds.troops(i)).isPresent();
    boolean ship =
        x.patient()
            .filter(
                p ->
                    x.grammar().word(p.head()).tag() == org.hearsay.read.grammar.Tag.PROPN
                        && x.sighting().nameIn(p.first(), p.end()).isEmpty()
                        && x.sighting().placeIn(p.first(), p.end()).isEmpty())
            .isPresent();
    boolean taking =
        WordShape.is(
            x.grammar().lower(x.clause().verb().head()),
            "(seiz|board|impound|interdict|intercept|confiscat)\\w+");
    return (cargo || taking && ship) && x.patient().isPresent();
  }

  static Optional<Item> firstItem(Situation x, Optional<Item> patient, Optional<Item> agent) {
    return patient.isPresent() || x.patient().isPresent() ? patient : agent;
  }

  /** "the first submarine built on the island": what a thing is, not what happened. */
  static boolean described(Trigger trigger, Situation x) {
    boolean making =
        WordShape.is(trigger.lemma(), "build|make|enrich|design|assemble|manufacture|produce");
    return making
        && x.clause().verb().form() == org.hearsay.read.grammar.VerbGroup.Form.PARTICIPLE
        && !x.grammar().lower(x.clause().verb().first() - 1).equals(",");
  }

  /** "makes it possible", "turned out": no thing is made. */
  static boolean idle(Trigger trigger, String object) {
    return WordShape.is(trigger.lemma(), "make|turn out|build")
        && WordShape.is(object, "it|one|most|all|them|they|that|this|some|many");
  }
}
