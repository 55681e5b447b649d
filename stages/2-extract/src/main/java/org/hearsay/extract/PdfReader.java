package org.hearsay.extract;

import java.io.IOException;
import java.util.Calendar;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.hearsay.model.Article;
import org.hearsay.model.Published;
import org.hearsay.model.Refusal;
import org.hearsay.model.Refused;

/** Reads a PDF with a text layer: paragraphs joined, hyphens at line ends taken out. */
final class PdfReader {
  private final Limits limits;
  private final LanguageFinder languages;

  PdfReader(Limits limits, LanguageFinder languages) {
    this.limits = limits;
    this.languages = languages;
  }

  Extracted read(byte[] bytes, Hints hints) throws Refused {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > limits.pdfPagesMax()) {
        throw Refused.limit("pdfPagesMax", limits.pdfPagesMax());
      }
      PdfPages pages = PdfPages.read(document);
      MappedText text = paragraphs(PdfLayout.order(pages));
      if (text.isEmpty()) {
        throw new Refused(Refusal.NO_TEXT, "a PDF without a text layer");
      }
      return extracted(document, pages, text, hints);
    } catch (InvalidPasswordException e) {
      throw new Refused(Refusal.UNREADABLE, "a PDF that asks for a password");
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      // PDFBox answers damage with each of these.
      throw new Refused(Refusal.UNREADABLE, "a PDF that is damaged: " + e.getMessage());
    }
  }

  private MappedText paragraphs(List<PdfSegment> lines) throws Refused {
    MappedText text = new MappedText();
    PdfSegment before = null;
    for (PdfSegment line : lines) {
      if (before != null) {
        join(text, before, line);
      }
      for (int i = 0; i < line.text().length(); i++) {
        text.append(line.text().charAt(i), line.source() + i, line.source() + i + 1);
      }
      if (text.length() > limits.articleCharsMax()) {
        throw Refused.limit("articleCharsMax", limits.articleCharsMax());
      }
      before = line;
    }
    return text;
  }

  private static void join(MappedText text, PdfSegment before, PdfSegment line) {
    boolean sameLine =
        before.page() == line.page()
            && Math.abs(before.baseline() - line.baseline()) < before.size() * 0.4;
    if (!sameLine && startsParagraph(before, line)) {
      text.appendBetween("\n\n", line.source());
    } else if (isHyphenated(text, line)) {
      text.dropLast();
    } else {
      text.appendBetween(" ", line.source());
    }
  }

  /** A wider gap, an indent, another size of letters; a page's or column's turn is none. */
  private static boolean startsParagraph(PdfSegment before, PdfSegment line) {
    double gap = line.baseline() - before.baseline();
    boolean turn = before.page() != line.page() || gap < 0;
    boolean otherSize = Math.abs(line.size() - before.size()) > 0.12 * before.size();
    if (turn) {
      return otherSize;
    }
    boolean ended = Sentences.endsAsSentence(before.text());
    boolean indented = line.left() - before.left() > 0.8 * line.size() && ended;
    return otherSize || gap > 1.75 * line.size() || indented;
  }

  private static boolean isHyphenated(MappedText text, PdfSegment line) {
    int n = text.length();
    boolean hyphen = text.last() == '-' || text.last() == '\u2010' || text.last() == '\u00ad';
    return hyphen
        && n >= 2
        && Character.isLowerCase(text.charAt(n - 2))
        && Character.isLowerCase(line.text().charAt(0));
  }

  private Extracted extracted(PDDocument document, PdfPages pages, MappedText mapped, Hints hints) {
    String text = mapped.toString();
    PDDocumentInformation says = document.getDocumentInformation();
    Article article =
        new Article(
            Article.idOf(text),
            hints.url(),
            hints.outlet(),
            Optional.empty(),
            Optional.ofNullable(says.getCreationDate()).flatMap(PdfReader::published),
            title(says, pages),
            text,
            false);
    return new Extracted(
        article,
        Optional.ofNullable(says.getAuthor()).filter(a -> !a.isBlank()).stream().toList(),
        Optional.empty(),
        Credits.find(text),
        languages.find(text, Optional.empty()),
        mapped.map(),
        SourceFormat.PDF);
  }

  private static Optional<Published> published(Calendar created) {
    return WrittenDates.parse(created.toInstant().toString());
  }

  /** The file's own title unless a program wrote it; else the largest line of the first page. */
  private static Optional<String> title(PDDocumentInformation says, PdfPages pages) {
    return Optional.ofNullable(says.getTitle())
        .map(String::strip)
        .filter(title -> title.contains(" ") && !title.matches("(?i)(microsoft word|untitled).*"))
        .or(
            () ->
                pages.segments().stream()
                    .filter(segment -> segment.page() == 0 && segment.text().length() > 8)
                    .max(
                        Comparator.comparingDouble(PdfSegment::size)
                            .thenComparing(segment -> -segment.baseline()))
                    .map(PdfSegment::text));
  }
}
