package org.hearsay.read.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.read.attribution.Cue.Frame;
import org.hearsay.read.attribution.NounPhrases.Range;
import org.hearsay.read.text.Quotation;

/**
 * Reads one region's own attributions. The outermost one that closes the sentence ("..., he said.")
 * is found first and takes what stands before it; the others are read from left to right, and a cue
 * inside a content already taken is left for reading inside.
 */
final class RegionScan {
  /** Verbs whose past participle with "is" and "to" reports without a source. */
  private static final Set<String> HEARSAY =
      Set.of(
          "say",
          "believe",
          "think",
          "report",
          "allege",
          "estimate",
          "suspect",
          "know",
          "rumor",
          "rumour",
          "understand");

  /** Phrases by which the voice of the verb before them cites a deeper one. */
  private static final Set<String> RELAYS =
      Set.of(
          "citing", "quoting", "on the strength of", "with reference to", "cited by", "quoted by");

  /** Cues below this are too often something else. */
  private static final double RELIABILITY_MIN = 0.3;

  /** Forms below this are hardly ever cues: "states". */
  private static final double CUE_MIN = 0.08;

  /** With so many words before it, "said in a paper that ..." closes the sentence. */
  private static final int LEFT_CLAUSE_MIN = 9;

  /** Between two commas even a rare cue is one: "they find,". */
  private static final double TRAILING_MIN = 0.02;

  /** Base forms are nouns more often than not. */
  private static final double BASE_MIN = 0.15;

  private static final double NOUN_RELIABILITY_MIN = 0.45;

  /** A denial, doubt or demand matters enough to risk more. */
  private static final double NOUN_STANCE_MIN = 0.25;

  private final Region region;
  private final NounPhrases phrases;
  private final List<CueMatch> cues;
  private final List<RawAttribution> found = new ArrayList<>();

  /** Where the next content may start. */
  private int free;

  private Optional<Waiting> waiting = Optional.empty();

  /** The source of the last attribution read, for participles and coordinated verbs. */
  private List<Span> subject = List.of();

  RegionScan(Region region) {
    this.region = region;
    this.phrases = new NounPhrases(region);
    this.cues = new CueFinder(region.tokens).find(region.from, region.to, region.quoted());
    this.free = Datelines.end(region);
  }

  /** The region is a reporting clause alone: "Ro said on Friday." */
  Optional<RawAttribution> bare(Span content) {
    for (CueMatch cue : cues) {
      boolean speaks = cue.cue().takes(Frame.CLAUSE) || cue.cue().takes(Frame.QUOTATION);
      if (!speaks || cue.passive() || cue.infinitive()) {
        continue;
      }
      Optional<Range> source = phrases.before(cue.from(), region.from);
      boolean alone =
          source.isPresent()
              && source.get().from() - region.from <= 1
              && phrases.plausible(source.get())
              && closesAfter(cue.to(), cue.cue().takes(Frame.ADDRESSEE));
      if (alone) {
        add(Pattern.TRAILING, cue, source.get(), List.of(content));
        return Optional.of(found.get(0));
      }
    }
    return Optional.empty();
  }

  List<RawAttribution> read() {
    int start = 0;
    for (int i = 0; i < cues.size(); i++) {
      if (cues.get(i).from() >= free && (trailing(i) || closing(i))) {
        start = i + 1;
      }
    }
    for (int i = start; i < cues.size(); i++) {
      if (cues.get(i).from() >= free) {
        one(i);
      }
    }
    return found;
  }

  private void one(int i) {
    CueMatch cue = cues.get(i);
    if (tooWeak(cue)) {
      return;
    }
    if (cue.cue().takes(Frame.SOURCE) || whichCited(cue)) {
      sourcePhrase(cue, i);
    } else if (cue.cue().takes(Frame.NOTHING)) {
      absent(cue, i);
    } else if (cue.passive()) {
      passive(cue, i);
    } else if (!cue.infinitive()) {
      leading(cue, i);
    }
  }

  /** "Yonhap, which cited the port office": the one cited is the source. */
  private boolean whichCited(CueMatch cue) {
    boolean relative =
        cue.from() > region.from
            && Set.of("which", "who").contains(region.token(cue.from() - 1).lower());
    return relative && Set.of("cite", "quote").contains(cue.cue().lemma());
  }

