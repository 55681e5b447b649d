package org.hearsay.watch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.hearsay.keep.EmbeddedLedger;
import org.hearsay.model.Article;
import org.hearsay.model.Reading;
import org.hearsay.model.watch.Change;
import org.hearsay.model.watch.Condition;
import org.hearsay.model.watch.Delivery;
import org.hearsay.model.watch.Watch;
import org.hearsay.search.LuceneSearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a change in the ledger to the other side: a local receiver, a local mail server. */
class DeliveryTest {
  private static final URI BASE = URI.create("http://127.0.0.1:8642/");
  private static final List<Reading> READINGS = Stories.readings(11, 6);

  @TempDir private Path folder;
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
  private final LuceneSearch search = LuceneSearch.inMemory();
  private EmbeddedLedger ledger;
  private Receiver receiver;

  @BeforeEach
  void open() throws IOException {
    ledger = EmbeddedLedger.open(folder, now::get);
    receiver = new Receiver();
  }

  @AfterEach
  void close() {
    receiver.close();
    search.close();
    ledger.close();
  }

  private Watching watching() {
    return new Watching(ledger, ledger.watches(), search, now::get);
  }

  private WebhookCourier webhook() {
    return new WebhookCourier(ledger.watches(), new Stories.ThisMachine(), BASE, now::get);
  }

  private Deliverer deliverer(Courier webhook, RetryPlan plan) {
    return new Deliverer(
        ledger.watches(), Map.of(Delivery.Channel.WEBHOOK, webhook), plan, now::get, new Random(1));
  }

  /** Two articles before the watch is made, one more after. */
  private Watch watchAndOneMore(Optional<String> hook, Optional<String> mail) {
    ledger.keepAll(READINGS.subList(0, 2));
    ledger.keep(Stories.linking(READINGS.subList(0, 2), "h", 1));
    Watch watch = Stories.watch(ledger.watches(), new Condition.OriginsAtLeast(1), hook, mail);
    assertEquals(List.of(), watching().evaluate());
    ledger.keepAll(READINGS.subList(2, 3));
    ledger.keep(Stories.linking(READINGS.subList(0, 3), "again-", 1));
    assertEquals(1, watching().evaluate().size());
    assertEquals(List.of(), watching().evaluate());
    return watch;
  }

  @Test
  void a_change_arrives_signed_as_an_independent_library_checks() throws Exception {
    Watch watch = watchAndOneMore(Optional.of(receiver.address()), Optional.empty());
    try (WebhookCourier webhook = webhook()) {
      Deliverer deliverer = deliverer(webhook, RetryPlan.usual());
      assertEquals(new Deliverer.Round(1, 0, 0), deliverer.deliver());
      assertEquals(new Deliverer.Round(0, 0, 0), deliverer.deliver());
    }
    assertEquals(1, receiver.got().size());
    Receiver.Got got = receiver.got().getFirst();
    Webhook checker = new Webhook(ledger.watches().secret(watch.number()));
    HttpHeaders headers = HttpHeaders.of(got.headers(), (n, v) -> true);
    assertDoesNotThrow(() -> checker.verify(got.body(), headers));
    assertThrows(
        WebhookVerificationException.class,
        () -> checker.verify(got.body().replace("east", "west"), headers));
    Change change = ledger.watches().changes(watch.number(), 0, 9).getFirst();
    JsonNode data = new ObjectMapper().readTree(got.body()).path("data");
    assertEquals(change.key(), data.path("change").asText());
    assertEquals("hook-" + change.key(), got.header("webhook-id"));
    assertEquals(BASE + "change?key=" + change.key(), data.path("link").asText());
    assertTrue(data.path("constructed").asBoolean());
  }

  @Test
  void what_fails_is_tried_again_later_and_later_and_then_given_up_and_shown() throws Exception {
    Watch watch = watchAndOneMore(Optional.of(receiver.address()), Optional.empty());
    receiver.status.set(503);
    RetryPlan plan = new RetryPlan(3, Duration.ofSeconds(30), Duration.ofHours(6));
    try (WebhookCourier webhook = webhook()) {
      Deliverer deliverer = deliverer(webhook, plan);
      assertEquals(new Deliverer.Round(0, 1, 0), deliverer.deliver());
      assertEquals(new Deliverer.Round(0, 0, 0), deliverer.deliver(), "not yet");
      Delivery waiting = ledger.watches().deliveries(watch.number(), 9).getFirst();
      long wait = Duration.between(now.get(), waiting.due()).toSeconds();
      assertTrue(wait >= 15 && wait <= 30, "waits " + wait + " s");
      assertEquals("the receiver answered 503", waiting.fault());
      later(Duration.ofSeconds(31));
      assertEquals(new Deliverer.Round(0, 1, 0), deliverer.deliver());
      later(Duration.ofSeconds(61));
      assertEquals(new Deliverer.Round(0, 0, 1), deliverer.deliver());
      Delivery dead = ledger.watches().deliveries(watch.number(), 9).getFirst();
      assertEquals(Delivery.State.DEAD, dead.state());
      assertEquals(1, ledger.watches().dead());
      receiver.status.set(200);
      ledger.watches().again(dead.key(), now.get());
      assertEquals(new Deliverer.Round(1, 0, 0), deliverer.deliver());
    }
    assertEquals(1, receiver.got().stream().map(g -> g.header("webhook-id")).distinct().count());
  }

