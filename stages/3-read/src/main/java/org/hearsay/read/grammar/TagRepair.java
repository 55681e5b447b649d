package org.hearsay.read.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.read.lexicon.Inflection;
import org.hearsay.read.lexicon.WordShape;

/**
 * Corrects what a tagger of web text gets wrong in news: past forms that are only verbs, verbs
 * after a modal or "to", and headline-like "Missiles hit Nur Khan air base".
 */
final class TagRepair {
  private static final Set<String> MODALS =
      Set.of(
          "will", "would", "can", "could", "may", "might", "must", "shall", "should", "'ll", "'d");
  static final Set<String> BE = Set.of("be", "is", "are", "was", "were", "been", "being", "am");
  private static final Set<String> POSSESSIVE =
      Set.of("its", "their", "his", "her", "our", "my", "your");
  private static final Set<String> ALWAYS_NOUNS =
      Set.of(
          "drones",
          "missiles",
          "troops",
          "rockets",
          "torpedoes",
          "dawn",
          "strait",
          "airspace",
          "frigate",
          "warship",
          "warships",
          "frigates",
          "runway",
          "centrifuges",
          "militants",
          "noon",
          "midnight",
          "pilot",
          "navy",
          "army",
          "militia",
          "coastguard",
          "treaty",
          "pact",
          "truce",
          "embargo");
  private static final Set<String> NUMBERS =
      Set.of(
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "sixty",
          "seventy",
          "eighty",
          "ninety");
  private static final Set<String> PRONOUNS =
      Set.of(
          "i",
          "you",
          "he",
          "she",
          "it",
          "we",
          "they",
          "me",
          "him",
          "her",
          "us",
          "them",
          "who",
          "whom",
          "which",
          "that",
          "this",
          "these",
          "those",
          "what",
          "whoever",
          "whatever",
          "one",
          "ones",
          "none",
          "nothing",
          "nobody",
          "anyone",
          "anybody",
          "anything",
          "everyone",
          "everything",
          "everybody",
          "someone",
          "somebody",
          "something",
          "itself",
          "himself",
          "herself",
          "themselves",
          "ourselves",
          "there",
          "each",
          "both",
          "all",
          "any",
          "some",
          "another",
          "other",
          "others",
          "many",
          "most",
          "much",
          "few",
          "several",
          "mine",
          "ours",
          "theirs",
          "hers",
          "its",
          "their",
          "his",
          "our",
          "my",
          "your",
          "whose",
          "such",
          "neither",
          "either",
          "myself");
  private static final Set<String> HAVE = Set.of("has", "have", "had", "having");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "in", "on", "at", "from", "with", "into", "over", "under", "against", "near",
          "across", "through", "between", "among", "via", "toward", "towards", "onto", "inside",
          "outside", "within", "by", "aboard", "beyond", "along");

  /** Past forms that no noun or adjective of news shares. */
  private static final Set<String> ONLY_VERBS = new HashSet<>();

  /** Forms that are nouns as often: a verb only where the words around say so. */
  private static final Set<String> EITHER = new HashSet<>();

  static {
    for (String verb :
        ("send sell shoot fly bring give take strike overrun overthrow buy bear fall throw steal sink"
                + " teach fight catch swear begin break become withdraw undergo undertake drive go come"
                + " see oversee know get hold keep meet leave")
            .split(" ")) {
      ONLY_VERBS.addAll(Inflection.past(verb));
    }
    ONLY_VERBS.removeAll(Set.of("left", "sunk", "fallen", "broken", "known", "stolen", "come"));
    ONLY_VERBS.addAll(
        List.of(
            "launched",
            "deployed",
            "fired",
            "shelled",
            "bombed",
            "supplied",
            "shipped",
            "delivered",
            "attacked",
            "intercepted",
            "downed",
            "seized",
            "conducted",
            "staged",
            "unveiled",
            "tested",
            "imposed",
            "sanctioned",
            "blacklisted",
            "signed",
            "ratified",
            "vowed",
            "threatened",
            "purchased",
            "acquired",
            "ordered",
            "visited",
            "toured",
            "inspected",
            "crossed",
            "violated",
            "entered",
            "dispatched",
            "stationed",
            "produced",
            "exported",
            "transferred"));
    for (String verb :
        ("hit strike launch test attack fire order deploy station supply export import ship raid"
                + " target visit sanction drill exercise train build fly land range sail cross shell bomb"
                + " down intercept design develop plan purchase question dispatch move sink kill shoot detain capture seize fight")
            .split(" ")) {
      EITHER.addAll(Inflection.verbForms(verb));
    }
  }

  private TagRepair() {}

  static List<Word> repaired(List<Word> words) {
    List<Word> out = new ArrayList<>(words);
    for (int i = 0; i < out.size(); i++) {
      Word word = out.get(i);
      Tag tag = repaired(out, i, word);
      if (tag != word.tag()) {
        out.set(i, word.tagged(tag));
      }
    }
    return out;
  }

  private static Tag repaired(List<Word> words, int i, Word word) {
    String lower = word.lower();
    if (WordShape.is(lower, "[\"“”‘’'(),.;:!?–—-]+")) {
      return Tag.PUNCT;
    }
    if (lower.equals("'s") || lower.equals("'")) {
      return word.tag() == Tag.AUX || word.tag() == Tag.VERB ? Tag.AUX : Tag.PART;
    }
    if (POSSESSIVE.contains(lower)) {
      return Tag.PRON;
    }
    if (lower.equals("neither") || lower.equals("nothing")) {
      return lower.equals("neither") ? Tag.DET : Tag.PRON;
    }
    if (MODALS.contains(lower) && !capitalMay(word, i)) {
      return Tag.AUX;
    }
    if (BE.contains(lower) && !lower.equals("being")) {
      return Tag.AUX;
    }
    if (HAVE.contains(lower)) {
      return auxiliaryHave(words, i) ? Tag.AUX : Tag.VERB;
    }
    if (PREPOSITIONS.contains(lower) && word.tag() != Tag.PART) {
      return Tag.ADP;
    }
    if (lower.equals("to")
        && i + 1 < words.size()
        && word.tag() == Tag.PART
        && (words.get(i + 1).tag() == Tag.PROPN
            || words.get(i + 1).tag() == Tag.DET
            || words.get(i + 1).tag() == Tag.NUM)) {
      return Tag.ADP;
    }
    if (WordShape.is(lower, "(north|south)?(-?(east|west))?|east|west")
        && !lower.isEmpty()
        && i + 1 < words.size()
        && words.get(i + 1).is("of")) {
      return Tag.ADV;
    }
    boolean small = Character.isLowerCase(word.form().charAt(0));
    if (word.tag() == Tag.VERB && !small && i > 0 && words.get(i - 1).tag() != Tag.PUNCT) {
      return Tag.PROPN;
    }
    if (word.tag() == Tag.PROPN && small && i > 0 && words.get(i - 1).is("to")) {
      return Tag.VERB;
    }
    if (lower.equals("most") && i > 0 && words.get(i - 1).is("at")) {
      return Tag.ADV;
    }
    if (i > 0
        && words.get(i - 1).tag() == Tag.AUX
        && WordShape.is(words.get(i - 1).lower(), "has|have|had|having")
        && Inflection.isPast(lower)) {
      return Tag.VERB;
    }
    if (NUMBERS.contains(lower)) {
      return Tag.NUM;
    }
    if (lower.equals("least") && i > 0 && words.get(i - 1).is("at")) {
      return Tag.ADV;
    }
    if (word.tag() == Tag.PRON && !PRONOUNS.contains(lower)) {
      return Character.isUpperCase(word.form().charAt(0)) ? Tag.PROPN : Tag.NOUN;
    }
    if (word.tag() == Tag.PUNCT || word.tag() == Tag.OTHER) {
      return lettered(words, i, word);
    }
    Tag noun = noun(words, i, word);
    return noun != word.tag() ? noun : verb(words, i, word);
  }

  /** A word of letters that the tagger took for a mark. */
  private static Tag lettered(List<Word> words, int i, Word word) {
    String lower = word.lower();
    if (!WordShape.is(lower, ".*[a-z].*")) {
      return word.tag();
    }
    if (WordShape.is(lower, ".*-?(fired|launched|tested|produced|deployed|shot)")
        && i > 0
        && words.get(i - 1).tag() != Tag.DET) {
      return Tag.VERB;
    }
    return lower.contains("-") && i + 1 < words.size() && words.get(i + 1).isNominal()
        ? Tag.ADJ
        : Tag.NOUN;
  }

  /** Nouns that the tagger takes for verbs or adjectives: "30 drones into", "the frontier on". */
  private static Tag noun(List<Word> words, int i, Word word) {
    Tag next = i + 1 < words.size() ? words.get(i + 1).tag() : Tag.PUNCT;
    Tag before = i > 0 ? words.get(i - 1).tag() : Tag.PUNCT;
    boolean opened =
        before == Tag.DET
            || before == Tag.NUM
            || before == Tag.ADJ
            || i > 0 && POSSESSIVE.contains(words.get(i - 1).lower());
    boolean closed =
        next != Tag.NOUN
            && next != Tag.PROPN
            && next != Tag.ADJ
            && next != Tag.NUM
            && next != Tag.CCONJ
            && next != Tag.VERB
            && next != Tag.ADV;
    if (word.tag() == Tag.ADJ
        && (before == Tag.DET || before == Tag.ADJ && i > 1 && words.get(i - 2).tag() == Tag.DET)
        && closed
        && !word.lower().endsWith("ed")
        && !WordShape.is(words.get(i - 1).lower(), "no|all|both")) {
      return Tag.NOUN;
    }
    boolean says =
        word.tag() == Tag.NOUN
            && word.lower().endsWith("s")
            && i > 0
            && i + 1 < words.size()
            && words.get(i + 1).is("that")
            && words.get(i - 1).isNominal();
    boolean intends =
        word.tag() == Tag.NOUN
            && i > 0
            && i + 2 < words.size()
            && words.get(i + 1).is("to")
            && words.get(i - 1).isNominal()
            && WordShape.is(
                word.lower(),
                "plan|intend|aim|hope|vow|prepare|plans|intends|aims|hopes|seeks|vows|prepares|pledges|threatens|wants|promises|continues|needs|refuses|fails|attempts|tries|agrees|offers|expects")
            && words.get(i + 2).tag() != Tag.DET
            && words.get(i + 2).tag() != Tag.PROPN;
    boolean relative =
        word.tag() == Tag.NOUN
            && word.lower().endsWith("s")
            && i > 0
            && WordShape.is(words.get(i - 1).lower(), "which|who")
            && i + 1 < words.size()
            && !words.get(i + 1).isNominal();
    boolean plural =
        i > 0 && (words.get(i - 1).lower().endsWith("s") || word.lower().endsWith("s"));
    if (says || intends && plural || relative) {
      return Tag.VERB;
    }
    boolean workOn =
        word.is("work")
            && i + 1 < words.size()
            && words.get(i + 1).is("on")
            && word.tag() == Tag.VERB
            && (i == 0 || WordShape.is(words.get(i - 1).lower(), "that|and|,|but"));
    if (workOn || ALWAYS_NOUNS.contains(word.lower())) {
      return Tag.NOUN;
    }
    boolean thing =
        WordShape.is(
            word.lower(),
            "drones?|missiles?|troops|rockets?|shells|launchers?|torpedoes|frigates?|warships?|engines|centrifuges|fighters|containers|vessels");
    if (thing
        && word.tag() == Tag.ADJ
        && (closed || ONLY_VERBS.contains(words.get(i + 1).lower()))) {
      return Tag.NOUN;
    }
    boolean verbLike = word.tag() == Tag.VERB || word.tag() == Tag.ADV || word.tag() == Tag.ADP;
    if (thing
        && verbLike
        && (opened || before == Tag.PROPN || before == Tag.NOUN || before == Tag.ADP)) {
      return Tag.NOUN;
    }
    return word.tag();
  }

  private static boolean capitalMay(Word word, int i) {
    return word.form().equals("May") && i > 0;
  }

  private static boolean auxiliaryHave(List<Word> words, int i) {
    for (int k = i + 1; k < Math.min(i + 4, words.size()); k++) {
      Word next = words.get(k);
      boolean participle =
          Inflection.isPast(next.lower())
              || WordShape.is(next.lower(), ".*(ed|en|wn|ung|ught|one|een)")
              || ONLY_VERBS.contains(next.lower())
              || next.tag() == Tag.VERB;
      if (participle) {
        return true;
      }
      if (next.tag() != Tag.ADV && next.tag() != Tag.PART && !next.is("not")) {
        return false;
      }
    }
    return false;
  }

  private static Tag verb(List<Word> words, int i, Word word) {
    boolean nominal =
        word.tag() == Tag.NOUN
            || word.tag() == Tag.ADJ
            || word.tag() == Tag.PROPN
            || word.tag() == Tag.ADP;
    if (!nominal || Character.isUpperCase(word.form().charAt(0))) {
      return word.tag();
    }
    Word before = i > 0 ? words.get(i - 1) : word;
    boolean led =
        i > 0 && (before.is("to") || before.tag() == Tag.AUX && MODALS.contains(before.lower()));
    if (led && EITHER.contains(word.lower()) && !followedByNoun(words, i)) {
      return Tag.VERB;
    }
    boolean particle =
        i + 2 < words.size()
            && WordShape.is(words.get(i + 1).lower(), "down|off|out")
            && words.get(i + 2).tag() != Tag.PUNCT;
    if (ONLY_VERBS.contains(word.lower()) && particle) {
      return Tag.VERB;
    }
    if (ONLY_VERBS.contains(word.lower()) && before.tag() != Tag.DET && before.tag() != Tag.ADJ) {
      return Tag.VERB;
    }
    if (EITHER.contains(word.lower()) && headline(words, i)) {
      return Tag.VERB;
    }
    return word.tag();
  }

  private static boolean followedByNoun(List<Word> words, int i) {
    return i + 1 < words.size()
        && words.get(i + 1).tag() == Tag.NOUN
        && words.get(i - 1).is("to")
        && words.get(i).tag() == Tag.NOUN
        && words.get(i).lower().endsWith("s");
  }

  /** A noun before, the start of a noun group after, and no other verb in the clause. */
  private static boolean headline(List<Word> words, int i) {
    if (i == 0 || i + 1 >= words.size() || !words.get(i - 1).isNominal()) {
      return false;
    }
    boolean compound =
        words.get(i - 1).tag() == Tag.NOUN && !words.get(i - 1).lower().endsWith("s");
    Word next = words.get(i + 1);
    boolean opens =
        next.tag() == Tag.DET
            || next.tag() == Tag.PROPN
            || next.tag() == Tag.NUM
            || next.tag() == Tag.ADP && !next.is("of");
    if (compound || !opens) {
      return false;
    }
    for (int k = i + 1; k < words.size(); k++) {
      if (words.get(k).isVerbal()) {
        return false;
      }
      if (words.get(k).tag() == Tag.PUNCT) {
        return true;
      }
    }
    return true;
  }
}
