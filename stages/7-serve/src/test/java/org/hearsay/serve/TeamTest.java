package org.hearsay.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.keep.EmbeddedLedger;
import org.hearsay.model.access.Account;
import org.hearsay.model.access.AuditEntry;
import org.hearsay.model.access.By;
import org.hearsay.model.access.Role;
import org.hearsay.search.LuceneSearch;
import org.hearsay.serve.access.Access;
import org.hearsay.serve.access.Passwords;
import org.hearsay.serve.access.Reach;
import org.hearsay.testkit.Readings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger with accounts, as browsers, programs and strangers meet it. */
class TeamTest {
  private static final String PASSWORD = "a ferry at low tide";
  private static final By ADMIN = new By("anna", "");

  @TempDir private Path folder;
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2024-11-15T12:00:00Z"));
  private final LuceneSearch search = LuceneSearch.inMemory();
  private final HttpClient client = HttpClient.newHttpClient();
  private EmbeddedLedger ledger;
  private Server server;

  @BeforeEach
  void serve() throws IOException {
    ledger = EmbeddedLedger.open(folder, now::get);
    ledger.keep(Readings.delivery("a"));
    ledger.keep(Readings.linking("a"));
    String hash = Passwords.hash(PASSWORD);
    ledger.access().add(new Account("anna", Role.ADMIN, now.get()), hash, ADMIN);
    ledger.access().add(new Account("bo", Role.ANALYST, now.get()), hash, ADMIN);
    ledger.access().add(new Account("cy", Role.READER, now.get()), hash, ADMIN);
    server = started(Reach.loopback(0));
  }

  private Server started(Reach reach) throws IOException {
    return Server.start(
        ledger,
        search,
        (read, judgements) -> Readings.linking("a"),
        new Access(reach, Optional.of(ledger.access()), now::get));
  }

  @AfterEach
  void stop() {
    server.close();
    search.close();
    ledger.close();
    client.close();
  }

  @Test
  void a_stranger_sees_the_sign_in_and_nothing_of_the_ledger() throws Exception {
    HttpResponse<String> turned = get("/happening?id=h1", "");
    assertEquals(303, turned.statusCode());
    assertEquals(
        "/sign-in?next=%2Fhappening%3Fid%3Dh1", turned.headers().firstValue("Location").get());
    String form = get("/sign-in?next=%2Fhappening%3Fid%3Dh1", "").body();
    assertFalse(form.contains("KCNA"), form);
    assertEquals(200, get("/assets/hearsay.css", "").statusCode());
    HttpResponse<String> api = get("/api/v1/claims", "");
    assertEquals(401, api.statusCode());
    assertEquals("application/problem+json", api.headers().firstValue("Content-Type").get());
    assertEquals("Basic realm=\"hearsay\"", header(get("/feed.atom", ""), "WWW-Authenticate"));
    assertEquals(401, post("/judge", "", "kind=reject&claim=a.c1").statusCode());
    assertEquals(List.of(), ledger.judgements());
  }

  @Test
  void a_sign_in_leads_on_under_a_new_secret_that_no_script_and_no_other_site_can_use()
      throws Exception {
    HttpResponse<String> welcome = signIn("bo", PASSWORD, "/review");
    assertEquals(303, welcome.statusCode(), welcome.body());
    assertEquals("/review", header(welcome, "Location"));
    String set = welcome.headers().allValues("Set-Cookie").getFirst();
    assertTrue(set.matches("hearsay=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict"), set);
    String first = cookie(welcome);
    assertEquals(200, get("/review", first).statusCode());
    String file = Files.readString(folder.resolve("ledger.sqlite"), StandardCharsets.ISO_8859_1);
    assertFalse(file.contains(first.substring("hearsay=".length())), "the secret is not kept");
    HttpResponse<String> again = signIn("bo", PASSWORD, "/");
    assertNotEquals(first, cookie(again));
    assertEquals("/", header(signIn("bo", PASSWORD, "//elsewhere.example/"), "Location"));
  }

  @Test
  void a_wrong_name_and_a_wrong_password_are_answered_alike() throws Exception {
    HttpResponse<String> wrongPassword = signIn("bo", "not the password", "/");
    HttpResponse<String> wrongName = signIn("nobody", "not the password", "/");
    assertEquals(401, wrongPassword.statusCode());
    assertEquals(401, wrongName.statusCode());
    assertEquals(withoutTokens(wrongPassword.body()), withoutTokens(wrongName.body()));
    List<String> failed =
        ledger.access().audit().all().stream()
            .filter(e -> e.action().equals("sign-in-failed"))
            .map(AuditEntry::subject)
            .toList();
    assertEquals(List.of("bo", "(no such account)"), failed);
  }

