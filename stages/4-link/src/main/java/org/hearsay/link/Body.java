package org.hearsay.link;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.model.VoiceClass;

/**
 * A body, a medium or an office holder of {@code bodies.txt}.
 *
 * @param house under whose command it speaks; empty where it is a house of its own
 * @param from the first day of which that is true, empty for always
 * @param until the last one
 * @param source where that can be read
 */
record Body(
    String name,
    Optional<House> house,
    VoiceClass voiceClass,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    String source) {
  boolean holds(Optional<LocalDate> day) {
    return day.isEmpty()
        || (from.map(f -> !day.get().isBefore(f)).orElse(true)
            && until.map(u -> !day.get().isAfter(u)).orElse(true));
  }
}
