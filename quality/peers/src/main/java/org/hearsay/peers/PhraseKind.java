package org.hearsay.peers;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a time looks like; the first that fits. */
enum PhraseKind {
  SINCE("\\b(since|from|until|till|as of|after|before)\\b"),
  BY("\\b(by|within|over the next|in the next|in the coming)\\b"),
  RANGE("\\b(between|to|and|through)\\b|–"),
  FULL_DATE("\\d{4}.*\\d|\\d.*\\d{4}"),
  DAY_OF_MONTH(
      "\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d|\\d+(st|nd|rd|th)?( of)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"),
  WEEKDAY("(mon|tues|wednes|thurs|fri|satur|sun)day"),
  PART(
      "\\b(early|late|mid|end|beginning|start|first|second|spring|summer|autumn|winter|fall|quarter|half)\\b"),
  MONTH(
      "\\b(january|february|march|april|may|june|july|august|september|october|november|december)\\b"),
  RELATIVE(
      "\\b(this|last|next|past|coming|current|previous|same|that|those|these|ago|earlier|later|following|recent)\\b|yesterday|today|tomorrow|tonight|overnight|now"),
  YEAR("\\b\\d{4}s?\\b"),
  OTHER("");

  private final Pattern words;

  PhraseKind(String words) {
    this.words = Pattern.compile(words);
  }

  static PhraseKind of(String phrase) {
    String lower = phrase.toLowerCase(Locale.ENGLISH);
    for (PhraseKind kind : values()) {
      if (kind.words.matcher(lower).find()) {
        return kind;
      }
    }
    return OTHER;
  }
}
