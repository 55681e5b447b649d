package org.hearsay.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Country;
import org.hearsay.model.Days;
import org.hearsay.model.Happening;
import org.hearsay.model.ItemClass;
import org.hearsay.model.Party;
import org.hearsay.model.Place;
import org.hearsay.model.Published;
import org.hearsay.model.Reading;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.model.Time;

/** A claim as the index keeps it: one Lucene document. */
final class ClaimDocument {
  static final String KEY = "key";
  static final String ARTICLE = "article";
  static final String PRINT = "print";
  static final String HAPPENING = "happening";
  static final String EXCERPT = "excerpt";

  /** The sentences that tell it, stemmed. */
  static final String WORDS = "words";

  /** Names of its arguments, the title, the happening's summary; stemmed. */
  static final String ABOUT = "about";

  /** Its words as a point, see {@link ClaimVector}; stored too, to ask from. */
  static final String VECTOR = "vector";

  /** Claims of its own article that may stand nearest to one; what the gold's longest has. */
  static final int OWN_CLAIMS = 24;

  static final String START = "start";
  static final String END = "end";

  /** Fields whose values are counted beside the answers. */
  static final List<Field> COUNTED =
      List.of(Field.TYPE, Field.HOUSE, Field.ITEM, Field.COUNTRY, Field.GRADE, Field.OUTLET);

  /** Two claims that tell no date are sorted as the oldest. */
  static final LocalDate NO_DAY = LocalDate.of(1, 1, 1);

  /** Another number when a document gets other fields: an index in a folder is then made anew. */
  static final byte SHAPE = 3;

  /** 96 bits: no two states of an article share them by chance. */
  private static final int PRINT_BYTES = 12;

  static final int PRINT_CHARS = PRINT_BYTES * 2;

  private ClaimDocument() {}

  /**
   * Words are stemmed in English; names are only lower-cased, and none of their words is dropped.
   */
  static Analyzer analyzer() {
    Analyzer names = new StandardAnalyzer(CharArraySet.EMPTY_SET);
    return new PerFieldAnalyzerWrapper(
        new EnglishAnalyzer(CharArraySet.EMPTY_SET),
        Map.of(
            Field.VOICE.code(), names,
            Field.HOUSE.code(), names,
            Field.OUTLET.code(), names,
            Field.PLACE.code(), names));
  }