  private void later(Duration time) {
    now.updateAndGet(t -> t.plus(time));
  }

  @Test
  void a_redirect_is_not_followed() throws Exception {
    watchAndOneMore(Optional.of(receiver.address()), Optional.empty());
    receiver.status.set(302);
    try (WebhookCourier webhook = webhook()) {
      assertEquals(new Deliverer.Round(0, 1, 0), deliverer(webhook, RetryPlan.usual()).deliver());
    }
    assertEquals(1, receiver.got().size());
  }

  @Test
  void a_name_that_leads_elsewhere_than_allowed_is_given_up_at_once() throws Exception {
    Watch watch = watchAndOneMore(Optional.of("http://192.0.2.1/hook"), Optional.empty());
    try (WebhookCourier webhook = webhook()) {
      assertEquals(new Deliverer.Round(0, 0, 1), deliverer(webhook, RetryPlan.usual()).deliver());
    }
    Delivery dead = ledger.watches().deliveries(watch.number(), 9).getFirst();
    assertEquals("the tests talk to this machine alone", dead.fault());
  }

  @Test
  void while_one_process_sends_another_leaves_the_delivery_alone_until_that_one_must_be_dead() {
    watchAndOneMore(Optional.of(receiver.address()), Optional.empty());
    Duration lease = Duration.ofMinutes(3);
    Delivery taken = ledger.watches().take(now.get(), lease).orElseThrow();
    assertEquals(Optional.empty(), ledger.watches().take(now.get(), lease));
    later(Duration.ofMinutes(4));
    assertEquals(taken.key(), ledger.watches().take(now.get(), lease).orElseThrow().key());
    ledger.watches().sent(taken.key(), now.get());
    ledger.watches().failed(taken.key(), "late", Optional.empty());
    assertEquals(0, ledger.watches().dead(), "who came too late does not undo what was sent");
  }

  @Test
  void who_dies_between_sending_and_the_mark_sends_again_under_the_same_key() throws Exception {
    Watch watch = watchAndOneMore(Optional.of(receiver.address()), Optional.empty());
    try (WebhookCourier webhook = webhook()) {
      Courier diesAfterwards =
          (delivery, of, changes) -> {
            webhook.carry(delivery, of, changes);
            throw new Killed();
          };
      assertThrows(Killed.class, () -> deliverer(diesAfterwards, RetryPlan.usual()).deliver());
      assertEquals(new Deliverer.Round(0, 0, 0), deliverer(webhook, RetryPlan.usual()).deliver());
      later(Duration.ofMinutes(4));
      assertEquals(new Deliverer.Round(1, 0, 0), deliverer(webhook, RetryPlan.usual()).deliver());
    }
    assertEquals(2, receiver.got().size());
    String key = receiver.got().getFirst().header("webhook-id");
    assertEquals(key, receiver.got().getLast().header("webhook-id"));
    assertEquals(1, ledger.watches().changes(watch.number(), 0, 9).size());
  }

