package org.hearsay.train;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.encoder.Tokens;
import org.hearsay.encoder.tagging.Calibration;
import org.hearsay.encoder.tagging.Linked;
import org.hearsay.encoder.tagging.WordSpan;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Writes linked spans in the form that the scorers read. */
final class Readings {
  private Readings() {}

  record Read(Example example, List<Linked> attributions) {}

  static void write(Path file, List<Read> readings) throws IOException {
    var lines = new ArrayList<String>();
    for (Read read : readings) {
      ObjectNode line = Corpora.JSON.createObjectNode();
      line.putObject("article").put("id", read.example().id());
      ArrayNode all = line.putArray("attributions");
      Tokens tokens = read.example().tokens();
      for (Linked linked : read.attributions()) {
        ObjectNode a = all.addObject();
        put(a.putArray("source"), tokens, linked.source());
        put(a.putArray("cue"), tokens, linked.cue());
        ArrayNode contents = a.putArray("content");
        linked.contents().forEach(content -> put(contents, tokens, content));
        double[] odds = Calibration.logOdds(linked.evidence());
        a.putArray("evidence").add(odds[0]).add(odds[1]).add(odds[2]);
      }
      lines.add(line.toString());
    }
    Files.write(file, lines);
  }

  private static void put(ArrayNode into, Tokens tokens, @Nullable WordSpan words) {
    if (words != null) {
      Span span = words.span(tokens);
      String text = tokens.text();
      into.addArray()
          .add(text.codePointCount(0, span.start()))
          .add(text.codePointCount(0, span.end()));
    }
  }
}
