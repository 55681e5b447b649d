package org.hearsay.watch;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.hearsay.model.watch.Change;
import org.hearsay.model.watch.Delivery;
import org.hearsay.model.watch.Watch;
import org.hearsay.model.watch.WatchBook;

/**
 * Posts a change as JSON, signed, to a checked address; follows no redirect, sends no cookie, reads
 * no answer but its status.
 */
public final class WebhookCourier implements Courier, Closeable {
  private static final Duration CONNECT_TIME = Duration.ofSeconds(10);

  /** For the answer in full, so that a drip of bytes ends too. */
  private static final Duration WHOLE_TIME = Duration.ofSeconds(30);

  private static final JsonMapper JSON = new JsonMapper();

  private final WatchBook book;
  private final AddressCheck addresses;
  private final URI base;
  private final InstantSource clock;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService deadlines =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  /**
   * @param base where the pages begin, for the links
   */
  public WebhookCourier(WatchBook book, AddressCheck addresses, URI base, InstantSource clock) {
    this.book = book;
    this.addresses = addresses;
    this.base = base;
    this.clock = clock;
    this.client = client(addresses);
  }

  private static CloseableHttpClient client(AddressCheck addresses) {
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new Checked(addresses))
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(CONNECT_TIME))
                        .setSocketTimeout(Timeout.of(WHOLE_TIME))
                        .setTimeToLive(TimeValue.ofSeconds(30))
                        .build())
                .build())
        .setDefaultRequestConfig(
            RequestConfig.custom().setResponseTimeout(Timeout.of(WHOLE_TIME)).build())
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableAutomaticRetries()
        .disableContentCompression()
        .build();
  }

  /** The client connects to what this gives, and to nothing else. */
  private record Checked(AddressCheck addresses) implements DnsResolver {
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
      return addresses.resolve(host);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }

  @Override
  public void carry(Delivery delivery, Watch watch, List<Change> changes) throws IOException {
    URI to;
    try {
      to = addresses.accept(watch.webhook().orElse(""));
    } catch (IOException e) {
      throw new Undeliverable(String.valueOf(e.getMessage()));
    }
    Instant now = clock.instant();
    String body = body(delivery, watch, changes, now);
    HttpPost post = new HttpPost(to);
    post.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
    post.setHeader("User-Agent", "Hearsay watch");
    post.setHeader("webhook-id", delivery.key());
    post.setHeader("webhook-timestamp", Long.toString(now.getEpochSecond()));
    post.setHeader(
        "webhook-signature", Signature.of(book.secret(watch.number()), delivery.key(), now, body));
    send(post);
  }

  private void send(HttpPost post) throws IOException {
    Future<?> deadline =
        deadlines.schedule(post::cancel, WHOLE_TIME.toMillis(), TimeUnit.MILLISECONDS);
    try {
      int status = client.execute(post, response -> response.getCode());
      if (status < 200 || status > 299) {
        throw new IOException("the receiver answered " + status);
      }
    } catch (AddressCheck.Forbidden e) {
      throw new Undeliverable(String.valueOf(e.getMessage()));
    } finally {
      deadline.cancel(false);
    }
  }

  private String body(Delivery delivery, Watch watch, List<Change> changes, Instant now) {
    Change change = changes.getFirst();
    ObjectNode message = JSON.createObjectNode();
    message.put("type", "hearsay.change").put("timestamp", now.toString());
    ObjectNode data = message.putObject("data");
    data.put("delivery", delivery.key())
        .put("change", change.key())
        .put("condition", change.condition().code())
        .put("value", change.value())
        .put("title", change.title())
        .put("words", change.words())
        .put("happening", change.happening())
        .put("claim", change.claim().toString())
        .put("link", Letter.link(base, change))
        .put("constructed", change.constructed())
        .put("at", change.at().toString());
    data.putObject("watch")
        .put("number", watch.number())
        .put("name", watch.name())
        .put("query", watch.query());
    return message.toString();
  }

  @Override
  public void close() throws IOException {
    deadlines.shutdownNow();
    client.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
  }
}
