package org.hearsay.serve;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.ArticleId;

/** The switch above an article: what was read, what came in, what it was copied from. */
record ArticleTabs(List<Tab> tabs) {
  /** One way to look at it. */
  record Tab(String label, String link, boolean chosen) {}

  static ArticleTabs of(Snapshot snapshot, ArticleId article, String chosen) {
    List<Tab> tabs = new ArrayList<>();
    tabs.add(new Tab("Marked text", Links.article(article), chosen.equals("text")));
    String id = "?id=" + Links.encoded(article.value());
    tabs.add(new Tab("Archived original", "/original" + id, chosen.equals("original")));
    if (snapshot.copyOf(article).isPresent()) {
      String label = "Beside what it was copied from";
      tabs.add(new Tab(label, "/compare" + id, chosen.equals("compare")));
    }
    return new ArticleTabs(tabs);
  }
}
