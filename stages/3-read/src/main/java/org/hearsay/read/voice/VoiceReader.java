package org.hearsay.read.voice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.model.Span;
import org.hearsay.model.Voice;
import org.hearsay.model.VoiceClass;
import org.hearsay.read.entity.EntityLexicon;
import org.hearsay.read.entity.Known;
import org.hearsay.read.entity.Mention;
import org.hearsay.read.text.Document;
import org.hearsay.read.text.Token;

/** Finds whose voices the sources of one document are, in reading order. */
public final class VoiceReader {
  private static final Set<String> FIRST_PERSONS = Set.of("we", "our", "us", "ours", "i", "my");

  private final Document document;
  private final EntityLexicon lexicon;
  private final Memory memory;
  private final SourceReader sources;
  private final Candidates candidates;
  private final Chooser chooser;
  private final List<Mention> mentions;
  private final PersonNames names;

  private VoiceReader(
      Document document,
      EntityLexicon lexicon,
      Optional<String> home,
      Optional<String> outlet,
      Chooser chooser) {
    this.document = document;
    this.chooser = chooser;
    this.lexicon = lexicon;
    this.memory = new Memory(document, home);
    this.mentions = lexicon.mentions(document.tokens());
    for (Mention m : mentions) {
      if (inCompound(m)) {
        continue;
      }
      Referent who = Knowns.referent(m.known(), document.tokens(m.span()));
      if (m.known().kind() == Known.Kind.ADJECTIVE) {
        memory.adjective(who, m.span());
      } else if (m.known().kind() == Known.Kind.CAPITAL) {
        memory.capital(who, m.span());
      } else {
        memory.mention(who, m.span());
      }
    }
    this.names = PersonNames.of(document, lexicon);
    Optional<Referent> we = outlet.map(VoiceReader::outlet);
    this.sources = new SourceReader(document, lexicon, memory, names, we);
    NamedParties.of(document, lexicon, names, sources)
        .forEach(n -> memory.named(n.who(), n.span()));
    this.candidates =
        new Candidates(
            document, memory, recall -> new SourceReader(document, lexicon, recall, names, we));
  }

  private static Referent outlet(String name) {
    return new Referent(
        name, Referent.Sort.OUTLET, Optional.of(name), false, false, false, Set.of());
  }

  /** "Oramian-built" names no party. */
  private boolean inCompound(Mention m) {
    List<Token> all = document.tokens();
    return m.known().kind().meansState()
        && m.endToken() < all.size()
        && all.get(m.endToken()).form().equals("-");
  }

  /**
   * A voice for each, in the order given.
   *
   * @param home the state whose offices the text means where it names none: the outlet's own house
   * @param outlet who says "we" outside of quotations
   */
  public static List<Heard> voices(
      Document document,
      Optional<String> home,
      Optional<String> outlet,
      List<Spoken> spoken,
      Chooser chooser) {
    return new VoiceReader(document, EntityLexicon.standard(), home, outlet, chooser).read(spoken);
  }

  /**
   * Sources and described persons and bodies, in reading order: each may be whom the next pronoun
   * means.
   */
  private List<Heard> read(List<Spoken> spoken) {
    Heard[] voices = new Heard[spoken.size()];
    Referent[] referents = new Referent[spoken.size()];
    List<Integer> order =
        IntStream.range(0, spoken.size())
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer i) -> start(spoken.get(i))).thenComparing(i -> i))
            .toList();
    Deque<Span> described = new ArrayDeque<>(described(spoken));
    for (int i : order) {
      Spoken s = spoken.get(i);
      mention(described, start(s));
      if (s.source().isEmpty()) {
        voices[i] = new Heard(new Voice.Absent(), 1);
        continue;
      }
      Optional<Referent> above = s.above().flatMap(a -> Optional.ofNullable(referents[a]));
      Met met = meet(i, s, above);
      referents[i] = met.who();
      memory.speaker(met.who(), s.source().get(0));
      voices[i] = new Heard(voice(met.who(), s), met.confidence());
    }
    return List.of(voices);
  }

  private record Met(Referent who, double confidence) {}

  private Met meet(int index, Spoken s, Optional<Referent> above) {
    Referent rule = sources.resolve(s, above);
    if (document.tokens(s.source().get(0)).isEmpty()) {
      return new Met(rule, 1);
    }
    Asked asked = Asked.of(s, document, lexicon);
    List<Candidate> all = candidates.of(asked, above, rule);
    List<String> names = all.stream().map(c -> c.who().name()).toList();
    float[][] clues = new Clues(document, memory, asked, above).of(all);
    int byRule = names.indexOf(rule.name());
    clues[byRule][Clue.RULE.ordinal()] = 1;
    Chooser.Choice choice =
        chooser.choose(new Question(index, asked.kind().ordinal(), names, byRule, clues));
    Referent who = choice.candidate() == byRule ? rule : all.get(choice.candidate()).who();
    if (asked.kind() == Asked.Kind.HE || asked.kind() == Asked.Kind.SHE) {
      memory.gender(who, asked.kind() == Asked.Kind.SHE);
    }
    return new Met(who, choice.confidence());
  }

  private List<Span> described(List<Spoken> spoken) {
    return Described.of(document, lexicon, names).stream()
        .filter(p -> spoken.stream().noneMatch(s -> s.source().stream().anyMatch(p::overlaps)))
        .toList();
  }

  private void mention(Deque<Span> described, int before) {
    while (!described.isEmpty() && described.peek().end() <= before) {
      Span span = described.pop();
      Referent who = sources.phrase(document.tokens(span), List.of());
      if (who.sort() == Referent.Sort.DOCUMENT) {
        memory.adjective(who, span);
      } else {
        memory.mention(who, span);
      }
    }
  }

  private static int start(Spoken s) {
    return s.source().isEmpty() ? s.content().get(0).start() : s.source().get(0).start();
  }

  private Voice voice(Referent who, Spoken s) {
    return who.unnamed()
        ? new Voice.Unnamed(who.name(), who.house())
        : new Voice.Named(who.name(), voiceClass(who, s), who.house());
  }

  private VoiceClass voiceClass(Referent who, Spoken s) {
    return switch (who.sort()) {
      case AGENCY -> VoiceClass.AGENCY;
      case ANALYST -> VoiceClass.ANALYST;
      case DOCUMENT -> VoiceClass.DOCUMENT;
      case COMPANY, GROUP -> VoiceClass.PARTICIPANT;
      case OUTLET -> VoiceClass.OUTLET;
      case PERSON, STATE, BODY ->
          speaksOfItself(who, s) ? VoiceClass.PARTICIPANT : VoiceClass.OFFICIAL;
    };
  }

  /** Whether the content names the voice's own house, or says "we". */
  private boolean speaksOfItself(Referent who, Spoken s) {
    List<Token> words = new ArrayList<>();
    for (Span part : s.content()) {
      words.addAll(document.tokens(part));
    }
    boolean we = words.stream().anyMatch(t -> FIRST_PERSONS.contains(t.lower()));
    boolean own =
        mentions.stream()
            .filter(m -> s.content().stream().anyMatch(c -> c.contains(m.span())))
            .anyMatch(m -> m.known().house().equals(who.house()));
    return we || own;
  }
}
