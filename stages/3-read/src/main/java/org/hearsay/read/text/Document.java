package org.hearsay.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Span;

/**
 * A text with its structure: paragraphs hold sentences, sentences hold tokens; quotations lie
 * across sentences. Every span points into {@link #text()}, in UTF-16 offsets.
 */
public final class Document {
  private final String text;
  private final List<Span> paragraphs;
  private final List<Sentence> sentences;
  private final List<Token> tokens;
  private final List<Quotation> quotations;

  private Document(
      String text,
      List<Span> paragraphs,
      List<Sentence> sentences,
      List<Token> tokens,
      List<Quotation> quotations) {
    this.text = text;
    this.paragraphs = List.copyOf(paragraphs);
    this.sentences = List.copyOf(sentences);
    this.tokens = List.copyOf(tokens);
    this.quotations = List.copyOf(quotations);
  }

  /** Takes any text; what has no letters has no sentences. */
  public static Document of(String text) {
    List<Span> paragraphs = Paragraphs.of(text);
    Tokenizer tokenizer = new Tokenizer(text);
    SentenceSplitter splitter = new SentenceSplitter(text);
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    for (int p = 0; p < paragraphs.size(); p++) {
      for (Span sentence : splitter.split(paragraphs.get(p))) {
        int first = tokens.size();
        tokens.addAll(tokenizer.tokens(sentence, sentences.size()));
        if (tokens.size() > first) {
          sentences.add(new Sentence(sentences.size(), p, sentence, first, tokens.size()));
        }
      }
    }
    return new Document(text, paragraphs, sentences, tokens, Quotations.of(text, paragraphs));
  }

  public String text() {
    return text;
  }

  /** Spans without surrounding space, in order. */
  public List<Span> paragraphs() {
    return paragraphs;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  public List<Token> tokens() {
    return tokens;
  }

  /** By start; an inner quotation follows the one it lies in. */
  public List<Quotation> quotations() {
    return quotations;
  }

  public List<Token> tokens(Sentence sentence) {
    return tokens.subList(sentence.firstToken(), sentence.endToken());
  }

  /** Tokens that lie wholly inside the span. */
  public List<Token> tokens(Span span) {
    int from = firstTokenFrom(span.start());
    int to = from;
    while (to < tokens.size() && tokens.get(to).end() <= span.end()) {
      to++;
    }
    return tokens.subList(from, to);
  }

  /** Index of the first token that starts at the offset or later; the number of tokens if none. */
  public int firstTokenFrom(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The sentence in which the offset lies; empty between sentences. */
  public Optional<Sentence> sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = sentences.get(middle).span();
      if (offset < span.start()) {
        high = middle - 1;
      } else if (offset >= span.end()) {
        low = middle + 1;
      } else {
        return Optional.of(sentences.get(middle));
      }
    }
    return Optional.empty();
  }

  /** The outermost quotation whose marks or words hold the offset. */
  public Optional<Quotation> quotationAt(int offset) {
    for (Quotation q : quotations) {
      if (q.span().start() > offset) {
        break;
      }
      if (q.depth() == 1 && q.span().contains(offset)) {
        return Optional.of(q);
      }
    }
    return Optional.empty();
  }
}
