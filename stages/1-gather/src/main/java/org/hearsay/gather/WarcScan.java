package org.hearsay.gather;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads a WARC file byte by byte: one gzip member a record (RFC 1952, WARC 1.1 annex D), the
 * member's checksum and length, the record's head, its length and its digests.
 *
 * <p>Written apart from the writer, so that one checks the other.
 */
final class WarcScan implements Closeable {
  /** What does not hold, and where the last whole record ends. */
  static final class Damaged extends IOException {
    private static final long serialVersionUID = 1;
    private final long offset;

    Damaged(String file, long offset, String what) {
      super(file + ", offset " + offset + ": " + what);
      this.offset = offset;
    }

    long offset() {
      return offset;
    }
  }

  /** No record that we write is larger: the largest body and its head. */
  private static final int RECORD_BYTES_MAX = 80 << 20;

  private final Path path;
  private final FileChannel channel;
  private final ByteBuffer input = ByteBuffer.allocate(1 << 16).flip();
  private long offset;

  WarcScan(Path path, long from) throws IOException {
    this.path = path;
    this.channel = FileChannel.open(path, StandardOpenOption.READ);
    this.offset = from;
    channel.position(from);
  }

  /** The next record; empty at the file's end. */
  Optional<ArchivedRecord> next() throws IOException {
    long start = offset;
    if (!fill()) {
      return Optional.empty();
    }
    byte[] member;
    try {
      member = member();
    } catch (EOFException e) {
      throw damaged(start, "a record that is cut off");
    } catch (DataFormatException e) {
      throw damaged(start, "no gzip data: " + e.getMessage());
    }
    return Optional.of(record(member, start));
  }

  private Damaged damaged(long at, String what) {
    return new Damaged(name(), at, what);
  }

  private String name() {
    return String.valueOf(path.getFileName());
  }

  private byte[] member() throws IOException, DataFormatException {
    head();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CRC32 crc = new CRC32();
    Inflater inflater = new Inflater(true);
    try {
      byte[] piece = new byte[1 << 16];
      while (!inflater.finished()) {
        if (inflater.needsInput()) {
          feed(inflater);
        }
        int n = inflater.inflate(piece);
        crc.update(piece, 0, n);
        out.write(piece, 0, n);
        if (out.size() > RECORD_BYTES_MAX) {
          throw new DataFormatException("a record beyond " + RECORD_BYTES_MAX + " bytes");
        }
      }
      int unread = inflater.getRemaining();
      input.position(input.limit() - unread);
      offset -= unread;
    } finally {
      inflater.end();
    }
    if (littleEndian() != (crc.getValue() & 0xffffffffL)) {
      throw new DataFormatException("the checksum does not hold");
    }
    if (littleEndian() != (out.size() & 0xffffffffL)) {
      throw new DataFormatException("the length does not hold");
    }
    return out.toByteArray();
  }

  private void head() throws IOException, DataFormatException {
    int[] fixed = new int[10];
    for (int i = 0; i < fixed.length; i++) {
      fixed[i] = oneByte();
    }
    if (fixed[0] != 0x1f || fixed[1] != 0x8b || fixed[2] != 8) {
      throw new DataFormatException("no gzip member");
    }
    // A checksum of the head is never written, and RFC 1952 reserves the upper bits.
    if ((fixed[3] & 0xe2) != 0) {
      throw new DataFormatException("a head with flags that nobody set");
    }
    if ((fixed[3] & 0x04) != 0) {
      int extra = oneByte() | oneByte() << 8;
      for (int i = 0; i < extra; i++) {
        oneByte();
      }
    }
    for (int bit : new int[] {0x08, 0x10}) {
      while ((fixed[3] & bit) != 0 && oneByte() != 0) {
        // A name or a comment ends in a zero byte.
      }
    }
  }

  private void feed(Inflater inflater) throws IOException {
    if (!fill()) {
      throw new EOFException();
    }
    inflater.setInput(input.array(), input.position(), input.remaining());
    offset += input.remaining();
    input.position(input.limit());
  }

  private long littleEndian() throws IOException {
    long value = 0;
    for (int i = 0; i < 4; i++) {
      value |= (long) oneByte() << 8 * i;
    }
    return value;
  }

  private int oneByte() throws IOException {
    if (!fill()) {
      throw new EOFException();
    }
    offset++;
    return input.get() & 0xff;
  }

  private boolean fill() throws IOException {
    if (!input.hasRemaining()) {
      input.clear();
      int n = channel.read(input);
      input.flip();
      return n > 0;
    }
    return true;
  }

  private ArchivedRecord record(byte[] member, long start) throws Damaged {
    String latin =
        new String(member, 0, Math.min(member.length, 65_536), StandardCharsets.ISO_8859_1);
    int end = latin.indexOf("\r\n\r\n");
    if (!latin.startsWith("WARC/1.") || end < 0) {
      throw damaged(start, "no WARC record");
    }
    Map<String, String> headers = headers(new String(member, 0, end, StandardCharsets.UTF_8));
    int from = end + 4;
    long length = length(headers, start);
    boolean closed =
        from + length + 4 == member.length
            && new String(member, member.length - 4, 4, StandardCharsets.ISO_8859_1)
                .equals("\r\n\r\n");
    if (!closed) {
      throw damaged(start, "a record whose Content-Length does not hold");
    }
    byte[] block = java.util.Arrays.copyOfRange(member, from, (int) (from + length));
    ArchivedRecord record = new ArchivedRecord(name(), start, offset - start, headers, block);
    checkDigests(record);
    return record;
  }

  private long length(Map<String, String> headers, long start) throws Damaged {
    String length = headers.getOrDefault("content-length", "");
    if (!length.matches("\\d{1,10}")) {
      throw damaged(start, "a record without Content-Length");
    }
    return Long.parseLong(length);
  }

  private static Map<String, String> headers(String head) {
    Map<String, String> headers = new LinkedHashMap<>();
    String[] lines = head.split("\r\n");
    for (int i = 1; i < lines.length; i++) {
      int colon = lines[i].indexOf(':');
      if (colon > 0) {
        headers.put(
            lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
            lines[i].substring(colon + 1).strip());
      }
    }
    return headers;
  }

  private void checkDigests(ArchivedRecord record) throws Damaged {
    check(record, "warc-block-digest", 0);
    if (!record.type().equals("revisit")) {
      check(
          record,
          "warc-payload-digest",
          record.type().equals("response") ? record.payloadStart() : 0);
    }
  }

  private void check(ArchivedRecord record, String header, int from) throws Damaged {
    Optional<String> said = record.header(header).filter(d -> d.startsWith(Digests.LABEL));
    if (said.isPresent()
        && !said.get().equals(Digests.of(record.block(), from, record.block().length))) {
      throw damaged(record.offset(), header + " does not hold");
    }
  }

  /** Where the next record starts. */
  long offset() {
    return offset;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