  private static boolean tooWeak(CueMatch cue) {
    double least = cue.cue().form() == Cue.Form.BASE ? BASE_MIN : CUE_MIN;
    return cue.cue().reliability() < least;
  }

  // ---- "..., he said" and "...," said the colonel

  private boolean trailing(int i) {
    CueMatch cue = cues.get(i);
    boolean speaks = cue.cue().takes(Frame.CLAUSE) || cue.cue().takes(Frame.QUOTATION);
    if (!speaks
        || tooWeak(cue)
        || cue.passive()
        || cue.infinitive()
        || cue.cue().form() == Cue.Form.ING) {
      return false;
    }
    if (tooWeak(cue)) {
      return cue.cue().reliability() >= TRAILING_MIN
          && cue.cue().form() != Cue.Form.PAST
          && closesAfter(cue.to(), false)
          && endsAt(cue.to())
          && subjectFirst(cue, i);
    }
    return inverted(cue, i) || subjectFirst(cue, i);
  }

  /** "..., according to the ministry." takes the whole sentence, inner attributions too. */
  private boolean closing(int i) {
    CueMatch cue = cues.get(i);
    boolean own = cue.cue().takes(Frame.SOURCE) && !RELAYS.contains(cue.cue().lemma());
    if (!own || tooWeak(cue) || !border(cue.from() - 1)) {
      return false;
    }
    Optional<Range> source = phrases.after(cue.to(), region.to);
    boolean ends =
        source.isPresent()
            && (source.get().to() >= region.endOfWords() || region.isComma(source.get().to()));
    if (!ends || free > region.from && !found.isEmpty()) {
      return false;
    }
    sourcePhrase(cue, i);
    return true;
  }

  private boolean subjectFirst(CueMatch cue, int i) {
    Optional<Range> source = phrases.before(cue.from(), free);
    int end = cue.passive() ? cue.to() + 2 : cue.to();
    if (source.isEmpty()
        || !phrases.plausible(source.get())
        || !border(source.get().from() - 1)
        || !closesAfter(end, cue.cue().takes(Frame.ADDRESSEE))) {
      return false;
    }
    return take(Pattern.TRAILING, cue, source.get(), source.get().from(), end, i);
  }

  private boolean inverted(CueMatch cue, int i) {
    if (!border(cue.from() - 1) || cue.to() >= region.to) {
      return false;
    }
    Optional<Range> source = phrases.after(cue.to(), region.to);
    if (source.isEmpty()
        || !phrases.plausible(source.get())
        || region.token(cue.to()).is("that")
        || region.token(cue.to()).is("to")
        || !closesAfter(source.get().to(), false)) {
      return false;
    }
    return take(Pattern.INVERTED, cue, source.get(), cue.from(), source.get().to(), i);
  }

  /** A comma, a dash or a closing quotation mark with words before it. */
  private boolean border(int at) {
    boolean parts =
        region.isComma(at)
            || (at >= region.from && Words.dash(region.token(at)))
            || region.closesQuotation(at);
    return parts && at - free >= 1;
  }

  /** Whether only an addressee and adverbials follow, up to a comma, a quotation or the end. */
  private boolean closesAfter(int at, boolean addressee) {
    int i = at;
    int words = 0;
    while (i < region.to && region.token(i).kind() != org.hearsay.read.text.Token.Kind.MARK) {
      boolean opens = region.token(i).is("that") || region.token(i).is("as");
      if (opens && (words < 2 || at - free < LEFT_CLAUSE_MIN)) {
        return false;
      }
      i++;
      words++;
    }
    boolean adverbial =
        words == 0
            || Words.PREPOSITIONS.contains(region.token(at).lower())
            || Words.DAYS.contains(region.token(at).lower())
            || Words.adverb(region.token(at))
            || Words.CIRCUMSTANCES.contains(region.token(at).lower())
            || (addressee && addressed(at));
    return adverbial && words <= 14;
  }

  /** "is quoted as saying" */
  private boolean asSaying(int at) {
    return at + 1 < region.to && region.token(at).is("as") && region.token(at + 1).is("saying");
  }

