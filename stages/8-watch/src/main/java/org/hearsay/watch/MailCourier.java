package org.hearsay.watch;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.hearsay.model.watch.Change;
import org.hearsay.model.watch.Delivery;
import org.hearsay.model.watch.Watch;

/**
 * Sends one plain-text mail for all changes that one evaluation found. Its Message-ID is made from
 * the delivery's key: mail programs show a message that comes twice once.
 */
public final class MailCourier implements Courier {
  private static final String TIMEOUT_MS = "30000";

  private final MailSettings settings;
  private final URI base;
  private final InstantSource clock;

  /**
   * @param base where the pages begin, for the links
   */
  public MailCourier(MailSettings settings, URI base, InstantSource clock) {
    this.settings = settings;
    this.base = base;
    this.clock = clock;
  }

  /** Keeps the Message-ID that it was given; the library would make its own. */
  private static final class KeyedMessage extends MimeMessage {
    private final String id;

    KeyedMessage(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }

  @Override
  public void carry(Delivery delivery, Watch watch, List<Change> changes) throws IOException {
    String to = watch.mail().orElse("");
    if (!MailSettings.isAddress(to)) {
      throw new Undeliverable("no e-mail address: " + to);
    }
    Session session = Session.getInstance(properties());
    try (Transport transport = session.getTransport()) {
      MimeMessage message = message(session, delivery, watch, changes);
      transport.connect(
          settings.host(),
          settings.port(),
          settings.user().orElse(null),
          settings.user().isPresent() ? settings.password().orElse("") : null);
      transport.sendMessage(message, message.getAllRecipients());
    } catch (SendFailedException e) {
      throw new IOException("the mail server refused the message: " + e.getMessage(), e);
    } catch (MessagingException e) {
      throw new IOException("the mail server: " + e.getMessage(), e);
    }
  }

  private Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("mail.transport.protocol", "smtp");
    properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MS);
    properties.setProperty("mail.smtp.timeout", TIMEOUT_MS);
    properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MS);
    properties.setProperty("mail.smtp.auth", Boolean.toString(settings.user().isPresent()));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    switch (settings.security()) {
      case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
      case STARTTLS -> {
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", "true");
      }
      case NONE -> {}
    }
    return properties;
  }

  private MimeMessage message(Session session, Delivery delivery, Watch watch, List<Change> changes)
      throws MessagingException {
    Letter letter = Letter.of(delivery, watch, changes, base);
    String domain = settings.from().substring(settings.from().indexOf('@') + 1);
    MimeMessage message = new KeyedMessage(session, "<" + delivery.key() + "@" + domain + ">");
    message.setFrom(new InternetAddress(settings.from()));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(watch.mail().orElse("")));
    message.setSubject(letter.subject(), "UTF-8");
    message.setText(letter.text(), "UTF-8");
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("X-Hearsay-Key", delivery.key());
    return message;
  }
}
