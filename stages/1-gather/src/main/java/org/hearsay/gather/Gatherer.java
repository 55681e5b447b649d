package org.hearsay.gather;

import java.io.Closeable;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.hearsay.model.Refusal;
import org.hearsay.model.Refused;
import org.hearsay.model.RefusedInput;
import org.hearsay.model.SourceHealth;

/**
 * Looks at each source, fetches the pages that it names and the archive does not hold, and hands
 * them on once they are on the disk. One thread a source; a host of several sources keeps one pace.
 */
public final class Gatherer implements Closeable {
  /** An address that was refused is not asked again sooner; what the network did passes sooner. */
  private static final Duration REFUSED_REST = Duration.ofHours(12);

  private static final Duration NETWORK_REST = Duration.ofMinutes(20);

  /** Sitemaps inside sitemaps; the protocol allows one level. */
  private static final int SITEMAP_DEPTH_MAX = 2;

  private static final String USER_AGENT =
      "Mozilla/5.0 (compatible; hearsay/0.1; public news archive for research)";

  private final Archive archive;
  private final FetchLimits limits;
  private final Fetcher fetcher;
  private final BodyDecoder decoder;
  private final Clock clock;
  private final Map<String, AtomicLong> refused = new ConcurrentHashMap<>();
  private final AtomicLong requests = new AtomicLong();
  private final AtomicLong captured = new AtomicLong();
  private final AtomicLong unchanged = new AtomicLong();
  private final Map<String, Tally> tallies = new ConcurrentHashMap<>();
  private volatile boolean stopping;

  Gatherer(Archive archive, FetchLimits limits, Fetcher fetcher, Clock clock) {
    this.archive = archive;
    this.limits = limits;
    this.fetcher = fetcher;
    this.decoder = new BodyDecoder(limits);
    this.clock = clock;
  }

  /** With the usual limits and the machine's own resolver. */
  public static Gatherer create(Archive archive, AddressPolicy policy, Clock clock) {
    FetchLimits limits = FetchLimits.usual();
    WebClient client = new WebClient(limits, policy, WebClient::systemNames, USER_AGENT, clock);
    Fetcher fetcher =
        new Fetcher(
            client, limits, new HostPace(), RetryPlan.usual(), clock, RandomGenerator.getDefault());
    return new Gatherer(archive, limits, fetcher, clock);
  }

