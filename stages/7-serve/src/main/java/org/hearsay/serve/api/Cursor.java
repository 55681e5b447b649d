package org.hearsay.serve.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Where a page ended, in letters that mean nothing to who carries them. It names the last thing by
 * what it is sorted by, not by its number, so that what comes in meanwhile shifts nothing; and it
 * holds only for the question that it was given for.
 */
public final class Cursor {
  private static final String FORM = "1";

  private Cursor() {}

  /**
   * @param place what the last thing of the page is sorted by
   */
  public static String after(Request request, String place) {
    String written = FORM + "\n" + print(request) + "\n" + place;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(written.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The place that the request goes on after.
   *
   * @throws Problem where the cursor is none of ours, or was given for another question
   */
  public static Optional<String> place(Request request) {
    return request.text("cursor").map(cursor -> place(request, cursor));
  }

  private static String place(Request request, String cursor) {
    String[] parts;
    try {
      byte[] written = Base64.getUrlDecoder().decode(cursor);
      parts = new String(written, StandardCharsets.UTF_8).split("\n", 3);
    } catch (IllegalArgumentException e) {
      throw Problem.parameter("cursor", "is none that this server gave");
    }
    if (parts.length != 3 || !parts[0].equals(FORM)) {
      throw Problem.parameter("cursor", "is none that this server gave");
    }
    if (!parts[1].equals(print(request))) {
      throw Problem.parameter("cursor", "was given for another question: ask the same again");
    }
    return parts[2];
  }

  private static String print(Request request) {
    CRC32 sum = new CRC32();
    sum.update(request.asked().getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(sum.getValue());
  }
}
