package org.hearsay.read.claim;

import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Item;
import org.hearsay.model.ItemClass;
import org.hearsay.read.entity.Known;
import org.hearsay.read.entity.Mention;
import org.hearsay.read.grammar.NounGroup;
import org.hearsay.read.grammar.Phrase;
import org.hearsay.read.grammar.VerbGroup;
import org.hearsay.read.lexicon.WordShape;
import org.hearsay.read.place.PlaceMention;

/** Tests a verb trigger's condition. */
final class Conditions {
  private static final Set<String> FLYING_CLASSES =
      Set.of(
          "missile",
          "rocket",
          "satellite",
          "launch vehicle",
          "drone",
          "torpedo",
          "aircraft",
          "balloon");

  private final Items items;

  Conditions(Items items) {
    this.items = items;
  }

  boolean hold(Trigger trigger, Situation x) {
    Optional<Item> item = x.patient().flatMap(p -> items.of(x.sighting(), p, x.end(p)));
    Optional<Item> agentItem = x.agent().flatMap(a -> items.of(x.sighting(), a, x.end(a)));
    String object = x.head(x.patient());
    return switch (trigger.condition()) {
      case NONE ->
          !trigger.lemma().equals("designate")
              || !WordShape.is(
                  object, "targets?|areas?|zones?|sites?|points?|lanes?|spots?|places?");
      case ITEM_OR_NONE -> true;
      case BALLOONS -> item.filter(i -> isA(i, "balloon")).isPresent();
      case ARTILLERY_SEA ->
          (item.filter(
                          i ->
                              isA(i, "artillery") && !isA(i, "multiple rocket launcher")
                                  || isA(i, "artillery shell"))
                      .isPresent()
                  || WordShape.is(object, "shots|rounds|shells"))
              && (seaward(x)
                  || x.phrases().stream()
                      .anyMatch(
                          p ->
                              WordShape.is(p.preposition(), "in|during")
                                  && Words.in(Words.DRILLS, x.grammar().lower(p.noun().head()))));
      case KILLED -> armed(x);
      case SHIPMENT_OF_ARMS ->
          WordShape.is(trigger.lemma(), "find|discover|uncover|recover")
              ? shipment(x, item, object)
                  && WordShape.is(
                      object, "caches?|weapons|arms|shipments?|haul|stash|consignments?|munitions")
              : shipment(x, item, object);
      case ITEM_OR_GEAR ->
          item.isPresent()
              || WordShape.is(object, "gear|equipment|kit|hardware|supplies|systems?")
                  && x.after("from").filter(g -> statePlace(x, g)).isPresent();
      case WEAPON_SHOWN ->
          item.filter(i -> !troops(i) && !isA(i, "fuel")).isPresent()
              && x.agent().isPresent() | x.passive()
              && !WordShape.is(
                  x.head(x.agent()),
                  "images?|pictures?|footage|video|data|imagery|photos?|photographs?|report|analysis|satellite|study");
      case SIGNED_WITH -> x.patient().isEmpty() && x.after("with").isPresent();
      case WITH_ITEM -> with(trigger, x);
      case WITH_ITEM_OR_ARMED ->
          with(trigger, x)
              || trigger.lemma().equals("arm") && x.patient().filter(p -> party(x, p)).isPresent();
      case CURB_SUBJECT ->
          Words.in(Words.CURBS, x.head(x.agent()))
              && x.patient().isPresent()
              && sentenceHas(x, "sanctions?|embargo|blacklist|designations?");
      case USED_WEAPON ->
          item.filter(Conditions::projectile).isPresent()
              && x.agent().isPresent()
              && (x.after("against", "on").isPresent()
                  || x.after("in").filter(g -> isPlace(x, g)).isPresent());
      case TROOPS_FIGHTING ->
          agentItem.filter(Conditions::troops).isPresent() && x.clause().verb().form().isFinite();
      case TROOPS_NO_PARTY -> item.filter(Conditions::force).isPresent() && !toParty(x);
      case ITEM ->
          !described(trigger, x)
              && !idle(trigger, object)
              && (item.isPresent()
                  || nothing(x)
                  || with(trigger, x)
                  || strictly(trigger, x, object));
      case WEAPON -> item.filter(i -> !troops(i)).isPresent();
      case ARMS -> item.filter(i -> !troops(i)).isPresent();
      case WEAPON_OR_PROJECT ->
          item.isPresent()
              || WordShape.is(object, "work|design|project|programme|program|development");
      case FLYING -> item.filter(Conditions::flying).isPresent();
      case NUCLEAR -> item.filter(i -> isA(i, "nuclear weapon")).isPresent();
      case ROCKET ->
          agentItem
                  .filter(
                      i ->
                          isA(i, "missile")
                              || isA(i, "rocket")
                              || isA(i, "satellite")
                              || isA(i, "launch vehicle"))
                  .isPresent()
              && !into(x)
              && !hostile(x);
      case VESSEL ->
          item.filter(i -> isA(i, "submarine") || isA(i, "warship")).isPresent()
              || WordShape.is(object, "ships?|hulls?|vessels?|boats?|she|her|sister");
      case OUTPUT -> Words.in(Words.OUTPUTS, object);
      case ITEM_TO_PARTY ->
          (x.passive() ? item : firstItem(x, item, agentItem)).isPresent() && toParty(x);
      case TECHNOLOGY -> item.filter(i -> isA(i, "technology") || isA(i, "training")).isPresent();
      case TROOPS_BY_OTHER -> item.filter(Conditions::troops).isPresent() && x.agent().isPresent();
      case FORCE ->
          !x.grammar().lower(x.clause().verb().end()).equals("as")
              && item.filter(i -> troops(i) || isA(i, "weapons")).isPresent();
      case TROOPS_OR_VESSEL -> item.filter(Conditions::force).isPresent();
      case ORDERED_TO ->
          item.filter(Conditions::force).isPresent() && x.after("to", "into", "from").isPresent();
      case VESSEL_OR_TROOPS_MOVING ->
          agentItem.filter(i -> force(i) && !isA(i, "drone")).isPresent() && moves(x);
      case JOIN_MISSION ->
          agentItem.filter(Conditions::force).isPresent()
              && WordShape.is(
                  object,
                  "mission|fleet|force|forces|fight|front|fighting|war|escort|patrol|coalition|guardian");
      case CARGO -> item.filter(Conditions::cargo).isPresent();
      case CARGO_TO_PARTY ->
          agentItem
                  .or(() -> x.passive() ? item : Optional.empty())
                  .filter(Conditions::cargo)
                  .isPresent()
              && !WordShape.is(x.grammar().lower(x.clause().verb().end()), "down|back|into")
              && arrives(x);
      case FIRED_AT -> firedAt(x);
      case ON_FIRE -> x.patient().isPresent() && phraseHead(x, "on", "fire");
      case ABOVE_TERRITORY ->
          agentItem.filter(Conditions::flying).isPresent()
              && (into(x) || x.after("over").filter(g -> isPlace(x, g)).isPresent())
              && !isTest(x);
      case IN_AIRSPACE ->
          phraseHead(x, "in", "airspace|waters|zone")
              && x.phrases().stream()
                  .anyMatch(
                      p ->
                          p.preposition().equals("in")
                              && statePlace(x, p.noun())
                              && WordShape.is(
                                  x.grammar().lower(p.noun().head()), "airspace|waters|zone"))
              && agentItem.filter(i -> !isA(i, "technology")).isPresent();
      case LIST_CONTEXT ->
          sentenceHas(
                  x,
                  "sanctions|assets|blacklist|froze|frozen|freeze|designat\\w+|measures|penalties")
              && x.patient().isPresent();
      case SYSTEM_TO_PLACE ->
          item.filter(Conditions::system).isPresent()
                  && x.recipient().isEmpty()
                  && x.after("to", "into", "near", "in", "there").isPresent()
              || item.filter(Conditions::system).isPresent()
                  && WordShape.is(x.grammar().lower(x.clause().verb().end()), "there|here");
      case FROM_FACTORY -> fromFactory(x, agentItem, object);
      case FORCE_OR_CREW ->
          item.isPresent()
              || x.patient()
                  .filter(
                      p ->
                          Words.in(Words.FORCES, x.grammar().lower(p.head()))
                              || Words.in(Words.GENERIC_ITEMS, x.grammar().lower(p.head())))
                  .isPresent();
      case SYSTEM_STANDING ->
          agentItem.filter(i -> system(i) || troops(i)).isPresent()
              && (x.phrases().stream()
                  .anyMatch(
                      p ->
                          WordShape.is(p.preposition(), "at|in|near|on|along|off|outside")
                              && isPlace(x, p.noun())));
      case LINE ->
          WordShape.is(object, "lines?|plants?|factory|factories|workshops?|facility|shipyard")
              && !sentenceHas(x, "front");
      case ROCKET_BROKEN ->
          agentItem
              .filter(
                  i ->
                      isA(i, "missile")
                          || isA(i, "rocket")
                          || isA(i, "launch vehicle")
                          || isA(i, "satellite"))
              .isPresent();
      case DRILL_CONTEXT ->
          sentenceHas(x, "drills?|exercises?|manoeuvres|maneuvers|war-?games?|training");
      case SHOTS -> WordShape.is(object, "shots?|rounds?|fire|salvos?|volleys?") && !hostileTest(x);
      case VEHICLE_OR_SHIP ->
          item.filter(i -> isA(i, "warship") || isA(i, "submarine")).isPresent()
              || WordShape.is(
                  object,
                  "vessels?|ships?|tankers?|freighters?|boats?|dhows?|shipments?|cargo|crew|trawlers?");
      case LISTED -> listed(x);
      case ARMS_ORDER -> item.filter(i -> !troops(i)).isPresent() && !infinitiveFollows(x);
      case TAKEN ->
          !WordShape.is(
                  x.grammar().lower(x.clause().verb().end()), "off|place|part|over|up|on|into")
              && item.filter(i -> !troops(i)).isPresent()
              && !WordShape.is(
                  object, "parts?|places?|steps?|measures?|aim|control|action|fire|test");
      case TROOPS -> agentItem.filter(Conditions::troops).isPresent();
      case BORDER -> border(x);
      case TERRITORY -> border(x) || territory(x, object);
      case INTO_TERRITORY ->
          into(x) && (item.isPresent() || Words.in(Words.CARGO, object) || nothing(x));
      case BALLOON_LANDING -> agentItem.filter(i -> isA(i, "balloon")).isPresent();
      case TARGET -> target(x);
      case AT_TARGET -> atTarget(x, item);
      case WEAPON_INTO ->
          agentItem.filter(Conditions::projectile).isPresent()
              && (WordShape.is(trigger.lemma(), "come down|land|fall")
                      && !isA(agentItem.get(), "ammunition")
                  ? x.phrases().stream()
                      .anyMatch(
                          p ->
                              WordShape.is(p.preposition(), "in|into|on|onto|inside|near")
                                  && anyWord(x, p.noun(), Words.TARGETS))
                  : place(x));
      case BY_WEAPON -> agentItem.filter(i -> !troops(i)).isPresent();
      case SHIPMENT -> shipment(x, item, object);
      case FORCE_SUBJECT -> forceSubject(x, agentItem);
      case DRILL -> Words.in(Words.DRILLS, object);
      case PACT ->
          Words.in(Words.PACTS, object)
              || WordShape.is(trigger.lemma(), "sign|ratify|initial|ink")
                  && x.patient().filter(p -> signed(x, p)).isPresent();
      case CURB -> curb(trigger, x, object);
      case EMBARGO_CONTEXT -> sentenceHas(x, "embargo|sanctions|smuggling|export");
      case ASSETS -> WordShape.is(object, "assets?|accounts?|funds|property|holdings");
      case TRADE ->
          WordShape.is(
              object,
              "exports?|imports?|trade|sales?|shipments?|transactions?|companies|entities|banks?");
      case MONITORS ->
          Words.in(Words.MONITORS, object)
              || sentenceHas(x, "panel")
                  && WordShape.is(object, "resolution|renewal|mandate|extension");
      case SITE -> site(x, item, object);
      case TEST_OR_DRILL -> testOrDrill(x, object);
      case INSPECTORS ->
          inspectors(x) || WordShape.is(x.head(x.patient()), "anyone|one|nobody|anybody");
      case THREAT -> true;
      case FUTURE -> WordShape.is(x.clause().verb().modal(), "will|would|'ll|shall");
      case FORCE_OR_VESSEL -> agentItem.filter(Conditions::force).isPresent();
      case BLAST, TRIAL, MADE, TEST, WEAPON_WORK, TRANSFER, INCURSION, EVENT -> false;
    };
  }

