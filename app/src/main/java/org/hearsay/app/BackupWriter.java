package org.hearsay.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearsay.keep.LedgerFiles;

/**
 * Writes a data folder into one file while others go on using it. The file takes its name only once
 * it is whole and on the disk, so a killed backup leaves the one before as it was.
 */
final class BackupWriter {
  /** Archives are compressed already; more effort would only take time. */
  private static final int EFFORT = 1;

  /** Every entry carries this time: the same folder gives the same bytes. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Path data;
  private final StringBuilder manifest = new StringBuilder();
  private int files;

  BackupWriter(Path data) {
    this.data = data;
  }

  /**
   * @return how many files it holds
   */
  int write(Path file) throws IOException {
    Path whole = file.toAbsolutePath();
    Path part = whole.resolveSibling(whole.getFileName() + ".part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part));
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      zip.setLevel(EFFORT);
      for (Path each : BackupFormat.files(data)) {
        if (!each.toAbsolutePath().equals(whole) && !each.toAbsolutePath().equals(part)) {
          add(zip, each);
        }
      }
      zip.putNextEntry(entry(BackupFormat.MANIFEST));
      zip.write(manifest.toString().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return files;
  }

  private void add(ZipOutputStream zip, Path file) throws IOException {
    if (!BackupFormat.isDatabase(file)) {
      copy(zip, BackupFormat.entry(data, file), file);
      return;
    }
    Path folder = Files.createTempDirectory(data, ".copying");
    try {
      Path still = folder.resolve("still");
      LedgerFiles.snapshot(file, still);
      copy(zip, BackupFormat.entry(data, file), still);
      Files.delete(still);
    } finally {
      Rebuilding.clear(folder);
    }
  }

  /** As far as the file reached when its turn came: an archive may grow meanwhile. */
  private void copy(ZipOutputStream zip, String name, Path file) throws IOException {
    MessageDigest sha = sha256();
    zip.putNextEntry(entry(name));
    try (InputStream in = Files.newInputStream(file)) {
      long left = Files.size(file);
      byte[] piece = new byte[1 << 16];
      while (left > 0) {
        int n = in.read(piece, 0, (int) Math.min(piece.length, left));
        if (n < 0) {
          break;
        }
        sha.update(piece, 0, n);
        zip.write(piece, 0, n);
        left -= n;
      }
    }
    zip.closeEntry();
    manifest.append(HexFormat.of().formatHex(sha.digest())).append("  ").append(name).append('\n');
    files++;
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    return entry;
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
