package org.hearsay.gather;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves a host and gives only addresses that the policy allows; the client connects to what it
 * is given and resolves no more, so that a name cannot mean another address between the check and
 * the connection (DNS rebinding).
 *
 * <p>A name with one forbidden address among public ones is refused whole: no honest site has that.
 */
final class CheckedResolver implements DnsResolver {
  /** How names are looked up; tests give their own. */
  interface Names {
    InetAddress[] all(String host) throws UnknownHostException;
  }

  private final Names names;
  private final AddressPolicy policy;

  CheckedResolver(Names names, AddressPolicy policy) {
    this.names = names;
    this.policy = policy;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    if (!policy.allowsName(host)) {
      throw new ForbiddenHost(host + " names the own machine or network");
    }
    InetAddress[] found = names.all(host);
    for (InetAddress address : found) {
      Optional<String> why = policy.refuses(address);
      if (why.isPresent()) {
        throw new ForbiddenHost(host + " is " + address.getHostAddress() + ": " + why.get());
      }
    }
    return found;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
