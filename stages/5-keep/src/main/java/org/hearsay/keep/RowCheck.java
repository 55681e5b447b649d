package org.hearsay.keep;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.forms.JudgementForm;
import org.hearsay.forms.LinkingForm;
import org.hearsay.forms.ReadingForm;
import org.hearsay.model.Outcome;
import org.hearsay.model.Refusal;

/** Reads every row that carries a digest: the digest must fit, and the form must still be one. */
final class RowCheck {
  private RowCheck() {}

  /** One line for each fault of the file's pages and of its rows. */
  static List<String> faults(Database database) {
    List<String> faults =
        new ArrayList<>(database.ask("PRAGMA integrity_check", row -> row.getString(1)));
    faults.remove("ok");
    faults.addAll(check(database, "reading", "seq", ReadingForm::read));
    faults.addAll(check(database, "linking", "only", LinkingForm::read));
    faults.addAll(check(database, "judgement", "number", JudgementForm::read));
    return faults;
  }

  private static List<String> check(
      Database database, String table, String key, Function<String, Object> reader) {
    return database
        .ask(
            "SELECT '%s ' || %s, form, sha256 FROM %s".formatted(table, key, table),
            row -> fault(row.getString(1), row.getString(2), row.getString(3), reader))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> fault(
      String name, String form, String digest, Function<String, Object> reader) {
    if (!sha256(form).equals(digest)) {
      return Optional.of(name + ": the digest does not fit");
    }
    try {
      return reader.apply(form) instanceof Outcome.Refused<?>(Refusal reason, String detail)
          ? Optional.of(name + ": " + reason.code() + ", " + detail)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(name + ": " + e.getMessage());
    }
  }

  /** Of a form in UTF-8, 64 lower-case hexadecimal digits. */
  static String sha256(String form) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(form.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
