package org.hearsay.read.grammar;

import java.util.Optional;
import java.util.Set;
import org.hearsay.read.lexicon.WordShape;

/** Finds the subject of a verb by word order. */
final class Subjects {
  private static final Set<String> RELATIVE = Set.of("which", "who", "that", "whom");

  private final Grammar grammar;
  private final Neighbours near;

  Subjects(Grammar grammar) {
    this.grammar = grammar;
    near = new Neighbours(grammar);
  }

  Optional<NounGroup> subject(VerbGroup of, int depth) {
    if (depth > 6) {
      return Optional.empty();
    }
    int i = near.skipLeft(of.first() - 1);
    if (i < 0) {
      return of.form() == VerbGroup.Form.GERUND ? mainSubject(of, depth) : Optional.empty();
    }
    Word before = grammar.word(i);
    if (of.form() == VerbGroup.Form.PARTICIPLE) {
      Optional<NounGroup> noun = near.nounEndingBefore(before.is(",") ? i : i + 1);
      return noun.map(
          n ->
              n.hasPreposition() && grammar.lower(n.preposition()).equals("in")
                  ? near.outOfPhrase(n)
                  : n);
    }
    if (!of.form().isFinite()) {
      return controller(of, depth);
    }
    boolean insertion = before.is(",") && beforeInsertion(i) != i;
    if (before.tag() == Tag.CCONJ || before.is(",") && !insertion && coordinated(of, i)) {
      return near.previousVerb(of).flatMap(p -> subject(p, depth + 1));
    }
    if (RELATIVE.contains(before.lower())) {
      return near.antecedent(i, depth);
    }
    return leftward(of, i);
  }

  /** A finite verb after a comma and without a noun between: ", fired X, struck Y". */
  boolean coordinated(VerbGroup of, int comma) {
    Optional<VerbGroup> previous = near.previousVerb(of);
    return previous.isPresent()
        && listOfVerbs(of, comma)
        && previous.get().form().isFinite()
        && grammar.nouns().stream().noneMatch(g -> g.first() > comma && g.end() <= of.first())
        && !parenthetic(previous.get(), comma);
  }

  /**
   * "fired X, struck Y and sank Z": the verb follows the comma, and a list goes on or ended before.
   */
  boolean listOfVerbs(VerbGroup of, int comma) {
    boolean adjacent = of.first() == comma + 1;
    boolean later =
        grammar.verbs().stream()
            .anyMatch(
                v ->
                    v.first() > of.end()
                        && WordShape.is(grammar.lower(v.first() - 1), "and|or|then"));
    return adjacent && later;
  }

