package org.hearsay.read.voice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.model.Span;

/**
 * As if every open word meant one and the same party, or one state, or nobody. It asks for no fit:
 * how well a supposition fits is judged afterwards.
 *
 * @param who whom a pronoun or "the ministry" is to mean
 * @param state whose office is to be meant where the words name no state
 */
record Supposed(Optional<Referent> who, Optional<String> state) implements Recall {
  static final Supposed NOBODY = new Supposed(Optional.empty(), Optional.empty());

  static Supposed means(Referent who) {
    return new Supposed(Optional.of(who), Optional.empty());
  }

  static Supposed stateOf(String state) {
    return new Supposed(Optional.empty(), Optional.of(state));
  }

  @Override
  public Optional<Referent> latest(int before, List<Span> outside, Predicate<Referent> fits) {
    return who;
  }

  @Override
  public Optional<Referent> latestSpeaker(
      int before, List<Span> outside, Predicate<Referent> fits) {
    return who;
  }

  @Override
  public Optional<Referent> inFocus(int before, List<Span> outside, Predicate<Referent> fits) {
    return who;
  }

  @Override
  public Optional<Referent> capital(int before, List<Span> own, Referent than) {
    return Optional.empty();
  }

  @Override
  public Optional<Referent> opens(Span opening, Predicate<Referent> fits) {
    return who;
  }

  @Override
  public Optional<Referent> called(int before, Set<String> words, Predicate<Referent> fits) {
    return who;
  }

  @Override
  public Optional<String> state(int before) {
    return state;
  }

  @Override
  public boolean mayBe(Referent who, boolean isFemale) {
    return true;
  }
}
