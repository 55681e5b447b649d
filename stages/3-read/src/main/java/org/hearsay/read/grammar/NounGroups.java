package org.hearsay.read.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.read.lexicon.WordShape;

/** Finds noun groups by the parts of speech, left to right. */
final class NounGroups {
  private static final Set<String> POSSESSIVE =
      Set.of("its", "their", "his", "her", "our", "my", "your", "whose");
  private static final Set<String> RELATIVE =
      Set.of("which", "who", "whom", "that", "what", "there", "whoever", "whether");
  private static final Set<String> BOUND_ENDS =
      Set.of(
          "over",
          "about",
          "around",
          "under",
          "above",
          "than",
          "least",
          "nearly",
          "almost",
          "most",
          "roughly",
          "approximately",
          "some",
          "as",
          "exceeding",
          "estimated",
          "below");
  private static final Set<String> BOUND_STARTS =
      Set.of(
          "at", "up", "more", "no", "fewer", "less", "not", "as", "many", "upwards", "in", "excess",
          "close", "well", "just", "an");

  private final List<Word> words;

  NounGroups(List<Word> words) {
    this.words = words;
  }

  List<NounGroup> groups() {
    List<NounGroup> groups = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int end = end(i);
      if (end > i) {
        groups.add(group(i, end));
        i = end;
      } else {
        i++;
      }
    }
    return groups;
  }

  /** Index after the group that starts there; the same index where none does. */
  private int end(int first) {
    Word word = words.get(first);
    if (!starts(first) || RELATIVE.contains(word.lower())) {
      return first;
    }
    boolean pronoun = word.tag() == Tag.PRON && !POSSESSIVE.contains(word.lower());
    if (pronoun) {
      return first + 1;
    }
    int last = -1;
    int i = first;
    while (i < words.size() && goesOn(i, first)) {
      if (words.get(i).isNominal() || words.get(i).tag() == Tag.NUM) {
        last = i;
      }
      i++;
    }
    return last < 0 ? demonstrative(first) : last + 1;
  }

  private int demonstrative(int first) {
    boolean alone =
        Set.of(
                "these", "those", "this", "both", "none", "any", "all", "some", "much", "many",
                "most", "half")
            .contains(words.get(first).lower());
    return alone ? first + 1 : first;
  }

  private boolean starts(int i) {
    Word word = words.get(i);
    return switch (word.tag()) {
      case DET, ADJ, NUM, NOUN, PROPN -> true;
      case PRON -> true;
      case VERB -> participleBeforeNoun(i);
      default -> false;
    };
  }

  private boolean goesOn(int i, int first) {
    Word word = words.get(i);
    return switch (word.tag()) {
      case ADJ, NUM, NOUN, PROPN -> i == first || !opensTime(i) && !newGroup(i, first);
      case DET ->
          i == first || genitive(i - 1) || word.is("the") && words.get(i - 1).tag() == Tag.DET;
      case PRON -> i == first || POSSESSIVE.contains(word.lower()) && genitive(i - 1);
      case PART -> genitive(i) && i > first;
      case ADV -> i + 1 < words.size() && words.get(i + 1).tag() == Tag.ADJ && i > first;
      case VERB -> participleBeforeNoun(i);
      case CCONJ, ADP -> rangeOfNumbers(i);
      case PUNCT -> quoteInside(i, first) || dollar(i);
      default -> word.form().endsWith("$") || word.is("%");
    };
  }

  /** "last Thursday", "this month" after a noun starts a time of its own. */
  private boolean opensTime(int i) {
    if (!WordShape.is(words.get(i).lower(), "last|next|this|early|late|earlier|later")
        || i + 1 >= words.size()) {
      return false;
    }
    return WordShape.is(
        words.get(i + 1).lower(),
        "\\w+day|week|weekend|month|year|night|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|on|in");
  }

  /**
   * "on Monday France", "sold the army two Akincis": a second group starts without a word between.
   */
  private boolean newGroup(int i, int first) {
    if (i == first) {
      return false;
    }
    Word before = words.get(i - 1);
    boolean day = WordShape.is(before.lower(), "(mon|tues|wednes|thurs|fri|satur|sun)day");
    boolean proper = words.get(i).tag() == Tag.PROPN || words.get(i).tag() == Tag.NUM;
    boolean spelled =
        words.get(i).tag() == Tag.NUM
            && WordShape.is(words.get(i).lower(), "[a-z]+|\\d{1,3}(,\\d{3})+")
            && before.tag() == Tag.NOUN
            && i + 1 < words.size()
            && (words.get(i + 1).isNominal() || words.get(i + 1).tag() == Tag.ADJ);
    return day && proper || spelled;
  }

  private boolean dollar(int i) {
    return words.get(i).is("%");
  }

  private boolean genitive(int i) {
    return words.get(i).is("'s") || words.get(i).is("'");
  }

  /** "10 to 12", "two or three" inside a group. */
  private boolean rangeOfNumbers(int i) {
    return i > 0
        && i + 1 < words.size()
        && words.get(i - 1).tag() == Tag.NUM
        && words.get(i + 1).tag() == Tag.NUM;
  }

  /** An opening quote between a determiner and its noun. */
  private boolean quoteInside(int i, int first) {
    boolean quote = WordShape.is(words.get(i).form(), "[\"“”'‘’]");
    if (!quote || i == first || i + 1 >= words.size()) {
      return false;
    }
    Tag before = words.get(i - 1).tag();
    Tag after = words.get(i + 1).tag();
    boolean open = before == Tag.DET || before == Tag.ADJ || before == Tag.NUM;
    return open && (after == Tag.ADJ || after == Tag.NOUN || after == Tag.PROPN);
  }

  /** "guided missiles", "a newly built frigate": a participle that qualifies the noun after it. */
  private boolean participleBeforeNoun(int i) {
    String lower = words.get(i).lower();
    if (!WordShape.is(lower, ".*(ed|ing|en|wn|ilt)") || i + 1 >= words.size()) {
      return false;
    }
    Tag next = words.get(i + 1).tag();
    boolean noun = next == Tag.NOUN || next == Tag.PROPN || next == Tag.ADJ;
    Tag before = i > 0 ? words.get(i - 1).tag() : Tag.PUNCT;
    boolean past = org.hearsay.read.lexicon.Inflection.isPast(lower) && before == Tag.ADP;
    boolean open =
        past
            || before == Tag.DET
            || before == Tag.ADJ
            || before == Tag.NUM
            || i > 0 && POSSESSIVE.contains(words.get(i - 1).lower())
            || i > 0 && genitive(i - 1);
    return noun && open;
  }

  private NounGroup group(int first, int end) {
    int head = end - 1;
    while (head > first && genitive(head)) {
      head--;
    }
    int start = withBound(first);
    int before = start - 1;
    while (before > 0 && WordShape.is(words.get(before).form(), "[\"“‘'(]")) {
      before--;
    }
    boolean led = before >= 0 && words.get(before).tag() == Tag.ADP && !particle(before);
    return new NounGroup(start, end, head, led ? before : -1);
  }

  /** "shot down a drone", "hand over the boat": the word belongs to the verb before it. */
  private boolean particle(int i) {
    String word = words.get(i).lower();
    if (i == 0 || !words.get(i - 1).isVerbal()) {
      return false;
    }
    boolean always = WordShape.is(word, "down|out|up|away|back");
    boolean often =
        WordShape.is(word, "off|over|in|round|through")
            && WordShape.is(
                words.get(i - 1).lower(),
                "(hand|turn|carr|loos|show|fend|let|fir|g[ia]v|bring|brought|tak|took|fend|sell|sold|call|set|pay)\\w*")
            && !(word.equals("in")
                && WordShape.is(
                    words.get(i - 1).lower(), "(fir|sell|sold|tak|took|show|g[ia]v|hand|carr)\\w*"))
            && !(word.equals("over")
                && WordShape.is(words.get(i - 1).lower(), "(fir|sell|sold|show)\\w*"));
    return always || often;
  }

  /** "over", "at least", "up to" before a number belong to it. */
  private int withBound(int first) {
    Word word = words.get(first);
    if (word.tag() != Tag.NUM && !word.is("a") || first == 0) {
      return first;
    }
    Word before = words.get(first - 1);
    boolean upTo =
        before.is("to") && first > 1 && WordShape.is(words.get(first - 2).lower(), "up|close");
    boolean of =
        before.is("of")
            && first > 1
            && WordShape.is(words.get(first - 2).lower(), "upwards|excess");
    boolean range =
        before.is("between") && first + 2 < words.size() && words.get(first + 2).tag() == Tag.NUM;
    boolean comparison =
        !before.is("as")
            || first > 1 && WordShape.is(words.get(first - 2).lower(), "many|much|few");
    if (!(BOUND_ENDS.contains(before.lower()) && comparison) && !upTo && !of && !range) {
      return first;
    }
    boolean soMuch = before.is("as") && first > 2 && words.get(first - 3).is("so");
    if (soMuch) {
      return first - 3;
    }
    int start = first - 1;
    while (start > 0 && BOUND_STARTS.contains(words.get(start - 1).lower())) {
      start--;
    }
    return start;
  }
}
