package org.hearsay.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How mail leaves: {@code mail.toml} in the ledger's folder, with {@code host}, {@code port},
 * {@code from}, {@code security} (tls, starttls, or none to this machine alone), {@code user}; the
 * password from the file that {@code password-file} names, or from HEARSAY_SMTP_PASSWORD.
 */
public record MailSettings(
    String host,
    int port,
    String from,
    Security security,
    Optional<String> user,
    Optional<String> password) {
  /** How the way to the mail server is guarded. */
  public enum Security {
    /** From the first byte on (RFC 8314). */
    TLS(465),

    /** After a greeting in the open; mail is not sent where the server does not offer it. */
    STARTTLS(587),

    /** Not at all. */
    NONE(25);

    private final int port;

    Security(int port) {
      this.port = port;
    }
  }

  /** The file's name in the ledger's folder. */
  public static final String FILE = "mail.toml";

  private static final String PASSWORD = "HEARSAY_SMTP_PASSWORD";
  private static final Set<String> FIELDS =
      Set.of("host", "port", "from", "security", "user", "password-file");

  /**
   * The settings in the folder; empty where there are none.
   *
   * @throws IOException where they cannot be used; the message names the field
   */
  public static Optional<MailSettings> in(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
  }

  private static MailSettings read(Path file) throws IOException {
    JsonNode toml;
    try {
      toml = new TomlMapper().readTree(Files.readString(file));
    } catch (JsonProcessingException e) {
      throw new IOException(file + ": no TOML: " + e.getOriginalMessage(), e);
    }
    for (var names = toml.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!FIELDS.contains(name)) {
        throw new IOException(file + ": no field " + name);
      }
    }
    Security security = security(file, toml.path("security").asText("starttls"));
    String host = needed(file, toml, "host");
    if (security == Security.NONE && !InetAddress.getByName(host).isLoopbackAddress()) {
      throw new IOException(
          file + ": security: none is for a mail server on this machine; use starttls or tls");
    }
    return new MailSettings(
        host,
        toml.path("port").asInt(security.port),
        address(file, needed(file, toml, "from")),
        security,
        text(toml, "user"),
        password(file, toml));
  }

  private static Security security(Path file, String written) throws IOException {
    try {
      return Security.valueOf(written.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": security: tls, starttls or none, not " + written, e);
    }
  }

  private static Optional<String> text(JsonNode toml, String field) {
    return Optional.of(toml.path(field).asText("")).filter(v -> !v.isBlank());
  }

  private static String needed(Path file, JsonNode toml, String field) throws IOException {
    return text(toml, field)
        .orElseThrow(() -> new IOException(file + ": " + field + " is missing"));
  }

  private static String address(Path file, String written) throws IOException {
    if (!isAddress(written)) {
      throw new IOException(file + ": from: no e-mail address: " + written);
    }
    return written;
  }

  private static Optional<String> password(Path file, JsonNode toml) throws IOException {
    Optional<String> named = text(toml, "password-file");
    return named.isPresent()
        ? Optional.of(Files.readString(file.resolveSibling(named.get())).strip())
        : Optional.ofNullable(System.getenv(PASSWORD));
  }

  /** Whether mail can be sent to it: one address, nothing around it. */
  public static boolean isAddress(String written) {
    try {
      InternetAddress[] parsed = InternetAddress.parse(written, true);
      return parsed.length == 1
          && parsed[0].getAddress().equals(written)
          && written.matches("[^\\s@]+@[^\\s@]+\\.?[^\\s@]*");
    } catch (AddressException e) {
      return false;
    }
  }
}
