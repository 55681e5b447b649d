package org.hearsay.exports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.Happening;
import org.hearsay.model.Stance;

/**
 * A bundle (OASIS STIX 2.1): a happening is a report, a claim that asserts it a note, one that
 * speaks against it an opinion on the report; parties, voices and outlets are identities, places
 * locations. What STIX has no property for stands in a property extension (section 7.3). Names are
 * UUIDs version 5: the same claim is the same object in every bundle.
 */
final class StixBundle {
  private final StixObjects objects = new StixObjects();
  private final List<ObjectNode> told = new ArrayList<>();

  private StixBundle() {}

  static Exports.Written write(Selection selection, Writer out) throws IOException {
    StixBundle bundle = new StixBundle();
    selection.claims().forEach(c -> bundle.told.add(bundle.claim(c)));
    selection.told().forEach((h, claims) -> bundle.told.add(bundle.report(h, claims)));
    List<ObjectNode> all = new ArrayList<>(bundle.objects.referred());
    all.addAll(bundle.told);
    String name =
        selection.claims().stream().map(c -> c.key().toString()).collect(Collectors.joining("\n"));
    out.write("{\"type\":\"bundle\",\"id\":\"bundle--" + Nodes.uuid("bundle", name) + "\",");
    out.write("\"objects\":[\n");
    for (int i = 0; i < all.size(); i++) {
      out.write(all.get(i).toString() + (i + 1 < all.size() ? ",\n" : "\n"));
    }
    out.write("]}\n");
    return new Exports.Written(all.size(), 0);
  }

  private ObjectNode claim(ToldClaim c) {
    boolean opinion = c.against() && c.happening().isPresent();
    Instant at = dated(c.printedAt());
    ObjectNode node = StixObjects.object(type(c), id(c), at, at);
    String said = c.speaker() + ": “" + Words.quotable(c.words().in(c.article().text())) + "”";
    if (opinion) {
      node.put("opinion", c.stance() == Stance.DOUBTS ? "disagree" : "strongly-disagree");
      node.put("explanation", said);
    } else {
      node.put("abstract", Gist.of(c.claim()));
      node.put("content", said);
    }
    c.voice().ifPresent(name -> node.putArray("authors").add(name));
    Set<String> refs = new LinkedHashSet<>();
    if (opinion) {
      refs.add(report(c.happening().orElseThrow()));
    } else {
      refs.addAll(about(c));
    }
    strings(node, "object_refs", refs);
    node.put("confidence", (int) Math.round(c.claim().confidence().value() * 100));
    node.put("lang", "en");
    labels(node, c, c.claim().type().code());
    source(node.putArray("external_references"), c);
    StixObjects.extension(node).set("claim", StixObjects.told(ClaimForm.tree(c)));
    return node;
  }

  private static String type(ToldClaim c) {
    return c.against() && c.happening().isPresent() ? "opinion" : "note";
  }

  private static String id(ToldClaim c) {
    return type(c) + "--" + Nodes.uuid("claim", c.key().toString());
  }

  /** A happening's name holds while its first claim stays in it. */
  private static String report(Happening h) {
    return "report--" + Nodes.uuid("happening", h.claims().getFirst().toString());
  }

  /** The parties and the place; where none is told, who tells it. */
  private Set<String> about(ToldClaim c) {
    Set<String> refs = new LinkedHashSet<>();
    Somebody.parties(c).forEach(s -> refs.add(objects.identity(s)));
    c.claim().place().flatMap(objects::location).ifPresent(refs::add);
    if (refs.isEmpty()) {
      refs.addAll(voices(c));
    }
    return refs;
  }

  private Set<String> voices(ToldClaim c) {
    Set<String> refs = new LinkedHashSet<>();
    Somebody.voices(c).forEach(s -> refs.add(objects.identity(s)));
    if (refs.isEmpty()) {
      refs.add(objects.identity(Somebody.outlet(c.article().outletName())));
    }
    return refs;
  }

  private ObjectNode report(Happening h, List<ToldClaim> claims) {
    Instant first = dated(claims.getFirst().printedAt());
    Instant last = dated(claims.getLast().printedAt());
    ObjectNode node =
        StixObjects.object("report", report(h), first, last.isBefore(first) ? first : last);
    node.put("name", h.summary());
    node.put("description", believed(h, claims.getFirst()));
    node.put("published", StixObjects.time(first));
    Set<String> refs = new LinkedHashSet<>();
    for (ToldClaim c : claims) {
      refs.add(id(c));
      refs.addAll(about(c));
      refs.addAll(voices(c));
    }
    strings(node, "object_refs", refs);
    credibility(h).ifPresent(confidence -> node.put("confidence", confidence));
    node.put("lang", "en");
    labels(node, claims.getFirst(), h.type().code());
    ArrayNode sources = node.putArray("external_references");
    Set<String> seen = new LinkedHashSet<>();
    claims.stream()
        .filter(c -> seen.add(c.article().id().value()))
        .forEach(c -> source(sources, c));
    ObjectNode belief = ClaimForm.belief(h, claims.getFirst().reliability());
    belief.put("type", h.type().code()).put("plover", h.type().plover());
    h.claims().forEach(k -> belief.withArray("claims").add(k.toString()));
    StixObjects.extension(node).set("happening", StixObjects.told(belief));
    return node;
  }

  private static String believed(Happening h, ToldClaim first) {
    return "Grade %s: %s. Independent origins: %d proved, %d possible."
        .formatted(
            first.grade().orElse(""),
            h.grade().rule(),
            h.independentOrigins(),
            h.possibleOrigins());
  }

  /** The Admiralty credibility as a STIX confidence (STIX 2.1, appendix A); 6 has none. */
  private static OptionalInt credibility(Happening h) {
    int digit = h.grade().credibility();
    return digit == 6 ? OptionalInt.empty() : OptionalInt.of(110 - 20 * digit);
  }

  private static void labels(ObjectNode node, ToldClaim c, String type) {
    ArrayNode labels = node.putArray("labels").add(type);
    if (c.article().constructed()) {
      labels.add("constructed-for-testing");
    }
  }

  /**
   * The digest is that of the article's text, not of what the address gives: it is no hash here.
   */
  private static void source(ArrayNode into, ToldClaim c) {
    ObjectNode reference = into.addObject().put("source_name", c.article().outletName());
    Nodes.maybe(reference, "description", c.article().title());
    Nodes.maybe(reference, "url", c.article().url().filter(Feed::address));
    reference.put("external_id", c.article().id().value());
  }

  private static void strings(ObjectNode node, String field, Set<String> values) {
    ArrayNode array = node.putArray(field);
    values.forEach(array::add);
  }

  private static Instant dated(Instant at) {
    return at.equals(Instant.EPOCH) ? StixObjects.ALWAYS : at;
  }
}
