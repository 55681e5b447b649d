package org.hearsay.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.eval.agreement.Agreement;

/**
 * Prints how far two annotators of corpus articles agree: {@code AgreementOfLabels FIRST SECOND
 * [--list] TEXTS.jsonl.gz...}. FIRST and SECOND are folders of standoff labels; the texts stay
 * where they are, and only {@code --list} prints words of them.
 */
final class AgreementOfLabels {
  private AgreementOfLabels() {}

  public static void main(String[] args) throws IOException {
    boolean list = List.of(args).contains("--list");
    Map<String, String> texts = new HashMap<>();
    for (int i = 2; i < args.length; i++) {
      if (!args[i].equals("--list")) {
        for (JsonNode article : Corpus.objects(Path.of(args[i]))) {
          texts.putIfAbsent(article.path("id").asText(), article.path("text").asText());
        }
      }
    }
    Agreement agreement =
        Agreement.of(
            labels(Path.of(args[0])),
            labels(Path.of(args[1])),
            id -> Objects.requireNonNull(texts.get(id), id));
    agreement.table().forEach(System.out::println);
    if (list) {
      agreement.disagreements().forEach(System.out::println);
    }
  }

  private static List<JsonNode> labels(Path folder) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        lines.addAll(Corpus.objects(file));
      }
    }
    return lines;
  }
}
