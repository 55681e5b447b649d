package org.hearsay.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.VoiceClass;

/** What a voice's name alone tells of whom it speaks for. */
record VoiceName(String name, VoiceClass voiceClass) {
  /** Who bears these names does not speak for the state that they also hold. */
  private static final Pattern OWN =
      Pattern.compile(
          "(?i)\\b(former|retired|ex-\\w+|western|european(?! (?:union|commission|council|parliament))|arab(?! emirates| republic)|gulf|african(?! union)"
              + "|allied(?! (?:air|joint|land|maritime) command)|regional(?! (?:court|governor|administration|council|command|police|prosecut\\w+|parliament))|independent|engineers?|traders?|villagers?|residents?|locals?|witness\\w*"
              + "|compan(?:y|ies)|firms?|brokers?|captain|master|owner|operator|manager|crew|lawyer|hobbyists?"
              + "|activists?|journalists?|reporters?|newspaper|daily|exile\\w*|defectors?|opposition|part(?:y|ies)|caucus"
              + "|lawmakers?|legislators?|senators?|congress(?:man|woman)|members? of (?:the )?parliament|mps?"
              + "|parliamentary (?:committee|group)|committee of (?:the )?(?:\\w+ )?parliament"
              + "|researchers?|professors?|analysts?|experts?|scholars?|academics?|think tank|consultan\\w+|institutes?"
              + "|(?<!security |crisis |management |operations |command |coordination |monitoring |information |surveillance |safety |control |rescue )cent(?:er|re)s?|foundation|universit(?:y|ies)|college|lab|laborator(?:y|ies)|association|watch"
              + "|trackers?|refugees?|workers?|doctors?|nurses?|drivers?|farmers?|fishermen|fisherman|shepherds?|students?"
              + "|militias?|militants?|rebels?|insurgents?|factions?|armed group"
              + "|person|people|man|woman|of an? [\\p{L}-]+)\\b");

  /**
   * A paper or a picture; a state stands behind it only where its name says so and it did not leak.
   */
  private static final Pattern PAPER =
      Pattern.compile(
          "(?i)\\b(documents?|satellite (?:images?|imagery|pictures?|photos?)|images?|data|recordings?|papers?|serial numbers"
              + "|lists?|invoices?|cables?|videos?|footage|photographs?|photos|radio exchange|reports?|records?)\\b");

  private static final Pattern LEAKED =
      Pattern.compile(
          "(?i)\\b(leaked|draft|internal|confidential|secret|classified|stolen|unpublished)\\b");

  private static final Pattern FORMER = Pattern.compile("(?i)\\b(former|retired|ex-)");

  /** One or some of those who spoke before. */
  private static final Pattern SAME_AGAIN =
      Pattern.compile(
          "(?i)(?:another |one |two |some |both |neither )?of (?:them|the two|the three|those)|the two|the three|both|the other|one");

