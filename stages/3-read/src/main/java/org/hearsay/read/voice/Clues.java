package org.hearsay.read.voice;

import static org.hearsay.read.voice.Clue.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.read.text.Document;
import org.hearsay.read.text.Sentence;
import org.hearsay.read.text.Token;
import org.hearsay.read.voice.Memory.Role;
import org.hearsay.read.voice.Memory.Trace;
import org.hearsay.read.voice.Referent.Sort;

/** Looks at every candidate of one source: what speaks for it, what against it. */
final class Clues {
  private static final Set<String> WOMEN =
      Set.of(
          "spokeswoman",
          "woman",
          "chairwoman",
          "ms",
          "ms.",
          "mrs",
          "mrs.",
          "queen",
          "widow",
          "mother",
          "sister",
          "wife",
          "lady",
          "daughter",
          "congresswoman");
  private static final Set<String> MEN =
      Set.of(
          "spokesman",
          "man",
          "chairman",
          "mr",
          "mr.",
          "king",
          "prince",
          "father",
          "brother",
          "husband",
          "son",
          "sir",
          "businessman",
          "watchman",
          "fisherman",
          "congressman",
          "sultan",
          "emir");

  /** A name that begins within so many characters of what is said is likely its subject. */
  private static final int OPENING = 9;

  private final Document document;
  private final Memory memory;
  private final Asked asked;
  private final Optional<String> above;
  private final List<Party> parties;
  private final int sentence;
  private final int paragraph;
  private final Set<String> words;
  private final Optional<Head> head;
  private final Set<String> open;
  private final Optional<Head> openHead;
  private final List<String> speakers;

  Clues(Document document, Memory memory, Asked asked, Optional<Referent> above) {
    this.document = document;
    this.memory = memory;
    this.asked = asked;
    this.above = above.map(Referent::name);
    this.parties = List.copyOf(Party.before(asked.at(), memory.all()).values());
    this.sentence = sentence(asked.at()).map(Sentence::index).orElse(0);
    this.paragraph = sentence(asked.at()).map(Sentence::paragraph).orElse(0);
    List<Token> noun = asked.phrase().core();
    this.head = noun.isEmpty() ? Optional.empty() : Head.of(noun.get(noun.size() - 1).lower());
    this.words = new HashSet<>(SourcePhrase.words(noun));
    this.words.remove("same");
    head.filter(h -> !noun.isEmpty())
        .ifPresent(
            h -> {
              words.remove(noun.get(noun.size() - 1).lower());
              words.add(h.singular());
            });
    List<Token> inner = asked.open();
    this.open = SourcePhrase.words(inner);
    this.openHead =
        inner.isEmpty() ? Optional.empty() : Head.of(inner.get(inner.size() - 1).lower());
    this.speakers = speakers();
  }

  private Optional<Sentence> sentence(int offset) {
    return document.sentenceAt(offset);
  }

  /** Names of those that spoke before, the last one first, each once. */
  private List<String> speakers() {
    List<String> names = new ArrayList<>();
    List<Trace> all = memory.all();
    for (int i = all.size() - 1; i >= 0; i--) {
      Trace t = all.get(i);
      if (t.spoke() && t.span().end() <= asked.at() && !names.contains(t.who().name())) {
        names.add(t.who().name());
      }
    }
    return names;
  }

  float[][] of(List<Candidate> candidates) {
    float[][] rows = new float[candidates.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = of(candidates.get(i));
    }
    return rows;
  }

  private float[] of(Candidate c) {
    float[] x = new float[Clue.values().length];
    way(x, c);
    kind(x, c.who());
    c.through().ifPresent(p -> met(x, c, p));
    set(x, NEW, c.through().isEmpty());
    set(x, ABOVE, above.equals(Optional.of(c.who().name())));
    state(x, c);
    parts(x, c.who());
    x[NAME_LENGTH.ordinal()] = Math.min(6, c.who().name().split(" ").length) / 6f;
    return x;
  }

