package org.hearsay.read.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.read.text.Document;
import org.hearsay.read.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Phrases and what each stands for; the longest one wins. Built once, then read by any number of
 * threads.
 */
public final class Phrases<V> {
  private static final class Node<V> {
    private final Map<String, Node<V>> next = new HashMap<>();
    private @Nullable V value;
  }

  /** A phrase found: what it stands for, and the index after its last token. */
  public record Found<V>(V value, int end) {}

  private final Node<V> root = new Node<>();
  private final Function<Token, String> key;

  private Phrases(Function<Token, String> key) {
    this.key = key;
  }

  /** Phrases that match as written, capitals included. */
  public static <V> Phrases<V> asWritten() {
    return new Phrases<>(token -> token.form().replace('’', '\''));
  }

  /** Phrases that match in any case. */
  public static <V> Phrases<V> inAnyCase() {
    return new Phrases<>(token -> token.lower().toLowerCase(Locale.ROOT));
  }

  /** Adds a phrase; a later one replaces an earlier one of the same words. */
  public void add(String phrase, V value) {
    Node<V> at = root;
    for (Token token : Document.of(phrase).tokens()) {
      at = at.next.computeIfAbsent(key.apply(token), k -> new Node<>());
    }
    at.value = value;
  }

  /** The longest phrase that starts at the token. */
  public Optional<Found<V>> longestAt(List<Token> tokens, int from) {
    Node<V> at = root;
    Optional<Found<V>> best = Optional.empty();
    for (int i = from; i < tokens.size(); i++) {
      Node<V> next = at.next.get(key.apply(tokens.get(i)));
      if (next == null) {
        break;
      }
      at = next;
      V value = at.value;
      if (value != null) {
        best = Optional.of(new Found<>(value, i + 1));
      }
    }
    return best;
  }
}
