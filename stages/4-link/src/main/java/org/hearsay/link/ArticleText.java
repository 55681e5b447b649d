package org.hearsay.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Span;

/**
 * An article's text in sentences and weighed words.
 *
 * @param sentences in text order
 * @param whole all its words as if they were one sentence
 * @param quotes a hash of every quotation of {@value #QUOTE_WORDS} words or more
 */
record ArticleText(List<Sentence> sentences, Sentence whole, long[] quotes) {
  /** A shorter quotation is a phrase that anybody may use. */
  static final int QUOTE_WORDS = 4;

  private static final Pattern WORD =
      Pattern.compile("\\d+(?:[.,:]\\d+)*|[\\p{L}]+(?:[-'’.]?[\\p{L}\\d]+)*");
  private static final Pattern END =
      Pattern.compile("(?<=[.!?…])[\"”’')\\]]*\\s+(?=[\"“‘'(\\[]?[\\p{Lu}\\d])|\\n+");
  private static final Pattern NO_END =
      Pattern.compile(
          "(?:^|[\\s(“\"])(?:\\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Adm|Sen|Rep|Gov|St|No|Jan|Feb"
              + "|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|vs|(?:\\p{L}\\.)+\\p{L})\\.$");
  private static final Pattern QUOTE = Pattern.compile("[\"“]([^\"“”]{12,400})[\"”]");

  static ArticleText of(String text, Rarity rarity) {
    List<Sentence> sentences = new ArrayList<>();
    for (Span span : split(text)) {
      sentences.add(sentence(text, span, rarity));
    }
    Sentence whole = sentence(text, new Span(0, text.length()), rarity);
    return new ArticleText(List.copyOf(sentences), whole, quotes(text));
  }

  /** The number of the sentence in which an offset lies. */
  int at(int offset) {
    for (int i = 0; i < sentences.size(); i++) {
      if (offset < sentences.get(i).span().end()) {
        return i;
      }
    }
    return Math.max(0, sentences.size() - 1);
  }

  /** The words of a stretch of text, as they stand. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      words.add(m.group());
    }
    return words;
  }

  /** The stems of a stretch of text, figures without their commas. */
  static List<String> stems(String text) {
    List<String> stems = new ArrayList<>();
    for (String word : words(text)) {
      boolean figure = Character.isDigit(word.charAt(0));
      stems.add(figure ? word.replace(",", "") : Stems.of(word));
    }
    return stems;
  }

  static Sentence sentence(String text, Span span, Rarity rarity) {
    TreeMap<Integer, Float> weighed = new TreeMap<>();
    long exact = 1469598103934665603L;
    for (String stem : stems(span.in(text))) {
      weighed.put(stem.hashCode(), rarity.of(stem));
      exact = (exact ^ stem.hashCode()) * 1099511628211L;
    }
    int[] words = new int[weighed.size()];
    float[] weights = new float[weighed.size()];
    double sum = 0;
    int i = 0;
    for (var e : weighed.entrySet()) {
      words[i] = e.getKey();
      weights[i] = e.getValue();
      sum += weights[i++];
    }
    return new Sentence(span, words, weights, sum, exact);
  }

  private static long[] quotes(String text) {
    List<Long> quotes = new ArrayList<>();
    Matcher m = QUOTE.matcher(text);
    while (m.find()) {
      List<String> words = words(m.group(1).toLowerCase(Locale.ROOT));
      if (words.size() >= QUOTE_WORDS) {
        quotes.add(words.hashCode() * 1099511628211L + words.size());
      }
    }
    return quotes.stream().mapToLong(Long::longValue).distinct().sorted().toArray();
  }

  private static List<Span> split(String text) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    Matcher m = END.matcher(text);
    while (m.find()) {
      boolean paragraph = text.charAt(m.end() - 1) == '\n';
      String before = text.substring(Math.max(start, m.start() - 12), m.start());
      if (paragraph || !NO_END.matcher(before).find()) {
        add(spans, text, start, m.end());
        start = m.end();
      }
    }
    add(spans, text, start, text.length());
    return spans;
  }

  private static void add(List<Span> spans, String text, int start, int end) {
    int s = start;
    int e = end;
    while (s < e && Character.isWhitespace(text.charAt(s))) {
      s++;
    }
    while (e > s && Character.isWhitespace(text.charAt(e - 1))) {
      e--;
    }
    if (e > s) {
      spans.add(new Span(s, e));
    }
  }
}
