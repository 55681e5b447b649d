package org.hearsay.read.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.model.Days;
import org.hearsay.model.Published;
import org.hearsay.model.Span;
import org.hearsay.read.entity.EntityLexicon;
import org.hearsay.read.entity.Mention;
import org.hearsay.read.grammar.Grammar;
import org.hearsay.read.item.ItemLexicon;
import org.hearsay.read.lexicon.WordShape;
import org.hearsay.read.place.PlaceMention;
import org.hearsay.read.quantity.QuantityReader;
import org.hearsay.read.text.Document;
import org.hearsay.read.text.Token;
import org.hearsay.read.time.TimeReader;
import org.hearsay.read.time.Timed;

/** Looks at each sentence with every lexicon. */
final class Sightings {
  /** A dateline ends with its dash within this many characters of the article's start. */
  private static final int DATELINE_CHARS_MAX = 90;

  private final EntityLexicon entities;
  private final ItemLexicon items;

  Sightings(EntityLexicon entities, ItemLexicon items) {
    this.entities = entities;
    this.items = items;
  }

  /** A state's adjective is no place where something happens, so the sentences do without it. */
  List<Sighting> of(Article article, Document document, List<PlaceMention> named) {
    TimeReader times = new TimeReader(article.published().map(Published::day));
    List<PlaceMention> places =
        named.stream().filter(p -> p.kind() != PlaceMention.Kind.PEOPLE).toList();
    int start = datelineEnd(document.text());
    Optional<Days> last = Optional.empty();
    List<Sighting> found = new ArrayList<>();
    for (Grammar grammar : Grammar.of(document)) {
      List<Token> tokens = document.tokens(grammar.sentence());
      Span sentence = grammar.sentence().span();
      List<Timed> timed =
          times.read(tokens, last).stream().filter(t -> t.span().start() >= start).toList();
      for (Timed t : timed) {
        last = t.dated() && t.past().isPresent() ? t.past() : last;
      }
      found.add(
          new Sighting(
              document.text(),
              grammar,
              tokens,
              items.mentions(tokens),
              names(tokens, start),
              places.stream()
                  .filter(p -> sentence.contains(p.span()) && p.span().start() >= start)
                  .toList(),
              timed,
              new QuantityReader().read(tokens)));
    }
    return found;
  }

  private List<Mention> names(List<Token> tokens, int start) {
    return entities.mentions(tokens).stream().filter(m -> m.span().start() >= start).toList();
  }

  /** Where "SEOUL, Aug 21 (Yonhap) --" ends; 0 where there is none. */
  static int datelineEnd(String text) {
    String head = text.substring(0, Math.min(text.length(), DATELINE_CHARS_MAX));
    java.util.regex.Matcher m =
        java.util.regex.Pattern.compile(
                "^\\p{Lu}[^.!?\\n]{1,60}?(\\([^)\\n]{2,40}\\)\\s*)?(--|—|–| - )\\s")
            .matcher(head);
    boolean found =
        m.find()
            && (m.group().contains("(")
                || WordShape.is(m.group(), "(?s)^[\\p{Lu}\\s,/.'’-]{3,}.*"));
    return found ? m.end() : 0;
  }
}
