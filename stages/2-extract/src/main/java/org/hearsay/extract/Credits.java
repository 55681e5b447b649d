package org.hearsay.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom a text credits in its dateline or its credit line: the agency that wrote it. */
final class Credits {
  private static final int HEAD_CHARS = 200;
  private static final int TAIL_CHARS = 300;

  private static final String AGENCY =
      "(AP|Associated Press|Reuters|AFP|Agence France-Presse|Yonhap|Kyodo|KCNA|TASS|Interfax"
          + "|Xinhua|ANI|PTI|UPI|dpa|EFE|Anadolu|AA|IRNA|RIA Novosti|Ukrinform|Bloomberg|CNN)";

  /** {@code SEOUL, Nov. 3 (Yonhap) --}, {@code MOSCOW (Reuters) -}, {@code (AP) —}. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^[^.!?\\n]{0,80}?(?:[^\\n]{0,40}?)\\((?:The )?" + AGENCY + "(?: Business)?\\)");

  private static final Pattern CREDIT_LINE =
      Pattern.compile(
          "(?m)^\\W*(?:Source|Agency|Credit|Copyright \\d{4}|©(?: \\d{4})?)[: ]+(?:The )?"
              + AGENCY
              + "\\b");

  private Credits() {}

  static Optional<String> find(String text) {
    Matcher dateline = DATELINE.matcher(text.substring(0, Math.min(HEAD_CHARS, text.length())));
    if (dateline.find()) {
      return Optional.of(dateline.group(1));
    }
    Matcher line = CREDIT_LINE.matcher(text.substring(Math.max(0, text.length() - TAIL_CHARS)));
    return line.find() ? Optional.of(line.group(1)) : Optional.empty();
  }
}
