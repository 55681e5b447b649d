package org.hearsay.link;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an article introduces who speaks: "the regional governor, Ihor Danylenko", "Marta Wilk, an
 * analyst at Centrum Zbrojenia", "Foreign Minister Omar Siddig". A name alone tells no house; what
 * stands beside it at its first mention does.
 */
final class Introductions {
  private static final String ROLES =
      "spokes\\w+|ministers?|president|premier|chancellor|governor|mayor|ambassador|envoy|secretary|commander|commandant|general|admiral|colonel|brigadier|captain"
          + "|chief|head|director(?: general)?|chairman|chairwoman|chair|manager|owner|founder|executive|boss|leader|deputy|adviser|advisor|aide|officer|official"
          + "|prosecutor|lawyer|attorney|judge|analyst|researcher|fellow|expert|professor|scholar|scientist|engineer|historian|economist|member|lawmaker|legislator|senator"
          + "|deput(?:y|ies)|mp|representative|inspector|coordinator|delegate|diplomat|attach[eé]|treasurer|editor|correspondent|colleague|counterpart|successor|predecessor|undersecretary|speaker|chaplain|major|sergeant|lieutenant";

  /** Ranks and forms of address between a description and its name. */
  private static final Pattern RANK =
      Pattern.compile(
          "(?:\\b(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|Lord|Senior|First|Second|Staff|Wing Commander|Squadron Leader|Air Marshal|Air|Chief|Marshal|Group|Major|Lieutenant|Brigadier|Colonel|General|Admiral|Vice|Rear|Commodore|Captain|Maj|Gen|Brig|Col|Lt|Adm|Capt|Sheikh|Comrade)\\.?\\s+)+$");

  private static final Pattern ROLE = Pattern.compile("(?i)\\b(?:" + ROLES + ")\\b");

  /** A description that ends in a role, before the name. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)(?:^|[,;:.(—–\"“”]|\\b(?:said|says|told|that|and|but|by|from|with|of|to|as|which|when|while|in the words|words of|where|whose|after|then)\\s)\\s*"
              + "((?:[\\p{L}\\p{N}'’.-]+\\s+){0,6}?(?:"
              + ROLES
              + "))\\s*$");

  private static final Pattern APPOSED_BEFORE =
      Pattern.compile(
          "(?:^|[,;:.(—–\"“”]\\s+|\\b(?:that|and|but|by|as)\\s+)([^,;:(—–\"“”]{4,110}),\\s*$");

  private static final Pattern APPOSED_AFTER =
      Pattern.compile(
          "^(?:['’]s)?,\\s+(?:\\d\\d,\\s+)?([^,;:.(—–\"“”]{4,110}?)(?=[,;.:—–]|\\s+(?:who|which|whose)\\b|$)");

  private static final Pattern MEMBER_AFTER =
      Pattern.compile(
          "^\\s+((?:of|from|at)\\s+(?:the\\s+)?\\p{Lu}[\\p{L}'’-]*(?:\\s+(?:of|for|and|the|\\p{Lu}[\\p{L}'’-]*))*)");

  /** Not after an initial or a rank. */
  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "(?<!\\b(?:Mr|Mrs|Ms|Dr|Prof|Maj|Gen|Brig|Col|Lt|Adm|Capt|\\p{Lu}))[.!?][\"”’]?\\s+|\\n+");

  /** "Damien Symonds, who studies imagery at the Lisbon Observatory". */
  private static final Pattern WHO_AT =
      Pattern.compile(
          "^,\\s+(?:who|whose)\\s[^,;.]{0,60}?\\b(?:at|for|heads|leads|runs|directs|represents|chairs)\\s+((?:the\\s+)?\\p{Lu}[\\p{L}'’-]*(?:\\s+(?:of|for|and|the|\\p{Lu}[\\p{L}'’-]*))*)");

  private static final Pattern SAYING =
      Pattern.compile(
          "(?i)^(?:(?:and|but|as|that|when|while)\\s+)?(?:according to|in the words of|said|says|told|added|adds|noted|notes|replied|answered|warned|insisted)\\s+");

  private static final int REACH = 160;

  private final String text;

  Introductions(String text) {
    this.text = text;
  }

  /** Where the article first names it; negative where it does not. */
  int at(String name) {
    int at = text.indexOf(name);
    if (at < 0 && name.indexOf(' ') > 0) {
      String last = name.substring(name.lastIndexOf(' ') + 1);
      at = last.length() > 3 ? text.indexOf(last) : -1;
    }
    return at;
  }

  /** What the article calls a person when it first names him. */
  Optional<String> of(String name) {
    int at = at(name);
    if (at < 0) {
      return Optional.empty();
    }
    int end =
        at
            + (text.startsWith(name, at)
                ? name.length()
                : name.length() - name.lastIndexOf(' ') - 1);
    String after = text.substring(end, Math.min(text.length(), end + REACH));
    String before = before(at);
    return apposed(after)
        .or(() -> role(BEFORE, before))
        .or(() -> role(APPOSED_BEFORE, before))
        .or(() -> first(MEMBER_AFTER, after).map(m -> "a member " + m))
        .or(() -> first(WHO_AT, after).map(m -> "a member of " + m))
        .map(d -> SAYING.matcher(d).replaceFirst(""));
  }

  /** The words that stand before an offset in its sentence, ranks cut off. */
  String before(int at) {
    String before = text.substring(Math.max(0, at - REACH), at);
    Matcher end = SENTENCE_END.matcher(before);
    int from = 0;
    while (end.find()) {
      from = end.end();
    }
    before = before.substring(from);
    Matcher rank = RANK.matcher(before);
    if (rank.find() && before.substring(0, rank.start()).matches("(?s).*[,\\p{L}]\\s+")) {
      before = before.substring(0, rank.start());
    }
    return before;
  }

  private static Optional<String> apposed(String after) {
    return role(APPOSED_AFTER, after);
  }

  private static Optional<String> role(Pattern pattern, String stretch) {
    return first(pattern, stretch).filter(d -> ROLE.matcher(d).find());
  }

  private static Optional<String> first(Pattern pattern, String stretch) {
    Matcher m = pattern.matcher(stretch);
    return m.find() ? Optional.of(m.group(1).strip()) : Optional.empty();
  }
}
