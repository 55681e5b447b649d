package org.hearsay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.forms.LinkingForm;
import org.hearsay.forms.ReadingForm;
import org.hearsay.keep.EmbeddedLedger;
import org.hearsay.model.ClaimMark;
import org.hearsay.model.Judged;
import org.hearsay.model.Judgement;
import org.hearsay.model.Ledger;
import org.hearsay.model.Outcome;
import org.hearsay.model.Reading;
import org.hearsay.read.Reader;
import org.hearsay.testkit.web.LocalWeb;
import org.hearsay.testkit.web.NewsSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All but captures and decisions can be made anew, and is the same afterwards. */
class RebuildCommandTest {
  private static final Reader LEARNED = Reader.learned();

  private static final String SAMPLE =
      Path.of("..", "samples", "troops-to-russia.jsonl").toString();

  @TempDir private Path folder;

  private String data() {
    return folder.resolve("data").toString();
  }

  private Ledger open() throws IOException {
    return EmbeddedLedger.open(folder.resolve("data"), InstantSource.system());
  }

  /** Everything that two ledgers must share, as bytes. */
  private static String dump(Ledger ledger) {
    StringBuilder all = new StringBuilder();
    ledger.readings().forEach(r -> all.append(ReadingForm.write(r)).append('\n'));
    all.append(LinkingForm.write(ledger.linking())).append('\n');
    ledger.judgements().forEach(j -> all.append(j).append('\n'));
    ledger.sources(Instant.now()).forEach((id, s) -> all.append(id).append(s).append('\n'));
    return all.toString();
  }

  private void fill() throws IOException {
    Path broken = folder.resolve("broken.jsonl");
    Files.writeString(broken, "{\"text\": \"The ministry said ships sailed.\"}\n\n{no json\n");
    Path plain = folder.resolve("a  note.txt");
    Files.writeString(
        plain, "Ships\n\nNorway said on Monday that it had sent ten tanks to Ukraine.\n");
    Path binary = Files.write(folder.resolve("x.txt"), new byte[] {1, 0, 2});
    Ran added =
        Ran.of(
            "add",
            "--reader",
            "lexical",
            "--data",
            data(),
            SAMPLE,
            broken.toString(),
            plain.toString(),
            binary.toString(),
            folder.resolve("none.txt").toString());
    assertEquals(2, added.code(), added.err());
    assertTrue(added.err().contains("line 3: "), added.err());
  }

  private void gather() throws IOException {
    try (LocalWeb web = NewsSite.serve(LocalWeb.start(), 3, 0)) {
      Path sources = folder.resolve("sources.toml");
      Files.writeString(
          sources,
          "[[source]]\nname = \"site\"\naddress = \"%s\"\npace = 0\n"
              .formatted(web.url("/feed.xml")));
      Ran ran =
          Ran.of(
              "gather",
              "--reader",
              "lexical",
              "--sources",
              sources.toString(),
              "--allow",
              "127.0.0.1",
              "--data",
              data());
      assertTrue(ran.out().contains("read 3 articles"), ran.out() + ran.err());
    }
  }

  /** One decision of each kind that names a claim, and two that name a voice. */
  private List<Judged> decide() throws IOException {
    try (Ledger ledger = open()) {
      List<ClaimMark> marks =
          ledger.readings().stream().flatMap(r -> marks(r).stream()).distinct().toList();
      ledger.judge(new Judgement.Reject(marks.get(0)), "ann", "no such claim");
      ledger.judge(
          new Judgement.Mend(marks.get(1), Map.of(Judgement.Field.LOW, "7")), "ann", "misread");
      ledger.judge(new Judgement.Merge(List.of(marks.get(2), marks.get(5))), "bob", "");
      ledger.judge(new Judgement.Note(marks.get(3), "ask again"), "bob", "");
      ledger.judge(new Judgement.SetHouse("John Kirby", Optional.of("Atlantis")), "ann", "a test");
      ledger.judge(new Judgement.Withdraw(5), "ann", "enough");
      ledger.keep(Relinking.of(ledger));
      return ledger.judgements();
    }
  }

  private static Set<ClaimMark> marks(Reading reading) {
    Set<ClaimMark> marks = new java.util.LinkedHashSet<>();
    reading.claims().forEach(c -> marks.add(ClaimMark.of(reading.article(), c)));
    return marks;
  }

