package org.hearsay.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Small articles, each with the attributions that it is read to. Where a change of rule changes one
 * of them, look at both and copy the new listing if it is better.
 */
class GoldenTest {
  private static final List<String> NAMES =
      List.of("frigate", "border", "refuelling", "open-speech");

  @TestFactory
  Stream<DynamicTest> articles_are_read_as_listed() {
    return NAMES.stream().map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
  }

  private static void check(String name) throws IOException {
    String text = resource(name + ".txt");
    List<String> lines = Listing.lines(Reader.lexical().read(Listing.article(text)));
    assertTrue(!lines.isEmpty(), name);
    assertEquals(resource(name + ".expected"), String.join("\n", lines));
  }

  private static String resource(String file) throws IOException {
    try (InputStream in = GoldenTest.class.getResourceAsStream("golden/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
