package org.hearsay.read.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import org.hearsay.read.text.Document;
import org.hearsay.read.text.Sentence;
import org.hearsay.read.text.Token;

/**
 * Words with parts of speech, by Apache OpenNLP's maximum entropy model of the English Web Treebank
 * (1.1 MB). The model is shared; a tagger is made per document, for its features keep state.
 *
 * <p>Each word takes its likeliest tag after those before it. OpenNLP's own tagger keeps a beam of
 * three paths, but its features come from a cache that knows the best one only: the same tags for
 * three times the work.
 */
final class Tagger {
  static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  /** Longer sentences are lists or tables: tagging costs the square of nothing, but bound it. */
  private static final int WORDS_MAX = 400;

  private static final class Shared {
    private static final POSModel MODEL = load();
    private static final MaxentModel WEIGHTS = MODEL.getArtifact("pos.model");
  }

  private final POSContextGenerator features = Shared.MODEL.getFactory().getPOSContextGenerator();

  private static POSModel load() {
    try (InputStream in = POSModel.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException(MODEL + " is missing from the class path");
      }
      return new POSModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Word> words(Document document, Sentence sentence) {
    List<Word> words = joined(document.tokens(sentence));
    int limit = Math.min(words.size(), WORDS_MAX);
    String[] forms = new String[limit];
    for (int i = 0; i < limit; i++) {
      forms[i] = ascii(words.get(i).form());
    }
    String[] tags = tags(forms);
    List<Word> tagged = new ArrayList<>(limit);
    for (int i = 0; i < limit; i++) {
      tagged.add(words.get(i).tagged(Tag.of(tags[i])));
    }
    return TagRepair.repaired(tagged);
  }

  String[] tags(String[] forms) {
    String[] tags = new String[forms.length];
    double[] shares = new double[Shared.WEIGHTS.getNumOutcomes()];
    for (int i = 0; i < forms.length; i++) {
      Shared.WEIGHTS.eval(features.getContext(i, forms, tags, null), shares);
      tags[i] = Shared.WEIGHTS.getBestOutcome(shares);
    }
    return tags;
  }

  private static String ascii(String form) {
    return form.replace('’', '\'').replace('“', '"').replace('”', '"').replace('–', '-');
  }

  /** Tokens with the hyphens between them taken together. */
  private static List<Word> joined(List<Token> tokens) {
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int end = i + 1;
      while (end + 1 < tokens.size()
          && tokens.get(end).is("-")
          && tokens.get(end - 1).end() == tokens.get(end).start()
          && tokens.get(end).end() == tokens.get(end + 1).start()) {
        end += 2;
      }
      words.add(word(tokens, words.size(), i, end));
      i = end;
    }
    return words;
  }

  private static Word word(List<Token> tokens, int index, int first, int end) {
    StringBuilder form = new StringBuilder();
    StringBuilder lower = new StringBuilder();
    for (Token token : tokens.subList(first, end)) {
      form.append(token.form());
      lower.append(token.lower());
    }
    return new Word(
        index,
        tokens.get(first).span().hull(tokens.get(end - 1).span()),
        form.toString(),
        lower.toString(),
        Tag.OTHER,
        first,
        end);
  }
}
