package org.hearsay.eval.stories;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.hearsay.model.Days;
import org.hearsay.model.Item;
import org.hearsay.model.ItemClass;
import org.hearsay.model.Span;
import org.hearsay.model.Time;

/** Names the kind of error in an argument: by where the right words stand, and what was taken. */
final class ArgumentKinds {
  private static final Pattern PRONOUN =
      Pattern.compile("(?i)he|she|it|they|we|them|him|her|us|this|that|these|those|which|who");

  private ArgumentKinds() {}

  static String of(Role role, JudgedClaim c, GoldArticle article, String text) {
    return switch (c.fit(role)) {
      case MISSED -> "left out: " + where(c, c.gold().span(role), text);
      case ADDED -> "added where none is right" + taken(role, c, article);
      case OTHER ->
          "other words: right " + where(c, c.gold().span(role), text) + taken(role, c, article);
      case RIGHT, NONE -> "right";
    };
  }

  private static String where(JudgedClaim c, Optional<Span> words, String text) {
    if (words.isEmpty()) {
      return "none";
    }
    Span span = words.get();
    if (PRONOUN.matcher(span.in(text)).matches()) {
      return "a pronoun";
    }
    Span trigger = c.gold().trigger();
    if (!Sentences.at(text, trigger.start()).contains(span.start())) {
      return "in another sentence";
    }
    if (span.overlaps(trigger)) {
      return "within the trigger";
    }
    return span.end() <= trigger.start() ? "before the trigger" : "after the trigger";
  }

  private static String taken(Role role, JudgedClaim c, GoldArticle article) {
    Optional<Span> read = role.in(c.read());
    if (read.isEmpty()) {
      return "";
    }
    for (Role other : Role.values()) {
      if (other != role && c.gold().span(other).filter(read.get()::overlaps).isPresent()) {
        return ", the " + other.code() + " taken";
      }
    }
    boolean speaker =
        article.attributions().stream()
            .anyMatch(a -> a.source().filter(read.get()::overlaps).isPresent());
    return speaker ? ", the speaker taken" : "";
  }

  /** The shapes of the two intervals. */
  static String interval(JudgedClaim c) {
    String gold = c.gold().quantity().map(q -> shape(q.low(), q.high(), q.vague())).orElse("none");
    String read =
        c.read()
            .quantity()
            .map(q -> shape(OptionalDouble.of(q.low()), q.high(), q.vague()))
            .orElse("none");
    return gold.equals(read) ? gold + ": other ends" : gold + " read as " + read;
  }

  private static String shape(OptionalDouble low, OptionalDouble high, boolean vague) {
    if (vague) {
      return "vague";
    }
    if (high.isEmpty()) {
      return "lower bound";
    }
    if (low.equals(high)) {
      return "one number";
    }
    return low.orElse(0) == 0 ? "upper bound" : "range";
  }

  static String days(JudgedClaim c) {
    Optional<Days> gold = c.gold().time().flatMap(Time::days);
    Optional<Days> read = c.read().time().flatMap(Time::days);
    if (read.isEmpty() || gold.isEmpty()) {
      return "no days";
    }
    boolean start = gold.get().start().equals(read.get().start());
    boolean end = gold.get().end().equals(read.get().end());
    if (start || end) {
      return start ? "another last day" : "another first day";
    }
    return isOne(gold.get()) && isOne(read.get()) ? "another day" : "both ends differ";
  }

  private static boolean isOne(Days days) {
    return days.start().equals(days.end());
  }

  static String itemClass(JudgedClaim c) {
    String gold = c.gold().item().flatMap(GoldClaim.Named::name).orElse("none");
    Optional<ItemClass> read = c.read().item().map(Item::itemClass);
    String found = read.map(ItemClass::name).orElse("none");
    String how = "other";
    if (ItemClass.names().contains(gold) && read.isPresent()) {
      ItemClass right = new ItemClass(gold);
      if (right.isA(read.get())) {
        how = "too general";
      } else if (read.get().isA(right)) {
        how = "too special";
      }
    }
    return how + ": " + gold + " read as " + found;
  }
}