  /**
   * One round over the sources.
   *
   * @throws IOException where the archive cannot be written: the round stops, since nothing more
   *     could be acknowledged
   */
  public GatherReport run(List<Source> sources, CaptureTaker taker) throws IOException {
    refused.clear();
    requests.set(0);
    captured.set(0);
    unchanged.set(0);
    tallies.clear();
    List<Future<?>> rounds = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Source source : sources) {
        rounds.add(
            threads.submit(
                () -> {
                  gather(source, taker);
                  return source;
                }));
      }
      await(rounds);
    }
    Map<String, Long> counts = new TreeMap<>();
    refused.forEach((reason, n) -> counts.put(reason, n.get()));
    Map<String, SourceHealth.Visit> visits = new TreeMap<>();
    sources.forEach(s -> visits.put(s.name(), tally(s).visit(clock.instant())));
    return new GatherReport(requests.get(), captured.get(), unchanged.get(), counts, visits);
  }

  private Tally tally(Source source) {
    return tallies.computeIfAbsent(source.name(), name -> new Tally(source));
  }

  private void await(List<Future<?>> rounds) throws IOException {
    try {
      for (Future<?> round : rounds) {
        round.get();
      }
    } catch (ExecutionException e) {
      stopping = true;
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      stopping = true;
      Thread.currentThread().interrupt();
    }
  }

  private void gather(Source source, CaptureTaker taker) throws IOException, InterruptedException {
    for (String address : source.addresses()) {
      if (rests(address)) {
        tally(source).rested();
      }
      switch (source.kind()) {
        case FEED -> feed(source, address, taker);
        case SITEMAP -> sitemap(source, address, taker, 0);
        case PAGES -> page(source, Link.bare(address), address, true, taker);
        case FOLDER, WARC, LINES -> files(source, Path.of(address), taker);
      }
    }
  }

  private void files(Source source, Path path, CaptureTaker taker) throws IOException {
    LocalFiles files =
        new LocalFiles(archive, limits, about(source, Link.bare(path.toString()), path.toString()));
    CaptureTaker counting =
        capture -> {
          captured.incrementAndGet();
          tally(source).captured();
          taker.take(capture);
        };
    try {
      switch (source.kind()) {
        case FOLDER -> files.folder(path, counting);
        case LINES -> files.lines(path, counting);
        case WARC -> files.warc(path, counting);
        case FEED, SITEMAP, PAGES -> throw new IllegalStateException("not a kind of file");
      }
    } catch (Refused e) {
      refuse(source, path.toString(), e.reason(), e.detail());
    }
  }

  private void feed(Source source, String address, CaptureTaker taker)
      throws IOException, InterruptedException {
    for (Link link : links(source, address).pages()) {
      page(source, link, address, false, taker);
    }
  }

  private void sitemap(Source source, String address, CaptureTaker taker, int depth)
      throws IOException, InterruptedException {
    if (depth > SITEMAP_DEPTH_MAX) {
      return;
    }
    Links links = links(source, address);
    for (String inner : links.sitemaps()) {
      sitemap(source, inner, taker, depth + 1);
    }
    for (Link link : links.pages()) {
      page(source, link, address, changedSince(link), taker);
    }
  }

  private boolean changedSince(Link link) {
    Optional<Instant> seen = archive.index().of(link.url()).map(ArchiveIndex.Entry::at);
    try {
      return seen.isPresent()
          && link.modified()
              .map(text -> OffsetDateTime.parse(text).toInstant())
              .filter(seen.get()::isBefore)
              .isPresent();
    } catch (DateTimeException e) {
      return false;
    }
  }

  /**
   * The links of a feed or sitemap; none where it is refused. An unchanged one is read again from
   * the archive, since the last round may have ended before all its pages were fetched.
   */
  private Links links(Source source, String address) throws IOException, InterruptedException {
    if (stopping || rests(address)) {
      return new Links(List.of(), List.of());
    }
    Optional<Fetched> fetched = fetch(source, Link.bare(address), Replay.LIST);
    try {
      if (fetched.isPresent()) {
        return Links.read(fetched.get().body(), limits);
      }
      Optional<ArchiveIndex.Entry> kept =
          archive.index().of(spelled(address)).filter(entry -> entry.status() == 200);
      if (kept.isPresent()) {
        return Links.read(archive.body(kept.get(), decoder), limits);
      }
    } catch (Refused e) {
      refuse(source, address, e.reason(), e.detail());
    }
    return new Links(List.of(), List.of());
  }

  private static String spelled(String address) {
    try {
      return WebAddress.parse(address).toString();
    } catch (Refused e) {
      return address;
    }
  }

  private void page(Source source, Link link, String via, boolean again, CaptureTaker taker)
      throws IOException, InterruptedException {
    if (stopping || rests(link.url()) || !again && isKnown(link.url())) {
      return;
    }
    Optional<Fetched> fetched = fetch(source, link, via);
    fetched.ifPresent(
        page -> {
          captured.incrementAndGet();
          tally(source).captured();
          taker.take(page.capture(link.url()));
        });
  }

  private boolean rests(String url) {
    return archive
        .index()
        .refusalOf(url)
        .filter(
            no ->
                no.at()
                    .plus(no.reason() == Refusal.NETWORK ? NETWORK_REST : REFUSED_REST)
                    .isAfter(clock.instant()))
        .isPresent();
  }

  private boolean isKnown(String url) {
    return archive
        .index()
        .of(spelled(url))
        .filter(entry -> !RetryPlan.isPassing(entry.status()))
        .isPresent();
  }

  /** A page with a body that is new under its address. */
  private record Fetched(
      Exchange last, byte[] body, String digest, Map<String, List<String>> about) {
    Capture capture(String url) {
      return new Capture(
          url, last.url().toString(), last.at(), last.header("Content-Type"), digest, body, about);
    }
  }

  private Optional<Fetched> fetch(Source source, Link link, String via)
      throws IOException, InterruptedException {
    try {
      return fetched(source, link, via);
    } catch (Refused e) {
      refuse(source, link.url(), e.reason(), e.detail());
    } catch (ArchiveFailed e) {
      throw e.cause;
    } catch (IOException e) {
      refuse(source, link.url(), Refusal.NETWORK, plainly(e));
    }
    return Optional.empty();
  }

  /** In the words of the person who reads the list of refusals. */
  private static String plainly(IOException e) {
    return switch (e) {
      case ConnectionClosedException closed -> "the answer broke off";
      case NoHttpResponseException none -> "no HTTP answer";
      case SocketTimeoutException late -> "no answer in time";
      case ConnectException none -> "no connection";
      case SSLException broken -> "no secure connection: " + broken.getMessage();
      default -> "the connection failed: " + e.getMessage();
    };
  }

  private Optional<Fetched> fetched(Source source, Link link, String via)
      throws Refused, IOException, InterruptedException {
    WebAddress url = WebAddress.parse(link.url());
    Optional<ArchiveIndex.Entry> before = archive.index().of(url.toString());
    List<Exchange> hops = fetcher.fetch(url, validators(before), source.pace());
    requests.addAndGet(hops.size());
    Exchange last = hops.getLast();
    Map<String, List<String>> about = about(source, link, via);
    Optional<String> digestBefore =
        archive.index().of(last.url().toString()).map(ArchiveIndex.Entry::digest);
    try {
      archive.append(hops, about);
    } catch (IOException e) {
      throw new ArchiveFailed(e);
    }
    String digest = Digests.of(last.body());
    if (last.status() == 304 || digestBefore.filter(digest::equals).isPresent()) {
      unchanged.incrementAndGet();
      return Optional.empty();
    }
    if (last.status() != 200) {
      throw new Refused(Refusal.NETWORK, "the host answers " + last.status());
    }
    byte[] body = decoder.decode(last.body(), last.header("Content-Encoding").orElse(""));
    return Optional.of(new Fetched(last, body, digest, about));
  }

  private static Map<String, String> validators(Optional<ArchiveIndex.Entry> before) {
    Map<String, String> validators = new LinkedHashMap<>();
    before
        .filter(entry -> entry.status() == 200)
        .ifPresent(
            entry -> {
              entry.etag().ifPresent(tag -> validators.put("If-None-Match", tag));
              entry.lastModified().ifPresent(day -> validators.put("If-Modified-Since", day));
            });
    return validators;
  }

  private static Map<String, List<String>> about(Source source, Link link, String via) {
    Map<String, List<String>> about = new LinkedHashMap<>();
    about.put("source", List.of(oneLine(source.name())));
    about.put("via", List.of(oneLine(via)));
    source.outlet().ifPresent(outlet -> about.put("outlet", List.of(oneLine(outlet))));
    source.house().ifPresent(house -> about.put("house", List.of(oneLine(house))));
    link.title().ifPresent(title -> about.put("entry-title", List.of(oneLine(title))));
    link.source().ifPresent(from -> about.put("entry-source", List.of(oneLine(from))));
    link.published().ifPresent(day -> about.put("entry-published", List.of(oneLine(day))));
    return about;
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  private void refuse(Source source, String url, Refusal reason, String detail) throws IOException {
    tally(source).refused(url, reason, detail);
    refused.computeIfAbsent(reason.code(), code -> new AtomicLong()).incrementAndGet();
    archive.refuse(new RefusedInput(oneLine(url), reason, oneLine(detail), clock.instant()));
  }

  /** Tells the archive's own failure from the web's. */
  private static final class ArchiveFailed extends IOException {
    private static final long serialVersionUID = 1;
    private final IOException cause;

    ArchiveFailed(IOException cause) {
      super(cause);
      this.cause = cause;
    }
  }

  /** Ends the round after the pages that are under way. */
  public void stop() {
    stopping = true;
  }

  @Override
  public void close() throws IOException {
    stop();
    fetcher.close();
  }
}
