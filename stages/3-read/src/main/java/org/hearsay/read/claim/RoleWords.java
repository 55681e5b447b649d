package org.hearsay.read.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.encoder.claims.Role;
import org.hearsay.model.Span;
import org.hearsay.read.grammar.Grammar;
import org.hearsay.read.grammar.NounGroup;
import org.hearsay.read.grammar.Tag;

/**
 * What the words that the network gave a role are in their sentence: it may stop before the noun
 * ("first" of "first shells"), take a bare number for the thing counted, or a "there" for a name.
 */
final class RoleWords {
  private static final Set<Tag> NAMELESS =
      EnumSet.of(Tag.ADP, Tag.ADV, Tag.AUX, Tag.CCONJ, Tag.SCONJ, Tag.PART, Tag.PUNCT);

  private static final Set<Tag> SHORT_OF_NOUN = EnumSet.of(Tag.ADJ, Tag.NUM, Tag.ADV);

  private final Grammar grammar;

  RoleWords(Sighting sighting) {
    this.grammar = sighting.grammar();
  }

  /** The items, each with its noun; bare numbers are none ("97 were brought down"). */
  List<SpottedEvent.Part> things(List<SpottedEvent.Part> items) {
    return items.stream().filter(p -> !bareNumber(p.span())).map(this::withNoun).toList();
  }

  /** The words that count, bare numbers in the item's place among them; the surest first. */
  List<Span> numbers(SpottedEvent event) {
    List<Span> counted = new ArrayList<>(event.in(Role.QUANTITY));
    event.in(Role.ITEM).stream()
        .filter(this::bareNumber)
        .filter(n -> counted.stream().noneMatch(n::overlaps))
        .forEach(counted::add);
    return counted;
  }

  /** Whether any of the words can name somebody. */
  boolean name(Span span) {
    return covered(span).stream().anyMatch(w -> !NAMELESS.contains(grammar.word(w).tag()));
  }

  private boolean bareNumber(Span span) {
    List<Integer> words = covered(span);
    boolean numbers =
        !words.isEmpty() && words.stream().allMatch(w -> grammar.word(w).tag() == Tag.NUM);
    return numbers && noun(words.getLast()).isEmpty();
  }

  private SpottedEvent.Part withNoun(SpottedEvent.Part part) {
    List<Integer> words = covered(part.span());
    boolean cutShort =
        !words.isEmpty() && SHORT_OF_NOUN.contains(grammar.word(words.getLast()).tag());
    return cutShort
        ? noun(words.getLast())
            .map(head -> part.at(part.span().hull(grammar.word(head).span())))
            .orElse(part)
        : part;
  }

  /** The noun that a word before it belongs to. */
  private Optional<Integer> noun(int word) {
    return grammar
        .nounAt(word)
        .map(NounGroup::head)
        .filter(head -> head > word && grammar.word(head).tag() != Tag.NUM);
  }

  private List<Integer> covered(Span span) {
    List<Integer> words = new ArrayList<>();
    for (int i = 0; i < grammar.size(); i++) {
      if (grammar.word(i).span().overlaps(span)) {
        words.add(i);
      }
    }
    return words;
  }
}