  private boolean endsAt(int at) {
    return at >= region.to || region.token(at).kind() == org.hearsay.read.text.Token.Kind.MARK;
  }

  private boolean addressed(int at) {
    String lower = region.token(at).lower();
    return Words.OBJECT_PRONOUNS.contains(lower)
        || region.token(at).isCapitalised()
        || Words.DETERMINERS.contains(lower)
        || lower.endsWith("s");
  }

  private boolean take(Pattern pattern, CueMatch cue, Range source, int left, int right, int i) {
    int leftEnd = left;
    while (leftEnd > free
        && (region.isComma(leftEnd - 1) || Words.dash(region.token(leftEnd - 1)))) {
      leftEnd--;
    }
    List<Span> content = new ArrayList<>();
    if (leftEnd <= free) {
      return false;
    }
    int leftStart = free;
    int resume = afterReportingClause(right);
    int end = cut(i + 1, resume);
    if (resume > region.from && region.token(resume - 1).form().equals(";")) {
      end = resume;
    }
    if (hangsOn(pattern, resume, end)) {
      resume = nextQuotation(resume, end);
    }
    if (secondPart(resume, end)) {
      leftStart = afterSemicolon(leftStart, leftEnd);
      content.add(grown(resume, end));
      free = end;
    } else {
      free = resume;
    }
    content.add(0, grown(leftStart, leftEnd));
    add(pattern, cue, source, content);
    return true;
  }

  /** A clause that goes on after its speaker starts after the last semicolon. */
  private int afterSemicolon(int from, int end) {
    for (int i = end - 1; i > from; i--) {
      if (region.token(i).form().equals(";") && region.quotationOf(i).isEmpty() && i + 1 < end) {
        return i + 1;
      }
    }
    return from;
  }

  /** After the comma or stop that closes "he said on Friday,". */
  private int afterReportingClause(int at) {
    int i = at;
    while (i < region.to
        && region.quotationOf(i).isEmpty()
        && !startsPhrase(i)
        && region.token(i).kind() != org.hearsay.read.text.Token.Kind.MARK) {
      i++;
    }
    while (i < region.to
        && region.quotationOf(i).isEmpty()
        && region.token(i).kind() == org.hearsay.read.text.Token.Kind.MARK) {
      i++;
    }
    return i;
  }

  /** After "said the colonel," an apposition, a relative clause or a participle follows. */
  private boolean hangsOn(Pattern pattern, int from, int end) {
    if (from >= end || region.opensQuotation(from)) {
      return false;
    }
    String first = region.token(from).lower();
    return pattern == Pattern.INVERTED
        || first.equals("a")
        || first.equals("an")
        || first.equals("who")
        || (first.endsWith("ing") && !region.token(from).isCapitalised());
  }

  private int nextQuotation(int from, int end) {
    for (int i = from; i < end; i++) {
      if (region.opensQuotation(i)) {
        return i;
      }
    }
    return end;
  }

  /** A source phrase may follow at once: "reported on the strength of". */
  private boolean startsPhrase(int at) {
    return cues.stream().anyMatch(c -> c.from() == at && c.cue().takes(Frame.SOURCE));
  }

  private boolean secondPart(int from, int end) {
    return end - from >= 2;
  }

  // ---- he said that ...

  /** A source phrase whose content the next cue brings. */
  private record Waiting(CueMatch cue, Range source) {}

