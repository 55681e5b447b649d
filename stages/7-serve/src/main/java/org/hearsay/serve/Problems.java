package org.hearsay.serve;

import com.fasterxml.jackson.databind.json.JsonMapper;

/** Refusals for programs, as RFC 9457 has them. */
final class Problems {
  private static final JsonMapper JSON = new JsonMapper();

  private Problems() {}

  static String json(int status, String detail) {
    return JSON.createObjectNode()
        .put("type", "about:blank")
        .put("status", status)
        .put("detail", detail)
        .toString();
  }
}
