package org.hearsay.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the block model sees of each block: its words, its markup, its place, its neighbours. */
final class BlockFeatures {
  private static final int FAR = 13;
  private static final List<String> TAGS =
      List.of("p", "li", "div", "blockquote", "figcaption", "td", "section", "pre");
  private static final List<String> CONTAINERS =
      List.of(
          "article",
          "main",
          "header",
          "footer",
          "nav",
          "aside",
          "form",
          "figure",
          "table",
          "ul",
          "blockquote",
          "section",
          "figcaption",
          "a");

  /** Phrases that stand at the head of what is no article text, by kind. */
  private static final List<Pattern> CUES =
      List.of(
          cue(
              "^(read (more|next|also|full)|related|see also|more (on|from|in|about|:)|also read|recommended|don.t miss|watch( now| this|:)|listen|up next|latest|trending|popular|you may)"),
          cue(
              "^(share|tweet|follow|like us|join|print|email|e-mail|save|pin it|comments?\\b|leave a (reply|comment)|\\d+ comments?|reply|log ?in|sign in|facebook|twitter)"),
          cue(
              "(sign up|subscribe|newsletter|register|download (the|our) app|cookies?|privacy policy|terms of|all rights reserved|©|copyright)"),
          cue(
              "^(advertisement|sponsored|promoted|ad\\b|story continues|continue reading|article continues|loading|click (here|to)|skip)"),
          cue(
              "(getty|ap photo|/ ?ap\\b|reuters|afp|file photo|photo(graph)? ?(by|:|credit)|image ?(by|:|credit|source|copyright)|shutterstock|\\(photo|credit:|courtesy)"),
          cue("^(by |written by|posted by|author|about the author|von |por |автор)"),
          cue(
              "^(published|updated|posted|last (updated|modified)|first published|created|filed under|tags?:|categor|topics?:|date:)"),
          cue(
              "^\\W*(\\d{1,2}[:/.\\- ]|(mon|tues|wednes|thurs|fri|satur|sun)day|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d)"),
          cue(
              "(contributed to this|reporting by|editing by|originally (published|appeared)|correction|editor.s note|this (article|story|post)|disclosure|disclaimer)"),
          cue(
              "^\\W*(advert(isement)?s?|ad|sponsored( content)?|story continues below( advertisement)?|continue reading( below)?|article continues below|share( this)?|sharing is caring|loading|comments?|more|read more|follow us|related( (articles|stories|posts))?|you may also like|don.t miss|click here to get.*|image copyright .*|this slideshow requires javascript)\\W*$"),
          cue("^(source|via|photo|image|picture|video|figure|table|chart|credit)s?\\b"));