  private void leading(CueMatch cue, int i) {
    boolean participle = cue.cue().form() == Cue.Form.ING;
    boolean base = cue.cue().form() == Cue.Form.BASE;
    Optional<Range> source = Optional.empty();
    boolean joined = joined(cue);
    if (participle) {
      if (!region.isComma(cue.from() - 1) && cue.from() > region.from) {
        return;
      }
    } else if (!joined) {
      int end = waiting.map(w -> w.cue().from()).orElse(cue.from());
      source = phrases.before(region.isComma(end - 1) && waiting.isPresent() ? end - 1 : end, free);
      if (source.isEmpty() || !phrases.plausible(source.get()) || (base && !plural(source.get()))) {
        return;
      }
    }
    if ((participle || joined) && subject.isEmpty()) {
      subject = guessedSubject(cue);
      if (subject.isEmpty()) {
        return;
      }
    }
    boolean document =
        source.isPresent() && Words.DOCUMENTS.contains(region.token(source.get().from()).lower())
            || source.isPresent()
                && Words.DOCUMENTS.contains(region.token(source.get().to() - 1).lower())
            || source.isPresent()
                && Words.DOCUMENTS.contains(
                    region.token(Math.min(source.get().from() + 1, source.get().to() - 1)).lower());
    int[] content = contentAfter(cue, i, document);
    if (content.length == 0) {
      return;
    }
    boolean noun = content[3] == 1;
    Pattern pattern =
        noun
            ? Pattern.NOUN_OBJECT
            : participle
                ? Pattern.PARTICIPLE
                : joined
                    ? Pattern.COORDINATED
                    : region.opensQuotation(content[0])
                        ? Pattern.LEADING_QUOTATION
                        : Pattern.LEADING;
    if (source.isPresent()) {
      subject = List.of(region.span(source.get().from(), source.get().to()));
    }
    List<Span> cueSpan = List.of(region.span(cue.from(), content[2]));
    found.add(
        new RawAttribution(
            subject,
            cueSpan,
            List.of(grown(content[0], content[1])),
            pattern.confidence(cue.cue())));
    free = content[1];
    waiting.ifPresent(
        w -> {
          List<Span> same = found.get(found.size() - 1).content();
          List<Span> outer = subject;
          add(Pattern.SOURCE_PHRASE, w.cue(), w.source(), same);
          subject = outer;
        });
    waiting = Optional.empty();
  }

  private boolean joined(CueMatch cue) {
    if (cue.from() - 1 <= region.from) {
      return false;
    }
    String before = region.token(cue.from() - 1).lower();
    return before.equals("and") || before.equals("but") || before.equals("then");
  }

  /** A base form ("say") needs a subject that is not singular. */
  private boolean plural(Range source) {
    String last = region.token(source.to() - 1).lower();
    return last.endsWith("s")
        || region.token(source.from()).lower().endsWith("s")
        || (source.to() - source.from() > 1
            && region.token(source.from() + 1).lower().endsWith("s"))
        || Set.of(
                "i",
                "we",
                "you",
                "they",
                "who",
                "many",
                "some",
                "others",
                "people",
                "police",
                "officials",
                "men")
            .contains(last);
  }

  /** The noun phrase that opens the region, up to its verb. */
  private List<Span> guessedSubject(CueMatch cue) {
    int verb = region.from;
    while (verb < cue.from()
        && !Words.AUXILIARIES.contains(region.token(verb).lower())
        && !looksFinite(verb)) {
      verb++;
    }
    if (verb >= cue.from()) {
      return List.of();
    }
    return phrases
        .before(verb, region.from)
        .map(r -> List.of(region.span(r.from(), r.to())))
        .orElse(List.of());
  }

  private boolean looksFinite(int at) {
    String lower = region.token(at).lower();
    return at > region.from
        && !region.token(at).isCapitalised()
        && lower.length() > 3
        && lower.endsWith("ed");
  }

