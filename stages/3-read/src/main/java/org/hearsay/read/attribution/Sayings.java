package org.hearsay.read.attribution;

import java.util.Set;

/** Where and how things are said: "in a written statement", "at a news conference". */
final class Sayings {
  static final Set<String> OCCASIONS =
      Set.of(
          "statement",
          "interview",
          "speech",
          "conference",
          "report",
          "briefing",
          "commentary",
          "letter",
          "dispatch",
          "tweet",
          "post",
          "rally",
          "telephone",
          "phone",
          "meeting",
          "hearing",
          "email",
          "release",
          "address",
          "remarks",
          "message",
          "editorial",
          "news",
          "press",
          "note",
          "article",
          "media",
          "twitter",
          "memo",
          "testimony",
          "session",
          "television",
          "radio");
  static final Set<String> ADJECTIVES =
      Set.of(
          "written",
          "joint",
          "separate",
          "brief",
          "recent",
          "regular",
          "daily",
          "prepared",
          "televised",
          "short",
          "social",
          "public",
          "official",
          "subsequent",
          "closed");

  private Sayings() {}
}
