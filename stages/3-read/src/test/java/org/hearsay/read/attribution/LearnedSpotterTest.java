package org.hearsay.read.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.model.Span;
import org.hearsay.read.text.Document;
import org.junit.jupiter.api.Test;

class LearnedSpotterTest {
  private static final LearnedSpotter SPOTTER = LearnedSpotter.bundled(1);
  private static final String TEXT =
      """
      The plant at Orlivka has doubled its output, Defence Minister Ana Ruiz told reporters on Monday.

      “We have seen no such lorries,” said a spokesman for the border guard. “None at all.”

      According to two officials, General Omar Lee told lawmakers that the shells had gone north.
      """;

  private static String words(List<Span> spans) {
    return spans.stream().map(s -> s.in(TEXT)).collect(Collectors.joining(" + "));
  }

  private static List<String> read() {
    return SPOTTER.spot(Document.of(TEXT)).stream()
        .map(a -> words(a.source()) + " > " + words(a.cue()) + " > " + words(a.content()))
        .toList();
  }

  @Test
  void plain_attributions_are_found_whole() {
    List<String> found = read();
    assertTrue(
        found.contains(
            "Defence Minister Ana Ruiz > told > The plant at Orlivka has doubled its output"),
        found::toString);
    assertTrue(
        found.stream()
            .anyMatch(a -> a.contains("“We have seen no such lorries,” + “None at all.”")),
        found::toString);
  }

  @Test
  void a_content_is_read_again_on_its_own() {
    int at = TEXT.indexOf("General Omar");
    Span content = new Span(at, TEXT.indexOf(".", at));
    List<RawAttribution> inside = SPOTTER.spotInside(Document.of(TEXT), content);
    assertEquals(1, inside.size());
    assertEquals("General Omar Lee", words(inside.getFirst().source()));
    assertEquals("that the shells had gone north", words(inside.getFirst().content()));
  }

  @Test
  void many_threads_read_the_same_as_one() {
    List<String> once = read();
    IntStream.range(0, 40).parallel().forEach(i -> assertEquals(once, read()));
  }

  @Test
  void a_text_without_words_attributes_nothing() {
    assertEquals(List.of(), SPOTTER.spot(Document.of(" \n\u200b ")));
  }

  @Test
  void the_confidence_of_a_plain_case_is_high() {
    assertTrue(SPOTTER.spot(Document.of(TEXT)).getFirst().confidence() > 0.6);
  }
}
