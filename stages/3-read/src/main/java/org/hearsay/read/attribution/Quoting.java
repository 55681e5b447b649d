package org.hearsay.read.attribution;

import java.util.List;
import org.hearsay.model.QuoteKind;
import org.hearsay.model.Span;
import org.hearsay.read.text.Document;
import org.hearsay.read.text.Quotation;
import org.hearsay.read.text.Token;

/** How much of a content stands inside quotation marks. */
final class Quoting {
  private Quoting() {}

  static QuoteKind kind(Document document, List<Span> content) {
    int words = 0;
    int quoted = 0;
    for (Span part : content) {
      for (Token token : document.tokens(part)) {
        if (token.kind() != Token.Kind.MARK) {
          words++;
          quoted += inQuotation(document, content, token) ? 1 : 0;
        }
      }
    }
    return quoted == 0 ? QuoteKind.INDIRECT : quoted == words ? QuoteKind.DIRECT : QuoteKind.MIXED;
  }

  /** A quotation counts that the content does not itself lie within, unless it fills it. */
  private static boolean inQuotation(Document document, List<Span> content, Token token) {
    for (Quotation q : document.quotations()) {
      if (q.span().contains(token.span())) {
        boolean own =
            content.stream().anyMatch(c -> c.contains(q.inner()) || q.goesOn() || q.resumed());
        boolean cut = content.stream().anyMatch(c -> q.span().overlaps(c));
        if (own || cut) {
          return true;
        }
      }
    }
    return false;
  }
}