  private static void set(float[] x, Clue clue, boolean holds) {
    x[clue.ordinal()] = holds ? 1 : 0;
  }

  private void way(float[] x, Candidate c) {
    set(x, WRITTEN, c.way() == Candidate.Way.WRITTEN);
    set(x, VERBATIM, c.way() == Candidate.Way.VERBATIM);
    set(x, MEANT, c.way() == Candidate.Way.MEANT);
    set(x, ITSELF, c.way() == Candidate.Way.ITSELF);
    set(x, LATER, c.way() == Candidate.Way.LATER);
    set(x, INSIDE, c.way() == Candidate.Way.INSIDE);
    set(x, OWNER, c.way() == Candidate.Way.OWNER);
    set(x, FILLED, c.way() == Candidate.Way.FILLED);
    set(x, STATE, c.way() == Candidate.Way.STATE);
    set(x, KNOWN, parties.stream().anyMatch(p -> p.who().name().equals(c.who().name())));
  }

  /** Whom the words in question mean: the candidate, or on whom it rests. */
  private Referent meant(Candidate c) {
    boolean part =
        (c.way() == Candidate.Way.MEANT || c.way() == Candidate.Way.FILLED)
            && c.through().isPresent();
    return part ? c.through().get().who() : c.who();
  }

  private void kind(float[] x, Referent r) {
    set(x, HUMAN, r.human());
    set(x, PLURAL, r.plural());
    set(x, UNNAMED, r.unnamed());
    set(x, PERSON_NAME, r.human() && !r.unnamed() && personal(r.name()));
    set(x, IS_PERSON, r.sort() == Sort.PERSON);
    set(x, IS_STATE, r.sort() == Sort.STATE);
    set(x, IS_BODY, r.sort() == Sort.BODY);
    set(x, IS_AGENCY, r.sort() == Sort.AGENCY);
    set(x, IS_ANALYST, r.sort() == Sort.ANALYST);
    set(x, IS_COMPANY, r.sort() == Sort.COMPANY);
    set(x, IS_GROUP, r.sort() == Sort.GROUP);
    set(x, IS_DOCUMENT, r.sort() == Sort.DOCUMENT);
  }

  /** Letters and parts of names: "ANA" of the Alborz News Agency, "Lacson" of Teodoro Lacson. */
  private void parts(float[] x, Referent r) {
    List<String> name = List.of(r.name().split("[ -]+"));
    StringBuilder letters = new StringBuilder();
    name.stream()
        .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
        .forEach(w -> letters.append(w.charAt(0)));
    boolean initials =
        asked.phrase().core().stream()
            .anyMatch(t -> t.form().length() >= 3 && t.form().contentEquals(letters));
    set(x, INITIALS, initials);
    List<Token> capitals =
        asked.phrase().core().stream()
            .filter(t -> t.isCapitalised() && Head.of(t.lower()).isEmpty())
            .toList();
    set(
        x,
        NAME_PART,
        !capitals.isEmpty() && capitals.stream().allMatch(t -> name.contains(t.form())));
    set(
        x,
        NAME_OTHER,
        !capitals.isEmpty() && capitals.stream().noneMatch(t -> name.contains(t.form())));
  }

  private static boolean personal(String name) {
    String[] parts = name.strip().split(" +");
    return parts.length <= 4
        && Character.isUpperCase(parts[parts.length - 1].charAt(0))
        && Arrays.stream(parts).noneMatch(w -> Head.of(w.toLowerCase(Locale.ROOT)).isPresent());
  }

  // ---- on whom it rests, as it was met before

