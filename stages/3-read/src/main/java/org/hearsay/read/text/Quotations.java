package org.hearsay.read.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.hearsay.model.Span;

/**
 * Pairs quotation marks, paragraph by paragraph: curly and straight, double and single, two
 * apostrophes and two backquotes as one double mark. A single mark counts where it cannot be an
 * apostrophe. A double mark that nothing closes runs to the end of its paragraph; the next
 * paragraph goes on with it where it opens with such a mark too (the printers' convention).
 */
final class Quotations {
  private record Open(int start, int inner, boolean single) {}

  private final String text;
  private final Span paragraph;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Quotation> found = new ArrayList<>();

  private Quotations(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
  }

  static List<Quotation> of(String text, List<Span> paragraphs) {
    List<Quotation> all = new ArrayList<>();
    boolean carried = false;
    for (int p = 0; p < paragraphs.size(); p++) {
      Quotations here = new Quotations(text, paragraphs.get(p));
      boolean goesOn = here.scan(p + 1 < paragraphs.size() ? paragraphs.get(p + 1) : null, carried);
      here.found.sort(
          Comparator.comparingInt((Quotation q) -> q.span().start())
              .thenComparing(Quotation::depth));
      all.addAll(here.found);
      carried = goesOn;
    }
    return all;
  }

  /** Gives whether the paragraph's last quotation goes on in the next one. */
  private boolean scan(@org.jspecify.annotations.Nullable Span next, boolean carried) {
    int at = paragraph.start();
    while (at < paragraph.end()) {
      int width = doubleMark(at);
      if (width > 0) {
        onDouble(at, width, carried);
        at += width;
      } else {
        if (isSingle(text.charAt(at))) {
          onSingle(at);
        }
        at++;
      }
    }
    return finish(next, carried);
  }

  private boolean finish(@org.jspecify.annotations.Nullable Span next, boolean carried) {
    boolean goesOn = false;
    while (!open.isEmpty()) {
      Open last = open.pop();
      if (last.single || last.inner >= paragraph.end()) {
        continue;
      }
      goesOn = next != null && opens(next.start());
      close(last, paragraph.end(), paragraph.end(), false, goesOn, carried);
    }
    return goesOn;
  }

  private boolean opens(int at) {
    char c = text.charAt(at);
    return c == '“'
        || c == '"'
        || c == '„'
        || c == '«'
        || text.startsWith("``", at)
        || text.startsWith("''", at);
  }

  private void onDouble(int at, int width, boolean carried) {
    if (closes(at, width)) {
      while (!open.isEmpty() && open.peek().single) {
        open.pop();
      }
      if (!open.isEmpty()) {
        close(open.pop(), at, at + width, true, false, carried);
      }
    } else if (open.stream().noneMatch(o -> !o.single)) {
      open.push(new Open(at, at + width, false));
    }
  }

  private void onSingle(int at) {
    boolean nested = !open.isEmpty() && open.peek().single;
    if (nested && closesSingle(at)) {
      close(open.pop(), at, at + 1, true, false, false);
    } else if (!nested && opensSingle(at) && closerAhead(at)) {
      open.push(new Open(at, at + 1, true));
    }
  }

  private void close(
      Open from, int innerEnd, int end, boolean closed, boolean goesOn, boolean carried) {
    if (innerEnd <= from.inner) {
      return;
    }
    boolean resumed = carried && from.start == paragraph.start();
    found.add(
        new Quotation(
            new Span(from.start, end),
            new Span(from.inner, innerEnd),
            open.size() + 1,
            closed,
            goesOn,
            resumed));
  }

  /** How many characters a double mark takes here; 0 where none stands. */
  private int doubleMark(int at) {
    char c = text.charAt(at);
    if (c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»' || c == '‟') {
      return 1;
    }
    boolean pair = at + 1 < paragraph.end() && text.charAt(at + 1) == c;
    return pair && (c == '\'' || c == '`' || c == '’' || c == '‘') ? 2 : 0;
  }

  private boolean closes(int at, int width) {
    char c = text.charAt(at);
    boolean inDouble = open.stream().anyMatch(o -> !o.single);
    if (c == '”' || c == '»' || (c == '’' && width == 2)) {
      return true;
    }
    if (c == '„' || c == '«' || c == '`') {
      return false;
    }
    boolean spaceAfter = isBorder(at + width);
    boolean spaceBefore = at == paragraph.start() || Paragraphs.isSpace(text.charAt(at - 1));
    return c == '“'
        ? inDouble && spaceAfter && !spaceBefore
        : inDouble && !(spaceBefore && !spaceAfter);
  }

  private boolean isBorder(int at) {
    return at >= paragraph.end()
        || Paragraphs.isSpace(text.charAt(at))
        || ".,;:!?)".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isSingle(char c) {
    return c == '\'' || c == '‘' || c == '’' || c == '‛';
  }

  private boolean opensSingle(int at) {
    char c = text.charAt(at);
    boolean fresh =
        at == paragraph.start()
            || Paragraphs.isSpace(text.charAt(at - 1))
            || "([\"“—–-".indexOf(text.charAt(at - 1)) >= 0;
    return fresh && c != '’' && at + 1 < paragraph.end() && Character.isLetter(text.charAt(at + 1));
  }

  private boolean closesSingle(int at) {
    char c = text.charAt(at);
    boolean after = at + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
    return c != '‘' && after && at > paragraph.start() && !Paragraphs.isSpace(text.charAt(at - 1));
  }

  private boolean closerAhead(int at) {
    for (int i = at + 2; i < paragraph.end(); i++) {
      if (isSingle(text.charAt(i)) && closesSingle(i)) {
        return true;
      }
    }
    return false;
  }
}
