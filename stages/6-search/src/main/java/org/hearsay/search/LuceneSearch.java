package org.hearsay.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.ClaimSearch;
import org.hearsay.model.Happening;
import org.hearsay.model.HappeningId;
import org.hearsay.model.Linking;
import org.hearsay.model.Reading;

/**
 * Search over claims with Lucene, in memory or in a folder. An index in a folder survives the
 * process, is brought up to date by {@link #update}, and is made anew where it cannot be opened: it
 * is never a source.
 */
public final class LuceneSearch implements ClaimSearch {
  private final Directory directory;
  private final Analyzer analyzer = ClaimDocument.analyzer();
  private final QueryBuilder builder = new QueryBuilder(analyzer);
  private final Terms terms = new Terms(analyzer);
  private final Marks marks = new Marks(terms);
  private final FacetCount counts = new FacetCount();
  private final IndexWriter writer;
  private final SearcherManager searchers;

  /** Article to the print of what its documents were made from. */
  private final Map<String, String> prints;

  /** What the documents of an article were last made from, where this process saw it. */
  private final Map<String, Seen> seen = new HashMap<>();

  private record Seen(Reading reading, List<Optional<Happening>> held) {}

  private Optional<String> state;

  private LuceneSearch(Directory directory) throws IOException {
    this.directory = directory;
    this.writer =
        new IndexWriter(
            directory,
            new IndexWriterConfig(analyzer).setCodec(new ClaimCodec()).setCommitOnClose(false));
    this.searchers = new SearcherManager(writer, null);
    this.state = Stamp.of(writer);
    this.prints = Stamp.prints(writer);
  }

