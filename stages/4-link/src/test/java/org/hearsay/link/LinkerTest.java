package org.hearsay.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Conflict;
import org.hearsay.model.ConflictKind;
import org.hearsay.model.Happening;
import org.hearsay.model.Linking;
import org.hearsay.model.Reading;
import org.junit.jupiter.api.Test;

/** What an analyst sees of origins, conflicts, revisions, grades and decisions. */
class LinkerTest {
  private static final String SENT = "Iran flew 4,000 shells to Sudan on 3 May.";
  private static final String DENIED = "Iran never flew shells to Sudan on 3 May.";

  private static final Map<String, String> OWN =
      Map.of(
          "p",
              "Rain kept the market of Omdurman half empty, and old Hamid sold two melons before noon.",
          "q",
              "In a conference room lined with walnut, a projector failed twice before anybody spoke.",
          "r",
              "Ferrymen at the confluence talk of little besides diesel and a wedding next Friday.");

  private final Linker linker = Linker.standard();

  @Test
  void three_outlets_on_one_word_are_one_origin() {
    Happening h =
        only(
            said("p", "Plain Post", "2025-05-04T08:00:00Z", "Sudanese army", SENT, 4000),
            said("q", "Quay Courier", "2025-05-04T12:00:00Z", "Sudanese army", SENT, 4000),
            said(
                "r", "River Times", "2025-05-05T12:00:00Z", "Sudanese army spokesman", SENT, 4000));
    assertEquals(List.of("Sudan"), h.assertingHouses());
    assertEquals(1, h.independentOrigins());
    assertEquals(3, h.grade().credibility());
  }

  @Test
  void two_houses_confirm_each_other() {
    Happening h =
        only(
            said("p", "Plain Post", "2025-05-04T08:00:00Z", "Sudanese army", SENT, 4000),
            said(
                "q",
                "Quay Courier",
                "2025-05-04T12:00:00Z",
                "French defence ministry",
                SENT,
                4000));
    assertEquals(List.of("France", "Sudan"), h.assertingHouses());
    assertEquals(1, h.grade().credibility());
    assertEquals(2, h.possibleOrigins());
  }

  @Test
  void a_denial_belongs_to_what_it_denies() {
    Happening h =
        only(
            said("p", "Plain Post", "2025-05-04T08:00:00Z", "Sudanese army", SENT, 4000),
            denied("q", "Quay Courier", "2025-05-04T12:00:00Z", "Iranian foreign ministry"));
    assertEquals(List.of("Iran"), h.denyingHouses());
    assertEquals(4, h.grade().credibility());
    assertEquals(ConflictKind.ASSERTION, h.conflicts().get(0).kind());
  }

  @Test
  void who_first_denies_and_later_confirms_asserts() {
    Happening h =
        only(
            denied("q", "Quay Courier", "2025-05-04T12:00:00Z", "Iranian foreign ministry"),
            said(
                "p", "Plain Post", "2025-05-09T08:00:00Z", "Iranian foreign ministry", SENT, 4000));
    assertEquals(List.of("Iran"), h.assertingHouses());
    assertEquals(List.of(), h.denyingHouses());
    assertEquals(ConflictKind.ASSERTION, h.conflicts().get(0).kind());
  }

  @Test
  void what_is_only_denied_has_no_origin_and_grade_5() {
    Happening h =
        only(denied("q", "Quay Courier", "2025-05-04T12:00:00Z", "Iranian foreign ministry"));
    assertEquals(0, h.independentOrigins());
    assertEquals(5, h.grade().credibility());
  }

  @Test
  void state_media_and_the_leader_are_one_house() {
    Happening h =
        only(
            Story.by("p", "Plain Post", "2025-05-04T08:00:00Z")
                .shells(List.of("IRNA"), SENT, "flew", 4000, false)
                .read(),
            Story.by("q", "Quay Courier", "2025-05-04T12:00:00Z")
                .shells(List.of("Tasnim", "Iranian defence minister"), SENT, "flew", 4000, false)
                .read(),
            Story.by("r", "Tehran Gazette", "2025-05-05T08:00:00Z")
                .ofHouse("Iran")
                .shells("", SENT, "flew", 4000, false)
                .read());
    assertEquals(List.of("Iran"), h.assertingHouses());
    assertEquals(1, h.independentOrigins());
  }

  @Test
  void an_outlet_of_its_own_can_only_raise_the_upper_bound() {
    Happening h =
        only(
            said("p", "Plain Post", "2025-05-04T08:00:00Z", "Sudanese army", SENT, 4000),
            said("q", "Quay Courier", "2025-05-04T12:00:00Z", "", SENT, 4000));
    assertEquals(1, h.independentOrigins());
    assertEquals(2, h.possibleOrigins());
  }

