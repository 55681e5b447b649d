package org.hearsay.read.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;

class TaggerTest {
  private static final List<String> SENTENCES =
      List.of(
          "Trump beats Clinton in the poll , and Gennifer said so .",
          "The ministry said on Tuesday that the two frigates would not be handed over before May .",
          "Wealthy voters gave to Democrats , too , out of fear : it has been a long way up .");

  @Test
  void words_take_the_tags_that_the_librarys_own_tagger_gives_them() throws IOException {
    try (InputStream in = POSModel.class.getResourceAsStream(Tagger.MODEL)) {
      POSTaggerME theirs = new POSTaggerME(new POSModel(in));
      Tagger ours = new Tagger();
      for (String sentence : SENTENCES) {
        String[] words = sentence.split(" ");
        assertEquals(Arrays.asList(theirs.tag(words)), Arrays.asList(ours.tags(words)), sentence);
      }
    }
  }
}
