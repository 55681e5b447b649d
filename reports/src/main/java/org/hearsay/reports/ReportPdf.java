package org.hearsay.reports;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * The page as PDF, with its own typefaces inside. Dates and the document's id come from what is
 * reported, not from the clock: the same page gives the same bytes. Nothing is fetched.
 */
final class ReportPdf {
  /** The parts of a typeface that fontsource cuts it into; each is a family of its own here. */
  private static final List<String> PARTS = List.of("latin", "latin-ext", "cyrillic");

  /**
   * @param cut weight and style, as the file's name has them
   */
  private record Face(String family, String cut, int weight, FontStyle style) {}

  private static final List<Face> FACES =
      List.of(
          new Face("source-serif-4", "400-normal", 400, FontStyle.NORMAL),
          new Face("source-serif-4", "400-italic", 400, FontStyle.ITALIC),
          new Face("source-serif-4", "600-normal", 700, FontStyle.NORMAL),
          new Face("source-sans-3", "400-normal", 400, FontStyle.NORMAL),
          new Face("source-sans-3", "600-normal", 700, FontStyle.NORMAL));

  private ReportPdf() {}

  static byte[] of(String page, Instant at, String id) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withHtmlContent(page, null);
    builder.useExternalResourceAccessControl(
        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.withDiagnosticConsumer(diagnostic -> {});
    builder.withProducer("Hearsay");
    // The builder wants a stream, though the document is saved by hand.
    builder.toStream(OutputStream.nullOutputStream());
    fonts(builder);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      try (PDDocument document = renderer.createPDFKeepOpen()) {
        fix(document, at, id);
        document.save(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the PDF could not be made", e);
    }
    return out.toByteArray();
  }

  private static void fonts(PdfRendererBuilder builder) {
    for (Face face : FACES) {
      for (String part : PARTS) {
        String file = "fonts/" + face.family() + "-" + part + "-" + face.cut() + ".ttf";
        builder.useFont(
            () -> open(file), face.family() + " " + part, face.weight(), face.style(), true);
      }
    }
  }

  /** As a style sheet names a typeface with all of its parts. */
  static String family(String family) {
    return String.join(", ", PARTS.stream().map(part -> "'" + family + " " + part + "'").toList());
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(ReportPdf.class.getResourceAsStream(file), file);
  }

  private static void fix(PDDocument document, Instant at, String id) {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    calendar.setTimeInMillis(at.toEpochMilli());
    PDDocumentInformation about = document.getDocumentInformation();
    about.setCreationDate(calendar);
    about.setModificationDate(calendar);
    CRC32 crc = new CRC32();
    crc.update((id + at).getBytes(StandardCharsets.UTF_8));
    document.setDocumentId(crc.getValue());
  }
}
