package org.hearsay.read.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.read.attribution.Complements.Complement;
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

  /** Forms below this are hardly ever cues: "states". */
  private static final double CUE_MIN = 0.08;

  /** Between two commas even a rare cue is one: "they find,". */
  private static final double TRAILING_MIN = 0.02;

  /** Base forms are nouns more often than not. */
  private static final double BASE_MIN = 0.15;

  private final Region region;
  private final NounPhrases phrases;
  private final List<CueMatch> cues;
  private final ReportingClauses clauses;
  private final Complements complements;
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
    this.clauses = new ReportingClauses(region, cues);
    this.complements = new Complements(region, phrases, cues);
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
              && clauses.closesAfter(cue.to(), cue.cue().takes(Frame.ADDRESSEE), free);
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
          && clauses.closesAfter(cue.to(), false, free)
          && clauses.endsAt(cue.to())
          && subjectFirst(cue, i);
    }
    return inverted(cue, i) || subjectFirst(cue, i);
  }

  /** "..., according to the ministry." takes the whole sentence, inner attributions too. */
  private boolean closing(int i) {
    CueMatch cue = cues.get(i);
    boolean own = cue.cue().takes(Frame.SOURCE) && !RELAYS.contains(cue.cue().lemma());
    if (!own || tooWeak(cue) || !clauses.border(cue.from() - 1, free)) {
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
        || !clauses.border(source.get().from() - 1, free)
        || !clauses.closesAfter(end, cue.cue().takes(Frame.ADDRESSEE), free)) {
      return false;
    }
    return take(Pattern.TRAILING, cue, source.get(), source.get().from(), end, i);
  }

  private boolean inverted(CueMatch cue, int i) {
    if (!clauses.border(cue.from() - 1, free) || cue.to() >= region.to) {
      return false;
    }
    Optional<Range> source = phrases.after(cue.to(), region.to);
    if (source.isEmpty()
        || !phrases.plausible(source.get())
        || region.token(cue.to()).is("that")
        || region.token(cue.to()).is("to")
        || !clauses.closesAfter(source.get().to(), false, free)) {
      return false;
    }
    return take(Pattern.INVERTED, cue, source.get(), cue.from(), source.get().to(), i);
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
    int resume = clauses.afterReportingClause(right);
    int end = complements.cut(i + 1, resume);
    if (resume > region.from && region.token(resume - 1).form().equals(";")) {
      end = resume;
    }
    if (clauses.hangsOn(pattern, resume, end)) {
      resume = clauses.nextQuotation(resume, end);
    }
    if (end - resume >= 2) {
      leftStart = clauses.afterSemicolon(leftStart, leftEnd);
      content.add(grown(resume, end));
      free = end;
    } else {
      free = resume;
    }
    content.add(0, grown(leftStart, leftEnd));
    add(pattern, cue, source, content);
    return true;
  }

  // ---- he said that ...

  /** A source phrase whose content the next cue brings. */
  private record Waiting(CueMatch cue, Range source) {}

  private void leading(CueMatch cue, int i) {
    boolean participle = cue.cue().form() == Cue.Form.ING;
    boolean base = cue.cue().form() == Cue.Form.BASE;
    Optional<Range> source = Optional.empty();
    boolean joined = complements.joined(cue);
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
    Optional<Complement> content =
        complements.after(cue, i, source.map(this::isDocument).orElse(false));
    if (content.isEmpty()) {
      return;
    }
    if (source.isPresent()) {
      subject = List.of(region.span(source.get().from(), source.get().to()));
    }
    Complement c = content.get();
    found.add(
        new RawAttribution(
            subject,
            List.of(region.span(cue.from(), c.cueEnd())),
            List.of(grown(c.from(), c.to())),
            pattern(c, participle, joined).confidence(cue.cue())));
    free = c.to();
    waiting.ifPresent(
        w -> {
          List<Span> same = found.get(found.size() - 1).content();
          List<Span> outer = subject;
          add(Pattern.SOURCE_PHRASE, w.cue(), w.source(), same);
          subject = outer;
        });
    waiting = Optional.empty();
  }

  private Pattern pattern(Complement content, boolean participle, boolean joined) {
    if (content.noun()) {
      return Pattern.NOUN_OBJECT;
    }
    if (participle) {
      return Pattern.PARTICIPLE;
    }
    if (joined) {
      return Pattern.COORDINATED;
    }
    return region.opensQuotation(content.from()) ? Pattern.LEADING_QUOTATION : Pattern.LEADING;
  }

  /** "Satellite images", "a letter of the board", "footage". */
  private boolean isDocument(Range source) {
    int second = Math.min(source.from() + 1, source.to() - 1);
    return List.of(source.from(), second, source.to() - 1).stream()
        .anyMatch(at -> Words.DOCUMENTS.contains(region.token(at).lower()));
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
        && !complements.looksFinite(verb)) {
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
      int end = complements.cut(i + 1, from);
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
    int end = complements.cut(i + 1, after + 1);
    boolean goesOn =
        region.isComma(after)
            && end - after > 3
            && !clauses.hangsOn(Pattern.TRAILING, after + 1, end)
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
    if (cue.cue().reliability() < Complements.RELIABILITY_MIN) {
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
    int end = complements.cut(i + 1, cue.to());
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
      int end = complements.cut(i + 2, from);
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
      int end = complements.cut(i + 1, cue.to());
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