  private static String withoutTokens(String page) {
    return page.replaceAll("value=\"[\\w-]{43}\\.[\\w-]{43}\"", "");
  }

  @Test
  void guessing_is_paused_for_the_guesser_and_not_for_the_name() throws Exception {
    for (int i = 0; i < 5; i++) {
      assertEquals(401, signIn("bo", "guess number " + i, "/").statusCode());
    }
    HttpResponse<String> paused = signIn("bo", PASSWORD, "/");
    assertEquals(429, paused.statusCode());
    assertEquals("900", header(paused, "Retry-After"));
    assertEquals(303, signIn("cy", PASSWORD, "/").statusCode());
    now.updateAndGet(t -> t.plus(Duration.ofMinutes(15)));
    assertEquals(303, signIn("bo", PASSWORD, "/").statusCode());
  }

  @Test
  void an_unused_session_ends_after_an_hour_and_a_used_one_after_twelve() throws Exception {
    String idle = cookie(signIn("bo", PASSWORD, "/"));
    now.updateAndGet(t -> t.plus(Duration.ofMinutes(60)));
    assertEquals(303, get("/", idle).statusCode());
    String used = cookie(signIn("bo", PASSWORD, "/"));
    for (int i = 0; i < 14; i++) {
      now.updateAndGet(t -> t.plus(Duration.ofMinutes(50)));
      assertEquals(200, get("/", used).statusCode());
    }
    now.updateAndGet(t -> t.plus(Duration.ofMinutes(20)));
    assertEquals(303, get("/", used).statusCode());
  }

  @Test
  void signing_out_and_a_new_password_end_what_was_open() throws Exception {
    String out = cookie(signIn("bo", PASSWORD, "/"));
    assertEquals(303, post("/sign-out", out, token(out)).statusCode());
    assertEquals(303, get("/", out).statusCode());
    String here = cookie(signIn("bo", PASSWORD, "/"));
    String elsewhere = cookie(signIn("bo", PASSWORD, "/"));
    String fresh = "a kettle on a stove";
    String form = "&old=" + encoded(PASSWORD) + "&new=" + encoded(fresh) + "&again=";
    assertEquals(400, post("/account/password", here, token(here) + form + "typo").statusCode());
    HttpResponse<String> changed =
        post("/account/password", here, token(here) + form + encoded(fresh));
    assertEquals(200, changed.statusCode(), changed.body());
    assertEquals(303, get("/", elsewhere).statusCode());
    assertEquals(303, get("/", here).statusCode(), "the secret was changed here too");
    assertEquals(200, get("/", cookie(changed)).statusCode());
    assertEquals(401, signIn("bo", PASSWORD, "/").statusCode());
  }

  @Test
  void a_decision_needs_the_forms_token_and_the_role_and_stands_by_its_author() throws Exception {
    String bo = cookie(signIn("bo", PASSWORD, "/"));
    String decide = "kind=reject&claim=a.c1&reason=misread";
    assertEquals(403, post("/judge", bo, decide).statusCode(), "no token");
    String anna = cookie(signIn("anna", PASSWORD, "/"));
    assertEquals(403, post("/judge", bo, decide + "&" + token(anna)).statusCode(), "another's");
    String cy = cookie(signIn("cy", PASSWORD, "/"));
    assertFalse(get("/review", cy).body().contains("value=\"reject\""));
    assertEquals(403, post("/judge", cy, decide + "&" + token(cy)).statusCode(), "a reader");
    assertEquals(List.of(), ledger.judgements());
    assertEquals(303, post("/judge", bo, decide + "&" + token(bo)).statusCode());
    assertEquals("bo", ledger.judgements().getFirst().author());
    assertTrue(get("/review", cy).body().contains("bo, "), "shown beside the decision");
    List<AuditEntry> log = ledger.access().audit().newest(0, 2);
    assertEquals("decided judgement 1", log.get(0).action() + " " + log.get(0).subject());
    assertEquals("127.0.0.1", log.get(0).address());
  }

