package org.hearsay.gather;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.Refused;
import org.hearsay.model.RefusedInput;

/**
 * The captures, append-only, in WARC files: the truth that everything else is rebuilt from.
 *
 * <p>What {@link #append} returned is on the disk. A process that dies in the middle of a record
 * leaves a cut one at the end of the last file; the next start takes it off, since nobody was told
 * of it. One process at a time holds an archive. Safe for many threads.
 */
public final class Archive implements Closeable {
  /** A new file is begun beyond this; small enough to copy and check, as is the custom. */
  private static final long FILE_BYTES_MAX = 1L << 30;

  private final Path folder;
  private final Clock clock;
  private final long fileBytesMax;
  private final FileChannel lockFile;
  private final ArchiveIndex index = new ArchiveIndex();
  private final Object syncing = new Object();
  private FileChannel channel;
  private Path file;
  private long written;
  private long synced;

  private Archive(Path folder, Clock clock, long fileBytesMax) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.clock = clock;
    this.fileBytesMax = fileBytesMax;
    this.lockFile = lock(folder.resolve("lock"));
    List<Path> files = files(folder);
    for (Path path : files) {
      load(path, path.equals(files.getLast()));
    }
    this.file = files.isEmpty() ? folder.resolve(name(1)) : files.getLast();
    this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    if (channel.size() == 0) {
      begin();
    }
  }

  /** Opens the archive in the folder, makes it where there is none, mends a cut end. */
  public static Archive open(Path folder, Clock clock) throws IOException {
    return new Archive(folder, clock, FILE_BYTES_MAX);
  }

  static Archive open(Path folder, Clock clock, long fileBytesMax) throws IOException {
    return new Archive(folder, clock, fileBytesMax);
  }

  private static FileChannel lock(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock held;
    try {
      held = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      held = null;
    }
    if (held == null) {
      channel.close();
      throw new IOException("another process gathers into " + path.getParent());
    }
    return channel;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(path -> path.toString().endsWith(".warc.gz")).sorted().toList();
    }
  }

  private static String name(int number) {
    return "hearsay-%06d.warc.gz".formatted(number);
  }

  private void load(Path path, boolean last) throws IOException {
    try (WarcScan scan = new WarcScan(path, 0)) {
      for (Optional<ArchivedRecord> record = scan.next();
          record.isPresent();
          record = scan.next()) {
        index.add(record.get());
      }
    } catch (WarcScan.Damaged e) {
      if (!last) {
        throw new IOException("the archive is damaged, see verify: " + e.getMessage(), e);
      }
      mend(path, e.offset());
    }
  }

  /**
   * Takes off what was being written when the process died; only from the last whole record on, and
   * only where no whole record follows.
   */
  private static void mend(Path path, long end) throws IOException {
    if (wholeRecordFollows(path, end)) {
      throw new IOException(
          "the archive is damaged in the middle of " + path.getFileName() + ", see verify");
    }
    try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
      file.truncate(end);
      file.force(true);
    }
  }

  private static boolean wholeRecordFollows(Path path, long damage) throws IOException {
    byte[] rest;
    try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
      ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(file.size() - damage, 1 << 28));
      file.read(bytes, damage);
      rest = bytes.array();
    }
    for (int i = 1; i + 2 < rest.length; i++) {
      boolean head = (rest[i] & 0xff) == 0x1f && (rest[i + 1] & 0xff) == 0x8b && rest[i + 2] == 8;
      if (head && isWhole(path, damage + i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWhole(Path path, long offset) throws IOException {
    try (WarcScan scan = new WarcScan(path, offset)) {
      return scan.next().isPresent();
    } catch (WarcScan.Damaged e) {
      return false;
    }
  }

  private void begin() throws IOException {
    WarcRecords records = new WarcRecords();
    records.info(String.valueOf(file.getFileName()), clock.instant());
    write(records.bytes());
    channel.force(true);
    try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
      directory.force(true);
    }
  }

  /**
   * Stores exchanges from an address to the one that answered; on the disk when it returns.
   *
   * @param about what the source said of the address, for the metadata record
   */
  void append(List<Exchange> hops, Map<String, List<String>> about) throws IOException {
    long ticket;
    synchronized (this) {
      rotateIfFull();
      WarcRecords records = new WarcRecords();
      List<ArchiveIndex.Entry> entries = new ArrayList<>();
      for (Exchange hop : hops) {
        Optional<WarcRecords.Earlier> earlier = index.earlier(hop);
        long offset = channel.size() + records.length();
        String id = records.exchange(hop, earlier);
        entries.add(ArchiveIndex.Entry.of(hop, id, nameOf(file), offset, earlier));
      }
      if (!about.isEmpty()) {
        Exchange first = hops.getFirst();
        records.metadata(first.url().toString(), first.at(), "", about);
      }
      write(records.bytes());
      entries.forEach(index::add);
      ticket = written;
    }
    sync(ticket);
  }

  /** Stores a file of the own machine; on the disk when it returns. */
  void appendFile(String url, String contentType, byte[] bytes, Map<String, List<String>> about)
      throws IOException {
    appendFile(url, clock.instant(), contentType, bytes, about);
  }

  private void appendFile(
      String url, Instant at, String contentType, byte[] bytes, Map<String, List<String>> about)
      throws IOException {
    long ticket;
    synchronized (this) {
      rotateIfFull();
      WarcRecords records = new WarcRecords();
      long offset = channel.size();
      String id = records.file(url, at, contentType, bytes);
      records.metadata(url, at, "", about);
      write(records.bytes());
      index.add(ArchiveIndex.Entry.ofFile(url, at, Digests.of(bytes), id, nameOf(file), offset));
      ticket = written;
    }
    sync(ticket);
  }

  /** Stores a refusal; on the disk when it returns. */
  public void refuse(RefusedInput refused) throws IOException {
    long ticket;
    synchronized (this) {
      rotateIfFull();
      WarcRecords records = new WarcRecords();
      records.refusal(refused);
      write(records.bytes());
      index.refuse(refused);
      ticket = written;
    }
    sync(ticket);
  }

  private void write(byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    written += bytes.length;
  }

  /** One thread forces for all that wrote before it: group commit (Gray and Reuter 1993). */
  private void sync(long ticket) throws IOException {
    synchronized (syncing) {
      if (synced >= ticket) {
        return;
      }
      FileChannel now;
      long upTo;
      synchronized (this) {
        now = channel;
        upTo = written;
      }
      try {
        now.force(false);
      } catch (ClosedChannelException e) {
        // The file was full and a new one begun meanwhile; the old one was forced before it closed.
        if (isCurrent(now)) {
          throw e;
        }
      }
      synced = upTo;
    }
  }

  private synchronized boolean isCurrent(FileChannel one) {
    return one == channel;
  }

  private void rotateIfFull() throws IOException {
    if (channel.size() < fileBytesMax) {
      return;
    }
    channel.force(true);
    channel.close();
    int number = Integer.parseInt(nameOf(file).replaceAll("\\D", "")) + 1;
    file = folder.resolve(name(number));
    channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND);
    begin();
  }

  private static String nameOf(Path path) {
    return String.valueOf(path.getFileName());
  }

  /** Where the archive ends now; captures that are appended later lie beyond it. */
  public synchronized Position end() throws IOException {
    return new Position(nameOf(file), channel.size());
  }

  /**
   * Hands on every page that was captured at or after a position, oldest first, for a reader that
   * missed them. What was changed by a redirect is handed on under the address first asked for.
   */
  public void replay(Position from, CaptureTaker taker) throws IOException {
    try (Stream<Capture> captures = captures(from)) {
      captures.forEach(taker::take);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** As {@link #replay}, to be drawn one by one; must be closed. */
  public Stream<Capture> captures(Position from) throws IOException {
    List<Path> rest =
        files(folder).stream().filter(path -> nameOf(path).compareTo(from.file()) >= 0).toList();
    boolean inside = !rest.isEmpty() && nameOf(rest.getFirst()).equals(from.file());
    return Captures.of(rest, inside ? from.offset() : 0);
  }

  /**
   * The captures of an archive that another process may be writing to, oldest first; what it is
   * just writing is left out. Must be closed.
   */
  public static Stream<Capture> reading(Path folder) throws IOException {
    return Captures.of(files(folder), 0);
  }

  /**
   * Keeps bytes that a person handed over; on the disk when it returns.
   *
   * @param address of the file they came from, a {@code file:} URL
   * @param about what is known of them; one line each
   */
  public Capture keep(
      String address, String contentType, byte[] bytes, Map<String, List<String>> about)
      throws IOException {
    Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Map<String, List<String>> told = new LinkedHashMap<>(about);
    told.putIfAbsent("source", List.of("by hand"));
    appendFile(address, at, contentType, bytes, told);
    return new Capture(
        address, address, at, Optional.of(contentType), Digests.of(bytes), bytes, told);
  }

  /** The bytes that an address had when it was last captured, without their compression. */
  byte[] body(ArchiveIndex.Entry entry, BodyDecoder decoder) throws IOException, Refused {
    try (WarcScan scan = new WarcScan(folder.resolve(entry.file()), entry.offset())) {
      ArchivedRecord record = scan.next().orElseThrow();
      return decoder.decode(record.payload(), record.httpField("Content-Encoding").orElse(""));
    }
  }

  ArchiveIndex index() {
    return index;
  }

  /** Every refusal that the archive holds, oldest first. */
  public List<RefusedInput> refusals() {
    return index.refusals();
  }

  /** How many bytes of the archive in a folder lie beyond a position; no lock is needed. */
  public static long bytesAfter(Path folder, Position from) throws IOException {
    long bytes = 0;
    for (Path path : Files.isDirectory(folder) ? files(folder) : List.<Path>of()) {
      int order = nameOf(path).compareTo(from.file());
      bytes += order > 0 ? Files.size(path) : order == 0 ? Files.size(path) - from.offset() : 0;
    }
    return bytes;
  }

  /** Reads every byte of the archive in a folder and checks every checksum, length and digest. */
  public static Verification verify(Path folder) throws IOException {
    long bytes = 0;
    long records = 0;
    long captures = 0;
    long refusals = 0;
    List<String> faults = new ArrayList<>();
    List<Path> files = files(folder);
    for (Path path : files) {
      try (WarcScan scan = new WarcScan(path, 0)) {
        for (Optional<ArchivedRecord> next = scan.next(); next.isPresent(); next = scan.next()) {
          ArchivedRecord record = next.get();
          records++;
          captures += isCapture(record) ? 1 : 0;
          refusals += ArchiveIndex.refusal(record).isPresent() ? 1 : 0;
        }
      } catch (WarcScan.Damaged e) {
        faults.add(String.valueOf(e.getMessage()));
      }
      bytes += Files.size(path);
    }
    return new Verification(files.size(), bytes, records, captures, refusals, faults);
  }

  private static boolean isCapture(ArchivedRecord record) {
    return record.isFile() || record.type().equals("response") || record.type().equals("revisit");
  }

  @Override
  public synchronized void close() throws IOException {
    channel.force(true);
    channel.close();
    lockFile.close();
  }
}
