package org.hearsay.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/**
 * Converts offsets of one text between UTF-16 units (inside Hearsay) and Unicode code points (in
 * every JSON form). A text without surrogate pairs, which is nearly every text, costs no table.
 */
public final class CodePoints {
  /** Code points before each UTF-16 unit; null where the two counts are the same. */
  private final int @org.jspecify.annotations.Nullable [] before;

  private final int length;

  /** The offsets of one text; costs its length once. */
  public CodePoints(String text) {
    length = text.codePointCount(0, text.length());
    before = length == text.length() ? null : table(text);
  }

  private static int[] table(String text) {
    int[] before = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      before[i] = count;
      boolean firstOfPair =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (!firstOfPair) {
        count++;
      }
    }
    before[text.length()] = count;
    return before;
  }

  /** How many code points stand before a UTF-16 offset. */
  public int out(int utf16) {
    return before == null ? utf16 : before[utf16];
  }

  int in(int codePoint) {
    if (codePoint < 0 || codePoint > length) {
      throw new IllegalArgumentException("offset " + codePoint + " lies outside the text");
    }
    if (before == null) {
      return codePoint;
    }
    int low = 0;
    int high = before.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (before[middle] < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Appends {@code start, end} in code points. */
  public void write(ArrayNode into, Span span) {
    into.add(out(span.start())).add(out(span.end()));
  }

  void writeAll(ArrayNode into, List<Span> spans) {
    spans.forEach(span -> write(into.addArray(), span));
  }

  Span read(JsonNode pair) {
    if (!pair.isArray() || pair.size() != 2) {
      throw new IllegalArgumentException("a span is [start, end], not " + pair);
    }
    return new Span(in(pair.get(0).asInt()), in(pair.get(1).asInt()));
  }

  List<Span> readAll(JsonNode spans) {
    List<Span> all = new ArrayList<>();
    spans.forEach(pair -> all.add(read(pair)));
    return all;
  }
}
