package org.hearsay.reports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.forms.ReadingForm;
import org.hearsay.model.Article;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Claim;
import org.hearsay.model.Happening;
import org.hearsay.model.Provenance;
import org.hearsay.model.Reading;

/**
 * What a report rests on, as digests: every file of it, every source, every claim, and the record
 * time. The form is docs/formats/report.md.
 */
final class Manifest {
  static final String FILE = "manifest.json";

  /** Holds the manifest's own digest, as {@code sha256sum -c} reads it. */
  static final String DIGEST_FILE = "manifest.json.sha256";

  static final int VERSION = 1;

  private Manifest() {}

  static byte[] of(Known known, Happening happening, Map<String, byte[]> files) {
    Map<String, Object> tree = new TreeMap<>();
    tree.put("report", VERSION);
    tree.put("happening", happening.id().value());
    tree.put("summary", happening.summary());
    tree.put("as_of", known.asOf().toString());
    tree.put("independent_origins", happening.independentOrigins());
    tree.put("possible_origins", happening.possibleOrigins());
    tree.put("grade", happening.grade().credibility());
    tree.put("grade_rule", happening.grade().rule());
    tree.put("files", files(files));
    tree.put("sources", sources(known, happening));
    tree.put("claims", claims(known, happening));
    return Canonical.bytes(tree);
  }

  /** The line of the digest file. */
  static byte[] digestLine(byte[] manifest) {
    return (Canonical.sha256(manifest) + "  " + FILE + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static List<Object> files(Map<String, byte[]> files) {
    List<Object> list = new ArrayList<>();
    new TreeMap<>(files)
        .forEach(
            (name, bytes) ->
                list.add(
                    new TreeMap<>(
                        Map.of(
                            "name",
                            name,
                            "bytes",
                            bytes.length,
                            "sha256",
                            Canonical.sha256(bytes)))));
    return list;
  }

  private static List<Object> sources(Known known, Happening happening) {
    List<Object> list = new ArrayList<>();
    for (ArticleId id : articles(happening)) {
      known.reading(id).ifPresent(r -> list.add(source(r.article(), known.source(id))));
    }
    return list;
  }

  static List<ArticleId> articles(Happening happening) {
    return happening.claims().stream().map(key -> key.article()).distinct().sorted().toList();
  }

  private static Map<String, Object> source(Article article, Optional<Provenance> from) {
    Map<String, Object> source = new TreeMap<>();
    source.put("article", article.id().value());
    source.put("text_sha256", article.sha256());
    article.url().ifPresent(url -> source.put("url", url));
    from.ifPresent(
        capture -> {
          source.put("captured_from", capture.address());
          source.put("captured_at", capture.capturedAt().toString());
          source.put("capture_sha256", capture.sha256());
        });
    return source;
  }

  private static List<Object> claims(Known known, Happening happening) {
    List<Object> list = new ArrayList<>();
    happening.claims().stream()
        .sorted()
        .flatMap(key -> known.said(key).stream())
        .forEach(
            said ->
                list.add(
                    new TreeMap<>(
                        Map.of(
                            "claim", said.key().toString(),
                            "sha256", digest(said.reading(), said.claim())))));
    return list;
  }

  /**
   * The digest of a claim: of the reading that holds it alone, with its article and the
   * attributions of its chain, in the reading form.
   */
  static String digest(Reading reading, Claim claim) {
    Reading alone =
        new Reading(
            reading.article(), List.of(), reading.path(claim), List.of(claim), reading.reader());
    return Canonical.sha256(ReadingForm.write(alone).getBytes(StandardCharsets.UTF_8));
  }
}
