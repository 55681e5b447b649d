package org.hearsay.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.model.Refusal;
import org.hearsay.model.Refused;

/** Tells what bytes are: by the bytes first, then by the header, then by the name. */
final class Sniffer {
  private static final int HEAD_BYTES = 4096;

  /** What cannot be opened, by its first bytes, so that the refusal can name it. */
  private record Magic(String name, int... bytes) {}

  private static final List<Magic> CLOSED =
      List.of(
          new Magic("a ZIP archive or an office document", 'P', 'K', 3, 4),
          new Magic("an old office document", 0xd0, 0xcf, 0x11, 0xe0),
          new Magic("gzip", 0x1f, 0x8b),
          new Magic("a PNG image", 0x89, 'P', 'N', 'G'),
          new Magic("a JPEG image", 0xff, 0xd8, 0xff),
          new Magic("a GIF image", 'G', 'I', 'F', '8'),
          new Magic("an ELF program", 0x7f, 'E', 'L', 'F'),
          new Magic("a WARC archive (gather takes it)", 'W', 'A', 'R', 'C', '/'));

  private static final Pattern PAGE =
      Pattern.compile(
          "(?is)\\A\\s*+<(?:!--|[a-z][a-z0-9-]*+[\\s/>])|<(!doctype\\s+html|html|head|body|title|meta|article|div|p|h[1-6]|table|span|br|ul|section)\\b");

  /** What may stand before the root; possessive, so that a page of comments costs one pass. */
  private static final String PROLOGUE =
      "\\A(?>\\s++|<\\?[^>]*+>|<!--(?:(?!-->).)*+-->|<!DOCTYPE[^>\\[]*+(?:\\[[^\\]]*+\\])?\\s*+>)*+";

  private static final Pattern FEED =
      Pattern.compile("(?is)" + PROLOGUE + "<(rss|feed|rdf:RDF)\\b");
  private static final Pattern OTHER_XML =
      Pattern.compile("(?is)\\A(?=\\s*+<\\?xml)" + PROLOGUE.substring(2) + "<([a-z][\\w:.-]*)");
  private static final Pattern JSON_FEED =
      Pattern.compile("(?s)^\\s*\\{.*\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/jsonfeed\\.org");
  private static final Pattern MAIL =
      Pattern.compile(
          "(?im)\\A(?:[\\w-]+:.*(?:\\r?\\n[ \\t].*)*\\r?\\n){0,60}?(from|received|mime-version|message-id|return-path):");

  private Sniffer() {}

  static SourceFormat format(byte[] bytes, Hints hints) throws Refused {
    if (Charsets.latin(bytes, 1024).contains("%PDF-")) {
      return SourceFormat.PDF;
    }
    for (Magic magic : CLOSED) {
      if (Charsets.startsWith(bytes, magic.bytes())) {
        throw new Refused(Refusal.UNKNOWN_FORMAT, magic.name());
      }
    }
    String head = head(bytes);
    String name = hints.name().orElse("").toLowerCase(Locale.ROOT);
    String type = hints.contentType().orElse("").toLowerCase(Locale.ROOT);
    if (head.isBlank() && new String(bytes, StandardCharsets.UTF_8).isBlank()) {
      throw new Refused(Refusal.EMPTY, "nothing but white space");
    }
    return text(head, name, type);
  }

  private static SourceFormat text(String head, String name, String type) throws Refused {
    if (FEED.matcher(head).find() || JSON_FEED.matcher(head).find()) {
      return SourceFormat.FEED;
    }
    if (name.endsWith(".eml") || type.startsWith("message/rfc822") || MAIL.matcher(head).find()) {
      return SourceFormat.MAIL;
    }
    if (name.endsWith(".txt") || type.startsWith("text/plain")) {
      return SourceFormat.TEXT;
    }
    boolean named = name.matches(".*\\.x?html?") || type.contains("html");
    if (named || PAGE.matcher(head).find()) {
      return SourceFormat.HTML;
    }
    var other = OTHER_XML.matcher(head);
    if (other.find()) {
      throw new Refused(Refusal.UNKNOWN_FORMAT, "XML with the root " + other.group(1));
    }
    return SourceFormat.TEXT;
  }

  /** The first characters; refuses bytes that are no text. */
  private static String head(byte[] bytes) throws Refused {
    boolean wide = Charsets.startsWith(bytes, 0xfe, 0xff) || Charsets.startsWith(bytes, 0xff, 0xfe);
    if (wide) {
      byte[] head = java.util.Arrays.copyOf(bytes, Math.min(bytes.length, HEAD_BYTES));
      return Charsets.decode(head, java.util.Optional.empty());
    }
    String head = Charsets.latin(bytes, HEAD_BYTES);
    long controls = head.chars().filter(c -> c < ' ' && "\t\n\r\f\u001b".indexOf(c) < 0).count();
    if (head.indexOf('\0') >= 0 || controls * 50 > head.length()) {
      throw new Refused(Refusal.BINARY, "bytes that are not text");
    }
    return head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
  }
}
