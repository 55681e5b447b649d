package org.hearsay.extract;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the class, id and role of an element say about its part in the page, as a set of groups.
 *
 * <p>The words are those that site builders use everywhere (compare the lists of Readability and
 * trafilatura); what each group is worth is learned, not written here.
 */
final class MarkupWords {
  private record Group(String name, Set<String> words, Pattern joined) {}

  private static Group group(String name, String joined, String... words) {
    return new Group(name, Set.of(words), Pattern.compile(joined));
  }

  private static final String TWEET = "tweet";

  private static final String NEVER = "(?!)";

  private static final List<Group> GROUPS =
      List.of(
          group("comment", "comment|disqus|livefyre", "respond", "reply", "replies", "discussion"),
          group(
              "share",
              "share|sharing|addthis|social",
              "facebook",
              "twitter",
              "whatsapp",
              "tools",
              "toolbar",
              "follow",
              "pinterest",
              "print",
              "email"),
          group(
              "related",
              "related|recommend|recirc|outbrain|taboola|readnext|trending",
              "more",
              "also",
              "popular",
              "latest",
              "teaser",
              "recent",
              "viral",
              "next",
              "read",
              "similar"),
          group(
              "caption",
              "caption|credit|slideshow|gallery",
              "image",
              "photo",
              "media",
              "img",
              "picture",
              "figure",
              "thumbnail",
              "thumb",
              "lightbox"),
          group("video", "video|player", "audio", "podcast", "youtube", "vimeo", "jw"),
          group("author", "author|byline|contributor", "bio", "writer", "profile", "vcard"),
          group(
              "meta",
              "timestamp|publish|breadcrumb",
              "meta",
              "date",
              "time",
              "posted",
              "info",
              "category",
              "kicker",
              "eyebrow",
              "dateline",
              "updated",
              "section"),
          group("tags", NEVER, "tag", "tags", "topic", "topics", "keywords", "label", "labels"),
          group(
              "nav",
              "navigation|navbar|menu|pagination|masthead",
              "nav",
              "pager",
              "header",
              "topbar",
              "logo",
              "search",
              "skip"),
          group("footer", "footer|copyright", "foot", "bottom", "legal", "colophon", "terms"),
          group("sidebar", "sidebar|widget", "side", "aside", "rail", "secondary", "right", "left"),
          group(
              "ad",
              "advert|sponsor",
              "ad",
              "ads",
              "promo",
              "promotion",
              "dfp",
              "banner",
              "commercial",
              "affiliate",
              "marketing",
              "cta"),
          group(
              "signup",
              "newsletter|subscri|signup|paywall|regist|cookie|consent|gdpr",
              "login",
              "modal",
              "popup",
              "overlay",
              "form",
              "donate",
              "membership",
              "premium"),
          group(
              "body",
              "articlebody|storybody|entrycontent|postcontent|articlecontent|storytext",
              "prose",
              "richtext",
              "rte",
              "longform"),
          group("article", "article|story", "entry", "post", "single", "news", "blog"),
          group("content", "content", "body", "text", "main", "copy", "paragraph", "inner"),
          group(
              "title",
              "title|headline",
              "hed",
              "dek",
              "deck",
              "summary",
              "standfirst",
              "intro",
              "lead",
              "lede",
              "excerpt",
              "description",
              "abstract"),
          group("quote", "quote", "pull", "embed", "oembed"),
          group(TWEET, "twittertweet|instagrammedia|twitterembed|tweetembed"),
          group("list", NEVER, "list", "item", "items", "grid", "card", "cards", "row", "table"),
          group("hidden", "hidden|sronly|screenreader|noprint", "hide", "invisible"),
          group(
              "box",
              "factbox|infobox|callout|highlight",
              "box",
              "inline",
              "module",
              "component",
              "block",
              "note",
              "disclaimer",
              "correction"));

  static final int COUNT = GROUPS.size();

  private final Map<Element, Integer> seen = new IdentityHashMap<>();

  /** Pages repeat the same classes thousands of times. */
  private final Map<String, Integer> byWords = new HashMap<>();

  static String name(int group) {
    return GROUPS.get(group).name();
  }

  /** A bit a group. */
  int groups(Element element) {
    return seen.computeIfAbsent(
        element, one -> byWords.computeIfAbsent(written(one), MarkupWords::find));
  }

  private static String written(Element element) {
    return String.join(
        " ",
        element.className(),
        element.id(),
        element.attr("role"),
        element.attr("itemprop"),
        element.attr("data-component"),
        element.attr("data-testid"));
  }

  private static int find(String written) {
    if (written.isBlank()) {
      return 0;
    }
    String split = written.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    Set<String> words = Set.copyOf(List.of(split.split("[^a-z]+")));
    String joined = written.toLowerCase(Locale.ROOT).replaceAll("[-_:]", "");
    int bits = 0;
    for (int g = 0; g < GROUPS.size(); g++) {
      Group group = GROUPS.get(g);
      boolean hit = group.joined().matcher(joined).find();
      for (String word : group.words()) {
        hit = hit || words.contains(word);
      }
      if (hit && group.name().equals(TWEET)) {
        // The name of the service means an embedded message here, not a button.
        return 1 << g;
      }
      bits |= hit ? 1 << g : 0;
    }
    return bits;
  }
}
