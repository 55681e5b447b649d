package org.hearsay.reports;

/** The style sheet of what is handed on: for the screen, for paper, and for the PDF. */
final class Style {
  private Style() {}

  static String sheet() {
    String sans =
        "font-family: " + ReportPdf.family("source-sans-3") + ", 'Source Sans 3', sans-serif;";
    String serif =
        "font-family: " + ReportPdf.family("source-serif-4") + ", 'Source Serif 4', serif;";
    return """
        @page { size: A4; margin: 20mm 18mm 20mm 18mm;
          @bottom-center { content: counter(page) " / " counter(pages); font-size: 8pt; SANS } }
        body { SANS font-size: 10.5pt; line-height: 1.4; color: #1a1a1a; background: #ffffff;
          max-width: 46em; margin: 0 auto; padding: 0 1em; }
        h1 { font-size: 17pt; line-height: 1.2; margin: 0 0 0.3em 0; }
        h2 { font-size: 12.5pt; margin: 1.5em 0 0.4em 0; border-bottom: 1px solid #b8b8b8;
          padding-bottom: 0.15em; page-break-after: avoid; }
        h3 { font-size: 10.5pt; margin: 1em 0 0.2em 0; page-break-after: avoid; }
        p { margin: 0.3em 0; }
        a { color: #0b4f8a; }
        ul, ol { margin: 0.3em 0; padding-left: 1.4em; }
        li { margin: 0.35em 0; }
        blockquote { SERIF margin: 0.3em 0 0.1em 0; padding-left: 0.8em; border-left: 2px solid #8a8a8a; }
        .kind, .asof, .small { color: #4a4a4a; font-size: 8.5pt; }
        .lead { font-size: 12.5pt; font-weight: 600; margin-top: 0.8em; }
        .notice { border: 1px solid #8a5a00; background: #fff4dd; padding: 0.3em 0.6em; }
        .id { font-size: 7.5pt; word-wrap: break-word; }
        .origin { margin: 0.2em 0 0.6em 0; }
        .origin p { page-break-after: avoid; }
        .claim { page-break-inside: avoid; margin: 0 0 0.4em 0; }
        .sources p { word-wrap: break-word; }
        """
        .replace("SANS", sans)
        .replace("SERIF", serif)
        .replace("\n", " ")
        .replaceAll(" +", " ");
  }
}
