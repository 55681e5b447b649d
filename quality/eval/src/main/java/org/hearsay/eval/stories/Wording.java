package org.hearsay.eval.stories;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Days;
import org.hearsay.model.Party;
import org.hearsay.model.Polarity;
import org.hearsay.model.Quantity;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.model.Time;

/** Gold and read values in words, both in the same words, so that a difference shows. */
final class Wording {
  static final String NOTHING = "nothing";
  private static final int CONTENT_CHARS_MAX = 90;

  private final String text;

  Wording(String text) {
    this.text = text;
  }

  String attribution(GoldAttribution a, List<String> chain) {
    return attribution(
        chain(chain), a.stance(), a.source(), a.cue(), Optional.of(a.content().getFirst()));
  }

  String attribution(Attribution a, List<String> chain) {
    return attribution(
        chain(chain),
        a.stance(),
        a.source().stream().findFirst(),
        a.cue().stream().findFirst(),
        a.content().stream().findFirst());
  }

  private String attribution(
      String chain, Stance stance, Optional<Span> source, Optional<Span> cue, Optional<Span> said) {
    return chain
        + " "
        + stance.code()
        + " · source "
        + words(source)
        + " · cue "
        + words(cue)
        + " · content "
        + words(said);
  }

  String claim(GoldClaim c, List<String> chain) {
    List<String> parts = new ArrayList<>();
    parts.add(c.type().code() + " " + words(c.trigger()));
    c.actor().ifPresent(p -> parts.add("actor " + named(p)));
    c.counterpart().ifPresent(p -> parts.add("counterpart " + named(p)));
    c.item().ifPresent(p -> parts.add("item " + named(p)));
    c.quantity().ifPresent(q -> parts.add(amount(q)));
    c.place().ifPresent(p -> parts.add("place " + named(p)));
    c.time().ifPresent(t -> parts.add(time(t)));
    parts.add(c.status().code());
    if (c.polarity() == Polarity.NEGATIVE) {
      parts.add("negative");
    }
    parts.add(c.certainty().code());
    parts.add("by " + chain(chain));
    return String.join(" · ", parts);
  }

  String claim(Claim c) {
    return claim(plain(c), c.chain());
  }

  /** A read claim in the gold's shape. */
  static GoldClaim plain(Claim c) {
    return new GoldClaim(
        c.id(),
        c.type(),
        c.trigger(),
        c.attribution(),
        new org.hearsay.model.HappeningId("none"),
        c.actor().map(Wording::plain),
        c.counterpart().map(Wording::plain),
        c.item().map(i -> new GoldClaim.Named(i.span(), Optional.of(i.itemClass().name()))),
        c.quantity().map(Wording::plain),
        c.place().map(p -> new GoldClaim.Named(p.span(), Optional.of(p.name()))),
        c.time(),
        c.status(),
        c.polarity(),
        c.certainty());
  }

  /** The role's words and value; "nothing" where it is empty. */
  String role(Role role, GoldClaim c) {
    return switch (role) {
      case ACTOR -> c.actor().map(this::named).orElse(NOTHING);
      case COUNTERPART -> c.counterpart().map(this::named).orElse(NOTHING);
      case ITEM -> c.item().map(this::named).orElse(NOTHING);
      case QUANTITY -> c.quantity().map(this::amount).orElse(NOTHING);
      case PLACE -> c.place().map(this::named).orElse(NOTHING);
      case TIME -> c.time().map(this::time).orElse(NOTHING);
    };
  }

  /** {@code Harbour Post › KCNA}; an absent voice is told as one. */
  static String chain(List<String> names) {
    return String.join(" › ", names.stream().map(n -> n.isEmpty() ? "(absent)" : n).toList());
  }

  static String interval(OptionalDouble low, OptionalDouble high) {
    if (low.isEmpty() || high.isEmpty()) {
      return "≥ " + (low.isEmpty() ? "?" : number(low.getAsDouble()));
    }
    if (low.getAsDouble() == high.getAsDouble()) {
      return number(low.getAsDouble());
    }
    return "[" + number(low.getAsDouble()) + ", " + number(high.getAsDouble()) + "]";
  }

  static String days(Optional<Days> days) {
    return days.map(Days::toString).orElse("no days");
  }

  String words(Span span) {
    String line = span.in(text).replaceAll("\\s+", " ");
    boolean fits = line.length() <= CONTENT_CHARS_MAX;
    return "“" + (fits ? line : line.substring(0, CONTENT_CHARS_MAX).stripTrailing() + "…") + "”";
  }

  private String words(Optional<Span> span) {
    return span.map(this::words).orElse("none");
  }

  private String named(GoldClaim.Named named) {
    return words(named.span()) + named.name().map(n -> " = " + n).orElse("");
  }

  private String amount(GoldClaim.Amount q) {
    return "quantity "
        + words(q.span())
        + " = "
        + interval(q.low(), q.high())
        + q.unit().map(u -> " " + u).orElse("");
  }

  private String time(Time time) {
    return "time " + words(time.span()) + " = " + days(time.days());
  }

  private static GoldClaim.Named plain(Party party) {
    return new GoldClaim.Named(party.span(), Optional.of(party.name()));
  }

  private static GoldClaim.Amount plain(Quantity q) {
    return new GoldClaim.Amount(
        q.span(), OptionalDouble.of(q.low()), q.high(), q.approximate(), q.vague(), q.unit());
  }

  private static String number(double value) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
        .format(value);
  }
}
