package org.hearsay.serve;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.exports.ClaimForm;
import org.hearsay.exports.ToldClaim;
import org.hearsay.forms.LinkingForm;
import org.hearsay.model.ClaimSearch;
import org.hearsay.serve.api.Parameter;
import org.hearsay.serve.api.Problem;
import org.hearsay.serve.api.Request;

/** The ledger as a request of the REST interface asks for it, and its things as JSON. */
final class ApiLedger {
  /** Every operation that looks takes these. */
  static final List<Parameter> DAYS =
      List.of(
          Parameter.day("asOf", "Only what was in print by that day, linked as it stood then."),
          Parameter.day("known", "Only what this ledger had recorded by that day."));

  private final Snapshots snapshots;
  private final boolean links;

  /**
   * @param links whether an earlier state can be linked
   */
  ApiLedger(Snapshots snapshots, boolean links) {
    this.snapshots = snapshots;
    this.links = links;
  }

  Snapshot now() {
    return snapshots.now();
  }

  Snapshot snapshot(Request request) {
    return snapshots.at(asOf(request));
  }

  ClaimSearch search(Request request) {
    return snapshots.search(asOf(request));
  }

  private Here.AsOf asOf(Request request) {
    Here.AsOf asOf = new Here.AsOf(request.day("asOf"), request.day("known"));
    if (!asOf.now() && !links) {
      throw Problem.of(
          Problem.Kind.NO_LINKER, "This server was started without a linker: it shows only now.");
    }
    return asOf;
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ObjectNode claim(Snapshot snapshot, Told told) {
    return ClaimForm.tree(toldClaim(snapshot, told));
  }

  static ToldClaim toldClaim(Snapshot snapshot, Told told) {
    return ToldClaim.of(told.reading(), told.claim(), told.happening(), snapshot.judgements());
  }

  static ObjectNode happening(Snapshot snapshot, HappeningLine line) {
    ObjectNode node =
        ClaimForm.belief(line.happening(), snapshot.judgements().reliability(line.happening()));
    node.put("type", line.type()).put("plover", line.happening().type().plover());
    put(node, "actor", line.actor());
    put(node, "counterpart", line.counterpart());
    put(node, "item", line.item());
    node.put("articles", line.claims().stream().map(t -> t.article().id()).distinct().count());
    day(node, "first_printed", line.earliest());
    day(node, "last_printed", line.newest());
    node.put("constructed", line.constructed());
    ObjectNode form = LinkingForm.tree(line.happening());
    for (String field : List.of("claims", "origins", "conflicts", "revisions")) {
      node.set(field, form.get(field));
    }
    return node;
  }

  /** Newest first; of one day by the first claim's name, which outlives a new linking. */
  static String place(HappeningLine line) {
    long fromTheEnd = LocalDate.of(9999, 12, 31).toEpochDay() - dayOf(line.newest());
    return "%09d\n%s".formatted(fromTheEnd, line.happening().claims().getFirst());
  }

  private static long dayOf(LocalDate day) {
    return day.equals(LocalDate.MIN) ? LocalDate.of(1, 1, 1).toEpochDay() : day.toEpochDay();
  }

  static void put(ObjectNode node, String field, String value) {
    if (value.isEmpty()) {
      node.putNull(field);
    } else {
      node.put(field, value);
    }
  }

  static void put(ObjectNode node, String field, Optional<String> value) {
    put(node, field, value.orElse(""));
  }

  private static void day(ObjectNode node, String field, LocalDate day) {
    put(node, field, day.equals(LocalDate.MIN) ? "" : day.toString());
  }

  static Problem notFound(String what) {
    return Problem.of(Problem.Kind.NOT_FOUND, what);
  }
}