  /** Token range of the content, end of the cue, and 1 for a noun phrase; empty where none fits. */
  private int[] contentAfter(CueMatch cue, int i, boolean document) {
    int at = cue.to();
    int cueEnd = cue.to();
    if (at >= region.to) {
      return new int[0];
    }
    if (cue.cue().prepositions().contains(region.token(at).lower())) {
      return content(at + 1, cut(i + 1, at + 1), at + 1, true);
    }
    int end = cut(i + 1, at);
    int that = find("that", at, Math.min(end, at + 14));
    boolean clause = cue.cue().takes(Frame.CLAUSE);
    if (that >= 0 && (clause || cue.cue().takes(Frame.THAT_CLAUSE)) && noCueBetween(i, that)) {
      return content(that, end, cueEnd, false);
    }
    boolean urges =
        cue.cue().takes(Frame.ADDRESSEE) && cue.cue().stance() == org.hearsay.model.Stance.DEMANDS;
    int start = urges ? at : afterAddressee(cue, at);
    if (start < region.to && isColonOrComma(start) && region.opensQuotation(start + 1)) {
      return quoted(start + 1, end, cueEnd);
    }
    if (region.opensQuotation(start)) {
      return quoted(start, end, cueEnd);
    }
    if (start < region.to && region.token(start).form().equals(":")) {
      return content(start + 1, region.endOfWords(), cueEnd, false);
    }
    boolean shows = document && cue.cue().takes(Frame.THAT_CLAUSE);
    boolean sure = cue.cue().reliability() >= RELIABILITY_MIN || pronounFollows(start);
    boolean phraseOnly = cue.cue().takes(Frame.NOUN) && !hasVerb(start, end);
    if (shows && startsNoun(start)) {
      return content(start, end, cueEnd, false);
    }
    if (clause && sure && !phraseOnly && startsClause(start, cue)) {
      return content(start, end, cueEnd, false);
    }
    if (cue.cue().takes(Frame.INFINITIVE) && start < region.to && region.token(start).is("to")) {
      return cue.cue().reliability() < RELIABILITY_MIN
          ? new int[0]
          : content(start, end, cueEnd, false);
    }
    if (cue.cue().lemma().equals("put")) {
      return putsAt(at, end) ? content(at, end, cueEnd, false) : new int[0];
    }
    boolean taking = cue.cue().stance() != org.hearsay.model.Stance.ASSERTS;
    double least = taking ? NOUN_STANCE_MIN : NOUN_RELIABILITY_MIN;
    boolean noun = cue.cue().takes(Frame.NOUN) && cue.cue().reliability() >= least;
    if (noun && startsNoun(at)) {
      return content(at, urges ? end : nounEnd(at, end), cueEnd, true);
    }
    return new int[0];
  }

  private int[] content(int from, int end, int cueEnd, boolean noun) {
    return end - from >= 1 ? new int[] {from, end, cueEnd, noun ? 1 : 0} : new int[0];
  }

  private int[] quoted(int from, int end, int cueEnd) {
    return content(from, Math.max(end, Math.min(from + 1, region.to)), cueEnd, false);
  }

  private boolean isColonOrComma(int at) {
    return region.isComma(at) || region.token(at).form().equals(":");
  }

  private boolean noCueBetween(int i, int at) {
    return i + 1 >= cues.size() || cues.get(i + 1).head() >= at;
  }

  private int afterAddressee(CueMatch cue, int at) {
    int i = at;
    if (cue.cue().takes(Frame.ADDRESSEE)) {
      if (i < region.to && Words.OBJECT_PRONOUNS.contains(region.token(i).lower())) {
        i++;
      } else {
        while (i < region.to
            && region.token(i).isCapitalised()
            && !Words.DETERMINERS.contains(region.token(i).lower())) {
          i++;
        }
        i = i == at ? afterNoun(at) : i;
      }
    }
    for (int next = phrases.afterAdverbial(i, region.to);
        next > i;
        next = phrases.afterAdverbial(i, region.to)) {
      i = next;
    }
    return i;
  }

  private int afterName(int at) {
    boolean the = at + 1 < region.to && region.token(at).lower().equals("the");
    int i = the && region.token(at + 1).isCapitalised() ? at + 1 : at;
    boolean person = !the && i < region.to && Words.DETERMINERS.contains(region.token(i).lower());
    while (!person && i < region.to && region.token(i).isCapitalised()) {
      i++;
    }
    return i;
  }

  /** "a news conference", "the paper": a determiner and up to three words of no clause. */
  private int afterNoun(int at) {
    int i = at;
    if (i >= region.to || !Words.DETERMINERS.contains(region.token(i).lower())) {
      return at;
    }
    while (i < region.to
        && i - at < 5
        && !Words.PREPOSITIONS.contains(region.token(i).lower())
        && !Words.DAYS.contains(region.token(i).lower())
        && region.token(i).isWord()) {
      i++;
    }
    return i;
  }

  private boolean startsClause(int at, CueMatch cue) {
    if (at >= region.to || !wordOrQuote(at)) {
      return false;
    }
    String lower = region.token(at).lower();
    boolean sure = cue.cue().reliability() >= 0.6;
    boolean starter =
        Words.PRONOUNS.contains(lower)
            || Words.DETERMINERS.contains(lower)
            || region.token(at).isCapitalised()
            || Set.of("there", "if", "whether", "what", "how", "why", "when").contains(lower);
    return starter
        || (sure
            && !Words.PREPOSITIONS.contains(lower)
            && !lower.equals("and")
            && !lower.equals("as"));
  }

