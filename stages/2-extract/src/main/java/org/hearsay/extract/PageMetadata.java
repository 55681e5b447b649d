package org.hearsay.extract;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Published;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says of itself: title, date, authors, outlet, address. */
final class PageMetadata {
  /** Where a title and the site's name are joined. */
  private static final Pattern TITLE_JOINT =
      Pattern.compile("\\s+[|–—·»:~•-]{1,3}\\s+|\\s*\\|\\s*");

  private static final int FIELD_CHARS = 300;

  private static final Pattern URL_DATE =
      Pattern.compile("[/-]((?:19|20)\\d\\d)[/-](\\d{1,2}|[a-z]{3})[/-](\\d{1,2})(?=[/_-]|$)");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:©|\\(c\\)|[Cc]opyright)[\\s©]*(?:(?:19|20)\\d\\d(?:\\s?[-–]\\s?(?:20)?\\d\\d)?)[,\\s]+(?:by )?(\\p{Lu}[^.,|©\\n]{1,40}?)(?= All | - |[.,|©\\n]|$)");

  private static final Pattern BYLINE =
      Pattern.compile("(?i)^(?:story |written |posted |reported )?by:?\\s+(.{3,120})$");

  private final HtmlPage page;
  private final Hints hints;

  PageMetadata(HtmlPage page, Hints hints) {
    this.page = page;
    this.hints = hints;
  }

  /** The first non-blank content of a meta element with one of these names, in their order. */
  static Optional<String> meta(HtmlPage page, String... names) {
    for (String name : names) {
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        for (Element meta : page.document().getElementsByAttributeValue(key, name)) {
          String content = meta.attr("content").strip();
          if (meta.normalName().equals("meta") && !content.isEmpty()) {
            return Optional.of(content);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The headline: the page's own heading where its metadata agree, else what they say. */
  Optional<String> title() {
    Optional<String> stated =
        page.jsonLd()
            .text("headline")
            .or(() -> meta(page, "og:title", "twitter:title", "title", "dc.title", "DC.title"))
            .or(() -> Optional.of(page.document().title()))
            .map(title -> withoutSite(tidy(title)))
            .filter(title -> !title.isEmpty());
    int headline = page.view().headline();
    if (headline >= 0) {
      Block block = page.blocks().get(headline);
      boolean isSite =
          statedOutlet().filter(name -> name.equalsIgnoreCase(block.text())).isPresent();
      if (!isSite && block.isHeading() || stated.isEmpty()) {
        return Optional.of(tidy(block.text()));
      }
    }
    return stated;
  }

  private static String tidy(String title) {
    String head = title.substring(0, Math.min(2_000, title.length()));
    return Parser.unescapeEntities(head, false).replaceAll("\\s+", " ").strip();
  }

  /** Without the site's name at its end or its beginning. */
  private String withoutSite(String title) {
    Set<String> site = siteWords();
    Matcher joint = TITLE_JOINT.matcher(title);
    List<int[]> joints = new ArrayList<>();
    while (joint.find()) {
      joints.add(new int[] {joint.start(), joint.end()});
    }
    String rest = title;
    for (int i = joints.size() - 1; i >= 0; i--) {
      String tail = rest.substring(Math.min(joints.get(i)[1], rest.length()));
      if (!isSite(tail, site)) {
        break;
      }
      rest = rest.substring(0, joints.get(i)[0]);
    }
    if (!joints.isEmpty() && rest.length() == title.length()) {
      String head = title.substring(0, joints.getFirst()[0]);
      return isSite(head, site) ? title.substring(joints.getFirst()[1]) : title;
    }
    return rest;
  }

  private static boolean isSite(String part, Set<String> site) {
    String[] words = Words.of(part);
    return words.length > 0 && words.length <= 6 && Words.coverage(words, site) > 0.6;
  }

  private Set<String> siteWords() {
    Set<String> words = new LinkedHashSet<>(List.of("the", "com", "news"));
    statedOutlet().ifPresent(name -> words.addAll(List.of(Words.of(name))));
    host()
        .ifPresent(
            host -> {
              words.addAll(Arrays.asList(Words.of(host)));
              words.add(host.split("\\.")[0]);
            });
    return words;
  }

  Optional<String> outlet() {
    Optional<String> stated = statedOutlet();
    Optional<String> host = host();
    boolean nickname =
        stated
            .filter(name -> isCased(name) && name.equals(name.toLowerCase(Locale.ROOT)))
            .isPresent();
    if (nickname && host.filter(h -> h.startsWith(stated.orElse("") + ".")).isPresent()) {
      return hints.outlet().or(() -> host);
    }
    return hints.outlet().or(() -> stated).or(() -> host).or(this::copyrightHolder);
  }

  /** The name for display before the owner's, but none that is only an account or a host. */
  private Optional<String> statedOutlet() {
    List<String> names = new ArrayList<>();
    meta(page, "og:site_name").ifPresent(names::add);
    names.addAll(page.jsonLd().texts("publisher"));
    meta(page, "application-name", "publisher", "dc.publisher", "DC.publisher")
        .ifPresent(names::add);
    for (String type : List.of("NewsMediaOrganization", "Organization", "WebSite")) {
      page.jsonLd().nameOf(type).ifPresent(names::add);
    }
    List<String> plain =
        names.stream()
            .map(name -> tidy(name).replaceFirst("^@", "").split("\\s+\\|\\s+", 2)[0])
            .filter(name -> !name.isEmpty() && name.length() <= 80 && !name.contains("://"))
            .toList();
    return plain.stream()
        .filter(name -> name.chars().anyMatch(Character::isUpperCase) || !isCased(name))
        .findFirst()
        .or(() -> plain.stream().findFirst());
  }

  /** Written in a script that tells capital letters from small ones. */
  private static boolean isCased(String name) {
    return name.codePoints().anyMatch(Character::isLowerCase);
  }

  /** The name in the page's copyright line, where nothing else tells whose the page is. */
  private Optional<String> copyrightHolder() {
    for (int i = page.blocks().size() - 1; i >= 0; i--) {
      String text = page.blocks().get(i).text();
      Matcher line = COPYRIGHT.matcher(text);
      if (text.length() <= FIELD_CHARS && line.find()) {
        return Optional.of(line.group(1).strip());
      }
    }
    return Optional.empty();
  }

  private Optional<String> host() {
    return hints
        .url()
        .or(this::canonicalUrl)
        .flatMap(PageMetadata::hostOf)
        .map(host -> host.replaceFirst("^(www\\d?|m|amp|mobile)\\.", ""));
  }

  private static Optional<String> hostOf(String url) {
    try {
      return Optional.ofNullable(new URI(url).getHost()).map(h -> h.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The address that the page calls its own, absolute; none where it names no http address. */
  Optional<String> canonicalUrl() {
    Element link = page.document().selectFirst("link[rel~=(?i)\\bcanonical\\b][href]");
    return Optional.ofNullable(link)
        .map(element -> element.absUrl("href"))
        .filter(PageMetadata::isWeb)
        .or(() -> meta(page, "og:url").filter(PageMetadata::isWeb))
        .or(() -> page.jsonLd().text("url").filter(PageMetadata::isWeb));
  }

  private static boolean isWeb(String url) {
    return url.startsWith("http://") || url.startsWith("https://");
  }

  /** From the most deliberate statement to the least: metadata, time elements, address, line. */
  Optional<Published> published() {
    return page.jsonLd()
        .text("datePublished")
        .flatMap(WrittenDates::parse)
        .or(() -> metaDate(PUBLISHED_NAMES))
        .or(this::timeElement)
        .or(this::addressDate)
        .or(() -> page.jsonLd().textOfAny("datePublished").flatMap(WrittenDates::parse))
        .or(this::visibleDate)
        .or(() -> page.jsonLd().text("dateCreated").flatMap(WrittenDates::parse))
        .or(() -> page.jsonLd().text("dateModified").flatMap(WrittenDates::parse))
        .or(() -> metaDate("article:modified_time", "og:updated_time", "last-modified"));
  }

  private static final String[] PUBLISHED_NAMES = {
    "article:published_time",
    "article:published",
    "og:published_time",
    "og:article:published_time",
    "datePublished",
    "date_published",
    "publish_date",
    "publish-date",
    "publication_date",
    "publicationdate",
    "pubdate",
    "published_date",
    "sailthru.date",
    "parsely-pub-date",
    "article.published",
    "article:post_date",
    "DC.date.issued",
    "dc.date.issued",
    "dcterms.created",
    "DCTERMS.created",
    "dcterms.date",
    "dc.date",
    "DC.date",
    "DC.Date",
    "date",
    "Date",
    "cXenseParse:recs:publishtime",
    "citation_publication_date",
    "article_date_original",
    "originalpublicationdate",
    "displaydate",
    "rnews:datePublished",
    "shareaholic:article_published_time"
  };

  private Optional<Published> metaDate(String... names) {
    for (String name : names) {
      Optional<Published> date = meta(page, name).flatMap(WrittenDates::parse);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private Optional<Published> timeElement() {
    String marked =
        "[itemprop=datePublished], time[pubdate], time[class*=publish], time.entry-date,"
            + " .published[title], abbr.published, time[datetime]";
    for (Element element : page.document().select(marked)) {
      for (String attribute : List.of("datetime", "content", "title")) {
        Optional<Published> date = WrittenDates.parse(cut(element.attr(attribute)));
        if (date.isPresent()) {
          return date;
        }
      }
      Optional<Published> date = WrittenDates.find(cut(element.text()));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private Optional<Published> addressDate() {
    return hints
        .url()
        .or(this::canonicalUrl)
        .flatMap(
            url -> {
              Matcher found = URL_DATE.matcher(url.toLowerCase(Locale.ROOT));
              return found.find()
                  ? WrittenDates.ofParts(found.group(1), found.group(2), found.group(3))
                  : Optional.empty();
            });
  }

  /** A short line with a date near the headline, before the text or just under it. */
  private Optional<Published> visibleDate() {
    List<Block> blocks = page.blocks();
    int headline = page.view().headline();
    int from = Math.max(0, headline - 6);
    int to = Math.min(blocks.size(), headline < 0 ? 80 : headline + 15);
    for (int i = from; i < to; i++) {
      Optional<Published> date =
          blocks.get(i).text().length() <= 160
              ? WrittenDates.find(blocks.get(i).text())
              : Optional.empty();
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  List<String> authors() {
    List<String> stated = new ArrayList<>(page.jsonLd().texts("author"));
    if (stated.isEmpty()) {
      meta(page, "author", "article:author", "parsely-author", "dc.creator", "DC.creator", "byl")
          .ifPresent(stated::add);
    }
    if (names(stated).isEmpty()) {
      for (Element element :
          page.document()
              .select("[itemprop=author] [itemprop=name], [itemprop=author], [rel=author]")) {
        stated.add(element.text());
      }
    }
    if (names(stated).isEmpty()) {
      for (Block block : page.blocks()) {
        Matcher byline = BYLINE.matcher(block.text());
        if (block.text().length() < 130 && byline.find()) {
          stated.add(byline.group(1));
          break;
        }
      }
    }
    return names(stated);
  }

  /** Begins with a capital, has no digits, and is no post ("AP National Political Writer"). */
  private static boolean isName(String name) {
    int first = name.codePointAt(0);
    return (Character.isUpperCase(first) || !Character.isLowerCase(first))
        && !name.matches(".*\\d.*")
        && !name.matches("(?i).* (writer|editor|correspondent|reporter|columnist)");
  }

  /** Nobody's names, and no date's line, are longer; a megabyte of blanks is an attack. */
  private static String cut(String text) {
    return text.substring(0, Math.min(FIELD_CHARS, text.length()));
  }

  private static List<String> names(List<String> stated) {
    Set<String> names = new LinkedHashSet<>();
    for (String some : stated) {
      for (String one : cut(some).split("\\s*(?:,|;|\\band\\b|&|\\|| / )\\s*")) {
        String name = tidy(one).replaceFirst("(?i)^(by|von|par|por)\\s+", "");
        boolean plausible =
            name.length() >= 3
                && name.length() <= 60
                && !name.contains("://")
                && !name.contains("@");
        if (plausible && isName(name)) {
          names.add(name);
        }
      }
    }
    return List.copyOf(names);
  }
}
