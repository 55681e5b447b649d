package org.hearsay.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Attribution;
import org.hearsay.model.Published;
import org.hearsay.model.Reading;
import org.hearsay.model.VoiceClass;

/**
 * For whom a person speaks, by how the article introduces him ({@link Introductions}): his state,
 * the body that he has a role in, or the body that "its" means.
 */
final class Affiliations {
  private static final Pattern PERSON =
      Pattern.compile(
          "\\p{Lu}\\S*(?: (?:(?:al|el|ul|ud|ur)-\\S+|bin|ibn|de|von|van|der|den|da|dos|la|le|di|du|\\p{Lu}\\S*)){1,4}");

  private static final Pattern SURNAME =
      Pattern.compile("(?:(?:[Aa]l|[Ee]l)-)?\\p{Lu}\\p{Ll}[\\p{L}'’-]{2,}");

  /** A name that holds such a word is a body's. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?i)\\b(corporation|compan\\w+|agency|service|committee|authority|institute|cent(?:re|er)|group|forces?|council|command|ministry|department"
              + "|wire|newswire|post|news|times|association|university|press|observatory|office|navy|army|air force|guards?|monitor|watch|bank|fund|party|front"
              + "|movement|securities|capital|industries|aerospace|shipyards?|works|team|panel|bureau|union|nations|organi[sz]ation|mission|parliament|court|board|project|house|staff)\\b");

  /** What a state has one of. */
  private static final Pattern ORGAN =
      Pattern.compile(
          "(?i)\\b(agency|authority|committee|service|office|department|board|cent(?:re|er)|staff|guards?|police|commission|directorate|council|administration|bureau|court|command|headquarters)\\b");

  private static final Pattern OWNER = Pattern.compile("^(?:the |an? )?(.{2,60}?)['’]s?\\s+\\S.*$");

  private static final Pattern PRONOUN = Pattern.compile("(?i).*\\b(its|their|his|her)\\b.*");

  private static final Pattern ITS = Pattern.compile("(?i).*\\b(its|their)\\b.*");

  private static final Pattern IN_BODY =
      Pattern.compile("\\b(?:of|for|at|from|with) (?:the )?(\\p{Lu}[^,]*)$");

  private static final Pattern FORMER = Pattern.compile("(?i)\\b(former|retired|ex-|one-time)");

  /** As far back as a possessive looks for its owner. */
  private static final int REACH = 400;

  private final Reading reading;
  private final Houses houses;
  private final Optional<LocalDate> day;
  private final Introductions introductions;

  Affiliations(Reading reading, Houses houses) {
    this.reading = reading;
    this.houses = houses;
    this.day = reading.article().published().map(Published::day);
    this.introductions = new Introductions(reading.article().text());
  }

  static boolean isPerson(String name) {
    return PERSON.matcher(name).matches() && !BODY.matcher(name).find();
  }

  /** Whether it may be a surname alone: one capital word that the files do not know. */
  boolean isSurname(String name) {
    return SURNAME.matcher(name).matches()
        && !BODY.matcher(name).find()
        && houses.mentioned(Phrases.words(name), day).isEmpty();
  }

  /** How the article introduces the person, by his full name where it tells one. */
  Optional<String> introduction(String name) {
    return introductions.of(full(name)).filter(d -> !FORMER.matcher(d).find());
  }

  private String full(String name) {
    if (name.indexOf(' ') > 0) {
      return name;
    }
    Matcher longer =
        Pattern.compile("\\b(?:\\p{Lu}[\\p{Ll}'’-]+ ){1,2}" + Pattern.quote(name) + "\\b")
            .matcher(reading.article().text());
    return longer.find() && isPerson(longer.group()) ? longer.group() : name;
  }

  /**
   * The body that an introduction names or points to, where it is no office of a state.
   *
   * @param houseOf the house of another voice of the article
   */
  Optional<String> body(
      String name, String introduction, Function<Attribution, Optional<String>> houseOf) {
    Matcher owner = OWNER.matcher(introduction);
    if (owner.matches()) {
      return owner(owner.group(1), name, houseOf);
    }
    Matcher in = IN_BODY.matcher(introduction);
    if (in.find()) {
      return Optional.of(whole(in.group(1)));
    }
    if (PRONOUN.matcher(introduction).matches()) {
      boolean bodies = ITS.matcher(introduction).matches();
      return before(introductions.at(name), bodies).flatMap(houseOf);
    }
    return Optional.empty();
  }

  /**
   * A named owner is the body; an office ("the ministry's undersecretary") is left to who knows.
   */
  private Optional<String> owner(
      String who, String name, Function<Attribution, Optional<String>> houseOf) {
    if (Character.isUpperCase(who.charAt(0))) {
      return Optional.of(whole(who));
    }
    return VoiceName.of(who, VoiceClass.OFFICIAL).office()
        ? Optional.empty()
        : before(introductions.at(name), true).flatMap(houseOf);
  }

  /** The full name of a body that the article shortens: "Golden Petrel" for its trading house. */
  private String whole(String called) {
    Matcher longer =
        Pattern.compile("\\b" + Pattern.quote(called) + "(?: \\p{Lu}[\\p{L}&-]+)+")
            .matcher(reading.article().text());
    return longer.find() && houses.named(called).isEmpty() ? longer.group() : called;
  }

  /** The voice that spoke last before an offset. */
  private Optional<Attribution> before(int at, boolean bodies) {
    List<Attribution> near =
        reading.attributions().stream()
            .filter(a -> !a.source().isEmpty() && a.source().get(0).start() < at)
            .filter(a -> a.source().get(0).start() > at - REACH)
            .filter(a -> !a.voice().name().isBlank())
            .filter(a -> !bodies || !isPerson(a.voice().name()))
            .toList();
    return near.stream().max(Comparator.comparingInt(a -> a.source().get(0).start()));
  }

  /** The state that stands right before a body's name: "Lithuania's State Security Department". */
  Optional<String> stateBefore(String name) {
    int at = introductions.at(name);
    if (at < 0 || !ORGAN.matcher(name).find()) {
      return Optional.empty();
    }
    List<String> words = Phrases.words(introductions.before(at));
    return houses.mentioned(words, day).stream()
        .filter(f -> f.to() == words.size())
        .map(f -> f.value().name())
        .findFirst();
  }
}
