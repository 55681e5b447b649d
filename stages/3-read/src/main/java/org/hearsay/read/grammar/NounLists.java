package org.hearsay.read.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.read.lexicon.WordShape;

/** Nouns joined by commas and "and", and the phrases that hang on a noun. */
final class NounLists {
  private final Grammar grammar;
  private final Neighbours near;

  NounLists(Grammar grammar) {
    this.grammar = grammar;
    near = new Neighbours(grammar);
  }

  List<NounGroup> joined(NounGroup first, boolean subject) {
    List<NounGroup> list = new ArrayList<>(List.of(first));
    NounGroup at = first;
    while (true) {
      int link = endWithPhrases(at);
      int next = link;
      boolean comma = grammar.lower(next).equals(",");
      next += comma ? 1 : 0;
      boolean and = WordShape.is(grammar.lower(next), "and|or|plus|nor|&");
      next += and ? 1 : 0;
      if (grammar.lower(next).equals("as") && grammar.lower(next + 1).equals("well")) {
        next += 3;
        and = true;
      }
      int start = next;
      Optional<NounGroup> more =
          comma || and
              ? grammar.nouns().stream()
                  .filter(g -> g.first() == start && !g.hasPreposition())
                  .findFirst()
              : Optional.empty();
      if (more.isEmpty()
          || !subject && ownSubject(more.get())
          || near.temporal(more.get())
          || !and && !listGoesOn(more.get())) {
        return list;
      }
      list.add(more.get());
      at = more.get();
    }
  }

  /** Noun groups joined before this one, in order, itself last. */
  List<NounGroup> joinedBefore(NounGroup last) {
    java.util.LinkedList<NounGroup> list = new java.util.LinkedList<>(List.of(last));
    NounGroup at = last;
    while (at.first() > 1 && !at.hasPreposition()) {
      int link = at.first() - 1;
      boolean joins = WordShape.is(grammar.lower(link), "and|,|or");
      int before = grammar.lower(link - 1).equals(",") ? link - 1 : link;
      Optional<NounGroup> more = joins ? near.nounEndingBefore(before) : Optional.empty();
      if (more.isEmpty() || near.temporal(more.get())) {
        break;
      }
      at = more.get();
      list.addFirst(at);
    }
    return List.copyOf(list);
  }

  /** After a comma a noun belongs to the list only where the list goes on to an "and". */
  boolean listGoesOn(NounGroup noun) {
    int i = endWithPhrases(noun);
    return WordShape.is(grammar.lower(i), "and|or")
        || grammar.lower(i).equals(",")
            && (WordShape.is(grammar.lower(i + 1), "and|or")
                || grammar.nouns().stream()
                    .anyMatch(g -> g.first() == i + 1 && !g.hasPreposition() && !ownSubject(g)));
  }

  /** Index after the noun group and the "of" phrases that hang on it. */
  int endWithPhrases(NounGroup noun) {
    int end = noun.end();
    while (grammar.lower(end).equals("of") || grammar.lower(end).equals("worth")) {
      int start = end + 1;
      Optional<NounGroup> more =
          grammar.nouns().stream().filter(g -> g.first() == start).findFirst();
      if (more.isEmpty()) {
        return end;
      }
      end = more.get().end();
    }
    return end;
  }

  /** The noun is followed by a finite verb of its own. */
  boolean ownSubject(NounGroup noun) {
    int after = noun.end();
    while (after < grammar.size() && grammar.word(after).tag() == Tag.ADV) {
      after++;
    }
    return grammar
        .verbAt(after)
        .map(v -> v.form().isFinite() && v.first() >= noun.end())
        .orElse(false);
  }
}
