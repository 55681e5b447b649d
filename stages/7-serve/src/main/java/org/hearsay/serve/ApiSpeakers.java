package org.hearsay.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.serve.api.Operation;
import org.hearsay.serve.api.Page;
import org.hearsay.serve.api.Parameter;
import org.hearsay.serve.api.Reply;
import org.hearsay.serve.api.Request;
import org.hearsay.serve.api.Shape;

/** Voices and houses: what each claimed and what came of it. */
final class ApiSpeakers {
  private static final Parameter NAME = Parameter.text("name", "The whole name.").needed();

  private final ApiLedger ledger;

  ApiSpeakers(ApiLedger ledger) {
    this.ledger = ledger;
  }

  /** Somebody with all claims. */
  private record Speaker(String name, boolean house, List<Told> claims) {}

  List<Operation> operations() {
    return List.of(
        list("/voices", "listVoices", "Who speaks last in any chain, by name.", false),
        one("/voice", "getVoice", "One voice: what it claimed and what came of it.", false),
        list("/houses", "listHouses", "The houses under whose command voices speak.", true),
        one("/house", "getHouse", "One house: what it claimed and what came of it.", true));
  }

  private Operation list(String path, String id, String line, boolean house) {
    return Operation.get(path, id)
        .says("Voices", line)
        .takes(Parameter.all(Page.PARAMETERS, ApiLedger.DAYS))
        .gives(Shape.ref("SpeakerPage"))
        .by(
            request -> {
              Snapshot snapshot = ledger.snapshot(request);
              List<Speaker> all = List.copyOf(speakers(snapshot, house).values());
              return Page.of(all, Speaker::name, request).reply(s -> form(snapshot, s));
            });
  }

  private Operation one(String path, String id, String line, boolean house) {
    return Operation.get(path, id)
        .says("Voices", line)
        .takes(NAME)
        .takes(ApiLedger.DAYS)
        .gives(Shape.ref("SpeakerInFull"))
        .by(request -> inFull(request, house));
  }

  private static Map<String, Speaker> speakers(Snapshot snapshot, boolean house) {
    Map<String, Speaker> speakers = new TreeMap<>();
    for (Told t : snapshot.claims()) {
      Optional<String> name = house ? t.house() : Optional.of(t.chain().getLast().name());
      name.ifPresent(
          n ->
              speakers
                  .computeIfAbsent(n, k -> new Speaker(k, house, new ArrayList<>()))
                  .claims()
                  .add(t));
    }
    return speakers;
  }

  private Reply inFull(Request request, boolean house) {
    Snapshot snapshot = ledger.snapshot(request);
    String name = request.needed("name");
    Speaker speaker =
        Optional.ofNullable(speakers(snapshot, house).get(name))
            .orElseThrow(() -> ApiLedger.notFound("Nobody of the name " + name + " speaks here."));
    ObjectNode node = form(snapshot, speaker);
    counts(node.putArray("outlets"), speaker, t -> t.article().outletName());
    counts(node.putArray("voices"), speaker, t -> t.chain().getLast().name());
    ArrayNode happenings = node.putArray("happenings");
    speaker.claims().stream()
        .flatMap(t -> t.happening().stream())
        .map(h -> h.id().value())
        .distinct()
        .sorted()
        .forEach(happenings::add);
    return Reply.json(node);
  }

  private static ObjectNode form(Snapshot snapshot, Speaker speaker) {
    ObjectNode node = ApiLedger.object().put("name", speaker.name());
    Optional<String> house =
        speaker.house() ? Optional.empty() : speaker.claims().getFirst().house();
    ApiLedger.put(node, "house", house);
    ArrayNode classes = node.putArray("classes");
    speaker.claims().stream()
        .map(t -> t.chain().getLast().voiceClass())
        .distinct()
        .sorted()
        .forEach(classes::add);
    node.put("reliability", snapshot.judgements().reliability(speaker.name()).name());
    node.put("claims", speaker.claims().size());
    TrackRecord record = TrackRecord.of(speaker.claims());
    node.putObject("record")
        .put("borne_out", record.borne())
        .put("contested", record.contested())
        .put("alone", record.alone())
        .put("revised", record.revised())
        .put("denials", record.denials());
    return node;
  }

  private static void counts(ArrayNode into, Speaker speaker, Function<Told, String> by) {
    Map<String, Integer> counts = new TreeMap<>();
    speaker.claims().forEach(t -> counts.merge(by.apply(t), 1, Integer::sum));
    counts.forEach((name, n) -> into.addObject().put("name", name).put("claims", n));
  }
}
