package org.hearsay.serve.access;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the visitor's token into every form of a page that changes something. */
public final class Forms {
  /** The name of the field. */
  static final String FIELD = "csrf";

  private static final Pattern POST =
      Pattern.compile("<form\\b[^>]*\\bmethod=\"post\"[^>]*>", Pattern.CASE_INSENSITIVE);

  private Forms() {}

  /**
   * The page with the token in each form. Texts of the world cannot start a form: they are escaped
   * before they are in the page.
   */
  public static String guarded(String html, Visitor visitor) {
    return visitor
        .formToken()
        .map(
            token ->
                POST.matcher(html)
                    .replaceAll(
                        form ->
                            Matcher.quoteReplacement(
                                form.group()
                                    + "<input type=\"hidden\" name=\""
                                    + FIELD
                                    + "\" value=\""
                                    + token
                                    + "\">")))
        .orElse(html);
  }
}
