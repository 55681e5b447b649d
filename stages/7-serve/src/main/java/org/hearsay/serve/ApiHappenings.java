package org.hearsay.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hearsay.model.HappeningId;
import org.hearsay.serve.api.Operation;
import org.hearsay.serve.api.Page;
import org.hearsay.serve.api.Parameter;
import org.hearsay.serve.api.Reply;
import org.hearsay.serve.api.Request;
import org.hearsay.serve.api.Shape;

/** Happenings: the newest, one, and those in which something changes hands. */
final class ApiHappenings {
  private final ApiLedger ledger;

  ApiHappenings(ApiLedger ledger) {
    this.ledger = ledger;
  }

  List<Operation> operations() {
    return List.of(
        Operation.get("/happenings", "listHappenings")
            .says("Happenings", "Happenings, the one with the newest word first.")
            .takes(
                Parameter.word("type", "The event type.", ApiShapes.eventTypes(), Optional.empty()),
                Parameter.number("credibility", "At least as credible as: 1 is best.", 1, 6, 6),
                Parameter.number("origins", "At least so many independent origins.", 0, 9999, 0),
                Parameter.day("since", "With a word printed on that day or later."))
            .takes(Parameter.all(Page.PARAMETERS, ApiLedger.DAYS))
            .gives(Shape.ref("HappeningPage"))
            .by(this::list),
        Operation.get("/happening", "getHappening")
            .says("Happenings", "One happening with all its claims, the earliest word first.")
            .takes(Parameter.text("id", "Its name in this linking.").needed())
            .takes(ApiLedger.DAYS)
            .gives(Shape.ref("HappeningWithClaims"))
            .by(this::one),
        Operation.get("/transfers", "listTransfers")
            .says("Happenings", "From whom to whom, what, how many, on whose word.")
            .takes(
                Parameter.text("from", "The supplier's name, as the answers have it."),
                Parameter.text("to", "The recipient's name, as the answers have it."))
            .takes(Parameter.all(Page.PARAMETERS, ApiLedger.DAYS))
            .gives(Shape.ref("TransferPage"))
            .by(this::transfers));
  }

  private Reply list(Request request) {
    Snapshot snapshot = ledger.snapshot(request);
    Optional<LocalDate> since = request.day("since");
    int credibility = request.number("credibility");
    int origins = request.number("origins");
    List<HappeningLine> lines =
        snapshot.lines().stream()
            .filter(l -> request.text("type").filter(t -> !t.equals(l.type())).isEmpty())
            .filter(l -> l.happening().grade().credibility() <= credibility)
            .filter(l -> l.happening().independentOrigins() >= origins)
            .filter(l -> since.filter(day -> l.newest().isBefore(day)).isEmpty())
            .toList();
    return Page.of(lines, ApiLedger::place, request).reply(l -> ApiLedger.happening(snapshot, l));
  }

  private Reply one(Request request) {
    Snapshot snapshot = ledger.snapshot(request);
    String id = request.needed("id");
    HappeningLine line =
        snapshot
            .happening(new HappeningId(id))
            .map(h -> HappeningLine.of(snapshot, h))
            .orElseThrow(() -> ApiLedger.notFound("There is no happening " + id + "."));
    ObjectNode node = ApiLedger.object();
    node.set("happening", ApiLedger.happening(snapshot, line));
    ArrayNode claims = node.putArray("claims");
    line.claims().forEach(t -> claims.add(ApiLedger.claim(snapshot, t)));
    return Reply.json(node);
  }

  private Reply transfers(Request request) {
    Snapshot snapshot = ledger.snapshot(request);
    List<HappeningLine> lines =
        TransfersPage.of(snapshot, request.text("from"), request.text("to")).rows().stream()
            .map(TransfersPage.Row::line)
            .toList();
    return Page.of(lines, ApiLedger::place, request).reply(l -> transfer(snapshot, l));
  }

  private static ObjectNode transfer(Snapshot snapshot, HappeningLine line) {
    ObjectNode node = ApiLedger.object();
    ApiLedger.put(node, "from", line.actor());
    ApiLedger.put(node, "to", line.counterpart());
    ApiLedger.put(node, "item", line.item());
    number(
        node,
        "low",
        line.claims().stream()
            .flatMap(t -> t.claim().quantity().stream())
            .mapToDouble(q -> q.low())
            .min());
    number(
        node,
        "high",
        line.claims().stream()
            .flatMap(t -> t.claim().quantity().stream())
            .mapToDouble(q -> q.high().orElse(q.low()))
            .max());
    node.set("happening", ApiLedger.happening(snapshot, line));
    return node;
  }

  private static void number(ObjectNode node, String field, OptionalDouble value) {
    if (value.isPresent()) {
      node.put(field, value.getAsDouble());
    } else {
      node.putNull(field);
    }
  }
}