  /** "believes they ...": a clause, whatever else the verb may take. */
  private boolean pronounFollows(int at) {
    return at + 1 < region.to
        && Set.of("he", "she", "they", "we", "i").contains(region.token(at).lower());
  }

  /** "puts the losses at two", "put at half a million the men". */
  private boolean putsAt(int from, int end) {
    boolean at = false;
    boolean number = false;
    for (int i = from; i < Math.min(end, from + 10); i++) {
      at |= region.token(i).is("at");
      number |=
          region.token(i).kind() == org.hearsay.read.text.Token.Kind.NUMBER
              || Words.NUMBERS.contains(region.token(i).lower());
    }
    return at && number;
  }

  private boolean hasVerb(int from, int end) {
    for (int i = from; i < end; i++) {
      if (Words.AUXILIARIES.contains(region.token(i).lower())
          || looksFinite(i)
          || region.quotationOf(i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean startsNoun(int at) {
    return wordOrQuote(at) && !Words.PREPOSITIONS.contains(region.token(at).lower());
  }

  private boolean wordOrQuote(int at) {
    return region.token(at).kind() != org.hearsay.read.text.Token.Kind.MARK
        || region.opensQuotation(at);
  }

  /** Up to a comma or an adverbial of time and occasion. */
  private int nounEnd(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      boolean adverbial =
          Words.PREPOSITIONS.contains(region.token(i).lower())
              && !region.token(i).is("of")
              && phrases.afterAdverbial(i, end) > i;
      if ((region.isComma(i) || adverbial) && region.quotationOf(i).isEmpty()) {
        return i;
      }
    }
    return end;
  }

  private int find(String word, int from, int to) {
    for (int i = from; i < to; i++) {
      if (region.quotationOf(i).isPresent() || region.isComma(i)) {
        return -1;
      }
      if (region.token(i).is(word)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Where a content that starts here has to end: before a participle, a source phrase, "and said".
   */
  private int cut(int next, int from) {
    for (int i = next; i < cues.size(); i++) {
      CueMatch cue = cues.get(i);
      int before = cue.from() - 1;
      if (cue.from() == from
          && (cue.cue().form() == Cue.Form.ING || cue.cue().takes(Frame.SOURCE))) {
        return from;
      }
      if (before < from) {
        continue;
      }
      boolean hangs =
          (cue.cue().form() == Cue.Form.ING || cue.cue().takes(Frame.SOURCE))
              && region.isComma(before);
      boolean cites = cue.cue().takes(Frame.SOURCE) && cue.cue().lemma().equals("according to");
      if (hangs) {
        return before;
      }
      if (cites) {
        return cue.from();
      }
      boolean finite = cue.cue().form() == Cue.Form.PAST || cue.cue().form() == Cue.Form.S;
      if (finite && joined(cue) && !cue.passive() && !cue.infinitive()) {
        return region.isComma(before - 1) ? before - 1 : before;
      }
    }
    return semicolon(from, region.endOfWords());
  }

  private int semicolon(int from, int end) {
    for (int i = from; i < end; i++) {
      if (region.token(i).form().equals(";") && region.quotationOf(i).isEmpty()) {
        return i;
      }
    }
    return end;
  }

  // ---- according to the ministry

  private void sourcePhrase(CueMatch cue, int i) {
    Optional<Range> source = phrases.after(cue.to(), region.to);
    if (source.isEmpty()) {
      return;
    }
    int after = source.get().to();
    if (waits(cue, i, after)) {
      waiting = Optional.of(new Waiting(cue, source.get()));
      return;
    }
    boolean opens = cue.from() - free <= 1 && found.isEmpty();
    List<Span> content = new ArrayList<>();
    if (opens) {
      int from = region.isComma(after) ? after + 1 : after;
      int end = cut(i + 1, from);
      if (end - from < 2) {
        return;
      }
      content.add(grown(from, end));
      free = end;
    } else if (!found.isEmpty() && cue.from() - free <= 2) {
      content.addAll(continued(i, after));
    } else {
      int end = cue.from();
      while (end > free && (region.isComma(end - 1) || Words.dash(region.token(end - 1)))) {
        end--;
      }
      if (end <= free) {
        return;
      }
      content.add(grown(free, end));
      free = after;
    }
    add(Pattern.SOURCE_PHRASE, cue, source.get(), content);
  }

  /** The last content, which may go on after "reports with reference to the port office,". */
  private List<Span> continued(int i, int after) {
    RawAttribution last = found.get(found.size() - 1);
    List<Span> content = new ArrayList<>(last.content());
    free = after;
    int end = cut(i + 1, after + 1);
    boolean goesOn =
        region.isComma(after)
            && end - after > 3
            && !hangsOn(Pattern.TRAILING, after + 1, end)
            && Words.CONJUNCTIONS.stream().noneMatch(region.token(after + 1)::is);
    if (goesOn) {
      content.add(grown(after + 1, end));
      found.set(
          found.size() - 1,
          new RawAttribution(last.source(), last.cue(), content, last.confidence()));
      free = end;
    }
    return content;
  }

  /** "PTV, quoting the army, reported that ...": the phrase waits for the content of the verb. */
  private boolean waits(CueMatch cue, int i, int after) {
    boolean between = region.isComma(cue.from() - 1) && region.isComma(after) && found.isEmpty();
    return between
        && cue.cue().form() == Cue.Form.PHRASE
        && i + 1 < cues.size()
        && cues.get(i + 1).from() == after + 1
        && !cue.cue().lemma().equals("according to");
  }

  // ---- reportedly, is said to

  private void absent(CueMatch cue, int i) {
    if (cue.cue().reliability() < RELIABILITY_MIN) {
      return;
    }
    List<Span> content = new ArrayList<>();
    if (cue.from() > free) {
      content.add(
          region.span(
              free,
              region.isComma(cue.from() - 1) && cue.from() - 1 > free
                  ? cue.from() - 1
                  : cue.from()));
    }
    int end = cut(i + 1, cue.to());
    if (end > cue.to()) {
      content.add(grown(cue.to(), end));
    }
    if (!content.isEmpty()) {
      found.add(
          new RawAttribution(
              List.of(),
              List.of(region.span(cue.head(), cue.to())),
              content,
              Pattern.ABSENT.confidence(cue.cue())));
      free = Math.max(end, cue.to());
    }
  }

  private void passive(CueMatch cue, int i) {
    if (cue.to() >= region.to) {
      return;
    }
    boolean relayed =
        cue.to() + 1 < region.to
            && region.token(cue.to()).is("as")
            && region.token(cue.to() + 1).is("saying");
    Optional<Range> subjectPhrase = phrases.before(cue.from(), free);
    if (relayed && subjectPhrase.isPresent()) {
      int from = cue.to() + 2;
      int end = cut(i + 2, from);
      if (end > from) {
        subject = List.of(region.span(subjectPhrase.get().from(), subjectPhrase.get().to()));
        found.add(
            new RawAttribution(
                subject, List.of(region.span(cue.from(), from)), List.of(grown(from, end)), 0.8));
        free = end;
      }
    } else if (HEARSAY.contains(cue.cue().lemma())
        && region.token(cue.to()).is("to")
        && subjectPhrase.isPresent()) {
      int end = cut(i + 1, cue.to());
      List<Span> content =
          List.of(
              region.span(subjectPhrase.get().from(), subjectPhrase.get().to()),
              grown(cue.to(), end));
      found.add(
          new RawAttribution(List.of(), List.of(region.span(cue.from(), cue.to())), content, 0.6));
      free = end;
    }
  }

  private void add(Pattern pattern, CueMatch cue, Range source, List<Span> content) {
    subject = List.of(region.span(source.from(), source.to()));
    found.add(
        new RawAttribution(
            subject,
            List.of(region.span(cue.from(), cue.to())),
            content,
            pattern.confidence(cue.cue())));
  }

  /** The token range as a span, grown to the whole of the quotations at its borders. */
  private Span grown(int from, int end) {
    Span span = region.span(from, end);
    for (int edge : new int[] {from, end - 1}) {
      Optional<Quotation> q = region.quotationOf(edge);
      if (q.isPresent()) {
        span = span.hull(q.get().span());
      }
    }
    return span;
  }
}
