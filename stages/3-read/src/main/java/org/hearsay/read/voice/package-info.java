/**
 * Whose voice a source is: the name behind "he", "the ministry", "a spokesman for the Joint
 * Chiefs", with its class and house.
 *
 * <p>Takes: a document and the spans of what was attributed in it. Gives: a voice for each. Never:
 * attributions or claims. Start at {@link org.hearsay.read.voice.VoiceReader}.
 */
@NullMarked
package org.hearsay.read.voice;

import org.jspecify.annotations.NullMarked;
