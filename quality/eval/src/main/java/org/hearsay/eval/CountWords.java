package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.link.Learning;

/**
 * Writes the linker's {@code word-rarity.txt}: {@code CountWords OUT CORPUS.jsonl[.gz]...}. Only
 * counts leave the corpora, no text.
 */
final class CountWords {
  private CountWords() {}

  public static void main(String[] args) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      Corpus.objects(Path.of(args[i])).forEach(o -> texts.add(o.path("text").asText()));
    }
    String head =
        "# In how many of 10,000 documents of news a stem stands; made by CountWords from "
            + texts.size()
            + " documents.\n";
    Files.writeString(Path.of(args[0]), head + Learning.rarity(texts));
  }
}