  /** "makes it possible", "turned out": no thing is made. */
  private static boolean idle(Trigger trigger, String object) {
    return WordShape.is(trigger.lemma(), "make|turn out|build")
        && WordShape.is(object, "it|one|most|all|them|they|that|this|some|many");
  }

  /** "the first submarine built on the island": what a thing is, not what happened. */
  private static boolean described(Trigger trigger, Situation x) {
    boolean making =
        WordShape.is(trigger.lemma(), "build|make|enrich|design|assemble|manufacture|produce");
    return making
        && x.clause().verb().form() == org.hearsay.read.grammar.VerbGroup.Form.PARTICIPLE
        && !x.grammar().lower(x.clause().verb().first() - 1).equals(",");
  }

  private static boolean projectile(Item item) {
    return isA(item, "missile") || isA(item, "drone") || isA(item, "ammunition");
  }

  private static boolean system(Item item) {
    return isA(item, "missile")
        || isA(item, "artillery")
        || isA(item, "vehicle")
        || isA(item, "aircraft")
        || isA(item, "air defence system")
        || isA(item, "warship")
        || isA(item, "submarine")
        || isA(item, "radar")
        || isA(item, "nuclear weapon");
  }

  private static boolean seaward(Situation x) {
    return x.phrases().stream()
        .anyMatch(
            p ->
                WordShape.is(p.preposition(), "into|toward|towards|off|in|at")
                    && (WordShape.is(x.grammar().lower(p.noun().head()), "sea|waters?|ocean|zone")
                        || named(x, p.noun(), PlaceMention.Kind.SEA)));
  }