  /** Stands for SIGKILL at one instant. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  @Test
  void two_processes_that_look_at_one_revision_write_one_change() throws IOException {
    ledger.keepAll(READINGS.subList(0, 1));
    ledger.keep(Stories.linking(READINGS.subList(0, 1), "h", 1));
    Stories.watch(ledger.watches(), new Condition.NewClaim(), Optional.empty(), Optional.empty());
    try (EmbeddedLedger other = EmbeddedLedger.open(folder, now::get);
        LuceneSearch its = LuceneSearch.inMemory()) {
      Watching there = new Watching(other, other.watches(), its, now::get);
      Watching here = watching();
      here.evaluate();
      there.evaluate();
      ledger.keepAll(READINGS.subList(1, 2));
      ledger.keep(Stories.linking(READINGS.subList(0, 2), "h", 1));
      int claims = READINGS.get(1).claims().size();
      assertEquals(claims, here.evaluate().size());
      assertEquals(0, there.evaluate().size());
    }
  }

  @Test
  void all_changes_of_one_evaluation_come_in_one_mail_that_says_how_to_tell_a_second_one()
      throws Exception {
    GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    try {
      Watch watch = watchAndOneMore(Optional.empty(), Optional.of("anna@example.org"));
      ledger.keepAll(READINGS.subList(3, 5));
      ledger.keep(Stories.linking(READINGS.subList(0, 5), "h", 1));
      assertEquals(2, watching().evaluate().size());
      Deliverer deliverer =
          new Deliverer(
              ledger.watches(),
              Map.of(Delivery.Channel.MAIL, new MailCourier(settings(mail), BASE, now::get)),
              RetryPlan.usual(),
              now::get,
              new Random(1));
      assertEquals(new Deliverer.Round(2, 0, 0), deliverer.deliver());
      assertEquals(new Deliverer.Round(0, 0, 0), deliverer.deliver());
      MimeMessage[] got = mail.getReceivedMessages();
      assertEquals(2, got.length);
      assertEquals("anna@example.org", got[1].getAllRecipients()[0].toString());
      assertEquals("(constructed) [the east] 2 changes", got[1].getSubject());
      String key = got[1].getHeader("X-Hearsay-Key")[0];
      assertEquals("<" + key + "@example.org>", got[1].getMessageID());
      String text = (String) got[1].getContent();
      assertTrue(text.startsWith(Article.CONSTRUCTED_NOTICE), text);
      for (Change change : ledger.watches().changes(watch.number(), 0, 2)) {
        assertTrue(text.contains(BASE + "change?key=" + change.key()), text);
      }
    } finally {
      mail.stop();
    }
  }

  private MailSettings settings(GreenMail mail) throws IOException {
    Files.writeString(
        folder.resolve(MailSettings.FILE),
        """
        host = "127.0.0.1"
        port = %d
        from = "hearsay@example.org"
        security = "none"
        """
            .formatted(mail.getSmtp().getPort()));
    return MailSettings.in(folder).orElseThrow();
  }

  @Test
  void a_mail_server_that_is_away_is_asked_again() throws Exception {
    Watch watch = watchAndOneMore(Optional.empty(), Optional.of("anna@example.org"));
    MailSettings nowhere =
        new MailSettings(
            "127.0.0.1",
            1,
            "hearsay@example.org",
            MailSettings.Security.NONE,
            Optional.empty(),
            Optional.empty());
    Deliverer deliverer =
        new Deliverer(
            ledger.watches(),
            Map.of(Delivery.Channel.MAIL, new MailCourier(nowhere, BASE, now::get)),
            RetryPlan.usual(),
            now::get,
            new Random(1));
    assertEquals(new Deliverer.Round(0, 1, 0), deliverer.deliver());
    assertFalse(ledger.watches().deliveries(watch.number(), 1).getFirst().fault().isEmpty());
  }

  @Test
  void mail_settings_that_send_passwords_in_the_open_or_hold_a_typing_mistake_are_refused()
      throws Exception {
    Path file = folder.resolve(MailSettings.FILE);
    Files.writeString(file, "host=\"192.0.2.9\"\nfrom=\"h@example.org\"\nsecurity=\"none\"\n");
    assertRefused("none is for a mail server on this machine");
    Files.writeString(file, "host=\"192.0.2.9\"\nform=\"h@example.org\"\n");
    assertRefused("no field form");
    Files.writeString(file, "host=\"192.0.2.9\"\nfrom=\"h@example.org\\nBcc: all@example.org\"\n");
    assertRefused("no e-mail address");
    Files.writeString(
        file, "host=\"192.0.2.9\"\nfrom=\"h@example.org\"\nuser=\"h\"\npassword-file=\"pw\"\n");
    Files.writeString(folder.resolve("pw"), "secret\n");
    MailSettings settings = MailSettings.in(folder).orElseThrow();
    assertEquals(Optional.of("secret"), settings.password());
    assertEquals(587, settings.port());
  }

  private void assertRefused(String why) {
    IOException refused = assertThrows(IOException.class, () -> MailSettings.in(folder));
    assertTrue(String.valueOf(refused.getMessage()).contains(why), refused.getMessage());
  }

  @Test
  void a_subject_from_the_world_cannot_start_a_line_of_the_head() {
    Change change =
        new Change(
            "k",
            1,
            "h",
            new Condition.NewClaim(),
            "v",
            "troops\r\nBcc: all@example.org",
            "w\u2028x",
            org.hearsay.model.ClaimKey.of("a.c1"),
            false,
            Instant.EPOCH);
    Delivery delivery =
        new Delivery(
            "d",
            1,
            Delivery.Channel.MAIL,
            List.of("k"),
            Delivery.State.WAITING,
            1,
            Instant.EPOCH,
            Optional.empty(),
            "");
    Watch watch =
        Stories.watch(
            ledger.watches(), new Condition.NewClaim(), Optional.empty(), Optional.empty());
    Letter letter = Letter.of(delivery, watch, List.of(change), BASE);
    assertEquals("[the east] troops Bcc: all@example.org", letter.subject());
    assertTrue(letter.text().contains("  w x\n"), letter.text());
  }

  @Test
  void the_signature_is_the_one_of_the_specifications_example() {
    assertEquals(
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        Signature.of(
            "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            Instant.ofEpochSecond(1614265330),
            "{\"test\": 2432232314}"));
  }
}
