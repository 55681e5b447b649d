package org.hearsay.read.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.read.Listing;
import org.hearsay.read.text.Document;
import org.hearsay.read.text.Token;
import org.junit.jupiter.api.Test;

class AttributionReaderTest {
  private static final AttributionReader READER = new AttributionReader(new LexicalSpotter());

  private static Attributed read(String text) {
    Document document = Document.of(text);
    List<Span> everything = document.tokens().stream().map(Token::span).toList();
    return READER.read(Listing.article(text), document, READER.spot(document), everything);
  }

  /** {@code source > cue > content}, one a line. */
  private static List<String> said(String text) {
    return read(text).all().stream()
        .map(
            a ->
                words(text, a.source())
                    + " > "
                    + words(text, a.cue())
                    + " > "
                    + words(text, a.content()))
        .toList();
  }

  private static String words(String text, List<Span> spans) {
    return spans.stream().map(s -> s.in(text)).collect(Collectors.joining(" + "));
  }

  private static Stance stance(String text) {
    return read(text).all().get(0).stance();
  }

  @Test
  void a_speaker_before_what_is_said() {
    assertEquals(
        List.of("The ministry > said > that two boats had left the bay"),
        said("The ministry said that two boats had left the bay."));
  }

  @Test
  void a_speaker_after_what_is_said() {
    assertEquals(
        List.of("the ministry > said > Two boats left the bay"),
        said("Two boats left the bay, the ministry said on Friday."));
  }

  @Test
  void an_inverted_speaker_after_a_quotation() {
    assertEquals(
        List.of("the harbour master > said > “Two boats left the bay,”"),
        said("“Two boats left the bay,” said the harbour master."));
  }

  @Test
  void a_quotation_that_its_speaker_splits_is_one_content_of_two_parts() {
    assertEquals(
        List.of("he > said > “Two boats left,” + “and one came back.”"),
        said("“Two boats left,” he said, “and one came back.”"));
  }

  @Test
  void a_further_quotation_in_the_paragraph_goes_on_with_the_same_speaker() {
    assertEquals(
        List.of("the mayor > said > “Two boats left,” + “One came back.”"),
        said("“Two boats left,” the mayor said. “One came back.”"));
  }

  @Test
  void according_to_stands_before_or_after() {
    assertEquals(
        List.of("the port office > according to > Two boats left the bay"),
        said("Two boats left the bay, according to the port office."));
    assertEquals(
        List.of("the port office > According to > two boats left the bay"),
        said("According to the port office, two boats left the bay."));
  }

  @Test
  void coordinated_verbs_share_their_speaker() {
    assertEquals(
        List.of(
            "The envoy > said > the yard was empty",
            "The envoy > warned > that more boats would come"),
        said("The envoy said the yard was empty and warned that more boats would come."));
  }

  @Test
  void a_participle_speaks_for_the_subject() {
    assertEquals(
        List.of(
            "the envoy > said > The yard was empty",
            "the envoy > adding > that it had been so for weeks"),
        said("The yard was empty, the envoy said, adding that it had been so for weeks."));
  }

  @Test
  void hearsay_has_no_source() {
    Attribution a = read("The yard reportedly launched a second hull.").all().get(0);
    assertTrue(a.source().isEmpty());
    assertEquals("", a.voice().name());
  }

  @Test
  void a_voice_inside_another_s_words_has_it_as_parent() {
    Attributed read = read("Yonhap said the ministry had warned that the boats would return.");
    Attribution inner = read.all().get(1);
    assertEquals(read.all().get(0).id(), inner.parent().orElseThrow());
    assertEquals(
        List.of("Harbour Post", "Yonhap", "ministry"), read.chain(java.util.Optional.of(inner)));
  }

  @Test
  void contents_whose_chain_does_not_matter_are_not_read_again() {
    String text = "Yonhap said the ministry had warned that the boats would return.";
    Document document = Document.of(text);
    assertEquals(
        1,
        READER
            .read(Listing.article(text), document, READER.spot(document), List.of())
            .all()
            .size());
  }

  @Test
  void the_one_cited_is_deeper_than_the_one_who_cites() {
    String text = "Two boats left the bay, Yonhap reported, citing the port office.";
    Attributed read = read(text);
    Attribution deepest = read.innermost(new Span(0, 9)).orElseThrow();
    assertEquals("port office", deepest.voice().name());
    assertEquals(2, deepest.parent().stream().count() + 1);
  }

  @Test
  void who_is_quoted_as_saying_it_is_deeper_than_who_quotes() {
    Attributed read = read("The daily quoted the envoy as saying the yard was empty.");
    assertEquals(
        List.of("Harbour Post", "daily", "envoy"),
        read.chain(java.util.Optional.of(read.all().get(1))));
  }

  @Test
  void a_cue_tells_whether_the_speaker_asserts_denies_doubts_predicts_or_demands() {
    assertEquals(Stance.ASSERTS, stance("The envoy said the yard was empty."));
    assertEquals(Stance.DENIES, stance("The envoy denied that the yard was empty."));
    assertEquals(Stance.DOUBTS, stance("The envoy doubts that the yard is empty."));
    assertEquals(Stance.PREDICTS, stance("The envoy warned that the yard would burn."));
    assertEquals(Stance.DEMANDS, stance("The envoy called for an end to the raids."));
    assertEquals(Stance.ASKS, stance("The envoy asked whether the yard was empty."));
  }

  @Test
  void a_negation_in_the_content_is_no_denial() {
    assertEquals(Stance.ASSERTS, stance("The envoy said the yard was not empty."));
  }

  @Test
  void a_dateline_is_no_part_of_what_is_said() {
    assertEquals(
        List.of("the ministry > said > Two boats left the bay"),
        said("PORT ORAM, March 3 (Levant Wire) - Two boats left the bay, the ministry said."));
  }

  @Test
  void a_noun_that_looks_like_a_cue_attributes_nothing() {
    assertEquals(List.of(), said("The report on the talks filled the state archive."));
  }
}
