package org.hearsay.app;

import java.io.PrintStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hearsay.model.Linking;
import org.hearsay.model.Provenance;
import org.hearsay.model.Reading;

/**
 * What Hearsay does, one line each ("logfmt": fields as name=value), for those who run it. A line
 * names the article and the ledger's revision, and never holds a word of the article's text.
 */
final class Log implements Consumer<Map<String, String>> {
  /** Logs nothing. */
  static final Log OFF = new Log(new PrintStream(PrintStream.nullOutputStream()), false);

  private final PrintStream out;
  private final boolean on;

  private Log(PrintStream out, boolean on) {
    this.out = out;
    this.on = on;
  }

  static Log to(PrintStream out) {
    return new Log(out, true);
  }

  @Override
  public void accept(Map<String, String> fields) {
    if (on) {
      StringBuilder line = new StringBuilder();
      line.append("at=").append(Instant.now().truncatedTo(ChronoUnit.MILLIS));
      fields.forEach(
          (name, value) -> line.append(' ').append(name).append('=').append(quoted(value)));
      out.println(line);
    }
  }

  /** Quoted where it holds more than a word; a line break never comes through. */
  private static String quoted(String value) {
    if (value.matches("[\\p{Alnum}._:/@+-]+")) {
      return value;
    }
    String plain = value.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ");
    return '"' + plain.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  void kept(List<Input.Read> batch, long revision) {
    if (on) {
      batch.forEach(read -> kept(read, revision));
    }
  }

  private void kept(Input.Read read, long revision) {
    Reading reading = read.reading();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("event", "kept");
    fields.put("article", reading.article().id().value());
    fields.put("sha256", reading.article().sha256());
    fields.put("from", read.origin().provenance().map(Provenance::address).orElse(read.file()));
    fields.put("claims", Integer.toString(reading.claims().size()));
    fields.put("attributions", Integer.toString(reading.attributions().size()));
    fields.put("reader", reading.reader());
    fields.put("revision", Long.toString(revision));
    accept(fields);
  }

  /** The detail stays out: it may quote the input. */
  void refused(Input.Refused no, long revision) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("event", "refused");
    fields.put("from", no.file());
    fields.put("reason", no.reason().code());
    fields.put("revision", Long.toString(revision));
    accept(fields);
  }

  void linked(Linking linking, long ms, long revision) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("event", "linked");
    fields.put("happenings", Integer.toString(linking.happenings().size()));
    fields.put("copies", Integer.toString(linking.copies().size()));
    fields.put("ms", Long.toString(ms));
    fields.put("revision", Long.toString(revision));
    accept(fields);
  }
}
