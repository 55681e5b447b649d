package org.hearsay.gather;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.model.Refusal;
import org.hearsay.model.RefusedInput;

/**
 * What the archive holds, by address and by digest; read from the WARC files themselves at every
 * start, so that it can never disagree with them.
 *
 * <p>Cost: about 300 bytes a capture in memory, and one pass over the files at the start.
 */
final class ArchiveIndex {
  /**
   * The last capture of an address.
   *
   * @param digest of the payload; of a 304 the one it confirms
   * @param file where the body stands, with {@code offset}
   */
  record Entry(
      String url,
      Instant at,
      int status,
      String digest,
      String recordId,
      String file,
      long offset,
      Optional<String> etag,
      Optional<String> lastModified,
      Optional<String> location) {
    /** A file of the own machine. */
    static Entry ofFile(
        String url, Instant at, String digest, String id, String file, long offset) {
      return new Entry(
          url,
          at,
          200,
          digest,
          id,
          file,
          offset,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    static Entry ofFile(ArchivedRecord record) {
      return ofFile(
          record.header("warc-target-uri").orElse(""),
          record.date(),
          record.header("warc-payload-digest").orElse(""),
          bare(record.header("warc-record-id").orElse("")),
          record.file(),
          record.offset());
    }

    static Entry of(
        Exchange hop, String id, String file, long offset, Optional<WarcRecords.Earlier> earlier) {
      return new Entry(
          hop.url().toString(),
          hop.at(),
          hop.status(),
          Digests.of(hop.body()),
          earlier.map(WarcRecords.Earlier::recordId).orElse(id),
          file,
          offset,
          hop.header("ETag"),
          hop.header("Last-Modified"),
          hop.header("Location"));
    }
  }

  private final Map<String, Entry> byUrl = new ConcurrentHashMap<>();
  private final Map<String, Entry> byDigest = new ConcurrentHashMap<>();
  private final List<RefusedInput> refusals = new ArrayList<>();
  private final Map<String, RefusedInput> lastRefusal = new ConcurrentHashMap<>();

  void add(Entry entry) {
    Entry before = byUrl.get(entry.url());
    if (entry.status() == 304 && before != null) {
      byUrl.put(entry.url(), confirmed(before, entry));
      return;
    }
    Entry first = entry.status() == 200 ? byDigest.putIfAbsent(entry.digest(), entry) : null;
    byUrl.put(entry.url(), first == null ? entry : placedAt(entry, first));
  }

  /** The body of a revisit stands where it came first. */
  private static Entry placedAt(Entry entry, Entry first) {
    return new Entry(
        entry.url(),
        entry.at(),
        entry.status(),
        entry.digest(),
        first.recordId(),
        first.file(),
        first.offset(),
        entry.etag(),
        entry.lastModified(),
        entry.location());
  }

  /** The earlier capture, seen again now; new validators win where the host sent them. */
  private static Entry confirmed(Entry before, Entry now) {
    return new Entry(
        before.url(),
        now.at(),
        before.status(),
        before.digest(),
        before.recordId(),
        before.file(),
        before.offset(),
        now.etag().or(before::etag),
        now.lastModified().or(before::lastModified),
        before.location());
  }

  Optional<Entry> of(String url) {
    return Optional.ofNullable(byUrl.get(url));
  }

  /** Whether these bytes were captured under any address. */
  boolean holds(String digest) {
    return byDigest.containsKey(digest);
  }

  int size() {
    return byUrl.size();
  }

  /** Where the answer's bytes stand already. */
  Optional<WarcRecords.Earlier> earlier(Exchange hop) {
    Optional<Entry> same =
        hop.status() == 304
            ? of(hop.url().toString())
            : hop.status() == 200 && hop.body().length > 0
                ? Optional.ofNullable(byDigest.get(Digests.of(hop.body())))
                : Optional.empty();
    return same.map(entry -> new WarcRecords.Earlier(entry.recordId(), entry.url(), entry.at()));
  }

  synchronized void refuse(RefusedInput refused) {
    refusals.add(refused);
    lastRefusal.put(refused.origin(), refused);
  }

  synchronized List<RefusedInput> refusals() {
    return List.copyOf(refusals);
  }

  /** When this address was last refused. */
  Optional<RefusedInput> refusalOf(String url) {
    return Optional.ofNullable(lastRefusal.get(url));
  }

  /** Takes in what was read back from a file. */
  void add(ArchivedRecord record) {
    Optional<RefusedInput> refused = refusal(record);
    if (refused.isPresent()) {
      refuse(refused.get());
    } else if (record.isFile()) {
      add(Entry.ofFile(record));
    } else if (record.type().equals("response") || record.type().equals("revisit")) {
      add(entry(record));
    }
  }

  private static Entry entry(ArchivedRecord record) {
    String head = new String(record.block(), 0, record.payloadStart(), StandardCharsets.ISO_8859_1);
    Map<String, String> fields = fields(head);
    String id = record.header("warc-record-id").orElse("");
    return new Entry(
        record.header("warc-target-uri").orElse(""),
        record.date(),
        status(head),
        record.header("warc-payload-digest").orElse(""),
        bare(record.header("warc-refers-to").orElse(id)),
        record.file(),
        record.offset(),
        Optional.ofNullable(fields.get("etag")),
        Optional.ofNullable(fields.get("last-modified")),
        Optional.ofNullable(fields.get("location")));
  }

  private static String bare(String id) {
    return id.replaceAll("[<>]", "");
  }

  private static int status(String head) {
    String[] words = head.split("[ \r\n]", 3);
    return words.length > 1 && words[1].matches("\\d{3}") ? Integer.parseInt(words[1]) : 0;
  }

  private static Map<String, String> fields(String head) {
    Map<String, String> fields = new LinkedHashMap<>();
    head.lines()
        .skip(1)
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              if (colon > 0) {
                fields.putIfAbsent(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
              }
            });
    return fields;
  }

  /** The refusal that a metadata record tells of; empty for other records. */
  static Optional<RefusedInput> refusal(ArchivedRecord record) {
    if (!record.type().equals("metadata")) {
      return Optional.empty();
    }
    Map<String, String> fields = fields("\n" + new String(record.block(), StandardCharsets.UTF_8));
    return Optional.ofNullable(fields.get("refused"))
        .map(
            code ->
                new RefusedInput(
                    record.header("warc-target-uri").orElse(""),
                    Refusal.of(code),
                    fields.getOrDefault("refused-detail", ""),
                    record.date()));
  }
}