  /** What follows tells what the voice knows, not who it is. */
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s(?:with|who|whose|that|which|briefed|familiar|close|involved|posted|based)\\s.*$");

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)\\b(arm(?:y|ies|ed forces)|navy|naval|air force|military|general staff|ministr\\w+|ministers?"
              + "|government\\w*|president\\w*|speaker|police|prosecut\\w+|officers?|colonel|general|admiral"
              + "|commander\\w*|command|governor|mayor|premier|chancellor|monarch|king|head of state|embassy|ambassador|envoy|consul(?:ate)?"
              + "|permanent (?:mission|representative)|mission to the (?:united nations|un)"
              + "|cabinet|(?:security|crisis|management|operations|command|coordination|monitoring|information|surveillance|safety|control|rescue) cent(?:re|er)"
              + "|(?:state|national|supreme|federal|border|investigative) (?:\\w+ ){0,2}(?:committee|commission|council|board|authority)|spokes\\w+|secretary|coast guard|border guards?|guards?|court|forces|troops|customs|authorit(?:y|ies)"
              + "|(?:security|intelligence|defen[cs]e|military|government|state) (?:sources?|officials?|circles)"
              + "|(?:spy|intelligence|security|defen[cs]e|space|maritime|coastal|border|procurement|nuclear|atomic|weather|revenue|state"
              + "|counter-?intelligence|meteorological|seismological) (?:\\w+ )?(?:agency|service|bureau|directorate|department|organi[sz]ation)"
              + "|media wing|press service|presidency)\\b");

  private static final Pattern MEDIUM =
      Pattern.compile(
          "\\b(Times|Post|News|Newswire|Wire|Herald|Tribune|Journal|Gazette|Observer|Ledger|Courier|Review|Daily"
              + "|Standard|Telegraph|Chronicle|Broadcasting|Media|Press|Radio|Weekly|Monthly|Morning)\\b");

  private static final Pattern STATE_MEDIUM =
      Pattern.compile(
          "(?i)\\b(?:state|official)(?:-run|-owned|-controlled)? (?:television|tv|media|radio|broadcaster|news agency|agency|newspaper)\\b");

  private static final Pattern GENERIC =
      Pattern.compile(
          "(?i)(?:(?:some |many |several |most |other |independent |foreign |local |early |preliminary |unconfirmed ){0,2}"
              + "(?:analysts|experts|observers|critics|reports|sources|media|media reports|news reports|commentators|watchers"
              + "|officials|rumou?rs|accounts|estimates))"
              + "|(?:an? |the |some )?(?:reports?|posts?|claims?|rumou?rs|accounts?) (?:on|in) (?:the )?(?:social media|internet|press|media|web)|social media(?: \\w+)?");

  /** One of a dictionary's words and no name: a reader's slip, or a voice it could not resolve. */
  private static final Pattern NO_VOICE =
      Pattern.compile(
          "(?i)which|who|that|(?:it|they|he|she|we)(?: .*)?|this|these|those|one|(?:last|next|this|early|late|earlier|later) .*"
              + "|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september"
              + "|october|november|december|\\d.*");

  private static final Pattern INDEFINITE =
      Pattern.compile("(?i)(?:an?|one|two|three|four|five|several|some|both|another) .+");

  private static final Pattern ROLE =
      Pattern.compile(
          "^(?:the |an? |one of the |one |two |three )?(?:[\\p{L}-]+ ){0,4}?(?:spokes\\w+|chairman|chairwoman|chief"
              + "|head|director(?: general)?|president|manager|master|captain|owner|operator|researchers?|experts?"
              + "|analysts?|professors?|office|members?|commander|secretary[- ]general|vice-president|deputy|representative)"
              + " (?:of|for|at|from|with|in) (?:the (?:\\p{Ll}[\\p{L}-]+ )?)?(\\p{Lu}.+)$");

  /** Part of a state's forces or administration, whatever it is called. */
  private static final Pattern UNIT =
      Pattern.compile(
          "(?i)\\b(fleet|brigade|corps|division|regiment|battalion|squadron|army|navy|command|ministry|ministries|forces|guard|department"
              + "|directorate|council|defen[cs]e|affairs|staff|parliament|republic)\\b");

  private static final Set<VoiceClass> CIVIL =
      Set.of(VoiceClass.ANALYST, VoiceClass.DOCUMENT, VoiceClass.AGENCY);

  static VoiceName of(String name, VoiceClass voiceClass) {
    return new VoiceName(
        name.strip()
            .replaceFirst("(?i)^one of (?=(?:two|three|four|several|its|the) \\S+ \\S+)", "")
            .replaceFirst("^(?=(?:North|South) \\p{Ll})", "the "),
        voiceClass);
  }

  private String who() {
    return TAIL.matcher(name).replaceFirst("");
  }

  /** "Analysts", "foreign media": nobody in particular. */
  boolean generic() {
    return GENERIC.matcher(name).matches() || NO_VOICE.matcher(name).matches();
  }

  /** "One of them": whoever spoke before. */
  boolean sameAgain() {
    return SAME_AGAIN.matcher(name).matches();
  }

  /** "State television". */
  boolean stateMedium() {
    return STATE_MEDIUM.matcher(name).find();
  }

  /** Speaks for itself, whatever state its name holds. */
  boolean civil() {
    String who = who();
    boolean office = OFFICE.matcher(who).find();
    return OWN.matcher(who).find()
        || LEAKED.matcher(who).find()
        || (PAPER.matcher(who).find() && !office)
        || (MEDIUM.matcher(who).find() && !office)
        || (CIVIL.contains(voiceClass) && !office && !stateMedium());
  }

  /** An office of some state: "the defence ministry", "the army's spokesman". */
  boolean office() {
    return !civil()
        && !PAPER.matcher(who()).find()
        && body().isEmpty()
        && (OFFICE.matcher(who()).find() || stateMedium());
  }

  /** Whether it is a name of its own ("Bruce Klingner", "Operation Aspides") and no description. */
  boolean proper() {
    List<String> words = ArticleText.words(name);
    long capitals = words.stream().filter(w -> Character.isUpperCase(w.charAt(0))).count();
    return words.size() >= 2 && capitals == words.size() && !OFFICE.matcher(name).find();
  }

  /** The body that a role is in: "chairman of CSBC" speaks for CSBC. */
  Optional<String> body() {
    Matcher role = ROLE.matcher(name);
    boolean is =
        role.matches() && !UNIT.matcher(role.group(1)).find() && !FORMER.matcher(name).find();
    return is ? Optional.of(role.group(1)) : Optional.empty();
  }

  /**
   * Whether a name that no file resolves at least names or describes somebody. "Soldier" or
   * "company", which a reader may leave of a voice, do not: what is not resolved never counts as
   * independent.
   */
  boolean described() {
    boolean capital = name.chars().anyMatch(Character::isUpperCase);
    return capital
        || INDEFINITE.matcher(name).matches()
        || name.indexOf(' ') > 0
            && (voiceClass == VoiceClass.ANONYMOUS
                || voiceClass == VoiceClass.DOCUMENT
                || OWN.matcher(name).find()
                || PAPER.matcher(name).find());
  }
}
