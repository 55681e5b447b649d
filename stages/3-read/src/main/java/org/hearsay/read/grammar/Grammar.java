package org.hearsay.read.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearsay.model.Span;
import org.hearsay.read.text.Document;
import org.hearsay.read.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One sentence with its groups. It is tagged when it is first asked for words, as most sentences of
 * the news never are; not for two threads at a time.
 */
public final class Grammar {
  private final Sentence sentence;
  private final Supplier<List<Word>> tagging;
  private @Nullable Parsed parsed;

  private Grammar(Sentence sentence, Supplier<List<Word>> tagging) {
    this.sentence = sentence;
    this.tagging = tagging;
  }

  private record Parsed(
      List<Word> words, List<NounGroup> nouns, List<VerbGroup> verbs, int[] wordOfToken) {

    static Parsed of(Sentence sentence, List<Word> words) {
      List<NounGroup> nouns = new NounGroups(words).groups();
      List<VerbGroup> verbs = new VerbGroups(words).groups(nouns);
      int[] wordOfToken = new int[sentence.endToken() - sentence.firstToken()];
      Arrays.fill(wordOfToken, Math.max(0, words.size() - 1));
      for (Word word : words) {
        for (int t = word.firstToken(); t < word.endToken(); t++) {
          wordOfToken[t] = word.index();
        }
      }
      return new Parsed(words, List.copyOf(nouns), List.copyOf(verbs), wordOfToken);
    }
  }

  private Parsed parsed() {
    Parsed known = parsed;
    if (known == null) {
      known = Parsed.of(sentence, List.copyOf(tagging.get()));
      parsed = known;
    }
    return known;
  }

  /** Every sentence of the document, in order. */
  public static List<Grammar> of(Document document) {
    Tagger tagger = new Tagger();
    List<Grammar> all = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      all.add(new Grammar(sentence, () -> tagger.words(document, sentence)));
    }
    return all;
  }

  public Sentence sentence() {
    return sentence;
  }

  public List<Word> words() {
    return parsed().words();
  }

  public Word word(int i) {
    return words().get(i);
  }

  /** The lower-case word there; empty beyond the ends. */
  public String lower(int i) {
    return i >= 0 && i < words().size() ? words().get(i).lower() : "";
  }

  public int size() {
    return words().size();
  }

  public List<NounGroup> nouns() {
    return parsed().nouns();
  }

  public List<VerbGroup> verbs() {
    return parsed().verbs();
  }

  /** The word that holds the sentence's n-th token. */
  public int wordOfToken(int token) {
    int[] words = parsed().wordOfToken();
    return words[Math.max(0, Math.min(token, words.length - 1))];
  }

  public Optional<NounGroup> nounAt(int word) {
    return nouns().stream().filter(g -> g.contains(word)).findFirst();
  }

  public Optional<VerbGroup> verbAt(int word) {
    return verbs().stream().filter(g -> g.contains(word)).findFirst();
  }

  /** The span of the words from first to end, exclusive. */
  public Span span(int first, int end) {
    return word(first).span().hull(word(end - 1).span());
  }

  /** The first word whose span overlaps; -1 where none does. */
  public int wordAt(Span span) {
    for (Word word : words()) {
      if (word.span().overlaps(span)) {
        return word.index();
      }
    }
    return -1;
  }
}
