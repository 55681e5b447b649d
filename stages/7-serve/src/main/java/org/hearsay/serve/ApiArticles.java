package org.hearsay.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.forms.ArticleForm;
import org.hearsay.forms.ReadingForm;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Copy;
import org.hearsay.model.Reading;
import org.hearsay.model.RefusedInput;
import org.hearsay.serve.api.Operation;
import org.hearsay.serve.api.Page;
import org.hearsay.serve.api.Parameter;
import org.hearsay.serve.api.Reply;
import org.hearsay.serve.api.Request;
import org.hearsay.serve.api.Shape;

/** Articles as they were read, and inputs that were not taken. */
final class ApiArticles {
  private final ApiLedger ledger;

  ApiArticles(ApiLedger ledger) {
    this.ledger = ledger;
  }

  List<Operation> operations() {
    return List.of(
        Operation.get("/articles", "listArticles")
            .says("Articles", "Articles without their texts, by name.")
            .takes(Parameter.text("outlet", "The outlet's whole name."))
            .takes(Parameter.all(Page.PARAMETERS, ApiLedger.DAYS))
            .gives(Shape.ref("ArticlePage"))
            .by(this::list),
        Operation.get("/article", "getReading")
            .says("Articles", "One article's reading, form \"reading\": 1.")
            .takes(Parameter.text("id", "The article's name.").needed())
            .takes(ApiLedger.DAYS)
            .gives(Shape.ref("Reading"))
            .by(this::one),
        Operation.get("/refusals", "listRefusals")
            .says("Articles", "Inputs that were not taken, and why, oldest first.")
            .takes(Parameter.all(Page.PARAMETERS, ApiLedger.DAYS))
            .gives(Shape.ref("RefusalPage"))
            .by(this::refusals));
  }

  private Reply list(Request request) {
    Snapshot snapshot = ledger.snapshot(request);
    Optional<String> outlet = request.text("outlet");
    List<Reading> readings =
        snapshot.readings().stream()
            .filter(r -> outlet.filter(o -> !o.equals(r.article().outletName())).isEmpty())
            .toList();
    return Page.of(readings, r -> r.article().id().value(), request).reply(r -> form(snapshot, r));
  }

  private static ObjectNode form(Snapshot snapshot, Reading reading) {
    ObjectNode node = ArticleForm.head(reading.article(), reading.article().sha256());
    node.put("claims", reading.claims().size());
    Optional<Copy> copy = snapshot.copyOf(reading.article().id());
    if (copy.isEmpty()) {
      node.putNull("copied_from");
    } else {
      node.putObject("copied_from")
          .put("article", copy.get().copiedFrom().value())
          .put("kind", copy.get().kind().code())
          .put("similarity", Math.round(copy.get().similarity() * 100) / 100.0);
    }
    return node;
  }

  private Reply one(Request request) {
    String id = request.needed("id");
    return Reply.json(
        ReadingForm.tree(
            ledger
                .snapshot(request)
                .reading(new ArticleId(id))
                .orElseThrow(() -> ApiLedger.notFound("There is no article " + id + "."))));
  }

  /** A refusal has only the day on which it was made; both days count as that. */
  private Reply refusals(Request request) {
    List<RefusedInput> all = ledger.now().refusals();
    List<Numbered> numbered = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (ApiDecisions.madeBy(all.get(i).at(), request)) {
        numbered.add(new Numbered(i, all.get(i)));
      }
    }
    return Page.of(numbered, n -> "%09d".formatted(n.number()), request).reply(Numbered::form);
  }

  /** A refusal at its place in the list, which only grows. */
  private record Numbered(int number, RefusedInput refused) {
    ObjectNode form() {
      return ApiLedger.object()
          .put("origin", refused.origin())
          .put("reason", refused.reason().code())
          .put("detail", refused.detail())
          .put("at", refused.at().toString());
    }
  }
}
