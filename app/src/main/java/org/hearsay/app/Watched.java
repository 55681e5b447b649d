package org.hearsay.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.gather.AddressPolicy;
import org.hearsay.gather.CheckedAddresses;
import org.hearsay.gather.ForbiddenHost;
import org.hearsay.keep.EmbeddedLedger;
import org.hearsay.model.ClaimSearch;
import org.hearsay.model.watch.Change;
import org.hearsay.model.watch.Delivery;
import org.hearsay.search.LuceneSearch;
import org.hearsay.serve.Watches;
import org.hearsay.watch.AddressCheck;
import org.hearsay.watch.Courier;
import org.hearsay.watch.Deliverer;
import org.hearsay.watch.MailCourier;
import org.hearsay.watch.MailSettings;
import org.hearsay.watch.RetryPlan;
import org.hearsay.watch.Signature;
import org.hearsay.watch.Watching;
import org.hearsay.watch.WebhookCourier;

/**
 * Joins the watches to the ledger, the search, gather's check of addresses and the folder's mail
 * settings.
 */
final class Watched implements Watches.Rules {
  private final AddressCheck addresses;
  private final Path folder;
  private final boolean encrypted;
  private final Optional<MailSettings> mail;

  /**
   * @param others whether the policy lets through what is not public, for a test: then http too
   * @throws IOException where the mail settings cannot be used
   */
  Watched(AddressPolicy policy, boolean others, Path folder) throws IOException {
    this.addresses = new Gathers(new CheckedAddresses(policy));
    this.encrypted = !others;
    this.mail = MailSettings.in(folder);
    this.folder = folder;
  }

  /** The data folder that is watched. */
  Path folder() {
    return folder;
  }

  /** Gather's check, in the watch stage's words. */
  private record Gathers(CheckedAddresses checked) implements AddressCheck {
    @Override
    public URI accept(String written) throws IOException {
      try {
        return checked.accept(written);
      } catch (ForbiddenHost e) {
        throw new Forbidden(String.valueOf(e.getMessage()));
      }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
      try {
        return checked.resolve(host);
      } catch (ForbiddenHost e) {
        throw new Forbidden(String.valueOf(e.getMessage()));
      }
    }
  }

  @Override
  public void checkWebhook(String address) {
    try {
      URI accepted = addresses.accept(address);
      if (encrypted && !accepted.getScheme().equals("https")) {
        throw new IllegalArgumentException("changes are posted to https addresses");
      }
      addresses.resolve(accepted.getHost().replaceAll("[\\[\\]]", ""));
    } catch (AddressCheck.Forbidden e) {
      throw new IllegalArgumentException(String.valueOf(e.getMessage()), e);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("there is no host " + e.getMessage(), e);
    } catch (IOException e) {
      throw new IllegalArgumentException(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public void checkMail(String address) {
    if (!MailSettings.isAddress(address)) {
      throw new IllegalArgumentException("no e-mail address: " + address);
    }
  }

  @Override
  public boolean sendsMail() {
    return mail.isPresent();
  }

  @Override
  public String freshSecret() {
    return Signature.freshSecret();
  }

  /** Finds changes. */
  static Watching watching(EmbeddedLedger ledger, ClaimSearch search) {
    return new Watching(ledger, ledger.watches(), search, InstantSource.system());
  }

  /** Carries changes out; close the courier afterwards. */
  Deliverer deliverer(EmbeddedLedger ledger, WebhookCourier webhook, URI base) {
    InstantSource clock = InstantSource.system();
    Map<Delivery.Channel, Courier> couriers = new EnumMap<>(Delivery.Channel.class);
    couriers.put(Delivery.Channel.WEBHOOK, webhook);
    mail.ifPresent(m -> couriers.put(Delivery.Channel.MAIL, new MailCourier(m, base, clock)));
    return new Deliverer(
        ledger.watches(), couriers, RetryPlan.usual(), clock, new java.util.Random());
  }

  WebhookCourier webhook(EmbeddedLedger ledger, URI base) {
    return new WebhookCourier(ledger.watches(), addresses, base, InstantSource.system());
  }

  /** Looks at the ledger after it was linked, where somebody watches it. */
  static List<Change> afterLinking(EmbeddedLedger ledger) {
    if (ledger.watches().watches().isEmpty()) {
      return List.of();
    }
    try (ClaimSearch search = LuceneSearch.inMemory()) {
      return watching(ledger, search).evaluate();
    }
  }

  /** The same, told on standard output. */
  static void tellAfterLinking(EmbeddedLedger ledger) {
    List<Change> changes = afterLinking(ledger);
    if (!changes.isEmpty()) {
      System.out.printf(
          "%d watched changes; hearsay serve or hearsay watch run delivers them%n", changes.size());
    }
  }
}
