package org.hearsay.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.model.ArticleId;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Provenance;
import org.hearsay.model.Reading;

/** Whether a report is as it was made, and whether a ledger bears it out. */
public final class ReportCheck {
  /** A report of a thousand sources has half of this. */
  private static final int FILE_BYTES_MAX = 256 << 20;

  private final List<String> faults = new ArrayList<>();
  private JsonNode manifest = MissingNode.getInstance();
  private String manifestSha256 = "";

  private ReportCheck() {}

  /** Checks every byte of the folder against the manifest, and the manifest against its digest. */
  public static ReportCheck of(Path folder) throws IOException {
    ReportCheck check = new ReportCheck();
    check.files(folder);
    return check;
  }

  /** What does not hold, one line each, each with a name; empty where all holds. */
  public List<String> faults() {
    return List.copyOf(faults);
  }

  /** SHA-256 of the manifest as it lies there; empty where there is none. */
  public String manifestSha256() {
    return manifestSha256;
  }

  /** The record time that the report tells; empty where its manifest cannot be read. */
  public Optional<Instant> asOf() {
    try {
      return Optional.of(Instant.parse(manifest.path("as_of").asText()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private void files(Path folder) throws IOException {
    Path file = folder.resolve(Manifest.FILE);
    if (!Files.isRegularFile(file)) {
      faults.add(Manifest.FILE + ": is missing");
      return;
    }
    byte[] bytes = read(file);
    manifestSha256 = Canonical.sha256(bytes);
    Path digest = folder.resolve(Manifest.DIGEST_FILE);
    if (!Files.isRegularFile(digest)) {
      faults.add(Manifest.DIGEST_FILE + ": is missing");
    } else if (!Arrays.equals(read(digest), Manifest.digestLine(bytes))) {
      faults.add(Manifest.FILE + ": its digest does not fit the one in " + Manifest.DIGEST_FILE);
    }
    try {
      manifest = Canonical.parse(bytes);
    } catch (JsonProcessingException e) {
      faults.add(Manifest.FILE + ": is no JSON any more");
      return;
    }
    if (manifest.path("report").asInt() != Manifest.VERSION) {
      faults.add(Manifest.FILE + ": is of a form that this Hearsay does not know");
      return;
    }
    listed(folder);
  }

  private void listed(Path folder) throws IOException {
    TreeSet<String> there = new TreeSet<>();
    try (Stream<Path> inside = Files.list(folder)) {
      inside.map(path -> String.valueOf(path.getFileName())).forEach(there::add);
    }
    there.remove(Manifest.FILE);
    there.remove(Manifest.DIGEST_FILE);
    for (JsonNode each : manifest.path("files")) {
      String name = each.path("name").asText();
      Path path = folder.resolve(name);
      boolean inside = path.normalize().getParent() != null && !name.contains("/");
      if (!inside || !there.remove(name) || !Files.isRegularFile(path)) {
        faults.add(name + ": is missing");
      } else if (!Canonical.sha256(read(path)).equals(each.path("sha256").asText())) {
        faults.add(name + ": is not as it was made: the digest does not fit");
      }
    }
    there.forEach(name -> faults.add(name + ": stands in no manifest"));
  }

  private static byte[] read(Path file) throws IOException {
    if (Files.size(file) > FILE_BYTES_MAX) {
      throw new IOException(file + " is larger than any report's file");
    }
    return Files.readAllBytes(file);
  }

  /**
   * Checks that a ledger holds every source and claim, as the report tells them, and knew them at
   * its record time.
   *
   * @param known the ledger as of {@link #asOf}
   */
  public void against(Known known) {
    for (JsonNode source : manifest.path("sources")) {
      ArticleId id = new ArticleId(source.path("article").asText());
      known
          .reading(id)
          .ifPresentOrElse(
              reading -> source(source, reading, known.source(id)),
              () -> faults.add("source " + id + ": the ledger did not know it on that day"));
    }
    for (JsonNode claim : manifest.path("claims")) {
      claim(claim.path("claim").asText(), claim.path("sha256").asText(), known);
    }
  }

  private void source(JsonNode source, Reading reading, Optional<Provenance> from) {
    String name = "source " + reading.article().id();
    if (!reading.article().sha256().equals(source.path("text_sha256").asText())) {
      faults.add(name + ": the ledger holds another text");
    }
    String capture = source.path("capture_sha256").asText("");
    if (!from.map(Provenance::sha256).orElse("").equals(capture)) {
      faults.add(name + ": the ledger holds another capture");
    }
  }

  private void claim(String name, String digest, Known known) {
    Optional<Said> said;
    try {
      said = known.said(ClaimKey.of(name));
    } catch (IllegalArgumentException e) {
      said = Optional.empty();
    }
    if (said.isEmpty()) {
      faults.add("claim " + name + ": the ledger did not know it on that day");
    } else if (!Manifest.digest(said.get().reading(), said.get().claim()).equals(digest)) {
      faults.add("claim " + name + ": the ledger reads it otherwise");
    }
  }
}
