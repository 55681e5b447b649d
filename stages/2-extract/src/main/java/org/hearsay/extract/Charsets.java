package org.hearsay.extract;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes bytes of unknown origin: byte order mark, HTTP header, the document's own declaration,
 * then statistics (ICU).
 *
 * <p>Labels are read as browsers read them (WHATWG Encoding, section 4.2): {@code iso-8859-1} means
 * windows-1252. A declaration that the bytes contradict is not believed.
 */
final class Charsets {
  /** Where a page must have said it (HTML standard: 1024 bytes; sites are less strict). */
  private static final int DECLARATION_BYTES = 8192;

  private static final int STATISTICS_BYTES = 65_536;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)(?:<meta[^>]*?charset\\s*=\\s*[\"']?\\s*|<\\?xml[^>]*?encoding\\s*=\\s*[\"']|@charset\\s+\")"
              + "([a-z0-9_:.+-]{2,40})");

  private static final Pattern HEADER =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?([a-z0-9_:.+-]{2,40})");

  private static final Map<String, String> AS_BROWSERS =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("ksc5601", "x-windows-949"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("utf8", "UTF-8"));

  private Charsets() {}

  static String decode(byte[] bytes, Optional<String> contentType) {
    Charset charset = of(bytes, contentType);
    String text = new String(bytes, charset);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  static Charset of(byte[] bytes, Optional<String> contentType) {
    Optional<Charset> mark = byMark(bytes);
    if (mark.isPresent()) {
      return mark.get();
    }
    if (isUtf8(bytes)) {
      return StandardCharsets.UTF_8;
    }
    String head = latin(bytes, DECLARATION_BYTES);
    return contentType
        .flatMap(header -> named(header, HEADER))
        .or(() -> named(head, DECLARED))
        .filter(charset -> !contradicts(charset, bytes))
        .orElseGet(() -> byStatistics(bytes));
  }

  private static Optional<Charset> byMark(byte[] bytes) {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  static boolean startsWith(byte[] bytes, int... head) {
    for (int i = 0; i < head.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != head[i]) {
        return false;
      }
    }
    return true;
  }

  /** Long text that is valid UTF-8 by chance does not occur. */
  static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  static String latin(byte[] bytes, int max) {
    return new String(bytes, 0, Math.min(bytes.length, max), StandardCharsets.ISO_8859_1);
  }

  private static Optional<Charset> named(String text, Pattern pattern) {
    Matcher found = pattern.matcher(text);
    return found.find() ? byLabel(found.group(1)) : Optional.empty();
  }

  private static Optional<Charset> byLabel(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(AS_BROWSERS.getOrDefault(lower, lower)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** More than one character in a thousand that the charset does not have. */
  private static boolean contradicts(Charset charset, byte[] bytes) {
    String text = new String(bytes, 0, Math.min(bytes.length, STATISTICS_BYTES), charset);
    long broken = text.chars().filter(c -> c == '\ufffd').count();
    return broken * 1000 > text.length() + 1000;
  }

  private static Charset byStatistics(byte[] bytes) {
    byte[] head = java.util.Arrays.copyOf(bytes, Math.min(bytes.length, STATISTICS_BYTES));
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true);
    CharsetMatch match = detector.setText(head).detect();
    return Optional.ofNullable(match)
        .flatMap(found -> byLabel(found.getName()))
        .orElse(StandardCharsets.UTF_8);
  }
}