  /** An empty index that ends with the process. */
  public static LuceneSearch inMemory() {
    try {
      return new LuceneSearch(new ByteBuffersDirectory());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The index in the folder, as it was left; an unreadable or older one is emptied. One process at
   * a time.
   *
   * @throws IOException where the folder cannot be written or another process holds it
   */
  public static LuceneSearch inFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
    try {
      return new LuceneSearch(FSDirectory.open(folder));
    } catch (org.apache.lucene.store.LockObtainFailedException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      empty(folder);
      return new LuceneSearch(FSDirectory.open(folder));
    }
  }

  private static void empty(Path folder) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder)) {
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
    }
  }

  @Override
  public void update(List<Reading> readings, Linking linking) {
    update(readings, linking, Optional.empty());
  }

  @Override
  public void update(List<Reading> readings, Linking linking, String name) {
    update(readings, linking, Optional.of(name));
  }

  @Override
  public synchronized Optional<String> state() {
    return state;
  }

  private synchronized void update(List<Reading> readings, Linking linking, Optional<String> name) {
    if (name.isPresent() && name.equals(state)) {
      return;
    }
    Map<ClaimKey, Happening> holders = new HashMap<>();
    linking.happenings().forEach(h -> h.claims().forEach(c -> holders.put(c, h)));
    try {
      Set<String> gone = new LinkedHashSet<>(prints.keySet());
      for (Reading reading : readings) {
        gone.remove(reading.article().id().value());
        put(reading, holders);
      }
      for (String article : gone) {
        writer.deleteDocuments(new Term(ClaimDocument.ARTICLE, article));
        prints.remove(article);
        seen.remove(article);
      }
      Stamp.put(writer, name);
      state = name;
      writer.commit();
      refresh();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
    IndexSearcher searcher = searchers.acquire();
    try {
      counts.warm(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  private void put(Reading reading, Map<ClaimKey, Happening> holders) throws IOException {
    List<Optional<Happening>> held = new ArrayList<>();
    for (Claim claim : reading.claims()) {
      ClaimKey key = new ClaimKey(reading.article().id(), claim.id());
      held.add(Optional.ofNullable(holders.get(key)));
    }
    String article = reading.article().id().value();
    Seen before = seen.put(article, new Seen(reading, held));
    if (before != null && before.reading() == reading && before.held().equals(held)) {
      return;
    }
    String print = ClaimDocument.print(reading, held.stream().flatMap(Optional::stream).toList());
    if (print.equals(prints.put(article, print))) {
      return;
    }
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < held.size(); i++) {
      documents.add(ClaimDocument.of(reading, reading.claims().get(i), held.get(i), print, terms));
    }
    Term stale = new Term(ClaimDocument.ARTICLE, article);
    if (documents.isEmpty()) {
      writer.deleteDocuments(stale);
    } else {
      writer.updateDocuments(stale, documents);
    }
  }

  @Override
  public Answer find(String query, Order order, int from, int count) {
    try {
      Asked asked = QueryReader.read(query);
      Query built = builder.build(asked);
      IndexSearcher searcher = searchers.acquire();
      try {
        return found(searcher, built, asked, order, from, count);
      } finally {
        searchers.release(searcher);
      }
    } catch (MisreadException e) {
      return new Answer.Misread(e.at, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Answer find(String query, Order order, Optional<After> after, int count) {
    if (order == Order.RELEVANCE) {
      throw new IllegalArgumentException("relevance is no place that holds: ask from a number");
    }
    try {
      Optional<Asked> asked =
          query.isBlank() ? Optional.empty() : Optional.of(QueryReader.read(query));
      Query built = asked.isPresent() ? builder.build(asked.get()) : MatchAllDocsQuery.INSTANCE;
      IndexSearcher searcher = searchers.acquire();
      try {
        return followed(searcher, built, asked, order, after, count);
      } finally {
        searchers.release(searcher);
      }
    } catch (MisreadException e) {
      return new Answer.Misread(e.at, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Answer followed(
      IndexSearcher searcher,
      Query query,
      Optional<Asked> asked,
      Order order,
      Optional<After> after,
      int count)
      throws IOException {
    int documents = searcher.getIndexReader().maxDoc();
    if (documents == 0) {
      return new Answer.Found(0, List.of(), List.of());
    }
    FieldDoc place = after.map(a -> place(a, order, documents - 1)).orElse(null);
    ScoreDoc[] top = searcher.searchAfter(place, query, count, sort(order)).scoreDocs;
    List<Hit> hits = new ArrayList<>();
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc doc : top) {
      hits.add(hit(stored.document(doc.doc), asked));
    }
    FacetCount.Counted counted = counts.of(searcher, query);
    return new Answer.Found(counted.total(), hits, counted.facets());
  }

  /**
   * The sort values of the claim that came last; keys are unique, so the document never decides.
   */
  private static FieldDoc place(After after, Order order, int lastDocument) {
    long printed = after.printed().orElse(ClaimDocument.NO_DAY).toEpochDay();
    BytesRef key = new BytesRef(after.claim().toString());
    Object[] values =
        order == Order.NEWEST
            ? new Object[] {printed, key}
            : new Object[] {after.origins(), printed, key};
    return new FieldDoc(lastDocument, Float.NaN, values);
  }

  @Override
  public List<Hit> like(ClaimKey claim, int count) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return like(searcher, claim, count);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Hit> like(IndexSearcher searcher, ClaimKey claim, int count) throws IOException {
    StoredFields stored = searcher.storedFields();
    ScoreDoc[] self =
        searcher.search(new TermQuery(new Term(ClaimDocument.KEY, claim.toString())), 1).scoreDocs;
    if (self.length == 0) {
      return List.of();
    }
    byte[] vector = ClaimDocument.vector(stored.document(self[0].doc));
    Query near =
        new KnnByteVectorQuery(ClaimDocument.VECTOR, vector, count + ClaimDocument.OWN_CLAIMS);
    List<Hit> like = new ArrayList<>();
    for (ScoreDoc doc : searcher.search(near, count + ClaimDocument.OWN_CLAIMS).scoreDocs) {
      Hit hit = hit(stored.document(doc.doc), Optional.empty());
      if (!hit.claim().article().equals(claim.article()) && like.size() < count) {
        like.add(hit);
      }
    }
    return like;
  }

  @Override
  public ClaimSearch another() {
    return inMemory();
  }

  private Answer found(
      IndexSearcher searcher, Query query, Asked asked, Order order, int from, int count)
      throws IOException {
    FacetCount.Counted counted = counts.of(searcher, query);
    int wanted = Math.max(1, Math.min(from + count, counted.total()));
    ScoreDoc[] top = searcher.search(query, wanted, sort(order)).scoreDocs;
    List<Hit> hits = new ArrayList<>();
    StoredFields stored = searcher.storedFields();
    for (int i = from; i < top.length && i < from + count; i++) {
      hits.add(hit(stored.document(top[i].doc), Optional.of(asked)));
    }
    return new Answer.Found(counted.total(), hits, counted.facets());
  }

  private Hit hit(Document d, Optional<Asked> asked) {
    String excerpt = d.get(ClaimDocument.EXCERPT);
    Optional<HappeningId> happening =
        Optional.ofNullable(d.get(ClaimDocument.HAPPENING)).map(HappeningId::new);
    return new Hit(
        ClaimKey.of(d.get(ClaimDocument.KEY)),
        happening,
        excerpt,
        asked.map(a -> marks.in(excerpt, a)).orElse(List.of()));
  }

  private static Sort sort(Order order) {
    SortField newest = new SortField(Field.PRINTED.code(), SortField.Type.LONG, true);
    SortField origins = new SortField(Field.ORIGINS.code(), SortField.Type.INT, true);
    SortField name = new SortField(ClaimDocument.KEY, SortField.Type.STRING);
    return switch (order) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, newest, SortField.FIELD_DOC);
      case NEWEST -> new Sort(newest, name);
      case ORIGINS -> new Sort(origins, newest, name);
    };
  }

  @Override
  public synchronized void close() {
    try {
      searchers.close();
      writer.close();
      directory.close();
      analyzer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
