package org.hearsay.reports;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hearsay.model.Certainty;
import org.hearsay.model.Claim;
import org.hearsay.model.EventType;
import org.hearsay.model.Party;
import org.hearsay.model.Place;
import org.hearsay.model.Polarity;
import org.hearsay.model.Time;

/** What a claim says happened, as the clause after "says that". */
final class Clause {
  /** A wider interval tells a reader little. */
  private static final long DAYS_MAX = 366;

  /** A verb's forms; the past is also the participle of every verb here. */
  private record Verb(String past, String base, String going) {}

  private final Claim claim;
  private final String actor;
  private final boolean several;

  private Clause(Claim claim, String actor) {
    this.claim = claim;
    this.actor = actor;
    this.several = actor.equals("they") || Names.isPlural(actor);
  }

  /**
   * "North Korea sent about 1,500 troops to Russia from 8 to 13 Oct 2024"; in the passive where
   * nobody is named who did it.
   *
   * @param speaker whose clause it is: "Russia denies that it acquired troops"; may be empty
   */
  static String of(Claim claim, String speaker) {
    Optional<String> name = named(claim.actor());
    boolean own = name.filter(n -> n.equals(speaker)).isPresent();
    Clause clause =
        new Clause(
            claim,
            own
                ? (Names.isPlural(speaker) ? "they" : "it")
                : name.map(Names::withArticle).orElse(""));
    String said = clause.actor.isEmpty() ? clause.passive() : clause.active();
    return said + clause.where() + clause.when();
  }

  /** As what is to come: "Russia will deploy drones". */
  static String ahead(Claim claim) {
    Clause clause = new Clause(claim, named(claim.actor()).map(Names::withArticle).orElse(""));
    String not = clause.negative() ? " not " : " ";
    String said =
        clause.actor.isEmpty()
            ? clause.subject() + " will" + not + "be " + clause.verb().past() + clause.tail()
            : clause.actor + " will" + not + clause.verb().base() + clause.complement();
    return said + clause.where() + clause.when();
  }

  private boolean negative() {
    return claim.polarity() == Polarity.NEGATIVE;
  }

  private String active() {
    Verb verb = verb();
    String rest = complement();
    boolean not = negative();
    boolean may = claim.certainty() == Certainty.POSSIBLE;
    String hedge = claim.certainty() == Certainty.PROBABLE ? "probably " : "";
    String predicate =
        switch (claim.status()) {
          case ORDERED -> (not ? "did not order " : hedge + "ordered ") + nominal();
          case PLANNED ->
              may
                  ? "may " + (not ? "not " : "") + verb.base() + rest
                  : hedge + planning(not) + verb.base() + rest;
          case UNDER_WAY ->
              (may ? "may be " : (several ? "are " : "is ") + (not ? "not " : "") + hedge)
                  + verb.going()
                  + rest;
          case FAILED -> (may ? "may have " : hedge) + "tried and failed to " + verb.base() + rest;
          case DONE, UNKNOWN ->
              not
                  ? "did not " + verb.base() + rest
                  : (may ? "may have " : hedge) + verb.past() + rest;
        };
    return actor + " " + predicate;
  }

  private String planning(boolean not) {
    return not
        ? (several ? "do not plan to " : "does not plan to ")
        : (several ? "plan to " : "plans to ");
  }

  /** "10 tanks are to be sent to Poland". */
  private String passive() {
    String subject = subject();
    boolean one = subject.matches("(a|an|one|the) .*") || !Names.countsAsMany(subject);
    String not = negative() ? "not " : "";
    boolean may = claim.certainty() == Certainty.POSSIBLE;
    String hedge = claim.certainty() == Certainty.PROBABLE ? "probably " : "";
    String done = verb().past() + tail();
    return subject
        + " "
        + switch (claim.status()) {
          case ORDERED, PLANNED ->
              may
                  ? "may " + not + "be " + done
                  : (one ? "is " : "are ") + not + hedge + "to be " + done;
          case UNDER_WAY ->
              (may ? "may be " : one ? "is " : "are ") + not + hedge + "being " + done;
          case FAILED -> (one ? "was " : "were ") + "not " + done + ", though it was tried";
          case DONE, UNKNOWN ->
              may
                  ? "may " + not + "have been " + done
                  : (one ? "was " : "were ") + not + hedge + done;
        };
  }

  /** What something is done to, where nobody is named who does it. */
  private String subject() {
    String things = things();
    String other = counterpart();
    return switch (claim.type()) {
      case TEST, DEVELOP -> or(single(), "a weapon");
      case PRODUCE -> or(things, "weapons");
      case TRANSFER, ACQUIRE -> or(things, "arms");
      case DEPLOY -> or(things, "forces");
      case INCURSION -> or(other, "foreign territory");
      case ATTACK -> or(other, "a target");
      case INTERCEPT -> or(things, "a target");
      case EXERCISE -> "an exercise";
      case AGREE -> "an agreement";
      case SANCTION -> "a step on sanctions";
      case INSPECT -> or(things, or(other, "a site"));
      case THREATEN -> "a threat";
    };
  }

