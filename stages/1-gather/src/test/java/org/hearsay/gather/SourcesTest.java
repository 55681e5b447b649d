package org.hearsay.gather;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.hearsay.model.Outcome;
import org.junit.jupiter.api.Test;

/** The list of sources as an analyst edits it. */
class SourcesTest {
  @Test
  void a_source_is_read_with_its_defaults() {
    String toml =
        """
        [[source]]
        name = "Harbour Post"
        address = "https://post.example/feed.xml"
        outlet = "Harbour Post"

        [[source]]
        name = "Ministry"
        kind = "sitemap"
        addresses = ["https://mod.example/sitemap.xml"]
        pace = 10
        every = 120
        """;
    List<Source> sources = ((Outcome.Done<List<Source>>) Sources.read(toml)).value();
    assertEquals(Source.Kind.FEED, sources.getFirst().kind());
    assertEquals(Duration.ofSeconds(5), sources.getFirst().pace());
    assertEquals(Duration.ofSeconds(10), sources.getLast().pace());
    assertEquals(Duration.ofHours(2), sources.getLast().every());
  }

  @Test
  void a_mistake_is_named_with_its_source() {
    assertMistake("[[source]]\nname=\"A\"\n", "A", "no address");
    assertMistake("[[source]]\nname=\"A\"\naddres=\"x\"\n", "A", "addres");
    assertMistake("[[source]]\nname=\"A\"\nkind=\"tv\"\naddress=\"x\"\n", "A", "tv");
    assertMistake("[[source]\n", "", "no TOML");
    assertMistake("", "", "no [[source]]");
  }

  private static void assertMistake(String toml, String name, String what) {
    Outcome.Refused<?> no = assertInstanceOf(Outcome.Refused.class, Sources.read(toml));
    assertTrue(no.detail().contains(name) && no.detail().contains(what), no.detail());
  }
}
