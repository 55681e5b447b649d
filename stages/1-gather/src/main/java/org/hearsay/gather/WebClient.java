package org.hearsay.gather;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.hearsay.model.Refusal;
import org.hearsay.model.Refused;
import org.jspecify.annotations.Nullable;

/**
 * One GET, within the limits, to a checked address; follows nothing, remembers nothing (no cookies,
 * no proxy, no credentials). Safe for many threads.
 */
final class WebClient implements Closeable {
  private static final int CONNECTIONS_MAX = 64;

  private final FetchLimits limits;
  private final AddressPolicy policy;
  private final String userAgent;
  private final Clock clock;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService deadlines =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  WebClient(
      FetchLimits limits,
      AddressPolicy policy,
      CheckedResolver.Names names,
      String userAgent,
      Clock clock) {
    this.limits = limits;
    this.policy = policy;
    this.userAgent = userAgent;
    this.clock = clock;
    this.client = client(limits, new CheckedResolver(names, policy));
  }

  /** Looks names up as the machine does. */
  static InetAddress[] systemNames(String host) throws java.net.UnknownHostException {
    return InetAddress.getAllByName(host);
  }

  private static CloseableHttpClient client(FetchLimits limits, CheckedResolver resolver) {
    Http1Config heads =
        Http1Config.custom()
            .setMaxHeaderCount(limits.headerLinesMax())
            .setMaxLineLength(limits.headerLineBytesMax())
            .build();
    PoolingHttpClientConnectionManager connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setDnsResolver(resolver)
            .setConnectionFactory(
                ManagedHttpClientConnectionFactory.builder().http1Config(heads).build())
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(Timeout.of(limits.connectTime()))
                    .setSocketTimeout(Timeout.of(limits.idleTime()))
                    .setValidateAfterInactivity(TimeValue.ZERO_MILLISECONDS)
                    .build())
            .setMaxConnTotal(CONNECTIONS_MAX)
            .setMaxConnPerRoute(2)
            .build();
    return HttpClients.custom()
        .setConnectionManager(connections)
        .setDefaultRequestConfig(
            RequestConfig.custom().setResponseTimeout(Timeout.of(limits.idleTime())).build())
        .disableRedirectHandling()
        .disableContentCompression()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableAutomaticRetries()
        .build();
  }

  /**
   * @param validators headers of a conditional request, by name
   * @throws IOException where the outside world failed and a later try may succeed
   */
  Exchange get(WebAddress url, Map<String, String> validators) throws Refused, IOException {
    if (!policy.allowsPort(url.port())) {
      throw new Refused(Refusal.FORBIDDEN_ADDRESS, "port " + url.port() + " is not the web's");
    }
    HttpGet request = request(url, validators);
    AtomicBoolean late = new AtomicBoolean();
    Future<?> deadline =
        deadlines.schedule(
            () -> {
              late.set(true);
              request.cancel();
            },
            limits.wholeTime().toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      HttpClientContext context = HttpClientContext.create();
      Instant at = clock.instant();
      HttpHost host = new HttpHost(url.scheme(), url.host(), url.port());
      return client.execute(
          host, request, context, response -> exchange(url, at, request, response, context));
    } catch (ForbiddenHost e) {
      throw new Refused(Refusal.FORBIDDEN_ADDRESS, String.valueOf(e.getMessage()));
    } catch (BodyTooLarge e) {
      throw Refused.limit("bodyBytesMax", limits.bodyBytesMax());
    } catch (MessageConstraintException e) {
      throw new Refused(Refusal.TOO_LARGE, "a head beyond headerLinesMax or headerLineBytesMax");
    } catch (IOException e) {
      if (late.get()) {
        throw new Refused(Refusal.NETWORK, "wholeTime is " + limits.wholeTime().toSeconds() + " s");
      }
      throw e;
    } finally {
      deadline.cancel(false);
    }
  }

  private HttpGet request(WebAddress url, Map<String, String> validators) {
    HttpGet request = new HttpGet(url.path());
    request.setHeader("Host", url.origin().substring(url.origin().indexOf("//") + 2));
    request.setHeader("User-Agent", userAgent);
    request.setHeader(
        "Accept",
        "text/html,application/xhtml+xml,application/xml;q=0.9,application/pdf,*/*;q=0.5");
    request.setHeader("Accept-Language", "en,*;q=0.5");
    request.setHeader("Accept-Encoding", "gzip, br");
    validators.forEach(request::setHeader);
    return request;
  }

  private Exchange exchange(
      WebAddress url,
      Instant at,
      HttpGet request,
      ClassicHttpResponse response,
      HttpClientContext context)
      throws HttpException, IOException {
    List<Exchange.Field> head = new ArrayList<>();
    for (Header header : response.getHeaders()) {
      head.add(new Exchange.Field(header.getName(), String.valueOf(header.getValue())));
    }
    String reason = response.getReasonPhrase() == null ? "" : response.getReasonPhrase();
    return new Exchange(
        url,
        at,
        remote(context),
        requestBytes(url, request),
        response.getCode(),
        "HTTP/1.1 " + response.getCode() + " " + reason,
        head,
        body(response.getEntity()));
  }

  private byte[] body(@Nullable HttpEntity entity) throws IOException {
    if (entity == null) {
      return new byte[0];
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputStream in = entity.getContent();
    byte[] piece = new byte[16_384];
    for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
      out.write(piece, 0, n);
      if (out.size() > limits.bodyBytesMax()) {
        throw new BodyTooLarge();
      }
    }
    return out.toByteArray();
  }

  private static String remote(HttpClientContext context) {
    SocketAddress remote =
        context.getEndpointDetails() == null
            ? null
            : context.getEndpointDetails().getRemoteAddress();
    return remote instanceof InetSocketAddress address && address.getAddress() != null
        ? address.getAddress().getHostAddress()
        : "";
  }

  private static byte[] requestBytes(WebAddress url, HttpGet request) {
    StringBuilder lines = new StringBuilder("GET " + url.path() + " HTTP/1.1\r\n");
    for (Header header : request.getHeaders()) {
      lines.append(header.getName()).append(": ").append(header.getValue()).append("\r\n");
    }
    return lines.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Stops the reading of a body; closing the connection lets the rest go unread. */
  private static final class BodyTooLarge extends IOException {
    private static final long serialVersionUID = 1;
  }

  @Override
  public void close() throws IOException {
    deadlines.shutdownNow();
    client.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
  }
}
