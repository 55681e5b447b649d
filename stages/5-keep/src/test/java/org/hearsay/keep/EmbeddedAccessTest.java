package org.hearsay.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.access.AccessBook;
import org.hearsay.model.access.Account;
import org.hearsay.model.access.AuditAction;
import org.hearsay.model.access.By;
import org.hearsay.model.access.Role;
import org.hearsay.model.access.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedAccessTest {
  private static final Instant NOON = Instant.parse("2024-11-15T12:00:00Z");
  private static final By ANNA = new By("anna", "192.0.2.7");

  @TempDir private Path folder;
  private EmbeddedLedger ledger;
  private AccessBook book;

  @BeforeEach
  void open() throws LedgerUnusable {
    ledger = EmbeddedLedger.open(folder, InstantSource.fixed(NOON));
    book = ledger.access();
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private void team() {
    book.add(new Account("anna", Role.ADMIN, NOON), "hash-a", ANNA);
    book.add(new Account("bo", Role.READER, NOON), "hash-b", ANNA);
  }

  @Test
  void the_first_account_is_an_admin_and_an_admin_always_remains() {
    Account reader = new Account("bo", Role.READER, NOON);
    assertThrows(IllegalArgumentException.class, () -> book.add(reader, "h", ANNA));
    team();
    assertThrows(IllegalArgumentException.class, () -> book.setRole("anna", Role.READER, ANNA));
    assertThrows(IllegalArgumentException.class, () -> book.remove("anna", ANNA));
    book.setRole("bo", Role.ADMIN, ANNA);
    book.setRole("anna", Role.READER, ANNA);
    assertEquals(Role.READER, book.account("anna").orElseThrow().role());
  }

  @Test
  void a_name_is_never_given_to_another_person() {
    team();
    book.remove("bo", ANNA);
    assertEquals(Optional.empty(), book.password("bo"));
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> book.add(new Account("bo", Role.READER, NOON), "h", ANNA));
    assertTrue(String.valueOf(refused.getMessage()).contains("somebody's account before"));
  }

  @Test
  void a_new_password_and_a_removal_end_sessions_and_a_removal_ends_tokens() {
    team();
    book.open(new Session("s1", "bo", NOON, NOON), new By("bo", ""));
    book.open(new Session("s2", "anna", NOON, NOON), ANNA);
    book.keep("t1", "bo", "feed", true, NOON, NOON.plusSeconds(9), new By("bo", ""));
    book.setPassword("bo", "hash-c", ANNA);
    assertEquals(Optional.empty(), book.session("s1"));
    assertTrue(book.session("s2").isPresent());
    assertTrue(book.token("t1").isPresent());
    book.remove("bo", ANNA);
    assertEquals(Optional.empty(), book.token("t1"));
  }

  @Test
  void a_token_is_revoked_by_its_own_account_alone() {
    team();
    long number =
        book.keep("t1", "bo", "feed", true, NOON, NOON.plusSeconds(9), new By("bo", "")).number();
    book.revoke("anna", number, ANNA);
    assertTrue(book.token("t1").isPresent());
    book.revoke("bo", number, new By("bo", ""));
    assertEquals(List.of(), book.tokens("bo"));
  }

  @Test
  void every_change_is_in_the_audit_log_and_the_chain_is_sound() {
    team();
    book.setRole("bo", Role.ANALYST, ANNA);
    book.audit().record(ANNA, AuditAction.DECIDED, "judgement 1", "reject");
    List<String> actions = book.audit().all().stream().map(e -> e.action()).toList();
    assertEquals(List.of("account-added", "account-added", "role-changed", "decided"), actions);
    assertEquals(Optional.empty(), book.audit().fault());
    assertEquals(List.of(), ledger.verify());
  }

  @Test
  void a_refused_change_leaves_no_line() {
    team();
    assertThrows(IllegalArgumentException.class, () -> book.remove("anna", ANNA));
    assertEquals(2, book.audit().size());
  }

  @Test
  void the_database_itself_refuses_to_change_or_delete_a_line() throws Exception {
    team();
    for (String sql :
        List.of(
            "UPDATE audit SET account = 'bo' WHERE number = 1",
            "DELETE FROM audit",
            "INSERT OR REPLACE INTO audit SELECT 1, at, 'bo', address, action, subject, detail,"
                + " hash FROM audit WHERE number = 2",
            "INSERT INTO audit SELECT 9, at, account, address, action, subject, detail, hash"
                + " FROM audit WHERE number = 2")) {
      SQLException refused = assertThrows(SQLException.class, () -> sql(sql), sql);
      assertTrue(String.valueOf(refused.getMessage()).contains("only grows"), sql);
    }
    assertEquals(Optional.empty(), book.audit().fault());
  }

  @Test
  void whoever_takes_the_triggers_away_and_changes_a_line_is_found_out() throws Exception {
    team();
    sql("DROP TRIGGER audit_is_never_changed");
    sql("UPDATE audit SET subject = 'carla' WHERE number = 1");
    assertEquals(Optional.of("entry 1 was changed, or the one before it"), book.audit().fault());
    assertFalse(ledger.verify().isEmpty());
  }

  @Test
  void a_line_cut_out_of_the_middle_is_missed() throws Exception {
    team();
    book.setRole("bo", Role.ANALYST, ANNA);
    sql("DROP TRIGGER audit_is_never_deleted");
    sql("DELETE FROM audit WHERE number = 2");
    assertEquals(Optional.of("entry 2 is missing"), book.audit().fault());
  }

  private void sql(String statement) throws SQLException {
    Path file = folder.resolve(EmbeddedLedger.FILE);
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement s = c.createStatement()) {
      s.executeUpdate(statement);
    }
  }
}
