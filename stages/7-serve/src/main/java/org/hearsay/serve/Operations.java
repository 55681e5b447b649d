package org.hearsay.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hearsay.model.Relinker;
import org.jspecify.annotations.Nullable;

/**
 * How the server fares, for those who run it: {@code /metrics} in Prometheus' text format 0.0.4,
 * {@code /health} with the reasons where it is not ready, and a log line a request. No word of an
 * article stands in any of them. {@code /health} is open to everybody and {@code /metrics} to
 * readers, by the same gate as the pages.
 */
public final class Operations {
  private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

  private final PrometheusMeterRegistry meters =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Map<String, Supplier<Optional<String>>> checks = new LinkedHashMap<>();
  private final Consumer<Map<String, String>> log;
  private final MultiGauge refused =
      MultiGauge.builder("hearsay.refused")
          .description("Inputs that were refused, by reason")
          .register(meters);
  private final Timer relinks =
      Timer.builder("hearsay.relink")
          .description("Linking anew all that the ledger holds")
          .register(meters);
  private volatile @Nullable Snapshot counted;

  /**
   * @param log takes the fields of each line, {@code event} first
   */
  public Operations(Consumer<Map<String, String>> log) {
    this.log = log;
    new JvmMemoryMetrics().bindTo(meters);
    new UptimeMetrics().bindTo(meters);
    counts("hearsay.articles", "Articles that were read", s -> s.readings().size());
    counts("hearsay.claims", "Claims in the ledger", s -> s.claims().size());
    counts("hearsay.happenings", "Happenings in the ledger", s -> s.happenings().size());
    counts("hearsay.decisions", "Decisions that hold", s -> s.judgements().standing().size());
  }

  /** One that counts and logs nothing further. */
  static Operations quiet() {
    return new Operations(fields -> {});
  }

  private interface Count {
    int of(Snapshot snapshot);
  }

  private void counts(String name, String what, Count count) {
    gauge(
        name,
        what,
        () -> {
          Snapshot snapshot = counted;
          return snapshot == null ? 0 : count.of(snapshot);
        });
  }

  /**
   * A figure of which the server knows nothing by itself, asked for at each scrape.
   *
   * @param name with dots: {@code hearsay.waiting.bytes}
   */
  public void gauge(String name, String what, Supplier<Number> value) {
    Gauge.builder(name, value).description(what).register(meters);
  }

  /**
   * What must hold for the server to be ready.
   *
   * @param trouble the reason why not, fit for everybody's eyes; empty where all is well
   */
  public void ready(String name, Supplier<Optional<String>> trouble) {
    checks.put(name, trouble);
  }

  /** The same linker, its time taken. */
  Relinker timed(Relinker linker) {
    return (read, judgements) -> relinks.record(() -> linker.link(read, judgements));
  }

  void register(RoutesConfig routes, Snapshots snapshots) {
    ready("ledger", () -> readable(snapshots));
    routes.get("/metrics", ctx -> metrics(ctx, snapshots));
    routes.get("/health", this::health);
    routes.get("/health/ready", this::health);
    routes.get(
        "/health/live", ctx -> ctx.contentType("application/json").result("{\"live\":true}\n"));
  }

  private static Optional<String> readable(Snapshots snapshots) {
    Snapshot now = snapshots.now();
    boolean unlinked = now.happenings().isEmpty() && !now.claims().isEmpty();
    return unlinked ? Optional.of("articles were read and not linked yet") : Optional.empty();
  }

  private void metrics(Context ctx, Snapshots snapshots) {
    Snapshot now = snapshots.now();
    counted = now;
    Map<String, Integer> reasons = new TreeMap<>();
    now.refusals().forEach(no -> reasons.merge(no.reason().code(), 1, Integer::sum));
    List<MultiGauge.Row<?>> rows = new ArrayList<>();
    reasons.forEach((reason, n) -> rows.add(MultiGauge.Row.of(Tags.of("reason", reason), n)));
    refused.register(rows, true);
    ctx.header("Cache-Control", "no-store").contentType(PROMETHEUS).result(meters.scrape());
  }

  private void health(Context ctx) {
    List<String> reasons = new ArrayList<>();
    checks.forEach((name, check) -> trouble(name, check).ifPresent(reasons::add));
    ctx.header("Cache-Control", "no-store")
        .status(reasons.isEmpty() ? 200 : 503)
        .json(Map.of("live", true, "ready", reasons.isEmpty(), "reasons", reasons));
  }

  /** A check that fails is itself the trouble; what it says may name a path and stays here. */
  private Optional<String> trouble(String name, Supplier<Optional<String>> check) {
    try {
      return check.get().map(why -> name + ": " + why);
    } catch (RuntimeException e) {
      Map<String, String> fields = new LinkedHashMap<>();
      fields.put("event", "not-ready");
      fields.put("check", name);
      fields.put("fault", e.getClass().getSimpleName());
      log.accept(fields);
      return Optional.of(name + ": cannot be asked");
    }
  }

  /** After each request: its time by route and status, and its line. */
  void answered(Context ctx, float ms) {
    Endpoint matched = ctx.endpoints().lastHttpEndpoint();
    String route = matched == null ? "none" : matched.path;
    String method = ctx.method().name();
    String status = Integer.toString(ctx.statusCode());
    Timer.builder("hearsay.request")
        .description("Requests, by route and status")
        .tags("method", method, "route", route, "status", status)
        .register(meters)
        .record(Duration.ofNanos((long) (ms * 1e6)));
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("event", "request");
    fields.put("method", method);
    fields.put("path", ctx.path());
    fields.put("status", status);
    fields.put("ms", Integer.toString(Math.round(ms)));
    log.accept(fields);
  }
}
