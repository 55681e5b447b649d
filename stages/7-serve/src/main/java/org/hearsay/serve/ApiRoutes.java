package org.hearsay.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.hearsay.model.Judged;
import org.hearsay.model.Ledger;
import org.hearsay.serve.api.Api;
import org.hearsay.serve.api.Operation;

/** The ledger for programs: {@code /api/v1}, described by its own {@code openapi.json}. */
final class ApiRoutes {
  private final Api api;

  /**
   * @param decided told of each decision that a program makes
   */
  ApiRoutes(
      Ledger ledger,
      Snapshots snapshots,
      Optional<Desk> desk,
      BiConsumer<Context, Judged> decided) {
    ApiLedger shown = new ApiLedger(snapshots, desk.isPresent());
    List<Operation> operations = new ArrayList<>();
    operations.addAll(new ApiClaims(shown, ledger::revision).operations());
    operations.addAll(new ApiHappenings(shown).operations());
    operations.addAll(new ApiSpeakers(shown).operations());
    operations.addAll(new ApiArticles(shown).operations());
    operations.addAll(new ApiFigures(shown).operations());
    operations.addAll(new ApiDecisions(shown, ledger, desk, decided).operations());
    api =
        new Api(
            "Hearsay: who claims what, on whose word",
            operations,
            ApiShapes.all(),
            () -> Long.toString(ledger.revision()));
  }

  void register(RoutesConfig routes) {
    api.register(routes);
  }
}
