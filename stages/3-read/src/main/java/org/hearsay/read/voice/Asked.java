package org.hearsay.read.voice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.read.entity.EntityLexicon;
import org.hearsay.read.text.Document;
import org.hearsay.read.text.Token;
import org.hearsay.read.voice.SourcePhrase.Article;

/**
 * A source of which it is asked whom it means.
 *
 * @param kind what its words are like
 * @param at offset of its first token
 * @param tokens its words; never empty
 * @param phrase the same taken apart
 * @param head the noun that heads it
 */
record Asked(
    Spoken spoken,
    Kind kind,
    int at,
    List<Token> tokens,
    SourcePhrase phrase,
    Optional<Head> head) {

  /** What a source's words are like. Each has weights of its own. */
  enum Kind {
    HE,
    SHE,
    IT,
    THEY,
    WHO,
    /** "We", "I". */
    SELF,
    /** "One of them", "both". */
    MEMBER,
    /** "His lawyer", "her office". */
    HIS,
    /** "Its spokesman". */
    ITS,
    /** "Their statement". */
    THEIR,
    THE_SPOKESPERSON,
    THE_ANALYST,
    THE_DOCUMENT,
    THE_SERVANT,
    THE_HOLDER,
    THE_BODY,
    THE_AGENCY,
    THE_COMPANY,
    THE_GROUP,
    /** Definite with a noun that the lexicon does not know. */
    THE_OTHER,
    /** "The Guards", "the White House". */
    THE_NAME,
    /** "Baku's statement", "the agency's director". */
    OWNED,
    A_SPOKESPERSON,
    A_DOCUMENT,
    A_PERSON,
    A_OTHER,
    /** One capitalised word. */
    WORD,
    /** A name of several words, or a title and a name. */
    NAME,
    /** Neither article nor capital: "officials in Oram". */
    BARE;

    /**
     * Whether the ranking finds more of them than the rules do (VOICES.md); of the rest the rules.
     */
    boolean isRanked() {
      return switch (this) {
        case HE, SHE, IT, HIS, ITS, THEIR, OWNED, THE_COMPANY, THE_GROUP, THE_SERVANT -> true;
        default -> false;
      };
    }

    boolean isPronoun() {
      return compareTo(SELF) <= 0;
    }

    /** Whether its words may mean somebody who was met before. */
    boolean isOpen() {
      return this != SELF;
    }
  }

  private static final Set<String> MEMBERS =
      Set.of("both", "some", "others", "another", "each", "neither", "either", "one", "many");

  static Asked of(Spoken spoken, Document document, EntityLexicon lexicon) {
    Span span = spoken.source().get(0);
    List<Token> tokens = document.tokens(span);
    SourcePhrase phrase = SourcePhrase.of(tokens, lexicon);
    Optional<Head> head = phrase.head();
    return new Asked(
        spoken, kind(tokens, phrase, head), tokens.get(0).start(), tokens, phrase, head);
  }

  private static Kind kind(List<Token> tokens, SourcePhrase p, Optional<Head> head) {
    Token first = tokens.get(0);
    if (tokens.size() == 1) {
      return single(first);
    }
    if (p.article() == Article.POSSESSIVE) {
      return switch (first.lower()) {
        case "his", "her" -> Kind.HIS;
        case "its", "whose" -> Kind.ITS;
        case "their" -> Kind.THEIR;
        default -> Kind.SELF;
      };
    }
    if (!p.possessor().isEmpty()) {
      return Kind.OWNED;
    }
    if (MEMBERS.contains(first.lower()) && tokens.size() <= 3 && head.isEmpty()) {
      return Kind.MEMBER;
    }
    return switch (p.article()) {
      case DEFINITE -> definite(p, head);
      case INDEFINITE -> indefinite(head);
      case NONE, POSSESSIVE ->
          first.isCapitalised() && head.isEmpty() || name(p) ? Kind.NAME : Kind.BARE;
    };
  }

  private static boolean name(SourcePhrase p) {
    return !p.core().isEmpty() && p.core().get(p.core().size() - 1).isCapitalised();
  }

  private static Kind single(Token word) {
    return switch (word.lower().toLowerCase(Locale.ROOT)) {
      case "he", "him" -> Kind.HE;
      case "she", "her" -> Kind.SHE;
      case "it" -> Kind.IT;
      case "they", "them", "these", "those" -> Kind.THEY;
      case "who", "which", "that" -> Kind.WHO;
      case "i", "we", "us", "me" -> Kind.SELF;
      case "both", "some", "others", "another", "each", "neither", "either", "one", "many" ->
          Kind.MEMBER;
      default -> word.isCapitalised() ? Kind.WORD : Kind.BARE;
    };
  }

  private static Kind definite(SourcePhrase p, Optional<Head> head) {
    if (name(p)) {
      return Kind.THE_NAME;
    }
    if (head.isEmpty()) {
      return Kind.THE_OTHER;
    }
    return switch (head.get().kind()) {
      case SPOKESPERSON -> Kind.THE_SPOKESPERSON;
      case ANALYST, INSTITUTE -> Kind.THE_ANALYST;
      case DOCUMENT -> Kind.THE_DOCUMENT;
      case SERVANT, PRIVATE -> Kind.THE_SERVANT;
      case HOLDER -> Kind.THE_HOLDER;
      case BODY -> Kind.THE_BODY;
      case AGENCY -> Kind.THE_AGENCY;
      case COMPANY -> Kind.THE_COMPANY;
      case GROUP -> Kind.THE_GROUP;
    };
  }

  private static Kind indefinite(Optional<Head> head) {
    if (head.isEmpty()) {
      return Kind.A_OTHER;
    }
    return switch (head.get().kind()) {
      case SPOKESPERSON -> Kind.A_SPOKESPERSON;
      case DOCUMENT -> Kind.A_DOCUMENT;
      case SERVANT, PRIVATE, ANALYST, HOLDER -> Kind.A_PERSON;
      case INSTITUTE, BODY, AGENCY, COMPANY, GROUP -> Kind.A_OTHER;
    };
  }

  /** Whether the phrase tells nothing but its head noun. */
  boolean isBareHead() {
    return phrase.core().size() == 1
        && phrase.complement().isEmpty()
        && phrase.possessor().isEmpty();
  }

  /**
   * The words in it that may mean somebody met before: a possessor, "the agency", else its noun.
   */
  List<Token> open() {
    if (!phrase.possessor().isEmpty()) {
      return phrase.possessor();
    }
    List<Token> last = phrase.complement();
    boolean by = last.size() > 1 && last.get(0).is("by");
    List<Token> noun = by ? last.subList(1, last.size()) : last;
    boolean definite =
        noun.size() > 1
            && Set.of("the", "this", "that", "his", "her", "its", "their")
                .contains(noun.get(0).lower());
    return definite ? noun.subList(1, noun.size()) : phrase.core();
  }

  boolean isPlural() {
    return kind == Kind.THEY || (!kind.isPronoun() && head.map(Head::plural).orElse(false));
  }
}
