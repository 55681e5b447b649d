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
  private final List<Mention> mentions;
  private final PersonNames names;

  private VoiceReader(
      Document document, EntityLexicon lexicon, Optional<String> home, Optional<String> outlet) {
    this.document = document;
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
    this.sources =
        new SourceReader(document, lexicon, memory, names, outlet.map(VoiceReader::outlet));
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
  public static List<Voice> voices(
      Document document, Optional<String> home, Optional<String> outlet, List<Spoken> spoken) {
    return new VoiceReader(document, EntityLexicon.standard(), home, outlet).read(spoken);
  }

  /**
   * Sources and described persons and bodies, in reading order: each may be whom the next pronoun
   * means.
   */
  private List<Voice> read(List<Spoken> spoken) {
    Voice[] voices = new Voice[spoken.size()];
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
        voices[i] = new Voice.Absent();
        continue;
      }
      Optional<Referent> above = s.above().flatMap(a -> Optional.ofNullable(referents[a]));
      Referent who = sources.resolve(s, above);
      referents[i] = who;
      memory.speaker(who, s.source().get(0));
      voices[i] = voice(who, s);
    }
    return List.of(voices);
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
