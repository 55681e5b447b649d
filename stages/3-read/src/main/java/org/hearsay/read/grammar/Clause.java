package org.hearsay.read.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.read.lexicon.WordShape;

/**
 * What stands around one verb group: its subject to the left, its object and prepositional phrases
 * to the right, as far as word order tells.
 */
public final class Clause {
  private static final Set<String> PARTICLES =
      Set.of("down", "off", "over", "out", "up", "in", "away", "back", "through", "ahead", "on");

  private final Grammar grammar;
  private final VerbGroup verb;
  private final Neighbours near;
  private final Subjects subjects;
  private final NounLists lists;
  private final ClauseBounds bounds;

  public Clause(Grammar grammar, VerbGroup verb) {
    this.grammar = grammar;
    this.verb = verb;
    near = new Neighbours(grammar);
    subjects = new Subjects(grammar);
    lists = new NounLists(grammar);
    bounds = new ClauseBounds(grammar, verb);
  }

  public VerbGroup verb() {
    return verb;
  }

  /** The sentence it stands in. */
  public Grammar grammar() {
    return grammar;
  }

  /** The noun group that word order makes its subject; a coordinated verb shares the one before. */
  public Optional<NounGroup> subject() {
    return subjects.subject(verb, 0);
  }

  /** The verb group before this one. */
  public Optional<VerbGroup> previousVerb() {
    return near.previousVerb(verb);
  }

  /** Bare noun groups right after the verb, in order: the object, or two where two stand. */
  public List<NounGroup> objects() {
    List<NounGroup> right = objectsAfter();
    return right.isEmpty() && verb.form() == VerbGroup.Form.ACTIVE ? relativeObject() : right;
  }

  /** "the ship, which commandos seized": the noun before the relative is the object. */
  private List<NounGroup> relativeObject() {
    Optional<NounGroup> own = near.nounEndingBefore(near.skipLeft(verb.first() - 1) + 1);
    if (own.isEmpty() || own.get().first() == 0) {
      return List.of();
    }
    int relative = own.get().first() - 1;
    boolean which = WordShape.is(grammar.lower(relative), "which|that|whom");
    Optional<NounGroup> antecedent = which ? near.antecedent(relative, 0) : Optional.empty();
    return antecedent.map(List::of).orElse(List.of());
  }

  private List<NounGroup> objectsAfter() {
    List<NounGroup> found = new ArrayList<>();
    int i = afterParticle(verb.end());
    while (i < grammar.size()) {
      int at = i;
      Optional<NounGroup> noun =
          grammar.nouns().stream().filter(g -> g.first() == at && !g.hasPreposition()).findFirst();
      if (noun.isEmpty()) {
        break;
      }
      if (lists.ownSubject(noun.get())) {
        break;
      }
      if (!near.temporal(noun.get())) {
        found.add(noun.get());
      }
      i = afterParticle(noun.get().end());
    }
    return found;
  }

  private int afterParticle(int from) {
    int i = from;
    while (i < grammar.size()
        && !startsNoun(i)
        && (grammar.word(i).tag() == Tag.ADV
            || WordShape.is(grammar.word(i).form(), "[\"“‘'”’]")
            || PARTICLES.contains(grammar.lower(i)) && particle(i)
            || WordShape.is(grammar.lower(i), "so|much")
                && WordShape.is(grammar.lower(i + 1), "much|as"))) {
      i++;
    }
    return i;
  }

  private boolean startsNoun(int i) {
    return grammar.nouns().stream().anyMatch(g -> g.first() == i);
  }

  /** A particle is followed by no noun of its own, or the tagger calls it one. */
  private boolean particle(int i) {
    return grammar.nouns().stream().noneMatch(g -> g.preposition() == i)
        || WordShape.is(grammar.lower(i), "down|off|out|up|away|back");
  }

  /** Noun groups joined to this one by commas and "and", itself first. */
  public List<NounGroup> joined(NounGroup first) {
    return lists.joined(first, false);
  }

  /** The same for a subject, whose last noun stands before its verb. */
  public List<NounGroup> joinedSubject(NounGroup first) {
    return lists.joined(first, true);
  }

  /** Prepositional phrases after the verb, to the clause's end. */
  public List<Phrase> phrases() {
    return phrases(verb.end(), bounds.clauseEnd());
  }

  /** Prepositional phrases before the subject or between it and the verb. */
  public List<Phrase> frontedPhrases() {
    return phrases(bounds.clauseStart(), verb.first());
  }

  private List<Phrase> phrases(int from, int to) {
    List<Phrase> found = new ArrayList<>();
    for (NounGroup noun : grammar.nouns()) {
      boolean inside = noun.hasPreposition() && noun.preposition() >= from && noun.end() <= to;
      if (inside) {
        found.add(new Phrase(preposition(noun.preposition()), noun));
      }
    }
    return found;
  }

  /** "on behalf of" keeps its last word; "out of" becomes "from". */
  private String preposition(int i) {
    String word = grammar.lower(i);
    boolean out = word.equals("of") && grammar.lower(i - 1).equals("out");
    return out ? "from" : word;
  }

  /** Noun groups joined before this one, in order, itself last. */
  public List<NounGroup> joinedBefore(NounGroup last) {
    return lists.joinedBefore(last);
  }

  /** Index after the noun group and the "of" phrases that hang on it. */
  public int endWithPhrases(NounGroup noun) {
    return lists.endWithPhrases(noun);
  }

  /** Index after the last word that can belong to the verb's clause. */
  public int clauseEnd() {
    return bounds.clauseEnd();
  }

  /** Index of the first word that can belong to the verb's clause. */
  public int clauseStart() {
    return bounds.clauseStart();
  }

  /** Whether the verb stands under "if", "unless", "whether" or an inverted "should". */
  public boolean conditional() {
    return bounds.conditional();
  }
}