  boolean parenthetic(VerbGroup previous, int comma) {
    for (int i = previous.first(); i >= 0; i--) {
      if (RELATIVE.contains(grammar.lower(i))) {
        return true;
      }
      if (grammar.lower(i).equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** Walks left over phrases and parentheses to the first bare noun group. */
  Optional<NounGroup> leftward(VerbGroup of, int from) {
    int i = beforeInsertion(from);
    Optional<NounGroup> found = Optional.empty();
    while (i >= 0) {
      Optional<NounGroup> noun = near.nounEndingBefore(i + 1);
      if (noun.isPresent()) {
        NounGroup group = noun.get();
        boolean subordinate =
            group.hasPreposition()
                && i == from
                && WordShape.is(
                    grammar.lower(group.preposition()),
                    "after|before|since|until|as|while|when|because|once");
        if ((!group.hasPreposition() || subordinate) && !near.temporal(group)) {
          found = Optional.of(group);
          break;
        }
        i = (group.hasPreposition() ? group.preposition() : group.first()) - 1;
        continue;
      }
      int at = i;
      Optional<VerbGroup> verbThere = grammar.verbAt(at);
      if (verbThere.isPresent()) {
        VerbGroup other = verbThere.get();
        if (other.form().isFinite() && !relativeClause(other, from)) {
          return Optional.empty();
        }
        i = relativeClause(other, from) ? relativeStart(other) - 1 : other.first() - 1;
        continue;
      }
      if (grammar.word(i).tag() == Tag.SCONJ
          || grammar.lower(i).equals(";")
          || grammar.lower(i).equals(":")) {
        return Optional.empty();
      }
      i--;
    }
    boolean closed = grammar.lower(of.first() - 1).equals(",");
    return found.map(g -> outOfApposition(g, closed)).map(this::firstOfList);
  }

  /** Skips ", it stressed," and ", said Kim,": words that only name the speaker. */
  int beforeInsertion(int from) {
    if (!grammar.lower(from).equals(",")) {
      return from;
    }
    for (int i = from - 1; i > Math.max(0, from - 9); i--) {
      if (grammar.lower(i).equals(",")) {
        boolean speaks = false;
        for (VerbGroup v : grammar.verbs()) {
          speaks |= v.first() > i && v.end() <= from && v.form() == VerbGroup.Form.ACTIVE;
        }
        boolean relative = WordShape.is(grammar.lower(i + 1), "which|who|whose|that|where");
        return speaks && !relative ? i - 1 : from;
      }
    }
    return from;
  }

  /** A finite verb inside ", which ..., " between the subject and its verb. */
  boolean relativeClause(VerbGroup other, int from) {
    int start = relativeStart(other);
    return start >= 0;
  }

  int relativeStart(VerbGroup other) {
    for (int i = other.first() - 1; i >= Math.max(0, other.first() - 8); i--) {
      if (WordShape.is(grammar.lower(i), "which|who|whose|that")
          && i > 0
          && (grammar.lower(i - 1).equals(",") || grammar.word(i - 1).isNominal())) {
        return i;
      }
      if (grammar.verbAt(i).isPresent()) {
        return -1;
      }
    }
    return -1;
  }

  /** "Kim, the country's leader, ordered": the name, not what explains it. */
  NounGroup outOfApposition(NounGroup group, boolean closed) {
    int before = group.first() - 1;
    boolean commas =
        before > 0
            && grammar.lower(before).equals(",")
            && (grammar.lower(group.end()).equals(",") || closed);
    if (!commas) {
      return group;
    }
    Optional<NounGroup> name = near.nounEndingBefore(before);
    return name.filter(n -> !n.hasPreposition() && !near.temporal(n)).orElse(group);
  }

  /** "South Korea and the United States held": the first of the nouns that are joined. */
  NounGroup firstOfList(NounGroup group) {
    NounGroup at = group;
    while (true) {
      int link = at.first() - 1;
      boolean joined = link > 0 && grammar.lower(link).equals("and");
      Optional<NounGroup> before = joined ? near.nounEndingBefore(link) : Optional.empty();
      if (before.isEmpty()
          || before.get().hasPreposition()
          || near.temporal(before.get())
          || objectOfVerb(before.get())) {
        return at;
      }
      at = before.get();
    }
  }

  boolean objectOfVerb(NounGroup group) {
    int before = near.skipLeft(group.first() - 1);
    return before >= 0 && grammar.verbAt(before).isPresent();
  }

  /** The subject of an infinitive or gerund: the object between, else the subject above. */
  Optional<NounGroup> controller(VerbGroup of, int depth) {
    Optional<VerbGroup> above = near.previousVerb(of);
    if (above.isEmpty()) {
      Optional<NounGroup> noun = near.nounEndingBefore(near.skipLeft(of.first() - 1) + 1);
      return noun.map(near::outOfPhrase);
    }
    String lead = grammar.lower(near.skipLeft(of.first() - 1));
    boolean objectLeads =
        lead.equals("for")
            && WordShape.is(
                grammar.lower(above.get().head()),
                "(thank|prais|criticiz|criticis|condemn|blam|sanction|punish|fin|arrest|charg|indict|laud|commend|denounc|jail|accus)\\w*");
    if (of.form() == VerbGroup.Form.GERUND
        && (WordShape.is(lead, "by|after|before|while|without|when|in")
            || lead.equals("for") && !objectLeads)) {
      return subject(above.get(), depth + 1);
    }
    for (NounGroup group : grammar.nouns()) {
      boolean between = group.first() >= above.get().end() && group.end() <= of.first();
      if (between && !group.hasPreposition() && !near.temporal(group) && !pastComma(group, of)) {
        return Optional.of(group);
      }
    }
    return subject(above.get(), depth + 1);
  }

  /** A comma between the object and the verb cuts the control: "hit a depot, killing nine". */
  boolean pastComma(NounGroup group, VerbGroup of) {
    for (int i = group.end(); i < of.first(); i++) {
      if (grammar.lower(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  Optional<NounGroup> mainSubject(VerbGroup of, int depth) {
    return grammar.verbs().stream()
        .filter(v -> v.first() >= of.end() && v.form().isFinite())
        .findFirst()
        .flatMap(v -> subject(v, depth + 1));
  }
}