  @Test
  void other_figures_of_another_voice_are_a_conflict_and_of_the_same_voice_a_revision() {
    String more = SENT.replace("4,000", "9,000");
    Happening conflict =
        only(
            said("p", "Plain Post", "2025-05-04T08:00:00Z", "Sudanese army", SENT, 4000),
            said(
                "q",
                "Quay Courier",
                "2025-05-06T12:00:00Z",
                "French defence ministry",
                more,
                9000));
    assertEquals(ConflictKind.QUANTITY, conflict.conflicts().get(0).kind());
    Happening revision =
        only(
            said("p", "Plain Post", "2025-05-04T08:00:00Z", "Sudanese army", SENT, 4000),
            said("q", "Quay Courier", "2025-05-06T12:00:00Z", "Sudanese army", more, 9000));
    assertEquals(List.of(), revision.conflicts());
    assertEquals("p.c0", revision.revisions().get(0).before().toString());
    assertEquals("q.c0", revision.revisions().get(0).after().toString());
  }

  @Test
  void a_summary_tells_the_day_in_words() {
    Happening h =
        only(said("p", "Plain Post", "2025-05-04T08:00:00Z", "Sudanese army", SENT, 4000));
    assertEquals("Iran: transfer of artillery shell to Sudan, 3 May 2025", h.summary());
  }

  @Test
  void deliveries_of_two_days_contradict_each_other_only_where_one_day_is_meant() {
    assertEquals(List.of(), conflictsWithDays("3 May", "30 May"));
    assertEquals(List.of(ConflictKind.TIME), conflictsWithDays("3 May", "5 May"));
  }

  private List<ConflictKind> conflictsWithDays(String one, String other) {
    Reading p =
        said("p", "Plain Post", "2025-06-04", "Sudanese army", SENT.replace("3 May", one), 4000);
    Reading q =
        said("q", "Quay Wire", "2025-06-05", "French army", SENT.replace("3 May", other), 4000);
    Decision joined = new Decision.Together(List.of(ClaimKey.of("p.c0"), ClaimKey.of("q.c0")));
    return linker.link(List.of(p, q), List.of(joined)).happenings().get(0).conflicts().stream()
        .map(Conflict::kind)
        .toList();
  }

  @Test
  void a_person_can_part_and_join_and_linking_again_keeps_it() {
    Reading p = said("p", "Plain Post", "2025-05-04T08:00:00Z", "Sudanese army", SENT, 4000);
    Reading q =
        said("q", "Quay Courier", "2025-05-04T12:00:00Z", "French defence ministry", SENT, 4000);
    Reading late = said("s", "Sand Wire", "2025-05-05T12:00:00Z", "Sudanese army", SENT, 4000);
    ClaimKey one = ClaimKey.of("p.c0");
    ClaimKey two = ClaimKey.of("q.c0");
    List<Decision> parted = List.of(new Decision.Apart(List.of(one), List.of(two)));
    assertEquals(2, linker.link(List.of(p, q), parted).happenings().size());
    Linking again = linker.link(List.of(late, q, p), parted);
    assertTrue(
        again.of(one).orElseThrow() != again.of(two).orElseThrow(),
        "a later article undid a split");
    List<Decision> joined = List.of(parted.get(0), new Decision.Together(List.of(one, two)));
    assertEquals(1, linker.link(List.of(q, p), joined).happenings().size());
  }

  @Test
  void a_person_can_join_what_has_no_word_in_common() {
    Reading p = said("p", "Plain Post", "2025-05-04T08:00:00Z", "Sudanese army", SENT, 4000);
    Reading other =
        Story.by("z", "Zenith", "2019-01-01")
            .shells("a trader", "Crates changed hands quietly.", "changed hands", 0, false)
            .read();
    List<Decision> joined =
        List.of(new Decision.Together(List.of(ClaimKey.of("p.c0"), ClaimKey.of("z.c0"))));
    assertEquals(2, linker.link(List.of(p, other)).happenings().size());
    assertEquals(1, linker.link(List.of(p, other), joined).happenings().size());
  }

  private static Reading said(
      String id, String outlet, String published, String voice, String sentence, double low) {
    String told = voice.isEmpty() ? sentence : "The " + voice + " said that " + sentence;
    return own(id, outlet, published).shells(voice, told, "flew", low, false).read();
  }

  private static Reading denied(String id, String outlet, String published, String voice) {
    String told = "The " + voice + " denied it: " + DENIED;
    return own(id, outlet, published).shells(voice, told, "flew", 0, true).read();
  }

  /** Matter of its own, so that two reports are not taken for copies of one another. */
  private static Story own(String id, String outlet, String published) {
    return Story.by(id, outlet, published)
        .says(OWN.getOrDefault(id, "Dust hung over the gate of barrack seven."));
  }

  private Happening only(Reading... readings) {
    List<Happening> happenings = linker.link(Arrays.asList(readings)).happenings();
    assertEquals(1, happenings.size(), () -> "one happening expected: " + happenings);
    return happenings.get(0);
  }
}
