package org.hearsay.peers;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.hearsay.model.Span;

/**
 * CoreNLP from tokens to quotations with their speakers, as its documentation runs it (Manning et
 * al., ACL 2014; quotations by Muzny et al., EACL 2017). It names no cue: the verb that its own
 * parser gives the speaker as subject stands for it.
 */
final class CoreNlpQuotes {
  /** A quotation with its marks, its speaker's mention and the speaker's verb. */
  record Quote(Span content, Optional<Span> speaker, Optional<Span> verb) {}

  private final StanfordCoreNLP pipeline;

  CoreNlpQuotes() {
    Properties options = new Properties();
    options.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    options.setProperty("threads", "1");
    pipeline = new StanfordCoreNLP(options);
  }

  List<Quote> read(String text) {
    CoreDocument document = pipeline.processToCoreDocument(text);
    List<Quote> quotes = new ArrayList<>();
    for (CoreQuote quote : document.quotes()) {
      Optional<List<CoreLabel>> speaker = quote.speakerTokens().filter(t -> !t.isEmpty());
      quotes.add(
          new Quote(
              new Span(quote.quoteCharOffsets().first(), quote.quoteCharOffsets().second()),
              speaker.map(CoreNlpQuotes::span),
              speaker.flatMap(tokens -> verb(document, tokens))));
    }
    return quotes;
  }

  private static Span span(List<CoreLabel> tokens) {
    return new Span(tokens.getFirst().beginPosition(), tokens.getLast().endPosition());
  }

  private static Optional<Span> verb(CoreDocument document, List<CoreLabel> speaker) {
    for (CoreLabel token : speaker) {
      CoreMap sentence = document.sentences().get(token.sentIndex()).coreMap();
      SemanticGraph graph =
          sentence.get(SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class);
      IndexedWord word = graph.getNodeByIndexSafe(token.get(CoreAnnotations.IndexAnnotation.class));
      if (word != null) {
        for (SemanticGraphEdge edge : graph.incomingEdgeIterable(word)) {
          if (edge.getRelation().getShortName().equals("nsubj")) {
            IndexedWord governor = edge.getGovernor();
            return Optional.of(new Span(governor.beginPosition(), governor.endPosition()));
          }
        }
      }
    }
    return Optional.empty();
  }
}
