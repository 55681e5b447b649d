package org.hearsay.read.voice;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Span;

/**
 * An attribution whose voice is asked for.
 *
 * @param source empty where the voice is absent
 * @param content what it is said to have said
 * @param above index, in the same list, of the attribution inside whose content it lies
 */
public record Spoken(List<Span> source, List<Span> content, Optional<Integer> above) {
  public Spoken {
    source = List.copyOf(source);
    content = List.copyOf(content);
  }
}