  private static boolean armed(Situation x) {
    boolean agent =
        x.agent()
            .filter(
                a ->
                    x.sighting().itemIn(a.first(), a.end()).isPresent()
                        || statePlace(x, a)
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

  /** What is signed is a pact, unless it is a law, an order or a letter. */
  private static boolean signed(Situation x, NounGroup group) {
    String head = x.grammar().lower(group.head());
    return !WordShape.is(
            head,
            "bill|bills|law|laws|order|orders|decree|letter|letters|petition|book|autographs?|resolution|cheque|check|players?|on|off|up|in|it|they|them")
        && x.grammar().word(group.head()).tag() == org.hearsay.read.grammar.Tag.NOUN;
  }

  private static boolean phraseHead(Situation x, String preposition, String heads) {
    return x.phrases().stream()
        .anyMatch(
            p ->
                p.preposition().equals(preposition)
                    && x.grammar().lower(p.noun().head()).matches(heads));
  }

  private static boolean isPlace(Situation x, NounGroup g) {
    return x.sighting().placeIn(g.first(), g.end()).isPresent()
        || statePlace(x, g)
        || Words.in(Words.PLACE_NOUNS, x.grammar().lower(g.head()))
        || x.grammar().word(g.head()).tag() == org.hearsay.read.grammar.Tag.PROPN;
  }

  private static boolean isTest(Situation x) {
    return x.after("from").isPresent()
        || sentenceHas(x, "test|tests|tested|launch|launched|metres|meters|seconds|trial");
  }

  /** "the village had been fired at": nothing follows the preposition. */
  private static boolean firedAt(Situation x) {
    int end = x.clause().verb().end();
    boolean at = WordShape.is(x.grammar().lower(end), "at|on|upon");
    return x.passive() && at && x.grammar().nouns().stream().noneMatch(g -> g.preposition() == end);
  }

  private static boolean fromFactory(Situation x, Optional<Item> agentItem, String object) {
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
        && (agentItem.filter(i -> !troops(i)).isPresent()
            || x.agent()
                .filter(a -> x.grammar().word(a.head()).tag() == org.hearsay.read.grammar.Tag.NUM)
                .isPresent());
  }

  /** Verbs that only mean handing on, with a receiver: the object may be anything. */
  private static boolean strictly(Trigger trigger, Situation x, String object) {
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
  private static boolean nothing(Situation x) {
    return WordShape.is(x.head(x.patient()), "nothing|none|anything");
  }

  /** "supplied the group with parts": what is handed on stands after "with". */
  private boolean with(Trigger trigger, Situation x) {
    boolean supplies = WordShape.is(trigger.lemma(), "supply|provide|equip|furnish|arm|outfit");
    return supplies
        && x.phrases().stream()
            .anyMatch(
                p ->
                    WordShape.is(p.preposition(), "with|as")
                        && items
                            .of(x.sighting(), p.noun(), x.end(p.noun()))
                            .filter(i -> !troops(i))
                            .isPresent());
  }

  private static boolean cargo(Item item) {
    boolean flies = isA(item, "aircraft") && !isA(item, "drone");
    return !troops(item)
        && !flies
        && !isA(item, "warship")
        && !isA(item, "submarine")
        && !isA(item, "satellite");
  }

  /** A receiver: a party as object, or after "to", "in" or "for". */
  private static boolean arrives(Situation x) {
    return x.patient().filter(p -> party(x, p) || isPlace(x, p)).isPresent()
        || x.phrases().stream()
            .filter(p -> WordShape.is(p.preposition(), "to|for|in|from|at"))
            .anyMatch(p -> party(x, p.noun()) || isPlace(x, p.noun()))
        || x.grammar().lower(x.clause().verb().head()).equals("arrived")
        || x.grammar().lower(x.clause().verb().head()).equals("come")
            && x.clause().verb().perfect();
  }

  private static boolean moves(Situation x) {
    boolean phrase =
        x.phrases().stream()
            .anyMatch(
                p ->
                    WordShape.is(
                        p.preposition(), "in|at|to|into|for|from|off|on|through|toward|towards"));
    return phrase || x.patient().isPresent();
  }

  /** "fired shots into the sea" is no attack. */
  private static boolean hostileTest(Situation x) {
    return x.phrases().stream()
        .anyMatch(p -> WordShape.is(x.grammar().lower(p.noun().head()), "sea|waters|range"));
  }

  private static boolean listed(Situation x) {
    return x.phrases().stream()
        .anyMatch(
            p ->
                WordShape.is(
                    x.grammar().lower(p.noun().head()),
                    "blacklists?|sanctions|embargo|lists?|restrictions"));
  }

  private static boolean infinitiveFollows(Situation x) {
    int end = x.clause().verb().end();
    return x.grammar().verbs().stream()
        .anyMatch(
            v ->
                v.first() >= end
                    && v.first() <= end + 5
                    && x.grammar().lower(v.first()).equals("to"));
  }

  private static Optional<Item> firstItem(
      Situation x, Optional<Item> patient, Optional<Item> agent) {
    return patient.isPresent() || x.patient().isPresent() ? patient : agent;
  }

  static boolean isA(Item item, String name) {
    return item.itemClass().isA(new ItemClass(name));
  }

  static boolean troops(Item item) {
    return isA(item, "troops") || isA(item, "military workers");
  }

  private static boolean flying(Item item) {
    return FLYING_CLASSES.stream().anyMatch(c -> isA(item, c));
  }

  private static boolean force(Item item) {
    return troops(item) || isA(item, "warship") || isA(item, "submarine") || isA(item, "aircraft");
  }

  /** A phrase or a second object that names who gets it. */
  private static boolean toParty(Situation x) {
    if (x.recipient().isPresent()) {
      return true;
    }
    return x.phrases().stream()
        .filter(p -> WordShape.is(p.preposition(), "to|for"))
        .anyMatch(p -> party(x, p.noun()));
  }

  private static boolean party(Situation x, NounGroup group) {
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

  private static boolean border(Situation x) {
    boolean object =
        x.patient()
            .filter(
                p ->
                    Words.in(Words.BORDERS, x.grammar().lower(p.head()))
                        || named(x, p, PlaceMention.Kind.REGION, PlaceMention.Kind.SEA))
            .isPresent();
    return object
        || x.phrases().stream()
            .anyMatch(
                p ->
                    WordShape.is(p.preposition(), "into|over|across|through|from")
                        && (Words.in(Words.BORDERS, x.grammar().lower(p.noun().head()))
                            || p.preposition().equals("into") && statePlace(x, p.noun())));
  }

  private static boolean named(Situation x, NounGroup group, PlaceMention.Kind... kinds) {
    return x.sighting()
        .placeIn(group.first(), group.end())
        .filter(p -> Set.of(kinds).contains(p.kind()))
        .isPresent();
  }

  private static boolean statePlace(Situation x, NounGroup group) {
    return x.sighting()
        .nameIn(group.first(), group.end())
        .filter(m -> m.known().kind().meansState())
        .isPresent();
  }

  private boolean territory(Situation x, String object) {
    boolean own =
        Words.in(Words.TERRITORIES, object) && x.patient().isPresent()
            || x.patient().filter(p -> isPlace(x, p)).isPresent()
                && x.agent().flatMap(a -> items.of(x.sighting(), a, x.end(a))).isPresent()
            || object.equals("it")
                && x.grammar().lower(x.clause().verb().head()).startsWith("cross");
    return own || into(x);
  }

  private static boolean into(Situation x) {
    return x.phrases().stream()
        .anyMatch(
            p ->
                WordShape.is(p.preposition(), "into|over|across|through|inside|in")
                    && (Words.in(Words.TERRITORIES, x.grammar().lower(p.noun().head()))
                            && statePlace(x, p.noun())
                        || x.grammar().lower(p.noun().head()).equals("airspace")
                        || p.preposition().equals("into")
                            && WordShape.is(
                                x.grammar().lower(p.noun().head()),
                                "zone|waters|territory|skies|soil")
                        || WordShape.is(p.preposition(), "into|across|over")
                            && (statePlace(x, p.noun())
                                || Words.in(Words.BORDERS, x.grammar().lower(p.noun().head())))));
  }

  private static boolean hostile(Situation x) {
    return x.phrases().stream().anyMatch(p -> p.preposition().equals("at"));
  }

  private static boolean target(Situation x) {
    if (x.patient().isEmpty()) {
      return false;
    }
    NounGroup group = x.patient().get();
    String head = x.grammar().lower(group.head());
    if (anyWord(x, group, Words.TARGETS)) {
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

  private static boolean anyWord(Situation x, NounGroup group, Set<String> words) {
    for (int i = group.first(); i < group.end(); i++) {
      if (Words.in(words, x.grammar().lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean atTarget(Situation x, Optional<Item> item) {
    boolean at = x.phrases().stream().anyMatch(p -> targetPhrase(x, p));
    boolean object = x.patient().isPresent();
    boolean fires =
        WordShape.is(x.grammar().lower(x.clause().verb().head()), "(fir|launch)(ed|es|e|ing)?")
            && x.phrases().stream()
                .anyMatch(p -> p.preposition().equals("at") && targetPhrase(x, p));
    return fires || at && (item.filter(i -> !troops(i)).isPresent() || !object);
  }

  private static boolean targetPhrase(Situation x, Phrase p) {
    String head = x.grammar().lower(p.noun().head());
    boolean sea =
        named(x, p.noun(), PlaceMention.Kind.SEA)
            || WordShape.is(
                head,
                "sea|waters?|ocean|range|area|monday|tuesday|wednesday|thursday|friday|saturday|sunday|time|night|dawn|speed|altitude|height|distance|angle");
    boolean aimed =
        WordShape.is(p.preposition(), "at|on|against|into|onto|toward|towards")
            && !(WordShape.is(p.preposition(), "toward|towards|into|on") && sea)
            && !sea;
    return aimed
        && (anyWord(x, p.noun(), Words.TARGETS)
            || x.sighting().nameIn(p.noun().first(), p.noun().end()).isPresent()
            || x.sighting().placeIn(p.noun().first(), p.noun().end()).isPresent()
            || WordShape.is(head, "her|him|them|it"));
  }

  private static boolean place(Situation x) {
    return x.phrases().stream()
        .anyMatch(
            p ->
                WordShape.is(
                        p.preposition(),
                        "in|into|on|near|inside|onto|at|outside|south|north|beside")
                    && !WordShape.is(x.grammar().lower(p.noun().head()), "sea|waters?|ocean|.*day")
                    && !named(x, p.noun(), PlaceMention.Kind.SEA)
                    && !WordShape.is(
                        x.grammar().lower(p.noun().head()),
                        ".*day|week|month|year|hands?|service|line|action|love|short|waters|flight|mid-air|pieces|range|air"));
  }

  private static boolean shipment(Situation x, Optional<Item> item, String object) {
    boolean cargo = Words.in(Words.CARGO, object) || item.filter(i -> !troops(i)).isPresent();
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

  private static boolean forceSubject(Situation x, Optional<Item> agentItem) {
    VerbGroup.Form form = x.clause().verb().form();
    boolean with = x.after("with", "alongside").isPresent();
    boolean forces =
        agentItem.filter(Conditions::force).isPresent()
            || Words.in(Words.FORCES, x.head(x.agent()));
    boolean known = x.agent().flatMap(a -> x.sighting().nameIn(a.first(), a.end())).isPresent();
    return form != VerbGroup.Form.PARTICIPLE && x.patient().isEmpty() && (forces || known && with);
  }

  private static boolean curb(Trigger trigger, Situation x, String object) {
    boolean nought =
        WordShape.is(object, "nothing|anything|none|it") && trigger.frame() == Frame.EVADE
            || object.equals("none") && trigger.lemma().equals("impose");
    if (nought) {
      return true;
    }
    boolean direct =
        WordShape.is(object, "nothing|anything|none") && sentenceHas(x, "sanctions?|embargo(es)?")
            || Words.in(Words.CURBS, object)
                && (sentenceHas(
                    x,
                    "sanctions?|embargo(es)?|blacklist|restrictions?|export|ban|asset|designat\\w+|measures"));
    boolean on =
        x.phrases().stream()
            .anyMatch(
                p ->
                    WordShape.is(
                            x.grammar().lower(p.noun().head()), "blacklist|sanctions|embargo|list")
                        && WordShape.is(p.preposition(), "on|under|from|to|off"));
    return direct || on;
  }

  private static boolean sentenceHas(Situation x, String words) {
    return x.grammar().words().stream().anyMatch(w -> w.lower().matches(words));
  }

  private static boolean site(Situation x, Optional<Item> item, String object) {
    Optional<NounGroup> seen = x.patient();
    if (seen.isEmpty()) {
      boolean inspectors = x.agent().filter(a -> anyWord(x, a, Words.INSPECTORS)).isPresent();
      return x.phrases().stream()
          .anyMatch(
              p ->
                  WordShape.is(p.preposition(), "into|through|around|at|in")
                      && (inspectors
                              && x.sighting().placeIn(p.noun().first(), p.noun().end()).isPresent()
                          || Words.in(Words.SITES, x.grammar().lower(p.noun().head()))));
    }
    NounGroup group = seen.get();
    boolean team = x.agent().filter(a -> anyWord(x, a, Words.INSPECTORS)).isPresent();
    if (team
        && (x.sighting().placeIn(group.first(), group.end()).isPresent()
            || WordShape.is(object, "it|there|spot|place|area|village|scene|site"))) {
      return true;
    }
    boolean site =
        Words.in(Words.SITES, object)
            || x.sighting()
                .placeIn(group.first(), group.end())
                .filter(p -> p.kind() == PlaceMention.Kind.SITE)
                .isPresent();
    boolean named =
        x.grammar().word(group.head()).tag() == org.hearsay.read.grammar.Tag.NOUN
            || x.grammar().word(group.head()).tag() == org.hearsay.read.grammar.Tag.PROPN;
    boolean looks =
        WordShape.is(x.grammar().lower(x.clause().verb().head()), "(tour|inspect)(ed|s|ing)?");
    return site || (item.isPresent() || looks) && named;
  }

  private static boolean testOrDrill(Situation x, String object) {
    Optional<NounGroup> seen = x.patient();
    boolean lookOn =
        x.patient().isEmpty()
            && x.clause().verb().end() < x.grammar().size()
            && WordShape.is(x.grammar().lower(x.clause().verb().head()), "looked|looks|looking");
    boolean event = lookOn || Words.in(Words.TESTS, object) || Words.in(Words.DRILLS, object);
    boolean at =
        x.phrases().stream()
            .anyMatch(
                p ->
                    Words.in(Words.TESTS, x.grammar().lower(p.noun().head()))
                        || Words.in(Words.DRILLS, x.grammar().lower(p.noun().head())));
    boolean ofTest =
        seen.isPresent()
            && WordShape.is(
                x.grammar().span(seen.get().first(), x.end(seen.get())).in(x.sighting().text()),
                "(?is).*\\b(test|launch|drill|exercise|firing|production|parade|deployment)\\w*\\b.*");
    return event || at || ofTest;
  }

  private static boolean inspectors(Situation x) {
    return Words.in(Words.INSPECTORS, x.head(x.recipient()))
        || x.patient().isPresent()
            && (Words.in(Words.INSPECTORS, x.head(x.patient()))
                || sentenceHas(x, "inspectors?|iaea|monitors?"));
  }
}