  @Test
  void a_program_in_a_page_decides_with_the_token_in_a_header_and_not_without() throws Exception {
    String bo = cookie(signIn("bo", PASSWORD, "/"));
    String confirm = "{\"kind\":\"confirm\",\"claim\":\"a.c1\"}";
    HttpResponse<String> refused = json("/api/v1/decisions", bo, "", confirm);
    assertEquals(403, refused.statusCode());
    assertEquals("application/problem+json", header(refused, "Content-Type"));
    assertEquals(List.of(), ledger.judgements());
    String token = token(bo).substring("csrf=".length());
    assertEquals(201, json("/api/v1/decisions", bo, token, confirm).statusCode());
    assertEquals("bo", ledger.judgements().getFirst().author());
  }

  private HttpResponse<String> json(String path, String cookie, String token, String body)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.address().resolve(path))
            .header("Content-Type", "application/json")
            .header("Sec-Fetch-Site", "same-origin")
            .header("Cookie", cookie)
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (!token.isEmpty()) {
      request.header("X-CSRF-Token", token);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void readers_and_analysts_do_not_see_the_accounts_and_an_admin_changes_them() throws Exception {
    String bo = cookie(signIn("bo", PASSWORD, "/"));
    assertEquals(403, get("/accounts", bo).statusCode());
    assertEquals(403, get("/audit", bo).statusCode());
    String anna = cookie(signIn("anna", PASSWORD, "/"));
    assertEquals(200, get("/accounts", anna).statusCode());
    String add = token(anna) + "&name=dora&role=reader&password=";
    assertEquals(400, post("/accounts/add", anna, add + "short").statusCode());
    assertEquals(200, post("/accounts/add", anna, add + encoded(PASSWORD)).statusCode());
    assertEquals(303, signIn("dora", PASSWORD, "/").statusCode());
    assertEquals(
        400, post("/accounts/remove", anna, token(anna) + "&name=anna").statusCode(), "the last");
    assertEquals(
        200, post("/accounts/role", anna, token(anna) + "&name=bo&role=admin").statusCode());
    assertEquals(200, get("/accounts", bo).statusCode(), "at once");
    String audit = get("/audit", anna).body();
    assertTrue(audit.contains("role changed") && audit.contains("chain of hashes is sound"), audit);
  }

  @Test
  void a_token_lets_a_program_in_as_far_as_it_was_made_for() throws Exception {
    String bo = cookie(signIn("bo", PASSWORD, "/"));
    String look = made(bo, "look");
    String all = made(bo, "all");
    assertEquals(200, bearer("GET", "/search?q=troops", look, "").statusCode());
    assertEquals(403, bearer("POST", "/judge", look, "kind=confirm&claim=a.c1").statusCode());
    assertEquals(303, bearer("POST", "/judge", all, "kind=confirm&claim=a.c1").statusCode());
    assertEquals("bo", ledger.judgements().getFirst().author());
    assertEquals(403, bearer("GET", "/account", all, "").statusCode());
    String pair = Base64.getEncoder().encodeToString(("bo:" + look).getBytes());
    assertEquals(200, authorized("GET", "/feed.atom", "Basic " + pair, "").statusCode());
    String wrong = Base64.getEncoder().encodeToString(("cy:" + look).getBytes());
    assertEquals(401, authorized("GET", "/feed.atom", "Basic " + wrong, "").statusCode());
    String file = Files.readString(folder.resolve("ledger.sqlite"), StandardCharsets.ISO_8859_1);
    assertFalse(file.contains(all), "the secret is not kept");
    post("/account/revoke", bo, token(bo) + "&number=2");
    assertEquals(401, bearer("GET", "/search?q=troops", all, "").statusCode());
    now.updateAndGet(t -> t.plus(Duration.ofDays(366)));
    assertEquals(401, bearer("GET", "/search?q=troops", look, "").statusCode());
  }

  private String made(String cookie, String scope) throws Exception {
    String page =
        post("/account/token", cookie, token(cookie) + "&label=test&scope=" + scope).body();
    Matcher secret = Pattern.compile("hsy_[\\w-]{43}").matcher(page);
    assertTrue(secret.find(), page);
    return secret.group();
  }

  @Test
  void too_many_requests_are_told_when_to_come_again() throws Exception {
    String bo = cookie(signIn("bo", PASSWORD, "/"));
    int status = 200;
    for (int i = 0; i <= 600 && status == 200; i++) {
      status = get("/sign-in", bo).statusCode() == 429 ? 429 : 200;
    }
    assertEquals(429, status);
    HttpResponse<String> paused = get("/", bo);
    assertTrue(Integer.parseInt(header(paused, "Retry-After")) > 0);
    String cy = cookie(signIn("cy", PASSWORD, "/"));
    assertEquals(200, get("/", cy).statusCode(), "another's requests are another's");
  }

  @Test
  void behind_an_encrypting_proxy_the_cookie_is_for_https_alone() throws Exception {
    server.close();
    URI known = URI.create("https://hearsay.example.org/");
    server = started(new Reach("127.0.0.1", 0, Optional.of(known), true));
    int port = server.port();
    String form = raw(port, "GET /sign-in HTTP/1.1\r\nHost: hearsay.example.org\r\n", "");
    assertTrue(form.contains("Strict-Transport-Security: max-age="), form);
    assertTrue(
        Pattern.compile("Set-Cookie: __Host-hearsay-form=[^\r]*; Secure").matcher(form).find(),
        form);
    String elsewhere = raw(port, "GET /sign-in HTTP/1.1\r\nHost: rebound.example\r\n", "");
    assertTrue(elsewhere.startsWith("HTTP/1.1 421"), elsewhere);
    String body = "name=bo&password=x&" + formToken(form);
    String cookie = find("Set-Cookie: ([^;]*);", form);
    String post = "POST /sign-in HTTP/1.1\r\nHost: hearsay.example.org\r\nCookie: " + cookie;
    String wrong =
        raw(
            port,
            post
                + "\r\nOrigin: https://hearsay.example.org\r\nX-Forwarded-For: 1.2.3.4, 198.51.100.9\r\n",
            body);
    assertTrue(wrong.startsWith("HTTP/1.1 401"), wrong);
    assertEquals("198.51.100.9", ledger.access().audit().newest(0, 1).getFirst().address());
    String other = raw(port, post + "\r\nOrigin: http://hearsay.example.org\r\n", body);
    assertTrue(other.startsWith("HTTP/1.1 403"), other);
  }

  @Test
  void nobody_else_is_let_in_without_accounts() {
    Reach open = new Reach("192.0.2.1", 0, Optional.empty(), false);
    try (EmbeddedLedger bare = EmbeddedLedger.open(folder.resolve("bare"), now::get)) {
      IllegalArgumentException refused =
          assertThrows(
              IllegalArgumentException.class,
              () -> new Access(open, Optional.of(bare.access()), now::get));
      assertTrue(String.valueOf(refused.getMessage()).contains("hearsay account add"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    assertThrows(
        IllegalArgumentException.class, () -> new Reach("0.0.0.0", 0, Optional.empty(), false));
  }

  private HttpResponse<String> signIn(String name, String password, String next) throws Exception {
    HttpResponse<String> form = get("/sign-in", "");
    String cookie = header(form, "Set-Cookie").split(";")[0];
    return post(
        "/sign-in",
        cookie,
        "name=%s&password=%s&next=%s&%s"
            .formatted(name, encoded(password), encoded(next), formToken(form.body())));
  }

  private static String cookie(HttpResponse<String> response) {
    return response.headers().allValues("Set-Cookie").stream()
        .filter(c -> c.startsWith("hearsay="))
        .findFirst()
        .orElseThrow()
        .split(";")[0];
  }

  /** The field of the form token, from a page that has forms for every role. */
  private String token(String cookie) throws Exception {
    return formToken(get("/account", cookie).body());
  }

  private static String formToken(String page) {
    return "csrf=" + find("name=\"csrf\" value=\"([^\"]*)\"", page);
  }

  private static String find(String pattern, String text) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    assertTrue(found.find(), text);
    return found.group(1);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private HttpResponse<String> get(String path, String cookie) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.address().resolve(path)).header("Accept", "text/html");
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String cookie, String form) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.address().resolve(path))
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> bearer(String method, String path, String token, String form)
      throws Exception {
    return authorized(method, path, "Bearer " + token, form);
  }

  private HttpResponse<String> authorized(
      String method, String path, String authorization, String form) throws Exception {
    return client.send(
        HttpRequest.newBuilder(server.address().resolve(path))
            .header("Authorization", authorization)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(method, HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String raw(int port, String head, String form) throws IOException {
    String type =
        form.isEmpty()
            ? ""
            : "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + form.length()
                + "\r\n";
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket
          .getOutputStream()
          .write(
              (head + type + "Connection: close\r\n\r\n" + form)
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