  private static Pattern cue(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private final PageView page;

  BlockFeatures(PageView page) {
    this.page = page;
  }

  /** One row a block, all with the same names. */
  List<FeatureRow> rows() {
    List<FeatureRow> rows = new ArrayList<>();
    int wordsBefore = 0;
    for (int i = 0; i < page.blocks().size(); i++) {
      FeatureRow row = new FeatureRow();
      Block block = page.blocks().get(i);
      wording(row, block);
      cues(row, block);
      markup(row, block);
      containers(row, block);
      surroundings(row, block);
      place(row, i, wordsBefore);
      neighbours(row, i);
      rows.add(row);
      wordsBefore += block.words().length;
    }
    return rows;
  }

  private void wording(FeatureRow row, Block block) {
    String text = block.text();
    double n = Math.max(1, block.words().length);
    row.put("words", Math.min(300, n));
    row.put("wordLength", text.length() / n);
    row.put("linkShare", block.linkShare());
    row.put("boldShare", block.boldShare());
    row.put("italicShare", block.italicShare());
    row.put("commonShare", Sentences.commonShare(block.words()));
    row.put("commasPerWord", Sentences.commas(text) / n);
    row.put("ends", Math.min(10, Sentences.ends(text)));
    row.put("endsAsSentence", Sentences.endsAsSentence(text));
    row.put("endsWithColon", text.endsWith(":"));
    row.put("upperShare", share(text, Character::isUpperCase));
    row.put("digitShare", share(text, Character::isDigit));
    row.put("signShare", share(text, c -> "|•»›·/→".indexOf(c) >= 0));
    row.put("quotes", Math.min(4, share(text, c -> "\"“”«»".indexOf(c) >= 0) * text.length()));
    row.put("startsUpper", Character.isUpperCase(text.codePointAt(0)));
    row.put("lines", Math.min(10, text.lines().count()));
    row.put("repeated", page.repeats().share(block));
    row.put("inTitle", page.facts().inTitle(block));
    row.put("ofTitle", page.facts().ofTitle(block));
    row.put("inDescription", page.facts().inDescription(block.shingles()));
    row.put("inBody", page.facts().inBody(block.shingles()));
  }

  private static double share(String text, IntPredicate which) {
    return (double) text.chars().filter(which).count() / Math.max(1, text.length());
  }

  private static void cues(FeatureRow row, Block block) {
    String head = block.text().substring(0, Math.min(200, block.text().length()));
    for (int c = 0; c < CUES.size(); c++) {
      row.put("cue" + c, CUES.get(c).matcher(head).find());
    }
  }

  private void markup(FeatureRow row, Block block) {
    for (String tag : TAGS) {
      row.put("tag." + tag, block.tag().equals(tag));
    }
    row.put("heading", block.headingLevel());
    int[] steps = new int[MarkupWords.COUNT];
    Arrays.fill(steps, FAR);
    Element up = block.owner();
    for (int d = 0; up != null && d < FAR; d++, up = up.parent()) {
      int groups = page.markup().groups(up);
      for (int g = 0; g < steps.length; g++) {
        if ((groups >> g & 1) == 1 && steps[g] == FAR) {
          steps[g] = d;
        }
      }
    }
    for (int g = 0; g < steps.length; g++) {
      row.put("near." + MarkupWords.name(g), steps[g]);
    }
  }

  private static void containers(FeatureRow row, Block block) {
    int[] steps = new int[CONTAINERS.size()];
    Arrays.fill(steps, FAR);
    int depth = 0;
    boolean hidden = false;
    Element up = block.owner();
    for (; up != null && depth < PageView.ANCESTORS_MAX; depth++, up = up.parent()) {
      int which = CONTAINERS.indexOf(up.normalName());
      if (which >= 0 && steps[which] == FAR) {
        steps[which] = Math.min(depth, FAR - 1);
      }
      hidden = hidden || depth < 6 && isHidden(up);
    }
    for (int c = 0; c < steps.length; c++) {
      row.put("in." + CONTAINERS.get(c), steps[c]);
    }
    row.put("depth", depth);
    row.put("hidden", hidden);
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").replace(" ", "");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  private void surroundings(FeatureRow row, Block block) {
    double all = Math.max(1, page.whole().words);
    double own = block.words().length;
    PageView.Sum alike = page.alike(block);
    row.put("alike.share", alike.words / all);
    row.put("alike.blocks", Math.min(50, alike.blocks));
    row.put("alike.linkShare", alike.linkShare());
    row.put("alike.wordsPerBlock", (double) alike.words / Math.max(1, alike.blocks));
    Element up = block.owner();
    for (int d = 0; d < 4; d++) {
      PageView.Sum sum = page.of(up);
      row.put("up" + d + ".share", sum.words / all);
      row.put("up" + d + ".linkShare", sum.linkShare());
      row.put("up" + d + ".paragraphs", Math.min(40, sum.paragraphs));
      row.put("up" + d + ".own", own / Math.max(1, sum.words));
      row.put("up" + d + ".commas", (double) sum.commas / Math.max(1, sum.words));
      up = up == null ? null : up.parent();
    }
    row.put("toCandidate", page.stepsToCandidate(block));
  }

  private void place(FeatureRow row, int index, int wordsBefore) {
    int n = page.blocks().size();
    row.put("place", (double) index / n);
    row.put("wordsBefore", wordsBefore / (double) Math.max(1, page.whole().words));
    row.put("pageWords", page.whole().words);
    row.put("pageLinkShare", page.whole().linkShare());
    int headline = page.headline();
    row.put("afterHeadline", headline < 0 ? -100 : Math.clamp(index - headline, -50, 200));
    row.put("isHeadline", headline == index);
    int heading = index;
    while (heading >= 0 && index - heading < 20 && !page.blocks().get(heading).isHeading()) {
      heading--;
    }
    row.put("sinceHeading", index - heading);
    String above = heading >= 0 ? page.blocks().get(heading).text() : "";
    boolean offTopic = false;
    for (int c = 0; c < 3; c++) {
      offTopic = offTopic || CUES.get(c).matcher(above).find();
    }
    row.put("underOffTopicHeading", offTopic && index - heading < 20);
  }

  private void neighbours(FeatureRow row, int index) {
    for (int by : new int[] {-3, -2, -1, 1, 2, 3}) {
      Block near = blockOrNull(index + by);
      row.put("near" + by + ".words", near == null ? -1 : Math.min(200, near.words().length));
      row.put("near" + by + ".linkShare", near == null ? -1 : near.linkShare());
      row.put("near" + by + ".sentence", near != null && Sentences.endsAsSentence(near.text()));
      row.put("near" + by + ".p", near != null && near.tag().equals("p"));
      row.put("near" + by + ".heading", near != null && near.isHeading());
      row.put(
          "near" + by + ".sameParent",
          near != null && near.owner().parent() == page.blocks().get(index).owner().parent());
    }
  }

  private @Nullable Block blockOrNull(int index) {
    return index < 0 || index >= page.blocks().size() ? null : page.blocks().get(index);
  }
}
