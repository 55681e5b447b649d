package org.hearsay.read.claim;

import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Country;
import org.hearsay.model.Party;
import org.hearsay.model.Span;
import org.hearsay.read.entity.EntityLexicon;
import org.hearsay.read.entity.Known;
import org.hearsay.read.entity.Mention;
import org.hearsay.read.grammar.Grammar;
import org.hearsay.read.grammar.NounGroup;
import org.hearsay.read.grammar.Tag;
import org.hearsay.read.lexicon.WordShape;

/** Noun groups as parties: whom they name, by ruling 32. */
final class Parties {
  private static final Set<String> OPENERS =
      Set.of(
          "the", "a", "an", "both", "all", "these", "those", "this", "that", "some", "any", "no",
          "every", "each", "\"", "“", "”", "'", "‘", "not", "neither", "more", "other", "another");

  private final EntityLexicon lexicon;
  private final Discourse discourse;

  Parties(EntityLexicon lexicon, Discourse discourse) {
    this.lexicon = lexicon;
    this.discourse = discourse;
  }

  /** The group as a party: its words without determiner and number, its canonical name. */
  Optional<Party> of(Sighting s, NounGroup group) {
    Grammar grammar = s.grammar();
    int first = opened(grammar, group);
    Span span = grammar.span(first, group.end());
    String head = grammar.lower(group.head());
    if (Words.PRONOUNS.contains(head) && first == group.head()) {
      return Optional.of(pronoun(span, head));
    }
    Optional<Mention> name = s.nameIn(first, group.end()).filter(m -> !madeBy(s, m));
    if (name.isPresent()) {
      return Optional.of(named(s, group, span, name.get()));
    }
    boolean its = WordShape.is(grammar.lower(group.first()), "its|their|his|her|our");
    if (its || WordShape.is(head, "country|nation|government|regime|north|south|side")) {
      Optional<Known> meant = discourse.partyBefore(span.start(), false);
      if (meant.isPresent()
          && WordShape.is(
              head, "country|nation|government|regime|army|military|navy|forces|force|troops")) {
        return Optional.of(party(span, meant.get()));
      }
    }
    return Optional.of(new Party(span, span.in(text(s)), Optional.empty()));
  }

  /** The state that an adjective or a genitive inside the group names: "two U.S. bombers". */
  Optional<Party> owner(Sighting s, int first, int end) {
    return s.nameIn(first, end)
        .filter(m -> !madeBy(s, m))
        .filter(
            m -> m.known().kind() != Known.Kind.AGENCY && m.known().kind() != Known.Kind.ANALYST)
        .map(m -> party(m.span(), m.known()));
  }

  private Party pronoun(Span span, String head) {
    boolean person = WordShape.is(head, "he|she|him|i");
    Optional<Known> meant = discourse.partyBefore(span.start(), person);
    return meant.map(k -> party(span, k)).orElse(new Party(span, head, Optional.empty()));
  }

  private Party named(Sighting s, NounGroup group, Span span, Mention name) {
    String head = s.grammar().lower(group.head());
    Known known = name.known();
    boolean role = Words.in(Words.ROLES, head) && known.kind() != Known.Kind.PERSON;
    if (role) {
      String words = role(s, group, name);
      return new Party(span, words, known.country());
    }
    boolean office =
        known.kind().meansState()
            && WordShape.is(head, "ministry|department|office|agency|parliament");
    if (office) {
      return new Party(span, role(s, group, name), known.country());
    }
    return party(span, known);
  }

  /** "North Korea's defence minister" → "North Korean defence minister". */
  private String role(Sighting s, NounGroup group, Mention name) {
    String words = s.grammar().span(group.first(), group.end()).in(text(s));
    String after =
        words.substring(
            Math.min(
                words.length(),
                Math.max(
                    0, name.span().end() - s.grammar().span(group.first(), group.end()).start())));
    String rest = after.replaceFirst("^['’]s?\\s*", "").strip();
    String state = name.known().house().orElse(name.known().name());
    String lead = name.known().kind().meansState() ? lexicon.adjective(state) : name.known().name();
    return rest.isEmpty() ? lead : lead + " " + rest;
  }

  /** A state's body acts as its state; others under their own name (ruling 32). */
  Party party(Span span, Known known) {
    boolean body = known.kind() == Known.Kind.BODY;
    Optional<String> state =
        body ? known.country().flatMap(lexicon::state).map(Known::name) : Optional.empty();
    return new Party(span, state.orElse(known.name()), country(known));
  }

  private static Optional<Country> country(Known known) {
    return known.country();
  }

  /** "Israeli-made drones" do not act for Israel. */
  private static boolean madeBy(Sighting s, Mention m) {
    int word = s.grammar().wordAt(m.span());
    return word >= 0
        && WordShape.is(
            s.grammar().lower(word),
            ".*-(made|built|supplied|flagged|designed|backed|led|born|owned|developed|type|style)");
  }

  /** Index of the first word that is no determiner, bound or number. */
  static int opened(Grammar grammar, NounGroup group) {
    int first = group.first();
    while (first < group.head()
        && (OPENERS.contains(grammar.lower(first))
            || grammar.word(first).tag() == Tag.NUM
            || grammar.word(first).tag() == Tag.DET
            || grammar.word(first).tag() == Tag.ADP
            || WordShape.is(
                grammar.lower(first), "least|than|up|to|about|around|nearly|single|several|few"))) {
      first++;
    }
    return first;
  }

  private static String text(Sighting s) {
    return s.text();
  }
}