  /** What follows the participle in the passive. */
  private String tail() {
    String things = things();
    String other = counterpart();
    return switch (claim.type()) {
      case TEST, DEVELOP, PRODUCE, INSPECT -> "";
      case TRANSFER -> before(" to ", other);
      case ACQUIRE -> before(" from ", other);
      case DEPLOY -> before(" against ", other);
      case INCURSION, ATTACK -> before(" with ", things);
      case INTERCEPT -> before(" from ", other);
      case EXERCISE -> before(" with ", other) + before(" involving ", things);
      case AGREE -> before(" with ", other) + before(" over ", things);
      case SANCTION -> before(" against ", designated()) + before(" over ", itemAlone());
      case THREATEN -> before(" against ", other) + before(" with ", things);
    };
  }

  private Verb verb() {
    boolean passive = actor.isEmpty();
    return switch (claim.type()) {
      case TEST -> new Verb("tested", "test", "testing");
      case DEVELOP -> new Verb("developed", "develop", "developing");
      case PRODUCE -> new Verb("produced", "produce", "producing");
      case TRANSFER -> new Verb("sent", "send", "sending");
      case DEPLOY -> new Verb("deployed", "deploy", "deploying");
      case INCURSION -> new Verb("entered", "enter", "entering");
      case ATTACK -> new Verb("attacked", "attack", "attacking");
      case INTERCEPT -> new Verb("intercepted", "intercept", "intercepting");
      case EXERCISE -> new Verb("held", "hold", "holding");
      case AGREE -> new Verb("reached", "reach", "reaching");
      case SANCTION ->
          passive ? new Verb("taken", "take", "taking") : new Verb("moved", "move", "moving");
      case INSPECT -> new Verb("inspected", "inspect", "inspecting");
      case THREATEN ->
          passive
              ? new Verb("made", "make", "making")
              : new Verb("threatened", "threaten", "threatening");
      case ACQUIRE -> new Verb("acquired", "acquire", "acquiring");
    };
  }

  private String complement() {
    String other = counterpart();
    String things = things();
    return switch (claim.type()) {
      case TEST, DEVELOP -> " " + or(single(), "a weapon");
      case PRODUCE -> " " + or(things, "weapons");
      case TRANSFER -> " " + or(things, "arms") + before(" to ", other);
      case DEPLOY -> " " + or(things, "forces") + before(" against ", other);
      case INCURSION -> " " + or(other, "foreign territory") + before(" with ", things);
      case ATTACK -> " " + or(other, "a target") + before(" with ", things);
      case INTERCEPT -> " " + or(things, "a target") + before(" from ", other);
      case EXERCISE -> " an exercise" + before(" with ", other) + before(" involving ", things);
      case AGREE -> " an agreement" + before(" with ", other) + before(" over ", things);
      case SANCTION ->
          " on sanctions" + before(" against ", designated()) + before(" over ", itemAlone());
      case INSPECT -> " " + or(things, or(other, "a site"));
      case THREATEN ->
          other.isEmpty() && things.isEmpty()
              ? " force"
              : before(" ", other) + " with " + or(things, "force");
      case ACQUIRE -> " " + or(things, "arms") + before(" from ", other);
    };
  }

  /** "the production of drones", "an exercise with Russia". */
  private String nominal() {
    String of = before(claim.type() == EventType.ATTACK ? " with " : " of ", things());
    String other =
        switch (claim.type()) {
          case TRANSFER -> before(" to ", counterpart());
          case ACQUIRE -> before(" from ", counterpart());
          case AGREE, EXERCISE -> before(" with ", counterpart());
          default -> before(" against ", counterpart());
        };
    return "the " + claim.type().noun() + of + other;
  }

  private String things() {
    return Phrase.things(claim.quantity(), claim.item());
  }

  /** "a ballistic missile": one is tested unless a figure says otherwise. */
  private String single() {
    String item = claim.item().map(i -> i.itemClass().name()).orElse("");
    if (claim.quantity().isPresent() || item.isEmpty() || !English.countable(item)) {
      return things();
    }
    boolean whole = item.endsWith("aircraft") || !English.plural(item).equals(item);
    return whole ? (item.matches("[aeiou].*") ? "an " : "a ") + item : item;
  }

  private String counterpart() {
    return named(claim.counterpart()).map(Names::withArticle).orElse("");
  }

  /** A pronoun that nobody resolved names nobody. */
  private static Optional<String> named(Optional<Party> party) {
    return party.map(Party::name).filter(n -> !n.isBlank() && !Names.isPronoun(n));
  }

  /** Of a sanction the figure counts those who are designated (ruling 16). */
  private String designated() {
    return claim.quantity().map(q -> Phrase.figure(q, "")).orElse(counterpart());
  }

  private String itemAlone() {
    return Phrase.things(Optional.empty(), claim.item());
  }

  /** A place without a name ("the border") tells little out of its article. */
  private String where() {
    return claim
        .place()
        .map(Place::name)
        .filter(Names::isProper)
        .filter(p -> !actor.endsWith(p) && !counterpart().endsWith(p))
        .map(p -> goesSomewhere() ? " (" + p + ")" : " in " + Names.withArticle(p))
        .orElse("");
  }

  /** Where "in" after the recipient would say something else. */
  private boolean goesSomewhere() {
    return claim.type() == EventType.TRANSFER && !counterpart().isEmpty();
  }

  private String when() {
    return claim
        .time()
        .flatMap(Time::days)
        .filter(d -> ChronoUnit.DAYS.between(d.start(), d.end()) <= DAYS_MAX)
        .map(d -> " " + Phrase.when(d))
        .orElse("");
  }

  private static String or(String words, String otherwise) {
    return words.isEmpty() ? otherwise : words;
  }

  private static String before(String preposition, String words) {
    return words.isEmpty() ? "" : preposition + words;
  }
}
