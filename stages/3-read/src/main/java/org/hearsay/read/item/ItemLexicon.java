package org.hearsay.read.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.ItemClass;
import org.hearsay.read.lexicon.FactFile;
import org.hearsay.read.lexicon.Inflection;
import org.hearsay.read.lexicon.Phrases;
import org.hearsay.read.text.Token;

/** The items that {@code items.tsv} knows. Immutable; safe for any number of threads. */
public final class ItemLexicon {
  private static final int COLUMNS = 3;

  private record Entry(ItemClass itemClass, boolean named) {}

  /** A phrase that is no item, so that no part of it is taken for one: "fuel tank". */
  private static final Entry NOTHING = new Entry(new ItemClass("weapons"), false);

  private final Phrases<Entry> words = Phrases.inAnyCase();
  private final Phrases<Entry> names = Phrases.asWritten();

  private ItemLexicon() {
    FactFile.read(ItemLexicon.class, "items.tsv", COLUMNS).forEach(this::add);
  }

  /** The lexicon of the data file in the jar. */
  public static ItemLexicon standard() {
    return Standard.LEXICON;
  }

  private static final class Standard {
    private static final ItemLexicon LEXICON = new ItemLexicon();
  }

  private void add(List<String> fact) {
    String phrase = fact.get(2);
    if (fact.get(1).equals("none")) {
      both(words, phrase, NOTHING);
      return;
    }
    ItemClass itemClass = new ItemClass(fact.get(0));
    switch (fact.get(1)) {
      case "word" -> both(words, phrase, new Entry(itemClass, false));
      case "plural" -> hyphens(words, phrase, new Entry(itemClass, false));
      case "name" -> both(names, phrase, new Entry(itemClass, true));
      default -> throw new IllegalStateException("items.tsv has no such kind: " + fact.get(1));
    }
  }

  private static void both(Phrases<Entry> into, String phrase, Entry entry) {
    hyphens(into, phrase, entry);
    hyphens(into, Inflection.plural(phrase), entry);
  }

  /** A hyphen also matches a space. */
  private static void hyphens(Phrases<Entry> into, String phrase, Entry entry) {
    into.add(phrase, entry);
    if (phrase.contains("-")) {
      into.add(phrase.replace('-', ' '), entry);
    }
  }

  /** The longest item that starts at the token. */
  public Optional<ItemMention> at(List<Token> tokens, int i) {
    return found(tokens, i).filter(f -> f.value() != NOTHING).map(f -> mention(tokens, i, f));
  }

  private Optional<Phrases.Found<Entry>> found(List<Token> tokens, int i) {
    Optional<Phrases.Found<Entry>> word = words.longestAt(tokens, i);
    Optional<Phrases.Found<Entry>> name = names.longestAt(tokens, i);
    Optional<Phrases.Found<Entry>> best =
        name.isPresent() && (word.isEmpty() || name.get().end() >= word.get().end()) ? name : word;
    return best;
  }

  private static ItemMention mention(List<Token> tokens, int i, Phrases.Found<Entry> f) {
    return new ItemMention(
        f.value().itemClass(),
        tokens.get(i).span().hull(tokens.get(f.end() - 1).span()),
        i,
        f.end(),
        f.value().named());
  }

  /** Every item, in order, none overlapping another. */
  public List<ItemMention> mentions(List<Token> tokens) {
    List<ItemMention> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int at = i;
      Optional<Phrases.Found<Entry>> next = found(tokens, i);
      next.filter(f -> f.value() != NOTHING).ifPresent(f -> found.add(mention(tokens, at, f)));
      i = next.map(Phrases.Found::end).orElse(i + 1);
    }
    return found;
  }
}
