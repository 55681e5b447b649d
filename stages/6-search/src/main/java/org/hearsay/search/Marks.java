package org.hearsay.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Span;

/** Which words of an excerpt answer a query. */
final class Marks {
  private final Terms terms;

  Marks(Terms terms) {
    this.terms = terms;
  }

  /** In text order, parted, none touching the next. */
  List<Span> in(String excerpt, Asked asked) {
    List<Terms.Found> found = terms.in(ClaimDocument.WORDS, excerpt);
    List<Span> spans = new ArrayList<>();
    collect(asked, found, spans);
    spans.sort(null);
    List<Span> parted = new ArrayList<>();
    for (Span span : spans) {
      if (!parted.isEmpty() && span.start() <= parted.getLast().end()) {
        parted.set(parted.size() - 1, parted.getLast().hull(span));
      } else {
        parted.add(span);
      }
    }
    return parted;
  }

  private void collect(Asked asked, List<Terms.Found> found, List<Span> spans) {
    switch (asked) {
      case Asked.Word(String text, boolean prefix) when prefix ->
          found.stream()
              .filter(f -> f.term().startsWith(text.toLowerCase(Locale.ROOT)))
              .forEach(f -> spans.add(f.span()));
      case Asked.Word(String text, boolean prefix) -> sequence(text, found, spans);
      case Asked.Phrase(String text) -> sequence(text, found, spans);
      case Asked.All(List<Asked> parts) -> parts.forEach(p -> collect(p, found, spans));
      case Asked.Any(List<Asked> parts) -> parts.forEach(p -> collect(p, found, spans));
      case Asked.Not not -> {}
      case Asked.Where where -> {}
    }
  }

  private void sequence(String text, List<Terms.Found> found, List<Span> spans) {
    List<String> wanted = terms.of(ClaimDocument.WORDS, text);
    for (int i = 0; !wanted.isEmpty() && i + wanted.size() <= found.size(); i++) {
      boolean all = true;
      for (int j = 0; j < wanted.size() && all; j++) {
        all = found.get(i + j).term().equals(wanted.get(j));
      }
      if (all) {
        spans.add(found.get(i).span().hull(found.get(i + wanted.size() - 1).span()));
      }
    }
  }
}
