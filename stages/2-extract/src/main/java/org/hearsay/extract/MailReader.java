package org.hearsay.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.hearsay.model.Article;
import org.hearsay.model.Published;
import org.hearsay.model.Refusal;
import org.hearsay.model.Refused;

/** Reads an e-mail (RFC 5322, MIME): its plain text part, or its HTML part where that is all. */
final class MailReader {
  private static final MimeConfig CONFIG =
      MimeConfig.custom()
          .setMaxLineLen(1 << 20)
          .setMaxHeaderLen(1 << 16)
          .setMaxHeaderCount(1_000)
          .build();

  private final Limits limits;
  private final LanguageFinder languages;

  MailReader(Limits limits, LanguageFinder languages) {
    this.limits = limits;
    this.languages = languages;
  }

  Extracted read(byte[] bytes, Hints hints) throws Refused {
    Message mail = parse(bytes);
    List<Entity> parts = new ArrayList<>();
    collect(mail, parts, 0);
    MappedText text = text(parts);
    if (text.toString().isBlank()) {
      throw new Refused(Refusal.NO_TEXT, "a mail without a text part");
    }
    return extracted(mail, text, hints);
  }

  private static Message parse(byte[] bytes) throws Refused {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(CONFIG);
    try {
      return builder.parseMessage(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new Refused(Refusal.HOSTILE, "a mail beyond the limits of MIME: " + e.getMessage());
    }
  }

  private void collect(Entity entity, List<Entity> parts, int depth) throws Refused {
    if (depth > limits.mailDepthMax()) {
      throw Refused.limit("mailDepthMax", limits.mailDepthMax());
    }
    Body body = entity.getBody();
    if (body instanceof Multipart multipart) {
      for (Entity part : multipart.getBodyParts()) {
        collect(part, parts, depth + 1);
      }
    } else if (body instanceof SingleBody && !"attachment".equals(entity.getDispositionType())) {
      parts.add(entity);
    }
  }

  private MappedText text(List<Entity> parts) throws Refused {
    for (Entity part : parts) {
      if (part.getMimeType().equals("text/plain")) {
        String plain = decoded(part);
        if (!plain.isBlank()) {
          return plain(plain);
        }
      }
    }
    for (Entity part : parts) {
      if (part.getMimeType().equals("text/html")) {
        return HtmlFragment.read(decoded(part), "", limits);
      }
    }
    return new MappedText();
  }

  private MappedText plain(String text) throws Refused {
    if (text.length() > limits.articleCharsMax()) {
      throw Refused.limit("articleCharsMax", limits.articleCharsMax());
    }
    MappedText mapped = new MappedText();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '\r') {
        mapped.append(text.charAt(i), i, i + 1);
      }
    }
    mapped.trimEnd();
    return mapped;
  }

  private static String decoded(Entity part) throws Refused {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ((SingleBody) part.getBody()).writeTo(bytes);
    } catch (IOException e) {
      throw new Refused(Refusal.UNREADABLE, "a part that cannot be decoded: " + e.getMessage());
    }
    return Charsets.decode(
        bytes.toByteArray(), Optional.ofNullable(part.getCharset()).map(c -> "charset=" + c));
  }

  private Extracted extracted(Message mail, MappedText mapped, Hints hints) {
    String text = mapped.toString();
    Optional<Mailbox> from =
        Optional.ofNullable(mail.getFrom()).flatMap(list -> list.stream().findFirst());
    Article article =
        new Article(
            Article.idOf(text),
            hints.url(),
            hints.outlet().or(() -> from.map(MailReader::nameOf)),
            Optional.empty(),
            Optional.ofNullable(mail.getDate())
                .map(date -> Published.parse(date.toInstant().toString())),
            Optional.ofNullable(mail.getSubject()).map(String::strip).filter(s -> !s.isEmpty()),
            text,
            false);
    return new Extracted(
        article,
        from.map(MailReader::nameOf).stream().toList(),
        Optional.empty(),
        Credits.find(text),
        languages.find(text, Optional.empty()),
        mapped.map(),
        SourceFormat.MAIL);
  }

  private static String nameOf(Mailbox mailbox) {
    String name = mailbox.getName();
    return name == null || name.isBlank() ? mailbox.getDomain() : name;
  }
}
