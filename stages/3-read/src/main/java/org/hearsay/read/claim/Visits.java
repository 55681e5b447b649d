package org.hearsay.read.claim;

import java.util.Optional;
import org.hearsay.model.Item;
import org.hearsay.read.grammar.NounGroup;
import org.hearsay.read.lexicon.WordShape;
import org.hearsay.read.place.PlaceMention;

/** Visits, and what visitors watch. */
final class Visits {
  private Visits() {}

  static boolean site(Situation x, Optional<Item> item, String object) {
    Optional<NounGroup> seen = x.patient();
    if (seen.isEmpty()) {
      boolean inspectors =
          x.agent().filter(a -> Surroundings.anyWord(x, a, Words.INSPECTORS)).isPresent();
      return x.phrases().stream()
          .anyMatch(
              p ->
                  WordShape.is(p.preposition(), "into|through|around|at|in")
                      && (inspectors
                              && x.sighting().placeIn(p.noun().first(), p.noun().end()).isPresent()
                          || Words.in(Words.SITES, x.grammar().lower(p.noun().head()))));
    }
    NounGroup group = seen.get();
    boolean team = x.agent().filter(a -> Surroundings.anyWord(x, a, Words.INSPECTORS)).isPresent();
    if (team
        && (x.sighting().placeIn(group.first(), group.end()).isPresent()
            || WordShape.is(object, "it|there|spot|place|area|village|scene|site"))) {
      return true;
    }
    boolean site =
        Words.in(Words.SITES, object)
            || x.sighting()
                .placeIn(group.first(), group.end())
                .filter(p -> p.kind() == PlaceMention.Kind.SITE)
                .isPresent();
    boolean named =
        x.grammar().word(group.head()).tag() == org.hearsay.read.grammar.Tag.NOUN
            || x.grammar().word(group.head()).tag() == org.hearsay.read.grammar.Tag.PROPN;
    boolean looks =
        WordShape.is(x.grammar().lower(x.clause().verb().head()), "(tour|inspect)(ed|s|ing)?");
    return site || (item.isPresent() || looks) && named;
  }

  static boolean testOrDrill(Situation x, String object) {
    Optional<NounGroup> seen = x.patient();
    boolean lookOn =
        x.patient().isEmpty()
            && x.clause().verb().end() < x.grammar().size()
            && WordShape.is(x.grammar().lower(x.clause().verb().head()), "looked|looks|looking");
    boolean event = lookOn || Words.in(Words.TESTS, object) || Words.in(Words.DRILLS, object);
    boolean at =
        x.phrases().stream()
            .anyMatch(
                p ->
                    Words.in(Words.TESTS, x.grammar().lower(p.noun().head()))
                        || Words.in(Words.DRILLS, x.grammar().lower(p.noun().head())));
    boolean ofTest =
        seen.isPresent()
            && WordShape.is(
                x.grammar().span(seen.get().first(), x.end(seen.get())).in(x.sighting().text()),
                "(?is).*\\b(test|launch|drill|exercise|firing|production|parade|deployment)\\w*\\b.*");
    return event || at || ofTest;
  }

  static boolean inspectors(Situation x) {
    return Words.in(Words.INSPECTORS, x.head(x.recipient()))
        || x.patient().isPresent()
            && (Words.in(Words.INSPECTORS, x.head(x.patient()))
                || Surroundings.sentenceHas(x, "inspectors?|iaea|monitors?"));
  }
}
