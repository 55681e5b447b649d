package org.hearsay.link;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hearsay.model.Days;
import org.hearsay.model.EventType;
import org.hearsay.model.ItemClass;
import org.hearsay.model.Party;
import org.hearsay.model.Place;

/** One line that tells a happening by the values that most of its claims give. */
final class Summary {
  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?i)i|we|us|our|you|he|him|his|she|her|it|its|they|them|their|who|which|that|this|these");

  private Summary() {}

  static String of(EventType type, List<Word> words) {
    StringBuilder line = new StringBuilder();
    commonest(words, w -> party(w.telling().claim().actor()))
        .ifPresent(a -> line.append(a).append(": "));
    line.append(status(words)).append(type.noun());
    commonest(words, w -> w.telling().claim().item().map(i -> i.itemClass()).map(ItemClass::name))
        .ifPresent(i -> line.append(" of ").append(i));
    commonest(words, w -> party(w.telling().claim().counterpart()))
        .ifPresent(c -> line.append(preposition(type)).append(c));
    commonest(words, w -> w.telling().claim().place().map(Place::name))
        .ifPresent(p -> line.append(", ").append(p));
    commonest(words, w -> w.telling().days().map(Days::inWords))
        .ifPresent(d -> line.append(", ").append(d));
    return line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
  }

  /** A party's name; a pronoun that the reader left is none. */
  private static Optional<String> party(Optional<Party> party) {
    return party.map(Party::name).filter(n -> !PRONOUN.matcher(n).matches());
  }

  /** What most of the claims say of how far it is. */
  private static String status(List<Word> words) {
    return switch (commonest(words, w -> Optional.of(w.telling().claim().status().code()))
        .orElse("")) {
      case "planned" -> "planned ";
      case "ordered" -> "ordered ";
      case "failed" -> "failed ";
      default -> "";
    };
  }

  private static Optional<String> commonest(
      List<Word> words, Function<Word, Optional<String>> value) {
    Map<String, Integer> count = new TreeMap<>();
    for (Word w : words) {
      value.apply(w).ifPresent(v -> count.merge(v, 1, Integer::sum));
    }
    return count.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .findFirst()
        .map(Map.Entry::getKey);
  }

  private static String preposition(EventType type) {
    return switch (type) {
      case TRANSFER -> " to ";
      case AGREE, EXERCISE -> " with ";
      case ACQUIRE, DEPLOY, DEVELOP, PRODUCE, TEST, INSPECT -> " for ";
      case ATTACK, INCURSION, INTERCEPT, SANCTION, THREATEN -> " against ";
    };
  }
}
