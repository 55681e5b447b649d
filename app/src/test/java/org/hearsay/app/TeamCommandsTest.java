package org.hearsay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.testkit.web.LocalWeb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts, the audit log and watches from the command line. */
class TeamCommandsTest {
  private static final String PASSWORD = "a ferry at low tide\n";

  @TempDir private Path folder;

  private record Ran(int code, String out, String err) {}

  private Ran run(String input, String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    InputStream in = System.in;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    try {
      System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
      System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
      List<String> all = new java.util.ArrayList<>(List.of(arguments));
      all.addAll(List.of("--data", folder.toString()));
      int code = Hearsay.commandLine().execute(all.toArray(String[]::new));
      return new Ran(
          code, said.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
      System.setIn(in);
    }
  }

  @Test
  void an_account_is_made_by_a_password_on_standard_input_and_stands_in_the_audit_log() {
    assertEquals(2, run("short\n", "account", "add", "anna", "--role", "admin").code());
    assertEquals(2, run("", "account", "add", "anna", "--role", "admin").code());
    Ran reader = run(PASSWORD, "account", "add", "anna", "--role", "reader");
    assertTrue(reader.err().contains("the first account is an admin"), reader.err());
    Ran made = run(PASSWORD, "account", "add", "anna", "--role", "admin");
    assertEquals(0, made.code(), made.err());
    assertEquals(0, run(PASSWORD, "account", "add", "bo").code());
    assertEquals(0, run("another ferry, later\n", "account", "password", "bo").code());
    assertEquals(2, run("", "account", "role", "anna", "reader").code());
    assertEquals(0, run("", "account", "remove", "bo").code());
    assertFalse(run("", "account", "list").out().contains("bo "));
    Ran audit = run("", "audit");
    assertEquals(0, audit.code(), audit.err());
    assertTrue(audit.out().contains("1 "), audit.out());
    assertTrue(audit.out().contains("account-removed bo"), audit.out());
    assertTrue(audit.out().contains("sound: 4 entries"), audit.out());
    Matcher head = Pattern.compile("head ([0-9a-f]{64})").matcher(audit.out());
    assertTrue(head.find());
    assertEquals(0, run("", "audit", "--head", head.group(1)).code());
    Ran other = run("", "audit", "--head", "f".repeat(64));
    assertEquals(1, other.code());
    assertTrue(other.err().contains("cut off or written anew"), other.err());
  }

  @Test
  void serving_others_without_accounts_is_refused_with_what_to_do() {
    Ran refused = run("", "serve", "--host", "192.0.2.1", "--port", "0");
    assertEquals(2, refused.code());
    assertTrue(refused.err().contains("hearsay account add NAME --role admin"), refused.err());
    Ran any = run("", "serve", "--host", "0.0.0.0", "--port", "0");
    assertEquals(2, any.code());
    assertTrue(any.err().contains("--public-address"), any.err());
  }

  @Test
  void a_webhook_into_the_own_network_or_in_the_open_is_refused() {
    for (String inside :
        List.of(
            "https://127.0.0.1/hook",
            "https://10.1.2.3/hook",
            "https://169.254.169.254/latest",
            "https://[::1]/hook",
            "https://localhost/hook",
            "https://2130706433/hook",
            "https://192.0.2.1:25/hook",
            "ftp://example.org/hook",
            "http://203.0.113.9/hook")) {
      Ran ran =
          run("", "watch", "add", "w", "--query", "x", "--when", "claim", "--webhook", inside);
      assertEquals(2, ran.code(), inside);
      assertFalse(ran.err().isBlank(), inside);
    }
    assertTrue(run("", "watch", "list").out().contains("no watches"));
  }

  @Test
  void a_watch_tells_of_the_article_that_is_added_after_it_and_not_twice() throws IOException {
    Path first = article("first", "The ministry said it fired two missiles at the harbour.");
    Path second = article("second", "The navy denied that it fired missiles at the harbour.");
    try (LocalWeb web = LocalWeb.start().page("/hook", "thanks")) {
      assertEquals(0, run("", "add", "--reader", "lexical", first.toString()).code());
      String hook = web.url("/hook");
      String[] add = {
        "watch",
        "add",
        "w",
        "--query",
        "type:attack OR missiles",
        "--when",
        "claim",
        "--webhook",
        hook,
        "--allow",
        "127.0.0.1"
      };
      Ran made = run("", add);
      assertEquals(0, made.code(), made.err());
      assertTrue(made.out().contains("signed with whsec_"), made.out());
      assertTrue(run("", "watch", "run", "--allow", "127.0.0.1").out().startsWith("0 changes"));
      Ran added = run("", "add", "--reader", "lexical", second.toString());
      assertTrue(added.out().contains("watched changes"), added.out() + added.err());
      String delivered = run("", "watch", "run", "--allow", "127.0.0.1").out();
      assertFalse(delivered.contains("delivered 0"), delivered);
      assertTrue(run("", "watch", "run", "--allow", "127.0.0.1").out().contains("delivered 0"));
      assertTrue(
          web.log().stream().allMatch(hit -> hit.headers().containsKey("webhook-signature")));
      assertEquals(0, run("", "watch", "remove", "1").code());
      assertEquals(1, run("", "watch", "remove", "1").code());
    }
  }

  private Path article(String id, String text) throws IOException {
    String json =
        "{\"id\":\"%s\",\"outlet\":\"Harbour Post\",\"published\":\"2024-11-15\",\"constructed\":true,\"text\":\"%s\"}";
    return Files.writeString(folder.resolve(id + ".json"), json.formatted(id, text));
  }
}
