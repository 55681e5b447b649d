package org.hearsay.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A model's bytes, checked: what was trained and measured is what reads. */
public final class ModelFile {
  private ModelFile() {}

  /** The file cannot be used; the message says why, for a user. */
  public static final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unusable(String message) {
      super(message);
    }
  }

  /**
   * A model that lies in the class path beside a class, with its checksum ({@code NAME.sha256})
   * beside it.
   *
   * @throws Unusable where either is missing, or the file is cut off or another one
   */
  public static Bundled bundled(Class<?> beside, String name) {
    String sha256 = checksum(beside, name);
    return new Bundled(read(name, beside.getResourceAsStream(name), sha256), sha256);
  }

  /** A model's bytes and their checksum, 64 hexadecimal digits. */
  public record Bundled(byte[] bytes, String sha256) {}

  private static String checksum(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name + ".sha256")) {
      if (in == null) {
        throw new Unusable("The model's checksum is missing: " + name + ".sha256.");
      }
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
    } catch (IOException e) {
      throw new Unusable("The checksum of " + name + " cannot be read: " + e.getMessage());
    }
  }

  /** A refusal for a reason that only the model's user can find. */
  public static Unusable unusable(String message) {
    return new Unusable(message);
  }

  /**
   * All bytes of {@code in}, if they are those that the checksum was taken of.
   *
   * @param in null where there is no such file
   * @param sha256 64 hexadecimal digits
   * @throws Unusable where the file is missing, cut off or another one
   */
  public static byte[] read(String name, @Nullable InputStream in, String sha256) {
    if (in == null) {
      throw new Unusable("The model " + name + " is missing.");
    }
    try {
      byte[] bytes = in.readAllBytes();
      String found = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      if (!found.equals(sha256)) {
        throw new Unusable(
            "The model %s is not the one that was measured: %,d bytes with SHA-256 %s, expected %s."
                .formatted(name, bytes.length, found, sha256));
      }
      return bytes;
    } catch (IOException e) {
      throw new Unusable("The model " + name + " cannot be read: " + e.getMessage());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
