package org.hearsay.read.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.read.lexicon.WordShape;

/** Finds verb groups and tells how each is built. */
final class VerbGroups {
  private static final Set<String> MODALS =
      Set.of(
          "will", "would", "can", "could", "may", "might", "must", "shall", "should", "'ll", "'d");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "cannot");

  /** Participles that differ from the past form: without an auxiliary they follow their noun. */
  private static final Set<String> DISTINCT =
      Set.of(
          "shown",
          "flown",
          "taken",
          "given",
          "seen",
          "driven",
          "thrown",
          "stolen",
          "drawn",
          "written",
          "known",
          "borne",
          "sworn",
          "withdrawn",
          "overseen",
          "broken",
          "hidden");

  /** Verbs that need no object: without one they are still active. */
  private static final Set<String> INTRANSITIVE =
      Set.of(
          "flew",
          "crossed",
          "landed",
          "trained",
          "arrived",
          "sailed",
          "entered",
          "left",
          "crashed",
          "fell",
          "exploded",
          "agreed",
          "began",
          "started",
          "continued",
          "said",
          "docked",
          "returned",
          "intruded",
          "struck",
          "hit",
          "fired",
          "visited",
          "departed",
          "drifted",
          "reached",
          "passed",
          "moved",
          "met",
          "denied",
          "confirmed",
          "told",
          "insisted",
          "claimed",
          "stressed",
          "admitted",
          "announced",
          "added",
          "disclosed",
          "revealed",
          "declared",
          "maintained",
          "conceded",
          "asserted",
          "alleged",
          "replied",
          "promised",
          "pledged",
          "swore",
          "watched",
          "appeared",
          "took",
          "went",
          "came",
          "warned",
          "vowed",
          "threatened",
          "exercised",
          "drilled",
          "splashed",
          "ended",
          "failed",
          "travelled",
          "traveled",
          "reported",
          "used");

  /** Verbs that need an object: without one they are participles. */
  private static final Set<String> TRANSITIVE =
      Set.of(
          "provided",
          "supplied",
          "delivered",
          "sent",
          "shipped",
          "deployed",
          "seized",
          "captured",
          "imposed",
          "signed",
          "built",
          "produced",
          "made",
          "bought",
          "purchased",
          "acquired",
          "transferred",
          "exported",
          "stationed",
          "sold",
          "stolen",
          "sanctioned",
          "blacklisted",
          "intercepted",
          "designed",
          "developed",
          "manufactured",
          "assembled",
          "smuggled",
          "killed",
          "supported",
          "backed",
          "called",
          "named",
          "known",
          "held",
          "carried",
          "filled",
          "equipped");

  private final List<Word> words;

  VerbGroups(List<Word> words) {
    this.words = words;
  }

  List<VerbGroup> groups(List<NounGroup> nouns) {
    List<VerbGroup> groups = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int end = inNoun(nouns, i) ? i : end(i);
      if (end > i) {
        groups.add(group(i, end, nouns, groups));
        i = end;
      } else {
        i++;
      }
    }
    return groups;
  }

  private static boolean inNoun(List<NounGroup> nouns, int i) {
    return nouns.stream().anyMatch(g -> g.contains(i));
  }

  private int end(int first) {
    Word word = words.get(first);
    boolean to = word.is("to") && verbalSoon(first + 1);
    boolean negative = NEGATIONS.contains(word.lower()) && verbalSoon(first + 1);
    if (!word.isVerbal() && !to && !negative) {
      return first;
    }
    int i = first;
    int last = first;
    while (i < words.size()) {
      Word at = words.get(i);
      if (at.tag() == Tag.VERB) {
        return i + 1;
      }
      boolean inside =
          at.tag() == Tag.AUX
              || at.tag() == Tag.ADV
              || NEGATIONS.contains(at.lower())
              || at.is("to") && (i == first || verbalSoon(i + 1) && words.get(i - 1).is("have"));
      if (!inside || at.tag() == Tag.ADV && !verbalSoon(i + 1)) {
        break;
      }
      if (at.tag() == Tag.AUX) {
        last = i;
      }
      i++;
    }
    return last + 1;
  }

  private boolean verbalSoon(int i) {
    for (int k = i; k < Math.min(i + 4, words.size()); k++) {
      Word at = words.get(k);
      if (at.isVerbal()) {
        return true;
      }
      if (at.tag() != Tag.ADV && !NEGATIONS.contains(at.lower())) {
        return false;
      }
    }
    return false;
  }

  private VerbGroup group(int first, int end, List<NounGroup> nouns, List<VerbGroup> before) {
    int head = end - 1;
    boolean negated = false;
    boolean perfect = false;
    boolean be = false;
    boolean have = false;
    String modal = "";
    for (int i = first; i < end; i++) {
      String lower = words.get(i).lower();
      boolean only = i + 1 < words.size() && words.get(i + 1).is("only");
      negated |= NEGATIONS.contains(lower) && !only;
      if (i < head) {
        be |= TagRepair.BE.contains(lower) || lower.equals("'s") || lower.equals("'re");
        have |= WordShape.is(lower, "has|have|had|having|'ve");
        modal = MODALS.contains(lower) ? lower : modal;
      }
    }
    perfect = have;
    VerbGroup.Form form = form(first, head, be, have, nouns, before);
    boolean split = first > 0 && NEGATIONS.contains(words.get(first - 1).lower());
    return new VerbGroup(first, end, head, form, negated || split, modal, perfect);
  }

  private VerbGroup.Form form(
      int first,
      int head,
      boolean be,
      boolean have,
      List<NounGroup> nouns,
      List<VerbGroup> before) {
    String verb = words.get(head).lower();
    boolean ing = verb.endsWith("ing") && verb.length() > 4;
    boolean auxiliary = words.get(head).tag() == Tag.AUX;
    boolean passive = be && !ing && !auxiliary && pastLike(verb);
    if (words.get(first).is("to")
        || first + 1 < head && words.get(first + 1).is("to") && words.get(first).is("not")) {
      return passive ? VerbGroup.Form.PASSIVE_INFINITIVE : VerbGroup.Form.INFINITIVE;
    }
    if (words.get(first).is("having")) {
      return VerbGroup.Form.GERUND;
    }
    if (passive) {
      return words.get(first).is("being")
          ? VerbGroup.Form.PASSIVE_INFINITIVE
          : VerbGroup.Form.PASSIVE;
    }
    if (ing) {
      return be ? VerbGroup.Form.PROGRESSIVE : VerbGroup.Form.GERUND;
    }
    boolean bare = first == head && !have && !auxiliary && pastLike(verb);
    return bare && reduced(head, nouns, before) ? VerbGroup.Form.PARTICIPLE : VerbGroup.Form.ACTIVE;
  }

  private static boolean pastLike(String verb) {
    return org.hearsay.read.lexicon.Inflection.isPast(verb) || DISTINCT.contains(verb);
  }

  /** Whether a past form without auxiliary follows its noun as a participle. */
  private boolean reduced(int head, List<NounGroup> nouns, List<VerbGroup> before) {
    String verb = words.get(head).lower();
    if (DISTINCT.contains(verb)) {
      return true;
    }
    int next = head + 1;
    while (next < words.size()
        && (words.get(next).tag() == Tag.ADV
            || WordShape.is(words.get(next).lower(), "out|down|up|off"))) {
      next++;
    }
    if (next < words.size() && words.get(next).is("by")) {
      return true;
    }
    boolean object = startsNoun(nouns, next);
    if (underRelative(head, nouns)) {
      return false;
    }
    boolean afterNoun = nouns.stream().anyMatch(g -> g.end() == head);
    if (!object && afterNoun && TRANSITIVE.contains(verb)) {
      return true;
    }
    if (object || INTRANSITIVE.contains(verb)) {
      return false;
    }
    return verbFollows(head, nouns) || inObject(head, nouns, before);
  }

  /** "the ship which commandos seized", "what the visitors saw": the noun before is the subject. */
  private boolean underRelative(int head, List<NounGroup> nouns) {
    return nouns.stream()
        .filter(g -> g.end() == head && !g.hasPreposition() && g.first() > 0)
        .anyMatch(g -> WordShape.is(words.get(g.first() - 1).lower(), "which|that|what|whom|who"));
  }

  private static boolean startsNoun(List<NounGroup> nouns, int i) {
    return nouns.stream().anyMatch(g -> g.first() == i && !g.hasPreposition());
  }

  /** Another finite verb shares the noun before: "arms seized in May came from ...". */
  private boolean verbFollows(int head, List<NounGroup> nouns) {
    boolean comma = head > 0 && words.get(head - 1).is(",");
    for (int i = head + 1; i < words.size(); i++) {
      Word at = words.get(i);
      if (at.tag() == Tag.CCONJ
          || at.tag() == Tag.SCONJ
          || WordShape.is(at.lower(), "that|which|who|said")) {
        return false;
      }
      if (at.is(",")) {
        if (!comma) {
          return false;
        }
        comma = false;
      }
      if (at.tag() == Tag.AUX && !at.is("having") && !at.is("being")
          || at.tag() == Tag.VERB && !at.lower().endsWith("ing")) {
        int prior = i - 1;
        boolean ownSubject =
            nouns.stream()
                .anyMatch(g -> g.end() == prior + 1 && !g.hasPreposition() && g.first() > head);
        return !ownSubject && !words.get(prior).is("to");
      }
    }
    return false;
  }

  /** The noun before is an object of an earlier verb: "unloaded arms shipped from Iran". */
  private boolean inObject(int head, List<NounGroup> nouns, List<VerbGroup> before) {
    if (before.isEmpty() || head == 0) {
      return false;
    }
    VerbGroup last = before.get(before.size() - 1);
    boolean nounBefore = nouns.stream().anyMatch(g -> g.end() == head && g.first() >= last.end());
    boolean clear = true;
    for (int i = last.end(); i < head; i++) {
      Word at = words.get(i);
      clear &=
          at.tag() != Tag.SCONJ
              && at.tag() != Tag.PUNCT
              && !WordShape.is(at.lower(), "that|which|who|after|before|when|while|as");
    }
    return nounBefore && clear;
  }
}
