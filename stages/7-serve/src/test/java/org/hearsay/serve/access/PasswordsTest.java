package org.hearsay.serve.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordsTest {
  @Test
  void a_hash_of_the_reference_implementation_is_known() {
    String reference =
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
    assertTrue(Passwords.matches("password", reference));
    assertFalse(Passwords.matches("Password", reference));
  }

  @Test
  void the_same_password_never_has_the_same_hash_and_carries_the_parameters() {
    String once = Passwords.hash("a ferry at low tide");
    assertNotEquals(once, Passwords.hash("a ferry at low tide"));
    assertTrue(once.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), once);
    assertTrue(Passwords.matches("a ferry at low tide", once));
  }

  @Test
  void one_letter_typed_in_two_ways_is_one_letter() {
    assertTrue(
        Passwords.matches("cafe\u0301 at the harbour", Passwords.hash("café at the harbour")));
  }

  @Test
  void what_a_guesser_tries_first_is_refused() {
    for (String weak :
        new String[] {
          "short", "aaaaaaaaaaaaaaaa", "password1234", "123456789012", "annabel-2024"
        }) {
      assertThrows(IllegalArgumentException.class, () -> Passwords.check("annabel", weak), weak);
    }
    assertDoesNotThrow(() -> Passwords.check("anna", "a ferry at low tide"));
  }

  @Test
  void a_form_token_fits_its_own_secret_alone_and_looks_different_each_time() {
    String secret = Secrets.fresh();
    String token = Secrets.formToken(secret);
    assertTrue(Secrets.isFormToken(token, secret));
    assertNotEquals(token, Secrets.formToken(secret));
    assertFalse(Secrets.isFormToken(token, Secrets.fresh()));
    for (String broken : new String[] {"", ".", "a.b", token + "x.y", token.substring(1)}) {
      assertFalse(Secrets.isFormToken(broken, secret), broken);
    }
  }
}
