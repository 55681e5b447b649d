package org.hearsay.link;

import java.util.Optional;
import java.util.Set;
import org.hearsay.model.VoiceClass;

/**
 * On whose word a claim rests in the end: the root of its chain and the house behind it.
 *
 * @param root the last named link
 * @param house under whose command it speaks, or its own name; empty where nobody is named
 * @param partners the further houses where several speak with one voice
 * @param kind what counts for the number of origins
 */
record Speaker(
    String root, Optional<String> house, Set<String> partners, VoiceClass voiceClass, Kind kind) {
  Speaker(String root, Optional<String> house, VoiceClass voiceClass, Kind kind) {
    this(root, house, Set.of(), voiceClass, kind);
  }

  /** How far the word of a root proves an origin of its own. */
  enum Kind {
    /** A house that can be named speaks of what it knows: it counts. */
    FIRST_HAND,
    /**
     * The article's outlet says so in its own voice: it counts only where no other text explains.
     */
    OUTLET,
    /** Nobody in particular: "reportedly", "analysts say". It never counts. */
    NOBODY
  }
}
