package org.hearsay.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Happening;

/**
 * The report of one happening: HTML, PDF from the same HTML, and the manifest with the digests of
 * both and of all that they rest on. The same ledger as of the same instant gives the same bytes.
 */
public final class Report {
  private final Map<String, byte[]> files;

  private Report(Map<String, byte[]> files) {
    this.files = files;
  }

  /** Makes the report; about a second, most of it for the PDF. */
  public static Report of(Known known, Happening happening) {
    String page = ReportPage.of(known, happening);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("report.html", page.getBytes(StandardCharsets.UTF_8));
    files.put("report.pdf", ReportPdf.of(page, known.asOf(), happening.id().value()));
    byte[] manifest = Manifest.of(known, happening, files);
    files.put(Manifest.FILE, manifest);
    files.put(Manifest.DIGEST_FILE, Manifest.digestLine(manifest));
    return new Report(files);
  }

  /** The files by name. */
  public Map<String, byte[]> files() {
    return new TreeMap<>(files);
  }

  /** SHA-256 of the manifest: who keeps it elsewhere can prove the report later. */
  public String manifestSha256() {
    return Canonical.sha256(files.getOrDefault(Manifest.FILE, new byte[0]));
  }

  /** Writes the files into a folder, which is made where it is not there. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    try {
      files.forEach(
          (name, bytes) -> {
            try {
              Files.write(folder.resolve(name), bytes);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
