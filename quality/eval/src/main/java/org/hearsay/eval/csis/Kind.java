package org.hearsay.eval.csis;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.model.EventType;

/**
 * What an entry is about, by its category and title, and which event types are right for it.
 *
 * <p>Two ways to be right: by the plain mapping (fire is an attack), and by the codebook,
 * which looks at the act (artillery fired into the sea in a drill is an exercise, a spy boat that
 * is sunk is intercepted). Balloons are incursions.
 */
enum Kind {
  BALLOONS("balloon", EventType.INCURSION),
  EXERCISE("exercise", EventType.EXERCISE),
  ARTILLERY(
      "artillery fire", EventType.ATTACK, EventType.EXERCISE, EventType.TEST, EventType.INCURSION),
  BOTH("infiltration.*fire", EventType.INCURSION, EventType.ATTACK),
  CAUGHT(
      "infiltration.*(sinking|capture|arrest|discovery)",
      EventType.INCURSION,
      EventType.ATTACK,
      EventType.INTERCEPT),
  INCURSION("infiltration|incursion|encroachment", EventType.INCURSION),
  TEST("\\btest\\b", EventType.TEST),
  FIRE(
      "\\bfire\\b|shelling|ambush|attack(?! drone)|raid|assault",
      EventType.ATTACK,
      EventType.INTERCEPT);

  /** An attack on computers is no armed force. */
  private static final String CYBER = "cyber";

  private static final Set<String> TESTS = Set.of("missile", "nuclear_test");

  private final Pattern title;
  private final EventType plain;
  private final Set<EventType> right;

  Kind(String title, EventType plain, EventType... others) {
    this.title = Pattern.compile(title, Pattern.CASE_INSENSITIVE);
    this.plain = plain;
    this.right = EnumSet.of(plain, others);
  }

  /** The kind of an entry; none for what the mapping says nothing of (jamming, a declaration). */
  static Optional<Kind> of(String category, String title) {
    if (TESTS.contains(category)) {
      return Optional.of(TEST);
    }
    if (category.equals(CYBER)) {
      return Optional.empty();
    }
    for (Kind kind : values()) {
      if (kind.title.matcher(title).find()) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  boolean plainly(EventType type) {
    return type == plain || this == BOTH && right.contains(type);
  }

  boolean byCodebook(EventType type) {
    return right.contains(type);
  }
}
