package org.hearsay.read.claim;

import java.util.Optional;
import org.hearsay.model.Item;
import org.hearsay.read.grammar.NounGroup;
import org.hearsay.read.grammar.VerbGroup;
import org.hearsay.read.lexicon.WordShape;

/** Tests a verb trigger's condition. */
final class Conditions {
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
      case BALLOONS -> item.filter(i -> ItemKinds.isA(i, "balloon")).isPresent();
      case ARTILLERY_SEA ->
          (item.filter(
                          i ->
                              ItemKinds.isA(i, "artillery")
                                      && !ItemKinds.isA(i, "multiple rocket launcher")
                                  || ItemKinds.isA(i, "artillery shell"))
                      .isPresent()
                  || WordShape.is(object, "shots|rounds|shells"))
              && (Surroundings.seaward(x)
                  || x.phrases().stream()
                      .anyMatch(
                          p ->
                              WordShape.is(p.preposition(), "in|during")
                                  && Words.in(Words.DRILLS, x.grammar().lower(p.noun().head()))));
      case KILLED -> Targets.armed(x);
      case SHIPMENT_OF_ARMS ->
          WordShape.is(trigger.lemma(), "find|discover|uncover|recover")
              ? Handing.shipment(x, item, object)
                  && WordShape.is(
                      object, "caches?|weapons|arms|shipments?|haul|stash|consignments?|munitions")
              : Handing.shipment(x, item, object);
      case ITEM_OR_GEAR ->
          item.isPresent()
              || WordShape.is(object, "gear|equipment|kit|hardware|supplies|systems?")
                  && x.after("from").filter(g -> Surroundings.statePlace(x, g)).isPresent();
      case WEAPON_SHOWN ->
          item.filter(i -> !ItemKinds.troops(i) && !ItemKinds.isA(i, "fuel")).isPresent()
              && x.agent().isPresent() | x.passive()
              && !WordShape.is(
                  x.head(x.agent()),
                  "images?|pictures?|footage|video|data|imagery|photos?|photographs?|report|analysis|satellite|study");
      case SIGNED_WITH -> x.patient().isEmpty() && x.after("with").isPresent();
      case WITH_ITEM -> Handing.with(trigger, x, items);
      case WITH_ITEM_OR_ARMED ->
          Handing.with(trigger, x, items)
              || trigger.lemma().equals("arm")
                  && x.patient().filter(p -> Handing.party(x, p)).isPresent();
      case CURB_SUBJECT ->
          Words.in(Words.CURBS, x.head(x.agent()))
              && x.patient().isPresent()
              && Surroundings.sentenceHas(x, "sanctions?|embargo|blacklist|designations?");
      case USED_WEAPON ->
          item.filter(ItemKinds::projectile).isPresent()
              && x.agent().isPresent()
              && (x.after("against", "on").isPresent()
                  || x.after("in").filter(g -> Surroundings.isPlace(x, g)).isPresent());
      case TROOPS_FIGHTING ->
          agentItem.filter(ItemKinds::troops).isPresent() && x.clause().verb().form().isFinite();
      case TROOPS_NO_PARTY -> item.filter(ItemKinds::force).isPresent() && !Handing.toParty(x);
      case ITEM ->
          !Handing.described(trigger, x)
              && !Handing.idle(trigger, object)
              && (item.isPresent()
                  || Handing.nothing(x)
                  || Handing.with(trigger, x, items)
                  || Handing.strictly(trigger, x, object));
      case WEAPON -> item.filter(i -> !ItemKinds.troops(i)).isPresent();
      case ARMS -> item.filter(i -> !ItemKinds.troops(i)).isPresent();
      case WEAPON_OR_PROJECT ->
          item.isPresent()
              || WordShape.is(object, "work|design|project|programme|program|development");
      case FLYING -> item.filter(ItemKinds::flying).isPresent();
      case NUCLEAR -> item.filter(i -> ItemKinds.isA(i, "nuclear weapon")).isPresent();
      case ROCKET ->
          agentItem
                  .filter(
                      i ->
                          ItemKinds.isA(i, "missile")
                              || ItemKinds.isA(i, "rocket")
                              || ItemKinds.isA(i, "satellite")
                              || ItemKinds.isA(i, "launch vehicle"))
                  .isPresent()
              && !Surroundings.into(x)
              && !Targets.hostile(x);
      case VESSEL ->
          item.filter(i -> ItemKinds.isA(i, "submarine") || ItemKinds.isA(i, "warship")).isPresent()
              || WordShape.is(object, "ships?|hulls?|vessels?|boats?|she|her|sister");
      case OUTPUT -> Words.in(Words.OUTPUTS, object);
      case ITEM_TO_PARTY ->
          (x.passive() ? item : Handing.firstItem(x, item, agentItem)).isPresent()
              && Handing.toParty(x);
      case TECHNOLOGY ->
          item.filter(i -> ItemKinds.isA(i, "technology") || ItemKinds.isA(i, "training"))
              .isPresent();
      case TROOPS_BY_OTHER -> item.filter(ItemKinds::troops).isPresent() && x.agent().isPresent();
      case FORCE ->
          !x.grammar().lower(x.clause().verb().end()).equals("as")
              && item.filter(i -> ItemKinds.troops(i) || ItemKinds.isA(i, "weapons")).isPresent();
      case TROOPS_OR_VESSEL -> item.filter(ItemKinds::force).isPresent();
      case ORDERED_TO ->
          item.filter(ItemKinds::force).isPresent() && x.after("to", "into", "from").isPresent();
      case VESSEL_OR_TROOPS_MOVING ->
          agentItem.filter(i -> ItemKinds.force(i) && !ItemKinds.isA(i, "drone")).isPresent()
              && Surroundings.moves(x);
      case JOIN_MISSION ->
          agentItem.filter(ItemKinds::force).isPresent()
              && WordShape.is(
                  object,
                  "mission|fleet|force|forces|fight|front|fighting|war|escort|patrol|coalition|guardian");
      case CARGO -> item.filter(ItemKinds::cargo).isPresent();
      case CARGO_TO_PARTY ->
          agentItem
                  .or(() -> x.passive() ? item : Optional.empty())
                  .filter(ItemKinds::cargo)
                  .isPresent()
              && !WordShape.is(x.grammar().lower(x.clause().verb().end()), "down|back|into")
              && Handing.arrives(x);
      case FIRED_AT -> Targets.firedAt(x);
      case ON_FIRE -> x.patient().isPresent() && Surroundings.phraseHead(x, "on", "fire");
      case ABOVE_TERRITORY ->
          agentItem.filter(ItemKinds::flying).isPresent()
              && (Surroundings.into(x)
                  || x.after("over").filter(g -> Surroundings.isPlace(x, g)).isPresent())
              && !Surroundings.isTest(x);
      case IN_AIRSPACE ->
          Surroundings.phraseHead(x, "in", "airspace|waters|zone")
              && x.phrases().stream()
                  .anyMatch(
                      p ->
                          p.preposition().equals("in")
                              && Surroundings.statePlace(x, p.noun())
                              && WordShape.is(
                                  x.grammar().lower(p.noun().head()), "airspace|waters|zone"))
              && agentItem.filter(i -> !ItemKinds.isA(i, "technology")).isPresent();
      case LIST_CONTEXT ->
          Surroundings.sentenceHas(
                  x,
                  "sanctions|assets|blacklist|froze|frozen|freeze|designat\\w+|measures|penalties")
              && x.patient().isPresent();
      case SYSTEM_TO_PLACE ->
          item.filter(ItemKinds::system).isPresent()
                  && x.recipient().isEmpty()
                  && x.after("to", "into", "near", "in", "there").isPresent()
              || item.filter(ItemKinds::system).isPresent()
                  && WordShape.is(x.grammar().lower(x.clause().verb().end()), "there|here");
      case FROM_FACTORY -> Handing.fromFactory(x, agentItem, object);
      case FORCE_OR_CREW ->
          item.isPresent()
              || x.patient()
                  .filter(
                      p ->
                          Words.in(Words.FORCES, x.grammar().lower(p.head()))
                              || Words.in(Words.GENERIC_ITEMS, x.grammar().lower(p.head())))
                  .isPresent();
      case SYSTEM_STANDING ->
          agentItem.filter(i -> ItemKinds.system(i) || ItemKinds.troops(i)).isPresent()
              && (x.phrases().stream()
                  .anyMatch(
                      p ->
                          WordShape.is(p.preposition(), "at|in|near|on|along|off|outside")
                              && Surroundings.isPlace(x, p.noun())));
      case LINE ->
          WordShape.is(object, "lines?|plants?|factory|factories|workshops?|facility|shipyard")
              && !Surroundings.sentenceHas(x, "front");
      case ROCKET_BROKEN ->
          agentItem
              .filter(
                  i ->
                      ItemKinds.isA(i, "missile")
                          || ItemKinds.isA(i, "rocket")
                          || ItemKinds.isA(i, "launch vehicle")
                          || ItemKinds.isA(i, "satellite"))
              .isPresent();
      case DRILL_CONTEXT ->
          Surroundings.sentenceHas(
              x, "drills?|exercises?|manoeuvres|maneuvers|war-?games?|training");
      case SHOTS ->
          WordShape.is(object, "shots?|rounds?|fire|salvos?|volleys?") && !Targets.hostileTest(x);
      case VEHICLE_OR_SHIP ->
          item.filter(i -> ItemKinds.isA(i, "warship") || ItemKinds.isA(i, "submarine")).isPresent()
              || WordShape.is(
                  object,
                  "vessels?|ships?|tankers?|freighters?|boats?|dhows?|shipments?|cargo|crew|trawlers?");
      case LISTED -> listed(x);
      case ARMS_ORDER ->
          item.filter(i -> !ItemKinds.troops(i)).isPresent() && !infinitiveFollows(x);
      case TAKEN ->
          !WordShape.is(
                  x.grammar().lower(x.clause().verb().end()), "off|place|part|over|up|on|into")
              && item.filter(i -> !ItemKinds.troops(i)).isPresent()
              && !WordShape.is(
                  object, "parts?|places?|steps?|measures?|aim|control|action|fire|test");
      case TROOPS -> agentItem.filter(ItemKinds::troops).isPresent();
      case BORDER -> Surroundings.border(x);
      case TERRITORY -> Surroundings.border(x) || Surroundings.territory(x, object, items);
      case INTO_TERRITORY ->
          Surroundings.into(x)
              && (item.isPresent() || Words.in(Words.CARGO, object) || Handing.nothing(x));
      case BALLOON_LANDING -> agentItem.filter(i -> ItemKinds.isA(i, "balloon")).isPresent();
      case TARGET -> Targets.target(x);
      case AT_TARGET -> Targets.atTarget(x, item);
      case WEAPON_INTO ->
          agentItem.filter(ItemKinds::projectile).isPresent()
              && (WordShape.is(trigger.lemma(), "come down|land|fall")
                      && !ItemKinds.isA(agentItem.get(), "ammunition")
                  ? x.phrases().stream()
                      .anyMatch(
                          p ->
                              WordShape.is(p.preposition(), "in|into|on|onto|inside|near")
                                  && Surroundings.anyWord(x, p.noun(), Words.TARGETS))
                  : Surroundings.place(x));
      case BY_WEAPON -> agentItem.filter(i -> !ItemKinds.troops(i)).isPresent();
      case SHIPMENT -> Handing.shipment(x, item, object);
      case FORCE_SUBJECT -> forceSubject(x, agentItem);
      case DRILL -> Words.in(Words.DRILLS, object);
      case PACT ->
          Words.in(Words.PACTS, object)
              || WordShape.is(trigger.lemma(), "sign|ratify|initial|ink")
                  && x.patient().filter(p -> signed(x, p)).isPresent();
      case CURB -> curb(trigger, x, object);
      case EMBARGO_CONTEXT -> Surroundings.sentenceHas(x, "embargo|sanctions|smuggling|export");
      case ASSETS -> WordShape.is(object, "assets?|accounts?|funds|property|holdings");
      case TRADE ->
          WordShape.is(
              object,
              "exports?|imports?|trade|sales?|shipments?|transactions?|companies|entities|banks?");
      case MONITORS ->
          Words.in(Words.MONITORS, object)
              || Surroundings.sentenceHas(x, "panel")
                  && WordShape.is(object, "resolution|renewal|mandate|extension");
      case SITE -> Visits.site(x, item, object);
      case TEST_OR_DRILL -> Visits.testOrDrill(x, object);
      case INSPECTORS ->
          Visits.inspectors(x) || WordShape.is(x.head(x.patient()), "anyone|one|nobody|anybody");
      case THREAT -> true;
      case FUTURE -> WordShape.is(x.clause().verb().modal(), "will|would|'ll|shall");
      case FORCE_OR_VESSEL -> agentItem.filter(ItemKinds::force).isPresent();
      case BLAST, TRIAL, MADE, TEST, WEAPON_WORK, TRANSFER, INCURSION, EVENT -> false;
    };
  }

  /** What is signed is a pact, unless it is a law, an order or a letter. */
  private static boolean signed(Situation x, NounGroup group) {
    String head = x.grammar().lower(group.head());
    return !WordShape.is(
            head,
            "bill|bills|law|laws|order|orders|decree|letter|letters|petition|book|autographs?|resolution|cheque|check|players?|on|off|up|in|it|they|them")
        && x.grammar().word(group.head()).tag() == org.hearsay.read.grammar.Tag.NOUN;
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

  private static boolean forceSubject(Situation x, Optional<Item> agentItem) {
    VerbGroup.Form form = x.clause().verb().form();
    boolean with = x.after("with", "alongside").isPresent();
    boolean forces =
        agentItem.filter(ItemKinds::force).isPresent() || Words.in(Words.FORCES, x.head(x.agent()));
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
        WordShape.is(object, "nothing|anything|none")
                && Surroundings.sentenceHas(x, "sanctions?|embargo(es)?")
            || Words.in(Words.CURBS, object)
                && (Surroundings.sentenceHas(
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
}
