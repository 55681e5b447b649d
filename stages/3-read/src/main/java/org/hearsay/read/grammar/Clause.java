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
  private static final Set<String> RELATIVE = Set.of("which", "who", "that", "whom");
  private static final Set<String> TEMPORAL =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow",
          "week",
          "month",
          "year",
          "night",
          "morning",
          "evening",
          "afternoon",
          "weekend",
          "tonight",
          "dawn",
          "day",
          "days",
          "weeks",
          "months",
          "years",
          "time",
          "times",
          "hours");
  private static final Set<String> PARTICLES =
      Set.of("down", "off", "over", "out", "up", "in", "away", "back", "through", "ahead", "on");
  private static final Set<String> BREAKS =
      Set.of(
          "that",
          "which",
          "who",
          "when",
          "while",
          "because",
          "although",
          "though",
          "whether",
          "if",
          "where",
          "unless",
          "whose",
          "whereas",
          "as",
          "after",
          "before",
          "until",
          "since",
          "than");

  private final Grammar grammar;
  private final VerbGroup verb;

  public Clause(Grammar grammar, VerbGroup verb) {
    this.grammar = grammar;
    this.verb = verb;
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
    return subject(verb, 0);
  }

  private Optional<NounGroup> subject(VerbGroup of, int depth) {
    if (depth > 6) {
      return Optional.empty();
    }
    int i = skipLeft(of.first() - 1);
    if (i < 0) {
      return of.form() == VerbGroup.Form.GERUND ? mainSubject(of, depth) : Optional.empty();
    }
    Word before = grammar.word(i);
    if (of.form() == VerbGroup.Form.PARTICIPLE) {
      Optional<NounGroup> noun = nounEndingBefore(before.is(",") ? i : i + 1);
      return noun.map(
          n ->
              n.hasPreposition() && grammar.lower(n.preposition()).equals("in")
                  ? outOfPhrase(n)
                  : n);
    }
    if (!of.form().isFinite()) {
      return controller(of, depth);
    }
    boolean insertion = before.is(",") && beforeInsertion(i) != i;
    if (before.tag() == Tag.CCONJ || before.is(",") && !insertion && coordinated(of, i)) {
      return previousVerb(of).flatMap(p -> subject(p, depth + 1));
    }
    if (RELATIVE.contains(before.lower())) {
      return antecedent(i, depth);
    }
    return leftward(of, i);
  }

  /** A finite verb after a comma and without a noun between: ", fired X, struck Y". */
  private boolean coordinated(VerbGroup of, int comma) {
    Optional<VerbGroup> previous = previousVerb(of);
    return previous.isPresent()
        && listOfVerbs(of, comma)
        && previous.get().form().isFinite()
        && grammar.nouns().stream().noneMatch(g -> g.first() > comma && g.end() <= of.first())
        && !parenthetic(previous.get(), comma);
  }

  /**
   * "fired X, struck Y and sank Z": the verb follows the comma, and a list goes on or ended before.
   */
  private boolean listOfVerbs(VerbGroup of, int comma) {
    boolean adjacent = of.first() == comma + 1;
    boolean later =
        grammar.verbs().stream()
            .anyMatch(
                v ->
                    v.first() > of.end()
                        && WordShape.is(grammar.lower(v.first() - 1), "and|or|then"));
    return adjacent && later;
  }

  private boolean parenthetic(VerbGroup previous, int comma) {
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

  private Optional<NounGroup> antecedent(int relative, int depth) {
    int i = skipLeft(relative - 1);
    while (i >= 0 && grammar.lower(i).equals(",")) {
      i--;
    }
    Optional<NounGroup> near = nounEndingBefore(i + 1).map(n -> agreeing(n, relative));
    boolean clause = near.isEmpty() && grammar.lower(relative).equals("that");
    return clause ? Optional.empty() : near.map(this::outOfPhrase);
  }

  /** "crews from Greece, which have been": a plural verb looks for a plural noun. */
  private NounGroup agreeing(NounGroup near, int relative) {
    boolean plural = WordShape.is(grammar.lower(relative + 1), "have|are|were");
    boolean singular = !grammar.lower(near.head()).endsWith("s");
    if (!plural || !singular || !near.hasPreposition()) {
      return near;
    }
    return nounEndingBefore(near.preposition())
        .filter(up -> grammar.lower(up.head()).endsWith("s"))
        .orElse(near);
  }

  /** "a shipment of arms that ...": the noun in front of "of". */
  private NounGroup outOfPhrase(NounGroup noun) {
    NounGroup at = noun;
    while (at.hasPreposition() && grammar.lower(at.preposition()).equals("of")) {
      Optional<NounGroup> up = nounEndingBefore(at.preposition());
      if (up.isEmpty()) {
        return at;
      }
      at = up.get();
    }
    return at;
  }

  /** Walks left over phrases and parentheses to the first bare noun group. */
  private Optional<NounGroup> leftward(VerbGroup of, int from) {
    int i = beforeInsertion(from);
    Optional<NounGroup> found = Optional.empty();
    while (i >= 0) {
      Optional<NounGroup> noun = nounEndingBefore(i + 1);
      if (noun.isPresent()) {
        NounGroup group = noun.get();
        boolean subordinate =
            group.hasPreposition()
                && i == from
                && WordShape.is(
                    grammar.lower(group.preposition()),
                    "after|before|since|until|as|while|when|because|once");
        if ((!group.hasPreposition() || subordinate) && !temporal(group)) {
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
  private int beforeInsertion(int from) {
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
  private boolean relativeClause(VerbGroup other, int from) {
    int start = relativeStart(other);
    return start >= 0;
  }

  private int relativeStart(VerbGroup other) {
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
  private NounGroup outOfApposition(NounGroup group, boolean closed) {
    int before = group.first() - 1;
    boolean commas =
        before > 0
            && grammar.lower(before).equals(",")
            && (grammar.lower(group.end()).equals(",") || closed);
    if (!commas) {
      return group;
    }
    Optional<NounGroup> name = nounEndingBefore(before);
    return name.filter(n -> !n.hasPreposition() && !temporal(n)).orElse(group);
  }

  /** "South Korea and the United States held": the first of the nouns that are joined. */
  private NounGroup firstOfList(NounGroup group) {
    NounGroup at = group;
    while (true) {
      int link = at.first() - 1;
      boolean joined = link > 0 && grammar.lower(link).equals("and");
      Optional<NounGroup> before = joined ? nounEndingBefore(link) : Optional.empty();
      if (before.isEmpty()
          || before.get().hasPreposition()
          || temporal(before.get())
          || objectOfVerb(before.get())) {
        return at;
      }
      at = before.get();
    }
  }

  private boolean objectOfVerb(NounGroup group) {
    int before = skipLeft(group.first() - 1);
    return before >= 0 && grammar.verbAt(before).isPresent();
  }

  /** The subject of an infinitive or gerund: the object between, else the subject above. */
  private Optional<NounGroup> controller(VerbGroup of, int depth) {
    Optional<VerbGroup> above = previousVerb(of);
    if (above.isEmpty()) {
      Optional<NounGroup> noun = nounEndingBefore(skipLeft(of.first() - 1) + 1);
      return noun.map(this::outOfPhrase);
    }
    String lead = grammar.lower(skipLeft(of.first() - 1));
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
      if (between && !group.hasPreposition() && !temporal(group) && !pastComma(group, of)) {
        return Optional.of(group);
      }
    }
    return subject(above.get(), depth + 1);
  }

  /** A comma between the object and the verb cuts the control: "hit a depot, killing nine". */
  private boolean pastComma(NounGroup group, VerbGroup of) {
    for (int i = group.end(); i < of.first(); i++) {
      if (grammar.lower(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  private Optional<NounGroup> mainSubject(VerbGroup of, int depth) {
    return grammar.verbs().stream()
        .filter(v -> v.first() >= of.end() && v.form().isFinite())
        .findFirst()
        .flatMap(v -> subject(v, depth + 1));
  }

  /** The verb group before this one. */
  public Optional<VerbGroup> previousVerb() {
    return previousVerb(verb);
  }

  private Optional<VerbGroup> previousVerb(VerbGroup of) {
    VerbGroup last = null;
    for (VerbGroup v : grammar.verbs()) {
      if (v.end() <= of.first()) {
        last = v;
      }
    }
    return Optional.ofNullable(last);
  }

  /** Bare noun groups right after the verb, in order: the object, or two where two stand. */
  public List<NounGroup> objects() {
    List<NounGroup> right = objectsAfter();
    return right.isEmpty() && verb.form() == VerbGroup.Form.ACTIVE ? relativeObject() : right;
  }

  /** "the ship, which commandos seized": the noun before the relative is the object. */
  private List<NounGroup> relativeObject() {
    Optional<NounGroup> own = nounEndingBefore(skipLeft(verb.first() - 1) + 1);
    if (own.isEmpty() || own.get().first() == 0) {
      return List.of();
    }
    int relative = own.get().first() - 1;
    boolean which = WordShape.is(grammar.lower(relative), "which|that|whom");
    Optional<NounGroup> antecedent = which ? antecedent(relative, 0) : Optional.empty();
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
      if (ownSubject(noun.get())) {
        break;
      }
      if (!temporal(noun.get())) {
        found.add(noun.get());
      }
      i = afterParticle(noun.get().end());
    }
    return found;
  }

  /** The noun is followed by a finite verb of its own. */
  private boolean ownSubject(NounGroup noun) {
    int after = noun.end();
    while (after < grammar.size() && grammar.word(after).tag() == Tag.ADV) {
      after++;
    }
    return grammar
        .verbAt(after)
        .map(v -> v.form().isFinite() && v.first() >= noun.end())
        .orElse(false);
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
    return joined(first, false);
  }

  /** The same for a subject, whose last noun stands before its verb. */
  public List<NounGroup> joinedSubject(NounGroup first) {
    return joined(first, true);
  }

  /** Noun groups joined before this one, in order, itself last. */
  public List<NounGroup> joinedBefore(NounGroup last) {
    java.util.LinkedList<NounGroup> list = new java.util.LinkedList<>(List.of(last));
    NounGroup at = last;
    while (at.first() > 1 && !at.hasPreposition()) {
      int link = at.first() - 1;
      boolean joins = WordShape.is(grammar.lower(link), "and|,|or");
      int before = grammar.lower(link - 1).equals(",") ? link - 1 : link;
      Optional<NounGroup> more = joins ? nounEndingBefore(before) : Optional.empty();
      if (more.isEmpty() || temporal(more.get())) {
        break;
      }
      at = more.get();
      list.addFirst(at);
    }
    return List.copyOf(list);
  }

  private List<NounGroup> joined(NounGroup first, boolean subject) {
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
          || temporal(more.get())
          || !and && !listGoesOn(more.get())) {
        return list;
      }
      list.add(more.get());
      at = more.get();
    }
  }

  /** After a comma a noun belongs to the list only where the list goes on to an "and". */
  private boolean listGoesOn(NounGroup noun) {
    int i = endWithPhrases(noun);
    return WordShape.is(grammar.lower(i), "and|or")
        || grammar.lower(i).equals(",")
            && (WordShape.is(grammar.lower(i + 1), "and|or")
                || grammar.nouns().stream()
                    .anyMatch(g -> g.first() == i + 1 && !g.hasPreposition() && !ownSubject(g)));
  }

  /** Index after the noun group and the "of" phrases that hang on it. */
  public int endWithPhrases(NounGroup noun) {
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

  /** Prepositional phrases after the verb, to the clause's end. */
  public List<Phrase> phrases() {
    return phrases(verb.end(), clauseEnd());
  }

  /** Prepositional phrases before the subject or between it and the verb. */
  public List<Phrase> frontedPhrases() {
    return phrases(clauseStart(), verb.first());
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

  /** Index after the last word that can belong to the verb's clause. */
  public int clauseEnd() {
    int i = verb.end();
    while (i < grammar.size()) {
      String lower = grammar.lower(i);
      if (lower.equals(";") || lower.equals(":") || BREAKS.contains(lower) && breaks(i)) {
        return i;
      }
      int at = i;
      Optional<VerbGroup> next = grammar.verbs().stream().filter(v -> v.first() == at).findFirst();
      if (next.isPresent() && (next.get().form().isFinite() || afterComma(at))) {
        return startOfSubject(next.get());
      }
      i++;
    }
    return grammar.size();
  }

  private boolean afterComma(int at) {
    return at > 0 && grammar.lower(at - 1).equals(",");
  }

  private boolean breaks(int i) {
    String lower = grammar.lower(i);
    boolean prepositional = WordShape.is(lower, "after|before|until|since|as|than");
    return !prepositional || clauseFollows(i);
  }

  private boolean clauseFollows(int i) {
    int end = Math.min(grammar.size(), i + 12);
    for (int k = i + 1; k < end; k++) {
      if (grammar.lower(k).equals(",")) {
        return false;
      }
      int at = k;
      if (grammar.verbs().stream()
          .anyMatch(
              v ->
                  v.first() == at
                      && (v.form().isFinite()
                          || v.form() == VerbGroup.Form.GERUND && at == i + 1))) {
        return true;
      }
    }
    return false;
  }

  private int startOfSubject(VerbGroup next) {
    int i = skipLeft(next.first() - 1);
    Optional<NounGroup> noun = i < 0 ? Optional.empty() : nounEndingBefore(i + 1);
    int start = next.first();
    boolean bare = false;
    while (noun.isPresent() && noun.get().first() >= verb.end()) {
      bare |= !noun.get().hasPreposition();
      start = noun.get().hasPreposition() ? noun.get().preposition() : noun.get().first();
      if (!noun.get().hasPreposition()) {
        break;
      }
      noun = start > 0 ? nounEndingBefore(start) : Optional.empty();
    }
    return Math.max(verb.end(), bare ? start : next.first());
  }

  /** Index of the first word that can belong to the verb's clause. */
  public int clauseStart() {
    for (int i = verb.first() - 1; i >= 0; i--) {
      String lower = grammar.lower(i);
      int at = i;
      boolean finite =
          grammar.verbs().stream().anyMatch(v -> v.end() == at + 1 && v.form().isFinite());
      if (finite || lower.equals(";") || WordShape.is(lower, "that|which|who|when|while")) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether the verb stands under "if", "unless", "whether" or an inverted "should". */
  public boolean conditional() {
    for (int i = verb.first() - 1; i >= Math.max(0, verb.first() - 12); i--) {
      String lower = grammar.lower(i);
      if (WordShape.is(lower, "if|unless|whether|should|lest") && !verb.contains(i)) {
        return true;
      }
      if (WordShape.is(lower, ",|;|:|that")) {
        return false;
      }
      int here = i;
      if (grammar.verbs().stream().anyMatch(v -> v.contains(here) && v.form().isFinite())) {
        return false;
      }
    }
    return false;
  }

  private int skipLeft(int from) {
    int i = from;
    while (i >= 0
        && (grammar.word(i).tag() == Tag.ADV
            || WordShape.is(grammar.word(i).form(), "[\"“‘”’]|–|—")
            || WordShape.is(grammar.lower(i), "reportedly|allegedly|not|never"))) {
      i--;
    }
    return i;
  }

  private Optional<NounGroup> nounEndingBefore(int end) {
    return grammar.nouns().stream().filter(g -> g.end() == end).findFirst();
  }

  private boolean temporal(NounGroup group) {
    return TEMPORAL.contains(grammar.lower(group.head()));
  }
}
