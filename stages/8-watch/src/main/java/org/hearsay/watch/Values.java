package org.hearsay.watch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.model.Claim;
import org.hearsay.model.Happening;
import org.hearsay.model.Origin;
import org.hearsay.model.Polarity;
import org.hearsay.model.Quantity;
import org.hearsay.model.Stance;
import org.hearsay.model.watch.Condition;

/** What is so in a happening, as tokens that can be compared, with a sentence for each. */
final class Values {
  private Values() {}

  /**
   * @param matching the happening's claims that the search found
   */
  static Map<String, String> of(Condition condition, Happening happening, List<Marked> matching) {
    return switch (condition) {
      case Condition.OriginsAtLeast(int number) -> origins(happening, number);
      case Condition.GradeAtLeast(int best) -> gradeAtLeast(happening, best);
      case Condition.GradeChanged changed ->
          Map.of("grade=" + happening.grade().credibility(), "It is graded " + grade(happening));
      case Condition.AnyDenial any -> denials(happening);
      case Condition.FigureChanged changed -> figures(matching);
      case Condition.NewClaim fresh -> claims(matching);
    };
  }

  private static Map<String, String> origins(Happening happening, int number) {
    if (happening.independentOrigins() < number) {
      return Map.of();
    }
    String houses = String.join(", ", happening.assertingHouses());
    String count =
        happening.independentOrigins() == 1
            ? "It has 1 independent origin"
            : "It has " + happening.independentOrigins() + " independent origins";
    return Map.of("origins>=" + number, count + (houses.isEmpty() ? "" : ": " + houses) + ".");
  }

  private static Map<String, String> gradeAtLeast(Happening happening, int best) {
    return happening.grade().credibility() <= best
        ? Map.of("grade<=" + best, "It is graded " + grade(happening))
        : Map.of();
  }

  private static String grade(Happening happening) {
    return happening.grade().credibility() + " now: " + happening.grade().rule() + ".";
  }

  private static Map<String, String> denials(Happening happening) {
    Map<String, String> values = new LinkedHashMap<>();
    Stream<String> roots =
        happening.origins().stream().filter(o -> o.stance() == Stance.DENIES).map(Values::speaker);
    Stream.concat(happening.denyingHouses().stream(), roots)
        .filter(name -> !name.isBlank())
        .sorted()
        .forEach(name -> values.put("denied by " + name, name + " denies it."));
    return values;
  }

  private static String speaker(Origin origin) {
    return origin.house().isBlank() ? origin.root() : origin.house();
  }

  /** Each interval that is said to be so; who says it first stands in the sentence. */
  private static Map<String, String> figures(List<Marked> matching) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Marked marked : matching) {
      Claim claim = marked.claim();
      if (claim.quantity().isPresent() && claim.polarity() == Polarity.POSITIVE) {
        String figure = figure(claim.quantity().get());
        values.putIfAbsent("figure=" + figure, claim.voice() + " gives " + figure + ".");
      }
    }
    return values;
  }

  private static String figure(Quantity q) {
    String unit = q.unit().map(u -> " " + u).orElse("");
    String low = number(q.low());
    if (q.high().isEmpty()) {
      return "at least " + low + unit;
    }
    String high = number(q.high().getAsDouble());
    return (low.equals(high) ? low : low + " to " + high) + unit;
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : String.format(Locale.ROOT, "%,.2f", value);
  }

  private static Map<String, String> claims(List<Marked> matching) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Marked marked : matching) {
      Claim claim = marked.claim();
      String words =
          "%s (%s): “%s”"
              .formatted(String.join(" › ", claim.chain()), claim.type().code(), marked.words());
      values.putIfAbsent("claim=" + marked.mark(), words);
    }
    return values;
  }
}
