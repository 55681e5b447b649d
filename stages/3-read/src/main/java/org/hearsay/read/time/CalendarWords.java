package org.hearsay.read.time;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The calendar's words. */
final class CalendarWords {
  static final Map<String, Integer> MONTHS = months();
  static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

  /** First months of the northern seasons; each lasts three months. */
  static final Map<String, Integer> SEASONS =
      Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);

  static final Set<String> DAY_PARTS =
      Set.of(
          "morning",
          "afternoon",
          "evening",
          "night",
          "nightfall",
          "dawn",
          "noon",
          "midnight",
          "dusk",
          "daybreak");

  static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("couple", 2),
          Map.entry("15", 15));

  static final Map<String, Integer> ORDINALS =
      Map.of(
          "first", 1, "second", 2, "third", 3, "fourth", 4, "last", -1, "final", -1, "opening", 1);

  private CalendarWords() {}

  private static Map<String, Integer> months() {
    String[] full =
        ("january february march april may june july august september october november december")
            .split(" ");
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < full.length; i++) {
      words.put(full[i], i + 1);
      if (full[i].length() > 4) {
        words.put(full[i].substring(0, 3), i + 1);
        words.put(full[i].substring(0, 3) + ".", i + 1);
      }
    }
    words.put("sept", 9);
    words.put("sept.", 9);
    words.remove("mar");
    return Map.copyOf(words);
  }

  private static Map<String, DayOfWeek> weekdays() {
    Map<String, DayOfWeek> words = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      words.put(day.name().toLowerCase(java.util.Locale.ROOT), day);
    }
    return Map.copyOf(words);
  }
}
