package org.hearsay.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.model.Claim;
import org.hearsay.model.Days;
import org.hearsay.model.EventType;
import org.hearsay.model.Polarity;
import org.hearsay.model.Quantity;
import org.hearsay.model.Span;
import org.hearsay.model.Status;

/** Model values in words, for the listings of the command line. */
final class Words {
  private static final int CONTEXT_CHARS = 48;

  private Words() {}

  /** "production of loitering munition, ordered". */
  static String event(Claim claim) {
    StringBuilder words = new StringBuilder(claim.type().noun());
    claim.item().ifPresent(i -> words.append(of(claim.type())).append(i.itemClass().name()));
    if (claim.polarity() == Polarity.NEGATIVE) {
      words.insert(0, "no ");
    }
    if (claim.status() != Status.DONE && claim.status() != Status.UNKNOWN) {
      words.append(", ").append(claim.status().code());
    }
    return words.toString();
  }

  /** The arguments, each with the word that says its role. */
  static List<String> details(Claim claim) {
    List<String> parts = new ArrayList<>();
    claim.actor().ifPresent(p -> parts.add("by " + p.name()));
    claim.counterpart().ifPresent(p -> parts.add(counterpart(claim.type()) + " " + p.name()));
    claim.quantity().ifPresent(q -> parts.add(quantity(q)));
    claim.place().ifPresent(p -> parts.add("at " + p.name()));
    claim.time().flatMap(t -> t.days()).ifPresent(d -> parts.add(days(d)));
    parts.add(claim.certainty().code());
    return parts;
  }

  static String quantity(Quantity quantity) {
    return quantity.inWords() + quantity.unit().map(u -> " (" + u + ")").orElse("");
  }

  static String days(Days days) {
    return days.inWords();
  }

  static String head(Article article) {
    List<String> parts = new ArrayList<>();
    article.outlet().ifPresent(parts::add);
    article.published().ifPresent(p -> parts.add(Days.inWords(p.day())));
    article.title().ifPresent(parts::add);
    return parts.isEmpty() ? article.id().value() : String.join(" · ", parts);
  }

  /** The span within its neighbourhood on one line: what stands before, the words, what follows. */
  static String[] inContext(String text, Span span) {
    int from = Math.max(0, span.start() - CONTEXT_CHARS);
    int to = Math.min(text.length(), span.end() + CONTEXT_CHARS);
    String before = line(text.substring(from, span.start()));
    String after = line(text.substring(span.end(), to));
    return new String[] {
      from == 0 ? before : "…" + before.substring(Math.max(0, before.indexOf(' ') + 1)),
      line(span.in(text)),
      to == text.length() ? after : cutAtWord(after) + "…"
    };
  }

  static String line(String words) {
    return words.replaceAll("\\s+", " ");
  }

  /** At most that many characters, cut between words. */
  static String shortened(String words, int charsMax) {
    String line = line(words).strip();
    return line.length() <= charsMax ? line : cutAtWord(line.substring(0, charsMax)) + "…";
  }

  private static String cutAtWord(String words) {
    int space = words.lastIndexOf(' ');
    return space > 0 ? words.substring(0, space) : words;
  }

  private static String of(EventType type) {
    return switch (type) {
      case AGREE, SANCTION, THREATEN -> " over ";
      case EXERCISE, ATTACK, INCURSION -> " with ";
      default -> " of ";
    };
  }

  private static String counterpart(EventType type) {
    return switch (type) {
      case TRANSFER -> "to";
      case ACQUIRE, INTERCEPT -> "from";
      case AGREE, EXERCISE -> "with";
      default -> "against";
    };
  }

  /** The state or house in brackets, where it is known and is not the name itself. */
  static String housed(String name, Optional<String> house) {
    return house.filter(h -> !h.equals(name)).map(h -> name + " (" + h + ")").orElse(name);
  }
}
