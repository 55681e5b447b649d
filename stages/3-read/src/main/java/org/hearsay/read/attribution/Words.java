package org.hearsay.read.attribution;

import java.util.Set;
import org.hearsay.read.text.Token;

/** Closed classes of English words that the patterns rest on. */
final class Words {
  static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "i", "we", "you", "who", "others", "some", "many");
  static final Set<String> OBJECT_PRONOUNS =
      Set.of("him", "her", "them", "us", "me", "it", "reporters", "journalists", "lawmakers");
  static final Set<String> AUXILIARIES =
      Set.of(
          "has", "have", "had", "having", "is", "are", "was", "were", "be", "been", "being", "will",
          "would", "did", "does", "do", "could", "can", "may", "might", "should", "must");
  static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");
  static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "never",
          "didn't",
          "doesn't",
          "don't",
          "won't",
          "wouldn't",
          "hasn't",
          "haven't",
          "cannot",
          "can't",
          "isn't",
          "wasn't");
  static final Set<String> CUE_ADVERBS =
      Set.of("also", "later", "then", "still", "even", "once", "again", "now", "always", "often");
  static final Set<String> CONJUNCTIONS =
      Set.of(
          "and",
          "but",
          "or",
          "nor",
          "yet",
          "while",
          "though",
          "although",
          "because",
          "as",
          "when",
          "whereas",
          "since",
          "after",
          "before",
          "if",
          "unless",
          "that",
          "which",
          "where",
          "whether",
          "until",
          "so",
          "than");
  static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "in", "on", "at", "by", "for", "from", "with", "to", "about", "against", "under",
          "over", "into", "during", "through", "between", "among", "within", "without", "near",
          "per");
  static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our",
          "my", "your", "another", "any", "no", "every", "each", "such", "'s", "one", "several",
          "two", "both", "some", "all", "more", "many", "few");
  static final Set<String> OPENERS =
      Set.of(
          "but",
          "and",
          "meanwhile",
          "however",
          "also",
          "later",
          "earlier",
          "still",
          "then",
          "so",
          "yet",
          "afterwards",
          "today",
          "yesterday",
          "moreover",
          "separately",
          "instead",
          "indeed",
          "thus",
          "therefore",
          "or",
          "nevertheless",
          "besides",
          "additionally",
          "furthermore",
          "as",
          "while",
          "when",
          "although",
          "though",
          "because",
          "that");
  static final Set<String> PASTS =
      Set.of(
          "went", "came", "took", "made", "gave", "got", "held", "met", "left", "sent", "began",
          "stood", "fell", "kept", "won", "lost", "saw", "spoke", "became", "put", "set", "led",
          "grew", "brought", "built", "paid", "rose", "ran", "threw", "knew", "says", "said",
          "told", "wrote");

  static final Set<String> NUMBERS =
      Set.of(
          "one",
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
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "hundred",
          "hundreds",
          "thousand",
          "thousands",
          "million",
          "dozen",
          "dozens",
          "half",
          "zero");

  /** What may follow a reporting clause before its end. */
  static final Set<String> CIRCUMSTANCES =
      Set.of(
          "when", "after", "before", "while", "who", "whose", "without", "amid", "minutes", "hours",
          "days");

  static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "yesterday",
          "today",
          "earlier",
          "later",
          "last",
          "this",
          "week",
          "month",
          "morning",
          "afternoon",
          "evening",
          "night",
          "separately",
          "recently");

  private static final Set<String> NO_ADVERBS =
      Set.of(
          "daily",
          "weekly",
          "monthly",
          "family",
          "reply",
          "supply",
          "assembly",
          "rally",
          "monopoly",
          "anomaly",
          "likely",
          "elderly",
          "italy",
          "july",
          "ally");
  static final Set<String> DOCUMENTS =
      Set.of(
          "images",
          "imagery",
          "image",
          "pictures",
          "photographs",
          "photos",
          "footage",
          "video",
          "videos",
          "data",
          "documents",
          "document",
          "report",
          "reports",
          "records",
          "record",
          "letter",
          "survey",
          "poll",
          "study",
          "figures",
          "statement",
          "estimates",
          "files",
          "notice",
          "memo");

  private Words() {}

  static boolean adverb(Token t) {
    return CUE_ADVERBS.contains(t.lower())
        || (t.isWord()
            && !NO_ADVERBS.contains(t.lower())
            && t.lower().length() > 4
            && t.lower().endsWith("ly")
            && !t.isCapitalised());
  }

  static boolean opensQuote(Token t) {
    return "“\"„«‘`'".contains(t.form());
  }

  static boolean comma(Token t) {
    return t.form().equals(",");
  }

  static boolean dash(Token t) {
    return "–—".contains(t.form()) || t.form().equals("--");
  }

  static boolean fullStop(Token t) {
    return ".!?".contains(t.form());
  }
}
