package org.hearsay.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.EventType;

/** From whom to whom, what, how many, on whose word. */
record TransfersPage(
    Frame frame,
    List<String> suppliers,
    List<String> recipients,
    Map<String, Cell> cells,
    List<Row> rows,
    Optional<TransferTimeline> timeline,
    Optional<String> from,
    Optional<String> to) {
  /** A matrix with more names than this is a table. */
  private static final int NAMES_MAX = 14;

  static final String NOT_TOLD = "not told";

  /** What a cell names before it says that there is more. */
  private static final int ITEMS_MAX = 3;

  /** A supplier and a recipient together. */
  record Cell(int origins, int happenings, boolean denied, List<String> items, String link) {}

  /** One transfer. */
  record Row(
      HappeningLine line, String from, String to, String what, String figure, String figures) {}

  static TransfersPage of(Snapshot snapshot, Optional<String> from, Optional<String> to) {
    List<Row> all =
        snapshot.lines().stream()
            .filter(l -> l.happening().type() == EventType.TRANSFER)
            .map(TransfersPage::row)
            .toList();
    List<Row> rows =
        all.stream()
            .filter(r -> from.isEmpty() || r.from().equals(from.get()))
            .filter(r -> to.isEmpty() || r.to().equals(to.get()))
            .toList();
    return new TransfersPage(
        Frame.of("Transfers", "/transfers", snapshot)
            .constructed(rows.stream().anyMatch(r -> r.line().constructed())),
        names(all.stream().map(Row::from)),
        names(all.stream().map(Row::to)),
        cells(all),
        rows,
        TransferTimeline.of(rows),
        from,
        to);
  }

  private static Row row(HappeningLine line) {
    String from = Matters.from(line);
    String to = Matters.to(line);
    String figure = FiguresPage.spans(line.claims());
    boolean compared = !figure.isEmpty() && !line.item().isEmpty() && !from.isEmpty();
    return new Row(
        line,
        from.isEmpty() ? NOT_TOLD : from,
        to.isEmpty() ? NOT_TOLD : to,
        line.item(),
        figure,
        compared ? new Subject(line.item(), from, to).link() : "");
  }

  /** The most often named first. */
  private static List<String> names(Stream<String> names) {
    Map<String, Long> counts =
        names.collect(Collectors.groupingBy(n -> n, HashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .limit(NAMES_MAX)
        .toList();
  }

  private static Map<String, Cell> cells(List<Row> rows) {
    Map<String, List<Row>> together = new HashMap<>();
    for (Row r : rows) {
      together.computeIfAbsent(key(r.from(), r.to()), k -> new ArrayList<>()).add(r);
    }
    Map<String, Cell> cells = new HashMap<>();
    together.forEach((key, list) -> cells.put(key, cell(list)));
    return cells;
  }

  private static Cell cell(List<Row> rows) {
    int origins =
        rows.stream().mapToInt(r -> r.line().happening().independentOrigins()).max().orElse(0);
    boolean denied = rows.stream().anyMatch(r -> !r.line().happening().denyingHouses().isEmpty());
    Row first = rows.getFirst();
    return new Cell(
        origins,
        rows.size(),
        denied,
        items(rows),
        "/transfers?from=" + Links.encoded(first.from()) + "&to=" + Links.encoded(first.to()));
  }

  /** Each item with the span of its figures: "troops 1,500 – 15,000". */
  private static List<String> items(List<Row> rows) {
    Map<String, List<Told>> byItem = new TreeMap<>();
    for (Row r : rows) {
      if (!r.what().isEmpty()) {
        byItem.computeIfAbsent(r.what(), k -> new ArrayList<>()).addAll(r.line().claims());
      }
    }
    List<String> items = new ArrayList<>();
    byItem.forEach((item, told) -> items.add((item + " " + FiguresPage.spans(told)).strip()));
    int more = items.size() - ITEMS_MAX;
    return more <= 0
        ? items
        : Stream.concat(items.stream().limit(ITEMS_MAX), Stream.of("and " + more + " more"))
            .toList();
  }

  private static String key(String from, String to) {
    return from + "\n" + to;
  }

  Optional<Cell> cell(String from, String to) {
    return Optional.ofNullable(cells.get(key(from, to)));
  }
}
