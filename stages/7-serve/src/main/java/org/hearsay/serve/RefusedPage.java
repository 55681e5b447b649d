package org.hearsay.serve;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.model.RefusedInput;

/** What was not taken in, and why: nothing is dropped in silence. */
record RefusedPage(Frame frame, List<Reason> reasons, List<Row> rows) {
  /** How often a reason came up. */
  record Reason(String code, int count) {}

  /** One refused input, the newest first. */
  record Row(String origin, String reason, String detail, String at) {}

  static RefusedPage of(Snapshot snapshot) {
    Map<String, Long> counts =
        snapshot.refusals().stream()
            .collect(
                Collectors.groupingBy(r -> r.reason().code(), TreeMap::new, Collectors.counting()));
    List<Reason> reasons =
        counts.entrySet().stream()
            .map(e -> new Reason(e.getKey(), Math.toIntExact(e.getValue())))
            .sorted(Comparator.comparing(r -> -r.count()))
            .toList();
    List<Row> rows = snapshot.refusals().reversed().stream().map(RefusedPage::row).toList();
    return new RefusedPage(Frame.of("Refused", "/refused", snapshot), reasons, rows);
  }

  private static Row row(RefusedInput refused) {
    var at = refused.at().atOffset(ZoneOffset.UTC);
    return new Row(
        refused.origin(),
        refused.reason().code(),
        refused.detail(),
        Wording.day(at.toLocalDate()) + ", %02d:%02d".formatted(at.getHour(), at.getMinute()));
  }
}
