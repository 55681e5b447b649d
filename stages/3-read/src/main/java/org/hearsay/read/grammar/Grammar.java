package org.hearsay.read.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Span;
import org.hearsay.read.text.Document;
import org.hearsay.read.text.Sentence;

/** One sentence with its groups. Immutable. */
public final class Grammar {
  private final Sentence sentence;
  private final List<Word> words;
  private final List<NounGroup> nouns;
  private final List<VerbGroup> verbs;
  private final int[] wordOfToken;

  private Grammar(Sentence sentence, List<Word> words) {
    this.sentence = sentence;
    this.words = List.copyOf(words);
    VerbGroups verbGroups = new VerbGroups(this.words);
    this.nouns = List.copyOf(new NounGroups(this.words).groups());
    this.verbs = List.copyOf(verbGroups.groups(nouns));
    this.wordOfToken = new int[sentence.endToken() - sentence.firstToken()];
    java.util.Arrays.fill(wordOfToken, Math.max(0, words.size() - 1));
    for (Word word : words) {
      for (int t = word.firstToken(); t < word.endToken(); t++) {
        wordOfToken[t] = word.index();
      }
    }
  }

  /** Every sentence of the document, in order. */
  public static List<Grammar> of(Document document) {
    Tagger tagger = new Tagger();
    List<Grammar> all = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      all.add(new Grammar(sentence, tagger.words(document, sentence)));
    }
    return all;
  }

  public Sentence sentence() {
    return sentence;
  }

  public List<Word> words() {
    return words;
  }

  public Word word(int i) {
    return words.get(i);
  }

  /** The lower-case word there; empty beyond the ends. */
  public String lower(int i) {
    return i >= 0 && i < words.size() ? words.get(i).lower() : "";
  }

  public int size() {
    return words.size();
  }

  public List<NounGroup> nouns() {
    return nouns;
  }

  public List<VerbGroup> verbs() {
    return verbs;
  }

  /** The word that holds the sentence's n-th token. */
  public int wordOfToken(int token) {
    int at = Math.max(0, Math.min(token, wordOfToken.length - 1));
    return wordOfToken[at];
  }

  public Optional<NounGroup> nounAt(int word) {
    return nouns.stream().filter(g -> g.contains(word)).findFirst();
  }

  public Optional<VerbGroup> verbAt(int word) {
    return verbs.stream().filter(g -> g.contains(word)).findFirst();
  }

  /** The span of the words from first to end, exclusive. */
  public Span span(int first, int end) {
    return words.get(first).span().hull(words.get(end - 1).span());
  }

  /** The first word whose span overlaps; -1 where none does. */
  public int wordAt(Span span) {
    for (Word word : words) {
      if (word.span().overlaps(span)) {
        return word.index();
      }
    }
    return -1;
  }
}
