package org.hearsay.reports;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Happening;

/** Addresses of the pages that a sentence leads back to. */
record WaysBack(URI base) {
  String happening(Happening happening) {
    return base.resolve("/happening?id=" + encoded(happening.id().value())).toString();
  }

  /** The words of a claim in their article. */
  String words(ClaimKey claim) {
    return base.resolve("/claim?id=" + encoded(claim.toString())).toString();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
