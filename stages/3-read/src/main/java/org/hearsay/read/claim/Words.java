package org.hearsay.read.claim;

import java.util.Set;
import org.hearsay.read.lexicon.WordShape;

/** Word classes that conditions and roles ask for; heads of noun groups, singular or plural. */
final class Words {
  static final Set<String> PACTS =
      words(
          "treaty pact agreement deal contract accord memorandum truce ceasefire protocol"
              + " understanding partnership charter convention communique declaration settlement"
              + " armistice alliance plan arrangement document statement moratorium");
  static final Set<String> CURBS =
      words(
          "sanction embargo restriction measure curb blacklist ban freeze penalty control"
              + " designation list regime sanctions");
  static final Set<String> DRILLS =
      words(
          "drill exercise manoeuvre maneuver training war-game wargame game rehearsal patrol"
              + " warm-up");
  static final Set<String> TESTS =
      words(
          "test launch firing launching flight trial test-firing test-launch test-fire explosion"
              + " detonation demonstration liftoff lift-off");
  static final Set<String> OUTPUTS =
      words(
          "production output manufacture manufacturing construction assembly capacity enrichment");
  static final Set<String> BORDERS =
      words("border frontier line boundary demarcation dmz demarcation-line");
  static final Set<String> TERRITORIES =
      words(
          "airspace territory waters water border frontier zone soil sky skies line land"
              + " boundary area");
  static final Set<String> SITES =
      words(
          "site plant factory facility base shipyard yard complex enterprise works reactor centre"
              + " center institute academy unit battalion brigade regiment division company fleet ship"
              + " warship destroyer submarine frigate drill test launch exercise range workshop"
              + " laboratory headquarters port airport airfield post installation outpost depot line"
              + " hall halls bunker garrison school university exhibition museum station");
  static final Set<String> TARGETS =
      words(
          "base depot town city village house building bridge airport airfield port ship vessel"
              + " tanker carrier freighter warehouse refinery plant factory station position target"
              + " convoy barracks camp headquarters embassy consulate hospital school market road"
              + " railway runway radar silo launcher hangar bunker outpost post site facility residence"
              + " substation grid infrastructure substation apartment block district neighbourhood"
              + " neighborhood island border camp tank fleet frigate destroyer submarine soldier troops"
              + " civilian people militant fighter prison bus car train truck oilfield pipeline dam"
              + " terminal nobody somebody complex command centre center dock boat patrol trench patrol"
              + " battery oilfields storage coast dam tower mosque church square");
  static final Set<String> CARGO =
      words(
          "ship vessel tanker freighter shipment cargo consignment convoy boat dhow trawler truck"
              + " container plane aircraft parcel load haul cache package trade goods ingredient drone"
              + " weapon arms crew");
  static final Set<String> INSPECTORS =
      words("inspector monitor team visitor observer expert patrol");
  static final Set<String> MONITORS = words("panel committee body mission mandate monitors team");
  static final Set<String> ROLES =
      words(
          "minister president premier secretary ambassador spokesman spokeswoman spokesperson chief"
              + " commander general admiral colonel leader official officer envoy diplomat director"
              + " head chairman chairwoman lawmaker governor adviser deputy chancellor king prince"
              + " captain lieutenant major sister aide negotiator representative mayor senator marshal");
  static final Set<String> FORCES =
      words(
          "force troops soldier army navy battalion brigade regiment division unit fleet squadron"
              + " squadrons fighter bomber warplane jet aircraft frigate destroyer carrier submarine"
              + " warship ship vessel marine mercenary contingent battery commandos guard sailor"
              + " reinforcement personnel flotilla corps tank team");
  static final Set<String> GENERIC_ITEMS =
      words(
          "machine system device object boat craft pair batch one ones model type version weapon"
              + " projectile launcher vessel plane hull unit piece consignment lot rest dozen third second ship sister remainder");
  static final Set<String> PLACE_NOUNS =
      words(
          "border frontier coast site plant base shipyard yard airport airfield port island"
              + " province region city town village area waters strait bay peninsula workshop factory"
              + " facility field range depot line frontline front sea airspace zone bunker hall halls"
              + " runway scene dock harbour harbor capital district desert valley mountain river");
  static final Set<String> PRONOUNS =
      Set.of("it", "they", "them", "he", "she", "we", "us", "him", "i");

  private Words() {}

  private static Set<String> words(String list) {
    return java.util.Collections.unmodifiableSet(
        new java.util.HashSet<>(java.util.List.of(list.split(" "))));
  }

  /** A day, a month, a week: not a party or a place. */
  static boolean temporal(String word) {
    return WordShape.is(
        word,
        "(mon|tues|wednes|thurs|fri|satur|sun|yester)day|january|february|march|april|may|june|july"
            + "|august|september|october|november|december|weeks?|months?|years?|days?|night|morning"
            + "|evening|afternoon|weekend|dawn|(19|20)\\d\\d");
  }

  /** Whether the word or its singular belongs to the class. */
  static boolean in(Set<String> words, String word) {
    return words.contains(word) || words.contains(singular(word));
  }

  static String singular(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (WordShape.is(word, ".*(ches|shes|sses|xes|oes)")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }
}
