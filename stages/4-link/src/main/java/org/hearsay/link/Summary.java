package org.hearsay.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.model.Days;
import org.hearsay.model.EventType;
import org.hearsay.model.ItemClass;
import org.hearsay.model.Place;

/** One line that tells a happening by the values that most of its claims give. */
final class Summary {
  private Summary() {}

  static String of(List<Word> words) {
    EventType type = words.get(0).telling().claim().type();
    StringBuilder line = new StringBuilder();
    line.append(
        commonest(words, w -> w.telling().claim().actor().map(p -> p.name())).orElse("Somebody"));
    line.append(": ").append(type.noun());
    commonest(words, w -> w.telling().claim().item().map(i -> i.itemClass()).map(ItemClass::name))
        .ifPresent(i -> line.append(" of ").append(i));
    commonest(words, w -> w.telling().claim().counterpart().map(p -> p.name()))
        .ifPresent(c -> line.append(preposition(type)).append(c));
    commonest(words, w -> w.telling().claim().place().map(Place::name))
        .ifPresent(p -> line.append(", ").append(p));
    commonest(words, w -> w.telling().days().map(Days::toString))
        .ifPresent(d -> line.append(", ").append(d.replace("/", " to ")));
    return line.toString();
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
