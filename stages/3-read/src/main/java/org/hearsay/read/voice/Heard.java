package org.hearsay.read.voice;

import org.hearsay.model.Voice;

/**
 * Whose voice an attribution is.
 *
 * @param confidence how likely it is that this is whom the text means, 0 to 1
 */
public record Heard(Voice voice, double confidence) {}
