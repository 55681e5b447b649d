package org.hearsay.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.hearsay.serve.api.Operation;
import org.hearsay.serve.api.Page;
import org.hearsay.serve.api.Parameter;
import org.hearsay.serve.api.Reply;
import org.hearsay.serve.api.Request;
import org.hearsay.serve.api.Shape;

/** Figures over time: what there are figures for, and who gave which when. */
final class ApiFigures {
  private final ApiLedger ledger;

  ApiFigures(ApiLedger ledger) {
    this.ledger = ledger;
  }

  List<Operation> operations() {
    return List.of(
        Operation.get("/figures", "listFigureSubjects")
            .says("Figures", "What there are figures for: an item and a pair of parties.")
            .takes(Parameter.all(Page.PARAMETERS, ApiLedger.DAYS))
            .gives(Shape.ref("SubjectPage"))
            .by(this::subjects),
        Operation.get("/figure", "getFigures")
            .says("Figures", "The figures for one subject, each with the words it rests on.")
            .takes(
                Parameter.text("item", "As the list has it.").needed(),
                Parameter.text("actor", "As the list has it.").needed(),
                Parameter.text("counterpart", "As the list has it; left out where it is empty."))
            .takes(ApiLedger.DAYS)
            .gives(Shape.ref("Figures"))
            .by(this::figures));
  }

  private Reply subjects(Request request) {
    Map<Subject, List<Told>> all = FiguresPage.bySubject(ledger.snapshot(request));
    return Page.of(List.copyOf(all.keySet()), ApiFigures::place, request)
        .reply(s -> form(s).put("figures", figures(all, s).size()));
  }

  /** The earliest word of each voice for each value. */
  private static List<Told> figures(Map<Subject, List<Told>> all, Subject subject) {
    return IntervalPlot.figures(FiguresPage.covered(all, subject));
  }

  private static String place(Subject subject) {
    return subject.item() + "\n" + subject.actor() + "\n" + subject.counterpart();
  }

  private static ObjectNode form(Subject subject) {
    return ApiLedger.object()
        .put("item", subject.item())
        .put("actor", subject.actor())
        .put("counterpart", subject.counterpart());
  }

  private Reply figures(Request request) {
    Snapshot snapshot = ledger.snapshot(request);
    Subject subject =
        new Subject(
            request.needed("item"),
            request.needed("actor"),
            request.text("counterpart").orElse(""));
    List<Told> told = figures(FiguresPage.bySubject(snapshot), subject);
    if (told.isEmpty()) {
      throw ApiLedger.notFound("There are no figures for that.");
    }
    ObjectNode node = form(subject);
    ArrayNode figures = node.putArray("figures");
    told.forEach(t -> figures.add(ApiLedger.claim(snapshot, t)));
    return Reply.json(node);
  }
}
