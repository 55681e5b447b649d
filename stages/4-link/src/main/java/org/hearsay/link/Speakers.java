package org.hearsay.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Published;
import org.hearsay.model.Reading;
import org.hearsay.model.Voice;
import org.hearsay.model.VoiceClass;

/**
 * Finds the root of a claim's chain and its house (codebook, section 4): by the reader's word, by
 * the data files, by the state that the voice's own name tells, and for a voice that only has an
 * office ("the army") by the state that the passage speaks of.
 */
final class Speakers {
  /** Who bears these names does not speak for the state that they also hold. */
  private static final Pattern OWN =
      Pattern.compile(
          "(?i)\\b(former|retired|ex-\\w+|western|european (?:diplomat|delegate|official|intelligence)\\w*"
              + "|arab|allied|regional|engineers?|traders?|villagers?|residents?|locals?|witness\\w*|compan(?:y|ies)"
              + "|firms?|brokers?|captain|master|owner|operator|manager|crew|lawyer|hobbyists?|activists?"
              + "|journalists?|reporters?|newspaper|daily|exile\\w*|defectors?|opposition|part(?:y|ies)|caucus"
              + "|lawmakers?|legislators?|senators?|congress(?:man|woman)|members? of parliament|mps?"
              + "|leaked|draft|internal|confidential|documents?|researchers?|professors?|analysts?|experts?"
              + "|scholars?|academics?|think tank|consultan\\w+|institutes?|centers?|centres?|foundation|universit(?:y|ies)"
              + "|college|lab|laborator(?:y|ies)|association|watch|trackers?|satellite (?:images?|imagery|pictures?|photos?)"
              + "|data|recordings?|papers?|serial numbers|lists?|invoices?|cables?|videos?|footage|photographs?|photos|radio exchange|reports?|person|people|man|woman|of an? [\\p{L}-]+|refugees?|worker|workers)\\b");

  /** What follows tells what the voice knows, not who it is. */
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s(?:with|who|whose|that|which|briefed|familiar|close|involved|posted|based)\\s.*$");

  private static final Pattern GOVERNMENTAL =
      Pattern.compile(
          "(?i)\\b(arm(?:y|ies|ed forces)|navy|naval|air force|military|general staff|ministr\\w+|ministers?"
              + "|government\\w*|president\\w*|parliament\\w*|speaker|police|prosecut\\w+|officers?|colonel|general|admiral"
              + "|commander\\w*|command|governor|mayor"
              + "|cabinet|spokes\\w+|secretary|coast guard|border guard|guards?|court|forces|troops"
              + "|customs|authorit(?:y|ies)|(?:spy|intelligence) (?:agency|service))\\b");

  private static final Pattern MEDIUM =
      Pattern.compile(
          "\\b(Times|Post|News|Newswire|Wire|Agency|Herald|Tribune|Journal|Gazette|Observer|Ledger|Courier|Review|Daily"
              + "|Standard|Telegraph|Chronicle|Broadcasting|Media|Press|Radio|Weekly|Monthly|Morning)\\b");

  private static final Pattern STATE_MEDIUM =
      Pattern.compile(
          "(?i)\\bstate(?:-run|-owned)? (?:television|tv|media|radio|broadcaster|news agency|agency)\\b");

  private static final Pattern GENERIC =
      Pattern.compile(
          "(?i)(?:some |many |several |most |other |independent )?(?:analysts|experts|observers|critics|reports|sources"
              + "|media|media reports|news reports|reports|commentators|watchers|officials)");

  private static final Pattern ROLE =
      Pattern.compile(
          "^(?:the |an? |one of the |one |two |three )?(?:[\\p{L}-]+ ){0,4}?(?:spokes\\w+|chairman|chairwoman|chief"
              + "|head|director(?: general)?|president|manager|master|captain|owner|operator|lawyer|researchers?|experts?"
              + "|analysts?|professors?|office|members?|commander|secretary[- ]general|vice-president|deputy|representative)"
              + " (?:of|for|at|from|with|in) (?:the )?(.+)$");

  private static final Set<VoiceClass> CIVIL =
      Set.of(VoiceClass.ANALYST, VoiceClass.DOCUMENT, VoiceClass.AGENCY);

  private final Houses houses;

  Speakers(Houses houses) {
    this.houses = houses;
  }

  /**
   * The root of the claim's chain.
   *
   * @param passage the states that the passage speaks of, the likeliest first
   */
  Speaker of(Reading reading, Claim claim, List<House> passage) {
    Optional<LocalDate> day = reading.article().published().map(Published::day);
    List<Attribution> path = reading.path(claim);
    for (int i = path.size() - 1; i >= 0; i--) {
      Voice voice = path.get(i).voice();
      if (!voice.name().isBlank()) {
        return speaker(voice, day, commanders(path.subList(0, i), day, passage));
      }
    }
    if (!path.isEmpty()) {
      return new Speaker("", Optional.empty(), VoiceClass.ANONYMOUS, Speaker.Kind.NOBODY);
    }
    return outlet(reading, day);
  }

  /**
   * For a voice that only has an office: the house of the state medium that passes its word on,
   * then the states of the passage.
   */
  private List<House> commanders(
      List<Attribution> above, Optional<LocalDate> day, List<House> passage) {
    List<House> likely = new ArrayList<>();
    for (int i = above.size() - 1; i >= 0; i--) {
      houses.body(above.get(i).voice().name(), day).flatMap(Body::house).ifPresent(likely::add);
    }
    likely.addAll(passage);
    return likely;
  }

