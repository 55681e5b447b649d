package org.hearsay.read.attribution;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Stance;

/**
 * One form of a cue in the lexicon.
 *
 * @param lemma names the cue in the data file
 * @param words lower case, one or more
 * @param form which form of the verb; {@link Form#PHRASE} for what is no plain verb
 * @param frames what it takes
 * @param prepositions after which its content may follow
 * @param stance what it makes of its content
 * @param reliability share of its occurrences that are cues, 0 to 1
 */
record Cue(
    String lemma,
    List<String> words,
    Form form,
    Set<Frame> frames,
    Set<String> prepositions,
    Stance stance,
    double reliability) {

  /** Forms of a verb, and the phrases. */
  enum Form {
    BASE,
    S,
    PAST,
    ING,
    PHRASE
  }

  /** What follows a cue. */
  enum Frame {
    /** A clause, with or without "that". */
    CLAUSE,
    /** A clause only after "that". */
    THAT_CLAUSE,
    QUOTATION,
    NOUN,
    /** An addressee first. */
    ADDRESSEE,
    INFINITIVE,
    /** The source: "according to". */
    SOURCE,
    /** Nothing: "reportedly" stands inside its content. */
    NOTHING
  }

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }
}
