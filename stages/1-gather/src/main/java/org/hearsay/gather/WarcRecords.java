package org.hearsay.gather;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearsay.model.RefusedInput;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** The records of the archive as gzip members, WARC 1.1 (ISO 28500:2017), written by jwarc. */
final class WarcRecords {
  private static final MediaType REQUEST = MediaType.parse("application/http;msgtype=request");
  private static final MediaType RESPONSE = MediaType.parse("application/http;msgtype=response");

  private static final String SHA = "sha256";

  /** Where an identical body stands already. */
  record Earlier(String recordId, String url, Instant at) {}

  private final ByteArrayOutputStream members = new ByteArrayOutputStream();

  byte[] bytes() {
    return members.toByteArray();
  }

  int length() {
    return members.size();
  }

  void info(String file, Instant at) throws IOException {
    Warcinfo.Builder builder =
        new Warcinfo.Builder()
            .filename(file)
            .fields(
                Map.of(
                    "software", List.of("Hearsay"),
                    "format", List.of("WARC File Format 1.1"),
                    "robots", List.of("obey")));
    write(finish(builder, at, newId()).build());
  }

  /** A request and its answer; an answer whose bytes stand elsewhere is kept as a revisit. */
  String exchange(Exchange exchange, java.util.Optional<Earlier> earlier) throws IOException {
    URI url = URI.create(exchange.url().toString());
    String id = newId();
    byte[] answer = exchange.answer();
    int headBytes = answer.length - exchange.body().length;
    String payload = Digests.of(exchange.body());
    if (earlier.isPresent()) {
      WarcRevisit.Builder builder =
          new WarcRevisit.Builder(url, profile(exchange))
              .refersTo(
                  URI.create(earlier.get().recordId()),
                  URI.create(earlier.get().url()),
                  earlier.get().at());
      byte[] head = java.util.Arrays.copyOf(answer, headBytes);
      if (exchange.status() != 304) {
        builder.payloadDigest(SHA, digest(payload));
      }
      write(capture(builder, exchange, id, RESPONSE, head).build());
    } else {
      WarcResponse.Builder builder =
          new WarcResponse.Builder(url).payloadDigest(SHA, digest(payload));
      write(capture(builder, exchange, id, RESPONSE, answer).build());
    }
    if (exchange.request().length == 0) {
      return id;
    }
    WarcRequest.Builder request = new WarcRequest.Builder(url).concurrentTo(URI.create(id));
    write(capture(request, exchange, newId(), REQUEST, exchange.request()).build());
    return id;
  }

  private static URI profile(Exchange exchange) {
    return exchange.status() == 304
        ? WarcRevisit.SERVER_NOT_MODIFIED_1_1
        : WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1;
  }

  /** A file of the own machine, under its address. */
  String file(String url, Instant at, String contentType, byte[] bytes) throws IOException {
    String id = newId();
    WarcResource.Builder builder = new WarcResource.Builder(URI.create(url));
    builder.body(MediaType.parse(contentType), bytes);
    String digest = digest(Digests.of(bytes));
    builder.payloadDigest(SHA, digest);
    builder.blockDigest(SHA, digest);
    write(finish(builder, at, id).build());
    return id;
  }

  /** What was asked for first, and what the source said of it. */
  void metadata(String url, Instant at, String concurrentTo, Map<String, List<String>> fields)
      throws IOException {
    WarcMetadata.Builder builder = new WarcMetadata.Builder().targetURI(url).fields(fields);
    if (!concurrentTo.isEmpty()) {
      builder.concurrentTo(URI.create(concurrentTo));
    }
    write(finish(builder, at, newId()).build());
  }

  void refusal(RefusedInput refused) throws IOException {
    metadata(
        refused.origin(),
        refused.at(),
        "",
        Map.of(
            "refused",
            List.of(refused.reason().code()),
            "refused-detail",
            List.of(refused.detail().replaceAll("\\s+", " "))));
  }

  private static <B extends WarcCaptureRecord.AbstractBuilder<?, B>> B capture(
      B builder, Exchange exchange, String id, MediaType type, byte[] block) throws IOException {
    if (!exchange.address().isEmpty()) {
      builder.ipAddress(InetAddress.getByName(exchange.address()));
    }
    builder.body(type, block);
    builder.blockDigest(SHA, digest(Digests.of(block)));
    return finish(builder, exchange.at(), id);
  }

  private static <B extends WarcRecord.AbstractBuilder<?, B>> B finish(
      B builder, Instant at, String id) {
    return builder.version(MessageVersion.WARC_1_1).date(at).recordId(URI.create(id));
  }

  private static String digest(String labelled) {
    return labelled.substring(Digests.LABEL.length());
  }

  private static String newId() {
    return "urn:uuid:" + UUID.randomUUID();
  }

  private void write(WarcRecord record) throws IOException {
    try (WarcWriter writer =
        new WarcWriter(java.nio.channels.Channels.newChannel(members), WarcCompression.GZIP)) {
      writer.write(record);
    }
  }
}
