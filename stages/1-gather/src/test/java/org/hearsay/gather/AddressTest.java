package org.hearsay.gather;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.model.Refusal;
import org.hearsay.model.Refused;
import org.hearsay.testkit.web.Answers;
import org.hearsay.testkit.web.LocalWeb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No spelling and no trick leads to an address that is not public. */
class AddressTest {
  /** Names that a hostile DNS would answer so. */
  private static InetAddress[] names(String host) throws UnknownHostException {
    return switch (host) {
      case "private.example" -> all("10.1.2.3");
      case "metadata.example" -> all("169.254.169.254");
      case "mixed.example" -> all("93.184.216.34", "127.0.0.1");
      case "six.example" -> all("fe80::1");
      case "nat64.example" -> all("64:ff9b::a00:1");
      case "six-to-four.example" -> all("2002:a00:1::");
      case "teredo.example" -> all("2001:0:4136:e378:8000:63bf:3fff:fdd2");
      case "public.example" -> all("93.184.216.34");
      default -> InetAddress.getAllByName(host);
    };
  }

  private static InetAddress[] all(String... literals) throws UnknownHostException {
    InetAddress[] found = new InetAddress[literals.length];
    for (int i = 0; i < literals.length; i++) {
      found[i] = InetAddress.getByName(literals[i]);
    }
    return found;
  }

  private static WebClient client(AddressPolicy policy, CheckedResolver.Names names) {
    return new WebClient(FetchLimits.usual(), policy, names, "test", Clock.systemUTC());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://127.1/",
        "http://127.0.1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0x7f.0.0.1/",
        "http://0x7f.1/",
        "http://017700000001/",
        "http://0177.0.0.1/",
        "http://0177.0.0.01/",
        "http://127.0.0.1./",
        "http://127.000.000.001/",
        "http://0/",
        "http://0.0.0.0/",
        "http://10.0.0.1/",
        "http://10.1/",
        "http://172.16.0.1/",
        "http://172.31.255.255/",
        "http://192.168.1.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://100.64.0.1/",
        "http://192.0.0.1/",
        "http://192.0.2.1/",
        "http://198.18.0.1/",
        "http://198.51.100.7/",
        "http://203.0.113.9/",
        "http://224.0.0.1/",
        "http://240.0.0.1/",
        "http://255.255.255.255/",
        "http://192.88.99.1/",
        "http://[::1]/",
        "http://[::]/",
        "http://[0:0:0:0:0:0:0:1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:7f00:1]/",
        "http://[::ffff:8.8.8.8]/",
        "http://[::127.0.0.1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[64:ff9b:1::1]/",
        "http://[2002:7f00:1::]/",
        "http://[2001:db8::1]/",
        "http://[2001::1]/",
        "http://[fc00::1]/",
        "http://[fd12:3456::1]/",
        "http://[fe80::1]/",
        "http://[fe80::1%25eth0]/",
        "http://[fec0::1]/",
        "http://[ff02::1]/",
        "http://[100::1]/",
        "http://[4000::1]/",
        "http://localhost/",
        "http://LOCALHOST/",
        "http://localhost./",
        "http://a.localhost/",
        "http://printer.local/",
        "http://db.internal/",
        "http://intranet/",
        "http://router.home.arpa/",
        "http://private.example/",
        "http://metadata.example/",
        "http://mixed.example/",
        "http://six.example/",
        "http://nat64.example/",
        "http://six-to-four.example/",
        "http://teredo.example/",
        "http://user@127.0.0.1/",
        "http://public.example@127.0.0.1/",
        "http://public.example:80@10.0.0.1/",
        "http://127.0.0.1:80#@public.example/",
        "http://127.0.0.1%2f@public.example/",
        "http://public.example\\@127.0.0.1/",
        "http://１２７.０.０.１/",
        "http://①②⑦.⓪.⓪.①/",
        "http://127。0。0。1/",
        "http://%31%32%37.0.0.1/",
        "http:///etc/passwd",
        "http:127.0.0.1",
        "file:///etc/passwd",
        "ftp://public.example/",
        "gopher://public.example/",
        "jar:http://public.example/!/",
        "data:text/html,x",
        "javascript:alert(1)",
        "//127.0.0.1/",
        "http://public.example:22/",
        "http://public.example:6379/",
        "http://public.example:99999/",
        "http://public.example:8o/",
        "http://[::1/",
        "http://",
        "http://pub lic.example/",
        "http://public.example\r\nHost: x/",
        "http://.../",
        "http://256.256.256.256/",
        "http://1.2.3.4.5/",
        "http://0x100000000/"
      })
  void is_refused_before_a_connection_is_made(String spelled) throws IOException {
    try (WebClient client = client(AddressPolicy.publicOnly(), AddressTest::names)) {
      Refused refused =
          assertThrows(
              Refused.class, () -> client.get(WebAddress.parse(spelled), Map.of()), spelled);
      assertEquals(Refusal.FORBIDDEN_ADDRESS, refused.reason(), spelled + ": " + refused.detail());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://93.184.216.34/", "http://[2606:2800:220:1:248:1893:25c8:1946]/",
            "https://public.example/",
        "https://public.example:8443/a?b=c", "HTTPS://Public.Example/ä?q=ö",
            "https://bücher.example/"
      })
  void public_addresses_pass_the_check(String spelled) throws Refused, UnknownHostException {
    WebAddress address = WebAddress.parse(spelled);
    CheckedResolver.Names known =
        host -> host.contains("example") ? all("93.184.216.34") : names(host);
    assertTrue(
        new CheckedResolver(known, AddressPolicy.publicOnly()).resolve(address.host()).length > 0);
  }

  @Test
  void a_name_that_changes_its_mind_is_looked_up_once_for_a_connection() throws Exception {
    try (LocalWeb inside = LocalWeb.start().answer("/", Answers.ok("text/plain", "secret"))) {
      AtomicInteger asked = new AtomicInteger();
      CheckedResolver.Names rebinding =
          host -> asked.getAndIncrement() == 0 ? all("192.0.2.1") : all("127.0.0.1");
      AddressPolicy policy = AddressPolicy.allowing(java.util.List.of("192.0.2.1"));
      FetchLimits soon =
          new FetchLimits(
              1000,
              1000,
              10,
              1,
              java.time.Duration.ofMillis(300),
              java.time.Duration.ofMillis(300),
              java.time.Duration.ofSeconds(2),
              10,
              1000,
              10,
              10);
      String port = inside.url("/").replaceAll("\\D+$", "").replaceAll(".*:", "");
      try (WebClient client = new WebClient(soon, policy, rebinding, "test", Clock.systemUTC())) {
        WebAddress url = WebAddress.parse("http://rebind.example:" + port + "/");
        assertThrows(IOException.class, () -> client.get(url, Map.of()));
        assertEquals(1, asked.get(), "the checked address is the one that is connected to");
        Refused later = assertThrows(Refused.class, () -> client.get(url, Map.of()));
        assertEquals(Refusal.FORBIDDEN_ADDRESS, later.reason());
      }
      assertEquals(0, inside.log().size(), "the inside never heard of it");
    }
  }

  @Test
  void what_a_person_allowed_opens_nothing_else() throws Exception {
    AddressPolicy policy = AddressPolicy.allowing(java.util.List.of("127.0.0.1"));
    for (String other : new String[] {"127.0.0.2", "10.0.0.1", "::1", "169.254.169.254"}) {
      assertTrue(policy.refuses(InetAddress.getByName(other)).isPresent(), other);
    }
    assertTrue(policy.refuses(InetAddress.getByName("127.0.0.1")).isEmpty());
  }
}
