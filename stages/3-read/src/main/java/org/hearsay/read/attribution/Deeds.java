package org.hearsay.read.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.read.lexicon.FactFile;
import org.hearsay.read.lexicon.Inflection;
import org.hearsay.read.text.Document;

/** Cues that tell a deed and not a word ({@code deeds.tsv}): "plans to", "ordered". */
final class Deeds {
  private static final Set<String> FORMS = load();

  private Deeds() {}

  /** Whether all that the cue tells is that its source does, or means to do, something. */
  static boolean tells(Document document, RawAttribution attribution) {
    List<Span> cue = attribution.cue();
    return !attribution.source().isEmpty()
        && cue.stream()
            .flatMap(c -> document.tokens(c).stream())
            .anyMatch(t -> FORMS.contains(t.lower()));
  }

  private static Set<String> load() {
    Set<String> forms = new HashSet<>();
    for (List<String> fact : FactFile.read(Deeds.class, "deeds.tsv", 1)) {
      forms.addAll(Inflection.verbForms(fact.get(0)));
    }
    return Set.copyOf(forms);
  }
}
