package org.hearsay.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.hearsay.keep.EmbeddedLedger;
import org.hearsay.keep.LedgerUnusable;

/** Unpacks a backup and checks every byte of it on the way. */
final class BackupReader {
  /** Backups are read by those who made them; still a name list has an end. */
  private static final int MANIFEST_BYTES_MAX = 16 << 20;

  private final List<String> faults = new ArrayList<>();

  /**
   * Unpacks into an empty folder.
   *
   * @return what is wrong, by name; empty where every byte is as it was backed up
   */
  static List<String> unpack(Path file, Path folder) {
    BackupReader reader = new BackupReader();
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      reader.unpack(zip, folder);
    } catch (IOException | IllegalArgumentException e) {
      reader.faults.add("the file is damaged or no backup: " + e.getMessage());
    }
    if (reader.faults.isEmpty()) {
      reader.open(folder);
    }
    return reader.faults;
  }

  private void unpack(ZipFile zip, Path folder) throws IOException {
    ZipEntry list = zip.getEntry(BackupFormat.MANIFEST);
    if (list == null) {
      faults.add("the list of digests is missing: this is no backup of Hearsay's, or it is cut");
      return;
    }
    Map<String, String> digests = digests(zip, list);
    Set<String> there = new HashSet<>();
    zip.stream().map(ZipEntry::getName).forEach(there::add);
    there.remove(BackupFormat.MANIFEST);
    for (String name : there) {
      if (!digests.containsKey(name)) {
        faults.add(name + ": stands in no list of digests");
      }
    }
    for (Map.Entry<String, String> each : digests.entrySet()) {
      if (!there.contains(each.getKey())) {
        faults.add(each.getKey() + ": is missing");
      } else if (!BackupFormat.safe(each.getKey())) {
        faults.add(each.getKey() + ": a name that leads out of the folder");
      } else {
        unpack(zip, each.getKey(), each.getValue(), folder);
      }
    }
  }

  private Map<String, String> digests(ZipFile zip, ZipEntry list) throws IOException {
    Map<String, String> digests = new LinkedHashMap<>();
    try (InputStream in = zip.getInputStream(list)) {
      String lines = new String(in.readNBytes(MANIFEST_BYTES_MAX), StandardCharsets.UTF_8);
      for (String line : lines.lines().toList()) {
        if (line.matches("[0-9a-f]{64} {2}.+")) {
          digests.put(line.substring(66), line.substring(0, 64));
        } else {
          faults.add(BackupFormat.MANIFEST + ": a line that is none");
        }
      }
    }
    return digests;
  }

  private void unpack(ZipFile zip, String name, String digest, Path folder) {
    Path target = folder.resolve(name);
    MessageDigest sha = BackupWriter.sha256();
    try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
      Files.createDirectories(target.getParent());
      try (OutputStream out = Files.newOutputStream(target)) {
        byte[] piece = new byte[1 << 16];
        for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
          sha.update(piece, 0, n);
          out.write(piece, 0, n);
        }
      }
      if (!HexFormat.of().formatHex(sha.digest()).equals(digest)) {
        faults.add(name + ": the digest does not fit");
      }
    } catch (IOException e) {
      faults.add(name + ": is damaged: " + e.getMessage());
    }
  }

  /** The ledger inside must be one, every row of it. */
  private void open(Path folder) {
    if (!Files.exists(folder.resolve(EmbeddedLedger.FILE))) {
      faults.add(EmbeddedLedger.FILE + ": is missing");
      return;
    }
    try (EmbeddedLedger ledger = EmbeddedLedger.open(folder, InstantSource.system())) {
      ledger.verify().forEach(fault -> faults.add(EmbeddedLedger.FILE + ": " + fault));
    } catch (LedgerUnusable e) {
      faults.add(String.valueOf(e.getMessage()));
    }
  }
}
