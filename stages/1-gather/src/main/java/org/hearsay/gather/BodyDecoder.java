package org.hearsay.gather;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.hearsay.model.Refusal;
import org.hearsay.model.Refused;

/** Takes gzip, deflate and brotli off a body, and stops at a bomb. */
final class BodyDecoder {
  private static final int FREE_BYTES = 1 << 20;
  private static final int CODINGS_MAX = 3;

  private final FetchLimits limits;

  BodyDecoder(FetchLimits limits) {
    this.limits = limits;
  }

  byte[] decode(byte[] wire, String contentEncoding) throws Refused {
    String[] codings = contentEncoding.toLowerCase(Locale.ROOT).split("\\s*,\\s*");
    if (codings.length > CODINGS_MAX) {
      throw new Refused(Refusal.HOSTILE, codings.length + " content codings in a row");
    }
    byte[] body = wire;
    for (int i = codings.length - 1; i >= 0; i--) {
      body = decodeOne(body, codings[i].strip(), wire.length);
    }
    return body;
  }

  private byte[] decodeOne(byte[] body, String coding, int wireBytes) throws Refused {
    if (coding.isEmpty() || coding.equals("identity")) {
      return body;
    }
    try (InputStream in = open(body, coding)) {
      return drain(in, wireBytes);
    } catch (IOException e) {
      throw new Refused(Refusal.NETWORK, "a body that is broken " + coding);
    }
  }

  private static InputStream open(byte[] body, String coding) throws IOException, Refused {
    InputStream in = new ByteArrayInputStream(body);
    return switch (coding) {
      case "gzip", "x-gzip" -> new GZIPInputStream(in);
      case "deflate" -> new InflaterInputStream(in);
      case "br" -> new BrotliInputStream(in);
      default -> throw new Refused(Refusal.UNKNOWN_FORMAT, "content coding " + coding);
    };
  }

  private byte[] drain(InputStream in, int wireBytes) throws IOException, Refused {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] piece = new byte[16_384];
    for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
      out.write(piece, 0, n);
      if (out.size() > limits.decodedBytesMax()) {
        throw Refused.limit("decodedBytesMax", limits.decodedBytesMax());
      }
      if (out.size() > FREE_BYTES
          && out.size() / Math.max(1, wireBytes) > limits.decompressionRatioMax()) {
        throw new Refused(
            Refusal.HOSTILE,
            "a decompression bomb: decompressionRatioMax is " + limits.decompressionRatioMax());
      }
    }
    return out.toByteArray();
  }
}