  private void met(float[] x, Candidate c, Party p) {
    Referent r = meant(c);
    List<Trace> outside = p.traces().stream().filter(t -> !own(t.span())).toList();
    List<Trace> seen = outside.isEmpty() ? p.traces() : outside;
    Trace last = seen.get(seen.size() - 1);
    distance(x, last);
    role(x, last);
    set(x, ONLY_IN_CONTENT, outside.isEmpty());
    set(x, IN_CONTENT, outside.size() < p.traces().size());
    set(
        x,
        OPENS_CONTENT,
        p.traces().stream().anyMatch(t -> t.role() != Role.OWNER && opens(t.span())));
    int rank = speakers.indexOf(p.who().name());
    set(x, NEVER_SPOKE, rank < 0);
    set(x, SPEAKER_LAST, rank == 0);
    set(x, SPEAKER_SECOND, rank == 1);
    set(x, SPEAKER_EARLIER, rank > 1);
    x[SPOKE_OFTEN.ordinal()] = log(seen.stream().filter(Trace::spoke).count());
    x[MET_OFTEN.ordinal()] = log(seen.size());
    set(x, FIRST_PARAGRAPH, paragraphOf(p.traces().get(0)) == 0);
    fit(x, p.who());
    rivals(x, p, last);
    gender(x, r);
    boolean previous = rank == 0;
    set(x, PREVIOUS_VOICE, previous);
    set(x, PREVIOUS_VOICE_HERE, previous && paragraphOf(last) == paragraph);
  }

  private void distance(float[] x, Trace last) {
    int back = Math.abs(sentence - last.sentence());
    set(x, SAME_SENTENCE, back == 0);
    set(x, SENTENCE_BEFORE, back == 1);
    set(x, TWO_BEFORE, back == 2);
    x[DISTANCE.ordinal()] = log(back);
    set(x, SAME_PARAGRAPH, paragraphOf(last) == paragraph);
    set(x, PARAGRAPH_BEFORE, paragraphOf(last) == paragraph - 1);
    boolean first = asked.spoken().content().get(0).start() < asked.at();
    set(x, CONTENT_FIRST_NEAR, first && back <= 1);
  }

  private int paragraphOf(Trace t) {
    return document.sentences().get(t.sentence()).paragraph();
  }

  private static void role(float[] x, Trace last) {
    set(x, LAST_SPOKE, last.role() == Role.SPEAKER);
    set(x, LAST_SUBJECT, last.role() == Role.SUBJECT);
    set(x, LAST_OTHER, last.role() == Role.OTHER);
    set(x, LAST_OWNER, last.role() == Role.OWNER);
  }

  private boolean own(Span span) {
    return asked.spoken().content().stream().anyMatch(c -> c.contains(span));
  }

  private boolean opens(Span span) {
    return asked.spoken().content().stream()
        .anyMatch(c -> span.start() >= c.start() && span.start() < c.start() + OPENING);
  }

  private void fit(float[] x, Referent r) {
    set(x, FITS, fits(r));
    boolean plural = asked.isPlural();
    set(x, NUMBER_AGREES, plural == r.plural());
    set(x, NUMBER_CLASHES, plural && !r.plural() && r.human());
    set(x, OPEN_WORDS, !open.isEmpty() && r.words().containsAll(open));
    set(
        x,
        OPEN_HEAD,
        openHead.map(h -> r.words().contains(h.singular()) || Recurrence.fits(r, h)).orElse(false));
    if (words.isEmpty()) {
      return;
    }
    long shared = words.stream().filter(r.words()::contains).count();
    set(x, ALL_WORDS, shared == words.size());
    x[SHARED_WORDS.ordinal()] = shared / (float) words.size();
    head.ifPresent(
        h -> {
          set(x, HEAD_CALLS, r.words().contains(h.singular()));
          List<String> name = List.of(r.name().toLowerCase(Locale.ROOT).split("[ -]+"));
          boolean inName = name.contains(h.singular());
          set(x, HEAD_IN_NAME, inName);
          set(
              x,
              OTHER_HEAD,
              !inName
                  && name.stream()
                      .anyMatch(w -> Head.of(w).map(o -> o.kind() == h.kind()).orElse(false)));
        });
  }

