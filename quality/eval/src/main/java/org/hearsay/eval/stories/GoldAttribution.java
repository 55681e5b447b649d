package org.hearsay.eval.stories;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.AttributionId;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.model.VoiceClass;

/**
 * Who says what, as it is right.
 *
 * @param source empty where the voice is absent ("reportedly")
 * @param entity the canonical name of the voice, or an unnamed voice's own words
 * @param cue empty where punctuation alone attributes
 * @param content without outer quotation marks, "that" and the final full stop (ruling 7)
 */
public record GoldAttribution(
    AttributionId id,
    Optional<Span> source,
    Optional<String> entity,
    VoiceClass voiceClass,
    Optional<Span> cue,
    List<Span> content,
    Optional<AttributionId> parent,
    Stance stance) {
  public GoldAttribution {
    content = List.copyOf(content);
  }
}
