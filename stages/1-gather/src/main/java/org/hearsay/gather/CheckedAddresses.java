package org.hearsay.gather;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.hearsay.model.Refused;

/**
 * The check that every fetch passes, for others who talk to addresses that people give: spelling,
 * name, port, and each address that the name means at the moment of connecting.
 */
public final class CheckedAddresses {
  private final AddressPolicy policy;
  private final CheckedResolver resolver;

  public CheckedAddresses(AddressPolicy policy) {
    this.policy = policy;
    this.resolver = new CheckedResolver(WebClient::systemNames, policy);
  }

  /**
   * The address in one spelling.
   *
   * @throws IOException where it may not be talked to; the message says why
   */
  public URI accept(String written) throws IOException {
    WebAddress address;
    try {
      address = WebAddress.parse(written);
    } catch (Refused e) {
      throw new IOException(e.detail());
    }
    if (!policy.allowsPort(address.port())) {
      throw new IOException("port " + address.port() + " is not the web's");
    }
    boolean literal = address.host().contains(":") || address.host().matches("[0-9.]+");
    if (literal || !policy.allowsName(address.host())) {
      resolver.resolve(address.host());
    }
    return URI.create(address.toString());
  }

  /**
   * The addresses that the host's name means now, all of them allowed: connect to these and look up
   * no more.
   *
   * @throws ForbiddenHost where one is not allowed
   */
  public InetAddress[] resolve(String host) throws UnknownHostException {
    return resolver.resolve(host);
  }
}
