package org.hearsay.serve;

import java.time.ZoneOffset;
import java.util.List;
import org.hearsay.model.access.AccessBook;
import org.hearsay.model.access.Role;

/** The team. */
record AccountsPage(Frame frame, List<Row> rows, Notice notice) {
  record Row(String name, String role, String made) {}

  static AccountsPage of(AccessBook book, Notice notice) {
    List<Row> rows =
        book.accounts().stream()
            .map(
                a ->
                    new Row(
                        a.name(),
                        a.role().code(),
                        Wording.day(a.made().atOffset(ZoneOffset.UTC).toLocalDate())))
            .toList();
    return new AccountsPage(new Frame("Accounts", "/account", false, "", 0), rows, notice);
  }

  List<String> roles() {
    return List.of(Role.READER.code(), Role.ANALYST.code(), Role.ADMIN.code());
  }
}