  @Test
  void the_ledger_made_anew_from_captures_and_decisions_is_the_same() throws IOException {
    fill();
    gather();
    List<Judged> decided = decide();
    String before;
    try (Ledger ledger = open()) {
      before = dump(ledger);
    }
    Ran dry = Ran.of("rebuild", "--reader", "lexical", "--data", data());
    assertEquals("nothing differs", dry.out().lines().toList().getLast(), dry.out() + dry.err());
    assertEquals(0, dry.code());
    assertFalse(Files.exists(folder.resolve("data/rebuilt")));
    Ran ran = Ran.of("rebuild", "--reader", "lexical", "--replace", "--data", data());
    assertEquals(0, ran.code(), ran.err());
    try (Ledger ledger = open()) {
      assertEquals(before, dump(ledger));
      assertEquals(decided, ledger.judgements());
    }
    try (Stream<Path> files = Files.list(folder.resolve("data"))) {
      assertEquals(
          1, files.filter(f -> f.toString().matches(".*ledger-before-[0-9-]+.sqlite")).count());
    }
  }

  @Test
  void another_reader_changes_claims_and_drops_no_decision() throws IOException {
    Ran.of("add", "--reader", "lexical", "--data", data(), SAMPLE);
    try (Ledger ledger = open()) {
      Reading reading =
          ledger.readings().stream().filter(r -> !bothTell(r).isEmpty()).findFirst().orElseThrow();
      ClaimMark still = bothTell(reading).getFirst();
      Reading older = withOneClaimOfAnotherType(reading);
      ClaimMark gone = ClaimMark.of(reading.article(), older.claims().getLast());
      ledger.keepAll(List.of(older), ledger.sources(Instant.now()));
      ledger.judge(new Judgement.Reject(still), "ann", "");
      ledger.judge(new Judgement.Confirm(gone), "ann", "");
    }
    Ran ran = Ran.of("rebuild", "--reader", "learned", "--data", data());
    assertEquals(1, ran.code(), ran.out());
    assertTrue(ran.out().contains("decision 2 of ann, confirm: orphaned"), ran.out());
    assertFalse(ran.out().contains("decision 1 of ann"), ran.out());
    Ran replaced = Ran.of("rebuild", "--reader", "learned", "--replace", "--data", data());
    assertEquals(0, replaced.code(), replaced.err());
    try (Ledger ledger = open()) {
      assertEquals(2, ledger.judgements().size());
      assertNotEquals("", ledger.readings().getFirst().reader());
    }
  }

  /** The claims that both readers tell by the same words, but for the last one. */
  private static List<ClaimMark> bothTell(Reading rules) {
    Set<ClaimMark> learned =
        LEARNED.read(rules.article()).claims().stream()
            .map(c -> ClaimMark.of(rules.article(), c))
            .collect(Collectors.toSet());
    return rules.claims().stream()
        .limit(Math.max(0, rules.claims().size() - 1))
        .map(c -> ClaimMark.of(rules.article(), c))
        .filter(learned::contains)
        .toList();
  }

  /** As a model would have read it that took the last claim for another kind of event. */
  private static Reading withOneClaimOfAnotherType(Reading reading) {
    String last = "\"type\":\"" + reading.claims().getLast().type().code() + "\"";
    String form = ReadingForm.write(reading);
    int at = form.lastIndexOf(last);
    String other =
        form.substring(0, at) + "\"type\":\"threaten\"" + form.substring(at + last.length());
    return ((Outcome.Done<Reading>) ReadingForm.read(other)).value();
  }

  @Test
  void an_article_that_an_earlier_hearsay_kept_without_its_file_is_captured_first()
      throws IOException {
    Reading reading;
    try (Ledger ledger =
        EmbeddedLedger.open(folder.resolve("data"), () -> Instant.parse("2024-11-15T12:00:00Z"))) {
      reading =
          Reader.lexical()
              .read(org.hearsay.model.Article.ofText("Norway said it sent ten tanks to Ukraine."));
      ledger.keep(reading);
      ledger.keep(Relinking.of(ledger));
    }
    Ran ran = Ran.of("rebuild", "--reader", "lexical", "--replace", "--data", data());
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("captured 1 articles"), ran.out());
    assertTrue(ran.out().contains("nothing differs"), ran.out());
    try (Ledger ledger = open()) {
      List<Reading> then = ledger.readings(Instant.parse("2024-11-15T12:00:00Z"));
      assertEquals(
          List.of(ReadingForm.write(reading)), then.stream().map(ReadingForm::write).toList());
    }
  }

  @Test
  void a_ledger_that_is_in_use_is_not_replaced() throws IOException {
    Ran.of("add", "--reader", "lexical", "--data", data(), SAMPLE);
    try (Ledger other = open()) {
      Ran ran = Ran.of("rebuild", "--reader", "lexical", "--replace", "--data", data());
      assertEquals(2, ran.code(), ran.out());
      assertTrue(ran.err().contains("in use by another process"), ran.err());
      assertFalse(other.readings().isEmpty());
    }
  }
}