  private Speaker outlet(Reading reading, Optional<LocalDate> day) {
    String name = reading.article().outletName();
    Optional<String> told = reading.article().outletHouse();
    Optional<String> controlled =
        told.isPresent()
            ? told.map(this::canonical)
            : houses.body(name, day).flatMap(Body::house).map(House::name);
    return controlled
        .map(h -> new Speaker(name, Optional.of(h), VoiceClass.OUTLET, Speaker.Kind.FIRST_HAND))
        .orElseGet(
            () -> new Speaker(name, Optional.of(name), VoiceClass.OUTLET, Speaker.Kind.OUTLET));
  }

  private Speaker speaker(Voice voice, Optional<LocalDate> day, List<House> passage) {
    String name = voice.name().strip();
    if (GENERIC.matcher(name).matches()) {
      return new Speaker(name, Optional.of(name), voice.voiceClass(), Speaker.Kind.NOBODY);
    }
    String house = trusted(name, voice, house(name, voice, day, passage), day);
    VoiceClass kind = houses.body(name, day).map(Body::voiceClass).orElse(voice.voiceClass());
    boolean resolved = !house.equals(name) || described(name, voice);
    return new Speaker(
        name, Optional.of(house), kind, resolved ? Speaker.Kind.FIRST_HAND : Speaker.Kind.NOBODY);
  }

  /**
   * Whether a name that no file resolves at least names or describes somebody. "Soldier" or
   * "wings", which a reader may take for a voice, do not: what is not resolved never counts as
   * independent.
   */
  private static boolean described(String name, Voice voice) {
    return voice.voiceClass() == VoiceClass.ANONYMOUS && name.length() > 2
        || voice.voiceClass() == VoiceClass.DOCUMENT
        || name.chars().anyMatch(Character::isUpperCase)
        || OWN.matcher(name).find();
  }

  /**
   * The reader's word on a house counts where it names one that the files know and the voice's own
   * name does not, or where the name alone tells nothing more.
   */
  private String trusted(String name, Voice voice, String ours, Optional<LocalDate> day) {
    boolean known = houses.body(name, day).isPresent() || houses.named(name).isPresent();
    Optional<String> told = voice.house().filter(h -> !h.equals(name) && !known);
    Optional<String> state = told.flatMap(houses::named).map(House::name);
    if (state.isPresent()) {
      return state.get();
    }
    boolean plain = ours.equals(name) || ours.equals(Houses.bare(name));
    return plain && !GOVERNMENTAL.matcher(name).find() ? told.orElse(ours) : ours;
  }

  /** A house's name in the files' spelling. */
  private String canonical(String house) {
    return houses.named(house).map(House::name).orElse(house);
  }

  private String house(String name, Voice voice, Optional<LocalDate> day, List<House> passage) {
    Optional<Body> body = houses.body(name, day);
    if (body.isPresent()) {
      return body.get().house().map(House::name).orElse(body.get().name());
    }
    List<String> words = Phrases.words(name);
    List<Phrases.Found<Body>> bodies = houses.bodiesIn(words, day);
    List<Phrases.Found<House>> states = houses.mentioned(words, day);
    Optional<Phrases.Found<Body>> own =
        bodies.stream().filter(b -> b.value().house().isEmpty()).findFirst();
    boolean ownFirst =
        own.isPresent()
            && (states.isEmpty()
                || own.get().from() < states.get(0).from()
                || own.get().to() > states.get(0).to());
    if (ownFirst) {
      return ownBody(name, own.get());
    }
    if (STATE_MEDIUM.matcher(name).find() && !states.isEmpty()) {
      return states.get(0).value().name();
    }
    String who = TAIL.matcher(name).replaceFirst("");
    boolean civil =
        OWN.matcher(who).find()
            || MEDIUM.matcher(who).find()
            || (CIVIL.contains(voice.voiceClass()) && !GOVERNMENTAL.matcher(who).find());
    if (!states.isEmpty() && (!civil || wholly(states, words))) {
      return states.get(0).value().name();
    }
    if (civil || !GOVERNMENTAL.matcher(who).find() || passage.isEmpty() || named(name)) {
      return core(name, voice);
    }
    return passage.get(0).name();
  }

  private static boolean wholly(List<Phrases.Found<House>> states, List<String> words) {
    return states.size() == 1 && states.get(0).from() == 0 && states.get(0).to() == words.size();
  }

  /**
   * "UN Panel of Experts on Sudan" is that panel; "a researcher at Chatham House" is Chatham House.
   */
  private static String ownBody(String name, Phrases.Found<Body> found) {
    return found.from() == 0 ? Houses.bare(name) : found.value().name();
  }

  /** Whether it is a name of its own ("Bruce Klingner", "Operation Aspides") and no description. */
  private static boolean named(String name) {
    List<String> words = ArticleText.words(name);
    long capitals = words.stream().filter(w -> Character.isUpperCase(w.charAt(0))).count();
    return words.size() >= 2 && capitals == words.size() && !GOVERNMENTAL.matcher(name).find();
  }

  /** The body behind a role: "chairman of CSBC" speaks for CSBC. */
  private String core(String name, Voice voice) {
    Matcher role = ROLE.matcher(name);
    if (role.matches() && startsUpper(role.group(1))) {
      Optional<House> known = houses.named(role.group(1));
      boolean anonymous = voice.voiceClass() == VoiceClass.ANONYMOUS;
      return known.map(House::name).orElse(anonymous ? name : role.group(1));
    }
    return name.toLowerCase(Locale.ROOT).startsWith("the ") ? Houses.bare(name) : name;
  }

  private static boolean startsUpper(String s) {
    return !s.isEmpty() && Character.isUpperCase(s.charAt(0));
  }
}
