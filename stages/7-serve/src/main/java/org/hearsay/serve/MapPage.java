package org.hearsay.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.model.EventType;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.Place;

/** What happened where: a picture, and a list under it that holds the same. */
record MapPage(
    Frame frame,
    MapPicture picture,
    List<Choice> types,
    List<Choice> periods,
    List<Choice> regions,
    List<Choice> moves,
    List<Row> rows,
    int unlisted,
    int elsewhere,
    int placeless,
    Asked asked) {
  /** Types that happen at a place; what is agreed or threatened is said at one at most. */
  private static final Set<EventType> PLACED =
      EnumSet.of(
          EventType.INCURSION,
          EventType.TEST,
          EventType.ATTACK,
          EventType.TRANSFER,
          EventType.DEPLOY,
          EventType.INTERCEPT,
          EventType.EXERCISE);

  private static final int ROWS_MAX = 120;

  private static final double FIT_DEGREES_MIN = 24;

  /** A link that narrows or moves the map. */
  record Choice(String label, String link, boolean chosen, int n) {}

  /** A happening in the list. */
  record Row(int number, Sighting at, int age) {}

  /** What the address asks for. */
  record Asked(
      Optional<EventType> type,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Optional<MapBox> box,
      Optional<String> at) {
    private boolean takes(Sighting s) {
      return type.map(t -> s.line().happening().type() == t)
              .orElse(PLACED.contains(s.line().happening().type()))
          && from.map(d -> !s.day().isBefore(d)).orElse(true)
          && to.map(d -> !s.day().isAfter(d)).orElse(true);
    }

    private Asked type(Optional<EventType> other) {
      return new Asked(other, from, to, box, Optional.empty());
    }

    private Asked from(Optional<LocalDate> other) {
      return new Asked(type, other, Optional.empty(), box, Optional.empty());
    }

    private Asked box(Optional<MapBox> other) {
      return new Asked(type, from, to, other, Optional.empty());
    }

    /** The address without what stands for the box. */
    private String link() {
      List<String> params = new ArrayList<>();
      type.ifPresent(t -> params.add("type=" + t.code()));
      from.ifPresent(d -> params.add("from=" + d));
      to.ifPresent(d -> params.add("to=" + d));
      box.ifPresent(b -> params.add("box=" + Links.encoded(b.written())));
      return params.isEmpty() ? "/map" : "/map?" + String.join("&", params);
    }
  }

  static MapPage of(Snapshot snapshot, Asked asked) {
    List<Sighting> all = snapshot.lines().stream().map(Sighting::of).toList();
    List<Sighting> taken = all.stream().filter(asked::takes).toList();
    List<Sighting> placed = taken.stream().filter(Sighting::onMap).toList();
    List<GeoPoint> points = placed.stream().flatMap(s -> s.points().stream()).toList();
    MapBox box = asked.box().orElseGet(() -> MapBox.around(points, FIT_DEGREES_MIN));
    LocalDate newest = newest(placed);
    List<Sighting> shown = placed.stream().filter(s -> seen(box, s)).toList();
    List<Sighting> listed = shown.stream().filter(s -> stands(asked, s)).toList();
    return new MapPage(
        Frame.of("Map", "/map", snapshot)
            .constructed(shown.stream().anyMatch(s -> s.line().constructed())),
        picture(box, shown, newest, asked),
        types(all, asked),
        periods(all, asked),
        regions(asked),
        moves(box, asked),
        rows(listed, newest),
        Math.max(0, listed.size() - ROWS_MAX),
        placed.size() - shown.size(),
        taken.size() - placed.size(),
        asked);
  }

  private static LocalDate newest(List<Sighting> sightings) {
    return sightings.stream()
        .map(Sighting::day)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.EPOCH);
  }

  private static boolean seen(MapBox box, Sighting s) {
    return s.points().stream().anyMatch(box::holds);
  }

  private static boolean stands(Asked asked, Sighting s) {
    return asked.at().isEmpty()
        || s.place().flatMap(Place::point).map(MapPicture::at).equals(asked.at());
  }

  private static MapPicture picture(
      MapBox box, List<Sighting> shown, LocalDate newest, Asked asked) {
    String link = asked.box(Optional.empty()).link();
    return MapPicture.of(
        box,
        shown.stream().filter(s -> s.place().isPresent()).map(s -> s.sight(newest)).toList(),
        shown.stream().filter(Sighting::arcs).map(s -> s.way(newest)).toList(),
        link + (link.contains("?") ? "&" : "?"));
  }

  private static List<Row> rows(List<Sighting> shown, LocalDate newest) {
    List<Row> rows = new ArrayList<>();
    shown.stream()
        .sorted(
            Comparator.comparing((Sighting s) -> -s.line().happening().independentOrigins())
                .thenComparing(Sighting::day, Comparator.reverseOrder()))
        .limit(ROWS_MAX)
        .forEach(s -> rows.add(new Row(rows.size() + 1, s, s.age(newest))));
    return rows;
  }

  private static List<Choice> types(List<Sighting> all, Asked asked) {
    List<Choice> choices = new ArrayList<>();
    choices.add(
        new Choice(
            "all",
            asked.type(Optional.empty()).link(),
            asked.type().isEmpty(),
            count(all, asked.type(Optional.empty()))));
    for (EventType type : PLACED) {
      int n = count(all, asked.type(Optional.of(type)));
      if (n > 0) {
        boolean chosen = asked.type().equals(Optional.of(type));
        choices.add(new Choice(type.code(), asked.type(Optional.of(type)).link(), chosen, n));
      }
    }
    return choices;
  }

  private static int count(List<Sighting> all, Asked asked) {
    return (int) all.stream().filter(asked::takes).filter(Sighting::onMap).count();
  }

  /** Counted back from the newest day that anything is told of, not from today. */
  private static List<Choice> periods(List<Sighting> all, Asked asked) {
    LocalDate newest = newest(all.stream().filter(Sighting::onMap).toList());
    Function<Optional<LocalDate>, Asked> from = asked::from;
    List<Choice> choices = new ArrayList<>();
    choices.add(period("all times", Optional.empty(), asked, from, all));
    choices.add(period("last year", Optional.of(newest.minusYears(1)), asked, from, all));
    choices.add(period("last three months", Optional.of(newest.minusMonths(3)), asked, from, all));
    choices.add(period("last month", Optional.of(newest.minusMonths(1)), asked, from, all));
    return choices;
  }

  private static Choice period(
      String label,
      Optional<LocalDate> since,
      Asked asked,
      Function<Optional<LocalDate>, Asked> from,
      List<Sighting> all) {
    Asked that = from.apply(since);
    boolean chosen = asked.from().equals(since) && asked.to().isEmpty();
    return new Choice(label, that.link(), chosen, count(all, that));
  }

  private static List<Choice> regions(Asked asked) {
    return List.of(
        region("fitting", Optional.empty(), asked),
        region("World", Optional.of("-170,-56,190,80"), asked),
        region("Korea", Optional.of("121,33,134,43.5"), asked),
        region("East Asia", Optional.of("98,18,150,54"), asked),
        region("Europe and Ukraine", Optional.of("5,40,50,62"), asked),
        region("Middle East", Optional.of("28,12,66,42"), asked),
        region("South Asia", Optional.of("58,5,98,40"), asked));
  }

  private static Choice region(String label, Optional<String> written, Asked asked) {
    Optional<MapBox> box = written.flatMap(MapBox::parse);
    return new Choice(label, asked.box(box).link(), asked.box().equals(box), 0);
  }

  private static List<Choice> moves(MapBox box, Asked asked) {
    return List.of(
        move("nearer", "+", box.zoomed(0.5), asked),
        move("farther", "−", box.zoomed(2), asked),
        move("to the west", "←", box.moved(-0.4, 0), asked),
        move("to the east", "→", box.moved(0.4, 0), asked),
        move("to the north", "↑", box.moved(0, 0.4), asked),
        move("to the south", "↓", box.moved(0, -0.4), asked));
  }

  private static Choice move(String what, String sign, MapBox box, Asked asked) {
    return new Choice(sign + "\n" + what, asked.box(Optional.of(box)).link(), false, 0);
  }
}
