package org.hearsay.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the page's own metadata lets one expect of its blocks. */
final class PageFacts {
  private final Set<String> titleWords = new HashSet<>();
  private final Set<String> descriptionShingles = new HashSet<>();
  private final Set<String> bodyShingles = new HashSet<>();

  static PageFacts of(Document page, JsonLd jsonLd) {
    PageFacts facts = new PageFacts();
    facts.addTitle(page.title());
    jsonLd.text("headline").ifPresent(facts::addTitle);
    for (Element meta : page.select("meta[property=og:title], meta[name=twitter:title]")) {
      facts.addTitle(meta.attr("content"));
    }
    for (Element meta : page.select("meta[name=description], meta[property=og:description]")) {
      facts.descriptionShingles.addAll(Words.shingles(Words.of(meta.attr("content"))));
    }
    jsonLd
        .text("articleBody")
        .ifPresent(body -> facts.bodyShingles.addAll(Words.shingles(Words.of(body))));
    return facts;
  }

  private void addTitle(String title) {
    titleWords.addAll(List.of(Words.of(title)));
  }

  /** The share of the block's words that a title has. */
  double inTitle(Block block) {
    return Words.coverage(block.words(), titleWords);
  }

  /** The share of the title's words that the block has. */
  double ofTitle(Block block) {
    Set<String> words = Set.copyOf(List.of(block.words()));
    return titleWords.isEmpty()
        ? 0
        : (double) titleWords.stream().filter(words::contains).count() / titleWords.size();
  }

  double inDescription(Set<String> shingles) {
    return share(shingles, descriptionShingles);
  }

  /** The share of its shingles in JSON-LD's articleBody; -1 where the page gives none. */
  double inBody(Set<String> shingles) {
    return bodyShingles.isEmpty() ? -1 : share(shingles, bodyShingles);
  }

  private static double share(Set<String> shingles, Set<String> of) {
    return shingles.isEmpty()
        ? 0
        : (double) shingles.stream().filter(of::contains).count() / shingles.size();
  }
}
