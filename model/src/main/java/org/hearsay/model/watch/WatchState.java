package org.hearsay.model.watch;

import java.util.Map;
import java.util.Set;

/**
 * What a watch has seen so far.
 *
 * @param first nothing yet: what is there now is where it starts from, and no change
 * @param happeningOf a claim's stable mark to the stable key of the happening it was seen in
 * @param values a happening's key to what was so in it
 * @param times how often each value came to be: {@link #time} to a number
 */
public record WatchState(
    boolean first,
    Map<String, String> happeningOf,
    Map<String, Set<String>> values,
    Map<String, Integer> times) {
  public WatchState {
    happeningOf = Map.copyOf(happeningOf);
    values = Map.copyOf(values);
    times = Map.copyOf(times);
  }

  /** The key in {@link #times}. */
  public static String time(String happening, String value) {
    return happening + "\n" + value;
  }
}
