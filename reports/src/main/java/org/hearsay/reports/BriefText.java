package org.hearsay.reports;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Days;
import org.hearsay.model.Happening;

/** The brief in words: Markdown and HTML say the same. */
final class BriefText {
  private final Brief brief;

  BriefText(Brief brief) {
    this.brief = brief;
  }

  private String title() {
    return "What is new since " + Days.inWords(brief.since());
  }

  /** The first paragraph: how much, and how much of it is independent. */
  private String opening() {
    Brief.Counts c = brief.counts();
    if (c.articles() == 0 && brief.changes().isEmpty()) {
      return "Nothing new.";
    }
    List<String> parts = new ArrayList<>();
    parts.add(
        English.count(c.articles(), "new article")
            + (c.copies() > 0 ? ", " + c.copies() + " of them copied from others," : "")
            + (c.articles() == 1 ? " tells" : " tell")
            + " of "
            + English.count(c.happenings(), "new happening")
            + " with "
            + English.count(c.origins(), "independent origin"));
    if (c.changes() > 0) {
      parts.add(
          English.count(c.changes(), "happening")
              + " known before "
              + (c.changes() == 1 ? "has" : "have")
              + " changed");
    }
    return String.join("; ", parts) + ".";
  }

  /** What is counted and not told. */
  private String closing() {
    Brief.Counts c = brief.counts();
    List<String> parts = new ArrayList<>();
    if (c.passing() > 0) {
      parts.add(
          English.count(c.passing(), "happening")
              + (c.passing() == 1 ? " rests" : " rest")
              + " on no first-hand word (grade 6) and"
              + (c.passing() == 1 ? " is" : " are")
              + " left out");
    }
    if (c.alike() > 0) {
      parts.add(c.alike() + (c.alike() == 1 ? " reads" : " read") + " like one told above");
    }
    return parts.isEmpty() ? "" : English.capital(String.join("; ", parts)) + ".";
  }

  private static final String CAVEAT =
      "These are claims and whose word they are, not findings. An origin is one independent word:"
          + " copies, and voices under one command, count once.";

  private String asOf() {
    return "As this ledger knew it on " + brief.now().asOf() + " (record time).";
  }

  private boolean constructed() {
    return brief.now().readings().stream().anyMatch(r -> r.article().constructed());
  }

  String markdown() {
    StringBuilder out = new StringBuilder("# " + title() + "\n\n");
    if (constructed()) {
      out.append("**").append(Article.CONSTRUCTED_NOTICE).append("**\n\n");
    }
    out.append(opening()).append("\n");
    section(out, "What changed", brief.changes());
    brief.matters().forEach((matter, entries) -> section(out, matter, entries));
    out.append("\n---\n\n");
    if (!closing().isEmpty()) {
      out.append(closing()).append(' ');
    }
    return out.append(CAVEAT).append(' ').append(asOf()).append('\n').toString();
  }

  private void section(StringBuilder out, String heading, List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    out.append("\n## ").append(plain(heading)).append("\n\n");
    for (Entry entry : entries) {
      out.append("- ");
      for (Sentence sentence : entry.sentences()) {
        boolean first = sentence == entry.sentences().getFirst();
        out.append(first ? "" : " ").append(markdown(sentence, first));
      }
      out.append('\n');
    }
  }

  private String markdown(Sentence s, boolean first) {
    String mark = s.mark().isEmpty() ? "" : "**" + s.mark() + ".** ";
    String words = s.words().map(key -> ", [words](" + brief.ways().words(key) + ")").orElse("");
    return mark
        + plain(s.text())
        + " (["
        + count(s.happening(), first)
        + "]("
        + brief.ways().happening(s.happening())
        + ")"
        + words
        + ")";
  }

  /** Origins stand before articles: a number of articles alone would fool the reader. */
  private static String count(Happening happening, boolean first) {
    String origins = English.count(happening.independentOrigins(), "origin");
    if (!first) {
      return origins;
    }
    int articles = (int) happening.claims().stream().map(key -> key.article()).distinct().count();
    return origins
        + " in "
        + English.count(articles, "article")
        + ", grade "
        + happening.grade().credibility();
  }

  /** Names come from the world: none of them is markup. */
  private static String plain(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1").replaceAll("\\s+", " ");
  }

  String html() {
    Markup page = new Markup();
    page.raw("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"/>")
        .raw("<meta name=\"viewport\" content=\"width=device-width\"/>")
        .element("title", title())
        .raw("<style>" + Style.sheet() + "</style></head><body>")
        .raw("<p class=\"kind\">Hearsay · brief</p>")
        .element("h1", title());
    if (constructed()) {
      page.element("p class=\"notice\"", Article.CONSTRUCTED_NOTICE);
    }
    page.element("p", opening());
    section(page, "What changed", brief.changes());
    brief.matters().forEach((matter, entries) -> section(page, matter, entries));
    String left = closing().isEmpty() ? "" : closing() + " ";
    return page.element("p class=\"small\"", left + CAVEAT + " " + asOf())
        .raw("</body></html>\n")
        .toString();
  }

  private void section(Markup page, String heading, List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    page.element("h2", heading).raw("<ul>");
    for (Entry entry : entries) {
      page.raw("<li>");
      entry.sentences().forEach(s -> html(page, s, s == entry.sentences().getFirst()));
      page.raw("</li>");
    }
    page.raw("</ul>");
  }

  private void html(Markup page, Sentence s, boolean first) {
    if (!s.mark().isEmpty()) {
      page.element("strong", s.mark() + ".").raw(" ");
    }
    page.text(s.text() + " ").raw("<span class=\"small\">(");
    page.link(brief.ways().happening(s.happening()), count(s.happening(), first));
    s.words().ifPresent(key -> page.text(", ").link(brief.ways().words(key), "words"));
    page.raw(")</span> ");
  }
}
