package org.hearsay.extract;

import java.util.Optional;

/**
 * What is known about bytes beside themselves. All of it may be absent, and none of it is believed
 * against the bytes.
 *
 * @param name the file's name; its ending tells the format where the bytes do not
 * @param contentType the HTTP header, for example {@code text/html; charset=euc-kr}
 * @param url where the bytes came from; relative addresses of the page are resolved against it
 * @param outlet the outlet's name by the source list; it wins over what the page calls itself
 */
public record Hints(
    Optional<String> name,
    Optional<String> contentType,
    Optional<String> url,
    Optional<String> outlet) {

  /** Nothing is known. */
  public static Hints none() {
    return new Hints(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A file of the user's. */
  public static Hints ofName(String name) {
    return new Hints(Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A page from the web. */
  public static Hints ofUrl(String url, Optional<String> contentType) {
    return new Hints(Optional.empty(), contentType, Optional.of(url), Optional.empty());
  }
}
