package org.hearsay.read.attribution;

/**
 * A cue where it stands.
 *
 * @param from index of its first token, auxiliaries and adverbs included
 * @param head index of the token where the lexicon's words begin
 * @param to index after its last token
 * @param passive a form of "be" governs it
 * @param infinitive "to" stands before it
 */
record CueMatch(Cue cue, int from, int head, int to, boolean passive, boolean infinitive) {}
