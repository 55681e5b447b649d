package org.hearsay.serve;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.Article;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Copy;
import org.hearsay.model.Reading;

/** Which article was copied from which: the ones with their own word on top, copies below them. */
record CopyTree(List<Node> roots, int own, int copies) {
  /** An article and its copies; how it was copied is empty on top. */
  record Node(Article article, String how, List<Node> copies) {
    String link() {
      return Links.article(article.id());
    }

    String day() {
      return Wording.day(article.published().map(org.hearsay.model.Published::day));
    }

    String title() {
      return article.title().orElse(article.id().value());
    }
  }

  static CopyTree of(Snapshot snapshot, List<ArticleId> articles) {
    Set<ArticleId> shown = new HashSet<>(articles);
    List<Node> roots =
        articles.stream()
            .filter(id -> snapshot.copyOf(id).filter(c -> shown.contains(c.copiedFrom())).isEmpty())
            .flatMap(id -> snapshot.reading(id).stream())
            .map(r -> node(snapshot, r, shown, new HashSet<>()))
            .sorted(Comparator.comparing(CopyTree::when).thenComparing(n -> n.article().id()))
            .toList();
    int copies = (int) articles.stream().filter(id -> snapshot.copyOf(id).isPresent()).count();
    return new CopyTree(roots, articles.size() - copies, copies);
  }

  private static java.time.Instant when(Node node) {
    return node.article().published().map(p -> p.earliest()).orElse(java.time.Instant.MIN);
  }

  private static Node node(
      Snapshot snapshot, Reading reading, Set<ArticleId> shown, Set<ArticleId> above) {
    ArticleId id = reading.article().id();
    above.add(id);
    List<Node> below =
        snapshot.copies(id).stream()
            .map(Copy::article)
            .filter(c -> shown.contains(c) && !above.contains(c))
            .flatMap(c -> snapshot.reading(c).stream())
            .map(r -> node(snapshot, r, shown, above))
            .collect(Collectors.toUnmodifiableList());
    String how =
        snapshot
            .copyOf(id)
            .map(c -> c.kind().code() + ", " + Math.round(c.similarity() * 100) + " %")
            .orElse("");
    return new Node(reading.article(), how, below);
  }
}