  /** Whether somebody is of the kind that the pronoun or noun asks for. */
  private boolean fits(Referent r) {
    return switch (asked.kind()) {
      case HE -> r.human() && !r.plural() && memory.mayBe(r, false);
      case SHE -> r.human() && !r.plural() && memory.mayBe(r, true);
      case HIS -> r.human() && !r.plural() && memory.mayBe(r, asked.tokens().get(0).is("her"));
      case IT, ITS -> !r.human() && !r.plural();
      case THEY, THEIR, MEMBER -> r.plural() || r.sort() == Sort.GROUP || r.sort() == Sort.BODY;
      default -> head.map(h -> Recurrence.fits(r, h)).orElse(true);
    };
  }

  private void rivals(float[] x, Party p, Trace last) {
    int nearer = 0;
    int fitting = 0;
    int ofSort = 0;
    for (Party other : parties) {
      if (other.who().name().equals(p.who().name())) {
        continue;
      }
      Trace theirs = other.traces().get(other.traces().size() - 1);
      boolean closer = theirs.span().start() > last.span().start() && !own(theirs.span());
      boolean fits = fits(other.who());
      nearer += closer ? 1 : 0;
      fitting += closer && fits ? 1 : 0;
      ofSort += closer && other.who().sort() == p.who().sort() ? 1 : 0;
    }
    x[RIVALS.ordinal()] = log(fitting);
    set(x, NEAREST_FITTING, fitting == 0 && fits(p.who()));
    set(x, NEAREST_OF_SORT, ofSort == 0 && nearer >= 0);
  }

  private void gender(float[] x, Referent r) {
    Optional<Boolean> asks =
        asked.kind() == Asked.Kind.HE
                || asked.kind() == Asked.Kind.SHE
                || asked.kind() == Asked.Kind.HIS
            ? Pronouns.isFemale(asked.tokens().get(0).lower())
            : Optional.empty();
    Optional<Boolean> is = memory.isFemale(r.name()).or(() -> told(r));
    String first = r.name().split(" ")[0];
    if (asks.isPresent() && r.human() && !r.unnamed()) {
      Optional<Boolean> named = FirstNames.isFemale(first);
      set(x, FIRST_NAME_AGREES, named.equals(asks));
      set(x, FIRST_NAME_CLASHES, named.isPresent() && !named.equals(asks));
      set(x, ENDS_IN_A, named.isEmpty() && (first.endsWith("a") || first.endsWith("ė")));
    }
    if (asks.isPresent() && is.isPresent()) {
      set(x, GENDER_AGREES, asks.equals(is));
      set(x, GENDER_CLASHES, !asks.equals(is));
    }
  }

  private static Optional<Boolean> told(Referent r) {
    if (r.words().stream().anyMatch(WOMEN::contains)) {
      return Optional.of(true);
    }
    return r.words().stream().anyMatch(MEN::contains) ? Optional.of(false) : Optional.empty();
  }

  // ---- whose office it is

  private void state(float[] x, Candidate c) {
    if (c.way() != Candidate.Way.STATE) {
      return;
    }
    String state = c.through().map(p -> p.who().name()).orElse("");
    set(x, STATE_IN_SENTENCE, memory.stateIn(sentence, asked.at()).equals(Optional.of(state)));
    set(x, STATE_OF_LAST, speakerHouse().equals(Optional.of(state)));
    set(x, STATE_HOME, memory.home().equals(Optional.of(state)));
    set(x, STATE_MOST, memory.mostNamed().equals(Optional.of(state)));
    set(
        x,
        STATE_CAPITAL,
        memory
            .capital(asked.at(), asked.spoken().content(), Referent.state(""))
            .flatMap(Referent::house)
            .equals(Optional.of(state)));
    set(x, NAME_HAS_STATE, true);
  }

  private Optional<String> speakerHouse() {
    Collection<Trace> all = memory.all();
    Optional<String> house = Optional.empty();
    for (Trace t : all) {
      if (t.spoke() && t.span().end() <= asked.at()) {
        house = t.who().house();
      }
    }
    return house;
  }

  private static float log(long n) {
    return (float) Math.log1p(Math.max(0, n)) / 2;
  }
}