  /**
   * What the article's documents are made from, as a digest: equal prints need no new documents.
   * Records print the same in every run.
   */
  static String print(Reading reading, List<Happening> holders) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(SHAPE);
      digest.update(reading.toString().getBytes(StandardCharsets.UTF_8));
      for (Happening h : holders) {
        String seen = h.id() + h.summary() + h.grade() + h.independentOrigins() + h.conflicts();
        digest.update(seen.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, PRINT_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static Document of(
      Reading reading, Claim claim, Optional<Happening> happening, String print, Terms terms) {
    Document d = new Document();
    String text = reading.article().text();
    d.add(new StringField(KEY, reading.article().id() + "." + claim.id(), Store.YES));
    d.add(new SortedDocValuesField(KEY, new BytesRef(reading.article().id() + "." + claim.id())));
    d.add(new StringField(ARTICLE, reading.article().id().value(), Store.NO));
    d.add(new SortedDocValuesField(PRINT, new BytesRef(print + reading.article().id())));
    d.add(new StoredField(EXCERPT, Sentence.around(text, claim.trigger()).in(text)));
    List<String> sentences = sentences(text, claim).stream().map(s -> s.in(text)).toList();
    sentences.forEach(s -> d.add(new TextField(WORDS, s, Store.NO)));
    byte[] vector = ClaimVector.of(text, claim, sentences, terms);
    d.add(new KnnByteVectorField(VECTOR, vector, VectorSimilarityFunction.COSINE));
    d.add(new StoredField(VECTOR, vector));
    about(reading, claim, happening).forEach(a -> d.add(new TextField(ABOUT, a, Store.NO)));
    voices(d, reading, claim);
    arguments(d, claim);
    days(d, reading, claim);
    exact(d, Field.TYPE, claim.type().code());
    exact(d, Field.STATUS, claim.status().code());
    exact(d, Field.CERTAINTY, claim.certainty().code());
    exact(d, Field.STANCE, stance(reading, claim).code());
    happening.ifPresent(h -> belief(d, h));
    int origins = happening.map(Happening::independentOrigins).orElse(0);
    d.add(new IntPoint(Field.ORIGINS.code(), origins));
    d.add(new NumericDocValuesField(Field.ORIGINS.code(), origins));
    conflicts(happening).forEach(k -> exact(d, Field.CONFLICT, k));
    return d;
  }

  static byte[] vector(Document stored) {
    BytesRef bytes = stored.getBinaryValue(VECTOR);
    return java.util.Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
  }

  private static Set<Span> sentences(String text, Claim claim) {
    Set<Span> sentences = new LinkedHashSet<>();
    claim.mentions().forEach(m -> sentences.add(Sentence.around(text, m)));
    return sentences;
  }

  private static List<String> about(Reading reading, Claim claim, Optional<Happening> happening) {
    List<String> about = new ArrayList<>();
    reading.article().title().ifPresent(about::add);
    happening.map(Happening::summary).ifPresent(about::add);
    claim.actor().map(Party::name).ifPresent(about::add);
    claim.counterpart().map(Party::name).ifPresent(about::add);
    claim.item().map(i -> i.itemClass().name()).ifPresent(about::add);
    claim.place().map(Place::name).ifPresent(about::add);
    about.add(String.join(" ", claim.chain()));
    return about;
  }

  private static void voices(Document d, Reading reading, Claim claim) {
    Set<String> houses = new LinkedHashSet<>();
    reading.article().outletHouse().ifPresent(houses::add);
    for (Attribution a : reading.path(claim)) {
      a.voice().house().ifPresent(houses::add);
    }
    claim.chain().forEach(v -> d.add(new TextField(Field.VOICE.code(), v, Store.NO)));
    houses.forEach(h -> named(d, Field.HOUSE, h));
    named(d, Field.OUTLET, reading.article().outletName());
  }

  private static void arguments(Document d, Claim claim) {
    Set<Country> countries = new LinkedHashSet<>();
    claim.actor().flatMap(Party::country).ifPresent(countries::add);
    claim.counterpart().flatMap(Party::country).ifPresent(countries::add);
    claim.place().flatMap(Place::country).ifPresent(countries::add);
    countries.forEach(c -> exact(d, Field.COUNTRY, c.code()));
    claim.place().ifPresent(p -> d.add(new TextField(Field.PLACE.code(), p.name(), Store.NO)));
    Optional<ItemClass> item = claim.item().map(i -> i.itemClass());
    item.ifPresent(i -> count(d, Field.ITEM, i.name()));
    for (Optional<ItemClass> up = item; up.isPresent(); up = up.get().parent()) {
      d.add(new StringField(Field.ITEM.code(), up.get().name(), Store.NO));
    }
  }

  private static void days(Document d, Reading reading, Claim claim) {
    Optional<Days> days = claim.time().flatMap(Time::days);
    days.ifPresent(
        happened -> {
          d.add(new LongPoint(START, happened.start().toEpochDay()));
          d.add(new LongPoint(END, happened.end().toEpochDay()));
        });
    LocalDate printed = reading.article().published().map(Published::day).orElse(NO_DAY);
    d.add(new LongPoint(Field.PRINTED.code(), printed.toEpochDay()));
    d.add(new NumericDocValuesField(Field.PRINTED.code(), printed.toEpochDay()));
  }

  private static void belief(Document d, Happening h) {
    d.add(new StoredField(HAPPENING, h.id().value()));
    d.add(new IntPoint(Field.GRADE.code(), h.grade().credibility()));
    count(d, Field.GRADE, Integer.toString(h.grade().credibility()));
  }

  private static Set<String> conflicts(Optional<Happening> happening) {
    Set<String> kinds = new LinkedHashSet<>();
    happening.ifPresent(h -> h.conflicts().forEach(c -> kinds.add(c.kind().code())));
    kinds.add(kinds.isEmpty() ? "no" : "yes");
    return kinds;
  }

  private static Stance stance(Reading reading, Claim claim) {
    return claim
        .attribution()
        .flatMap(reading::attribution)
        .map(Attribution::stance)
        .orElse(Stance.ASSERTS);
  }

  private static void named(Document d, Field field, String name) {
    d.add(new TextField(field.code(), name, Store.NO));
    count(d, field, name);
  }

  private static void exact(Document d, Field field, String value) {
    d.add(new StringField(field.code(), value.toLowerCase(Locale.ROOT), Store.NO));
    if (COUNTED.contains(field)) {
      count(d, field, value);
    }
  }

  /** For counting: Lucene wants the values of such a field under a name of their own. */
  static String counted(Field field) {
    return field.code() + "#";
  }

  private static void count(Document d, Field field, String value) {
    d.add(new SortedSetDocValuesField(counted(field), new BytesRef(value)));
  }
}
