package org.hearsay.link;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.VoiceClass;

/**
 * Who stands under whose command: states and their names, bodies, state media and office holders
 * with the days of which it is true ({@code states.txt}, {@code bodies.txt}).
 */
final class Houses {
  private final Map<String, House> byName = new LinkedHashMap<>();
  private final Map<String, House> byCode = new HashMap<>();
  private final Phrases<House> states = new Phrases<>();
  private final Phrases<List<Body>> bodies = new Phrases<>();

  private static final Set<String> JOINING = Set.of("and", "the", "both", "The");

  private Houses() {}

  /** The files that ship with the jar. */
  static Houses standard() {
    return of(Data.lines("states.txt"), Data.lines("bodies.txt"));
  }

  /**
   * The hierarchy of two files' lines.
   *
   * @throws IllegalArgumentException naming the line that is not in the form
   */
  static Houses of(List<String> stateLines, List<String> bodyLines) {
    Houses houses = new Houses();
    stateLines.forEach(houses::addState);
    Map<String, List<Body>> byAlias = new LinkedHashMap<>();
    for (String line : bodyLines) {
      for (Body body : houses.bodies(line)) {
        byAlias.computeIfAbsent(body.name(), n -> new ArrayList<>()).add(body);
      }
    }
    byAlias.forEach(houses.bodies::add);
    return houses;
  }

  /** The house of that name, where the files know it by this or another name. */
  Optional<House> named(String name) {
    Optional<House> exact = Optional.ofNullable(byName.get(name));
    return exact.isPresent() ? exact : whole(states, Phrases.words(bare(name)));
  }

  /** The state of an ISO code. */
  Optional<House> coded(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** Every house that a text names, in its order; a body stands for its house. */
  List<Phrases.Found<House>> mentioned(List<String> words, Optional<LocalDate> day) {
    List<Phrases.Found<House>> found = new ArrayList<>(states.in(words));
    for (Phrases.Found<List<Body>> b : bodies.in(words)) {
      Optional<House> house = valid(b.value(), day).flatMap(Body::house);
      if (house.isPresent()) {
        found.removeIf(s -> s.from() < b.to() && b.from() < s.to());
        found.add(new Phrases.Found<>(b.from(), b.to(), house.get()));
      }
    }
    found.sort((a, b) -> Integer.compare(a.from(), b.from()));
    return found;
  }

  /** The houses that act or speak together: "Japan, Australia and the Netherlands"; else none. */
  List<House> together(List<String> words, Optional<LocalDate> day) {
    List<House> together = new ArrayList<>();
    int next = 0;
    for (Phrases.Found<House> f : mentioned(words, day)) {
      boolean joined = words.subList(next, f.from()).stream().allMatch(JOINING::contains);
      if (!joined) {
        break;
      }
      if (!together.contains(f.value())) {
        together.add(f.value());
      }
      next = f.to();
    }
    return together.size() < 2 ? List.of() : together;
  }

  /** The bodies that a name holds, in its order, as they stood on that day. */
  List<Phrases.Found<Body>> bodiesIn(List<String> words, Optional<LocalDate> day) {
    List<Phrases.Found<Body>> found = new ArrayList<>();
    for (Phrases.Found<List<Body>> b : bodies.in(words)) {
      valid(b.value(), day).ifPresent(v -> found.add(new Phrases.Found<>(b.from(), b.to(), v)));
    }
    return found;
  }

  /** The body whose whole name this is. */
  Optional<Body> body(String name, Optional<LocalDate> day) {
    return whole(bodies, Phrases.words(name))
        .or(() -> whole(bodies, Phrases.words(bare(name))))
        .flatMap(b -> valid(b, day));
  }

  /** A name without its article. */
  static String bare(String name) {
    return name.replaceFirst("^(?:[Tt]he|[Aa]n?)\\s+", "");
  }

  private static <T> Optional<T> whole(Phrases<T> phrases, List<String> words) {
    List<Phrases.Found<T>> found = phrases.in(words);
    boolean all =
        found.size() == 1 && found.get(0).from() == 0 && found.get(0).to() == words.size();
    return all ? Optional.of(found.get(0).value()) : Optional.empty();
  }

  private static Optional<Body> valid(List<Body> bodies, Optional<LocalDate> day) {
    return bodies.stream().filter(b -> b.holds(day)).findFirst();
  }

  private void addState(String line) {
    String[] part = parts(line, 3);
    Optional<String> code = part[1].equals("-") ? Optional.empty() : Optional.of(part[1]);
    House house = new House(part[0], code);
    byName.put(house.name(), house);
    code.ifPresent(c -> byCode.put(c, house));
    states.add(house.name(), house);
    for (String name : part[2].split(";")) {
      states.add(name.strip(), house);
    }
  }

  private List<Body> bodies(String line) {
    String[] part = parts(line, 6);
    Optional<House> house = Optional.empty();
    if (!part[1].equals("=")) {
      house = Optional.ofNullable(byName.get(part[1]));
      if (house.isEmpty()) {
        throw new IllegalArgumentException("no such house in states.txt: " + line);
      }
    }
    List<Body> bodies = new ArrayList<>();
    for (String name : part[0].split(";")) {
      bodies.add(
          new Body(
              name.strip(),
              house,
              VoiceClass.of(part[2]),
              day(part[3], line),
              day(part[4], line),
              part[5]));
    }
    return bodies;
  }

  private static String[] parts(String line, int n) {
    String[] part = line.split("\\|", -1);
    if (part.length != n) {
      throw new IllegalArgumentException("not " + n + " columns: " + line);
    }
    for (int i = 0; i < n; i++) {
      part[i] = part[i].strip();
    }
    return part;
  }

  private static Optional<LocalDate> day(String written, String line) {
    try {
      return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("no ISO day: " + line, e);
    }
  }
}
