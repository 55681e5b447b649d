package org.hearsay.model.watch;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one evaluation adds to a {@link WatchState}.
 *
 * @param happeningOf marks that are new, or moved to another happening
 * @param values what is so now in each happening that was seen, the whole of it
 * @param changes each becomes one row and, by its channels, what has to be delivered
 */
public record WatchStep(
    Map<String, String> happeningOf, Map<String, Set<String>> values, List<Change> changes) {
  public WatchStep {
    happeningOf = Map.copyOf(happeningOf);
    values = Map.copyOf(values);
    changes = List.copyOf(changes);
  }
}
