package org.hearsay.read.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimCopy;
import org.hearsay.model.Days;
import org.hearsay.model.Item;
import org.hearsay.model.Party;
import org.hearsay.model.Place;
import org.hearsay.model.Quantity;
import org.hearsay.model.Span;
import org.hearsay.model.Time;
import org.hearsay.read.text.Document;

/** One claim stands once per voice and document, with all its mentions (codebook, section 2). */
final class Merger {

  /** Triggers that are verbs: two verbs of one sentence tell two events. */
  private final java.util.Set<Span> verbs;

  Merger(java.util.Set<Span> verbs) {
    this.verbs = verbs;
  }

  List<Claim> merged(List<Claim> claims, Document document) {
    List<Claim> sorted = new ArrayList<>(claims);
    sorted.sort(Comparator.comparing(Claim::trigger));
    List<Claim> kept = new ArrayList<>();
    for (Claim claim : sorted) {
      int twin = twin(kept, claim, document);
      if (twin < 0) {
        kept.add(claim);
      } else {
        kept.set(twin, joined(kept.get(twin), claim));
      }
    }
    return kept;
  }

  private int twin(List<Claim> kept, Claim claim, Document document) {
    for (int i = kept.size() - 1; i >= 0; i--) {
      if (same(kept.get(i), claim, document)) {
        return i;
      }
    }
    return -1;
  }

  private boolean same(Claim a, Claim b, Document document) {
    boolean voice =
        a.type() == b.type() && a.chain().equals(b.chain()) && a.polarity() == b.polarity();
    if (!voice) {
      return false;
    }
    boolean agree =
        items(a.item(), b.item())
            && quantities(a.quantity(), b.quantity())
            && parties(a.actor(), b.actor())
            && parties(a.counterpart(), b.counterpart())
            && places(a.place(), b.place())
            && times(a.time(), b.time());
    boolean sentence =
        document.sentenceAt(a.trigger().start()).equals(document.sentenceAt(b.trigger().start()));
    if (sentence) {
      boolean twoVerbs =
          verbs.contains(a.trigger())
              && verbs.contains(b.trigger())
              && !a.trigger().equals(b.trigger());
      return agree && !twoVerbs && !(a.trigger().equals(b.trigger()) && differentItems(a, b));
    }
    return agree && a.status() == b.status() && shares(a, b);
  }

  private static boolean differentItems(Claim a, Claim b) {
    return a.item().isPresent()
        && b.item().isPresent()
        && !a.item().get().span().equals(b.item().get().span());
  }

  /** Across sentences something definite must be common, and the later must add nothing. */
  private static boolean shares(Claim a, Claim b) {
    boolean item = a.item().isPresent() && b.item().isPresent();
    boolean adds =
        b.quantity().isPresent() && a.quantity().isEmpty()
            || b.place().isPresent() && a.place().isEmpty() && b.time().isPresent();
    return item && !adds;
  }

  private static boolean items(Optional<Item> a, Optional<Item> b) {
    return a.isEmpty() || b.isEmpty() || a.get().itemClass().compatible(b.get().itemClass());
  }

  private static boolean quantities(Optional<Quantity> a, Optional<Quantity> b) {
    return a.isEmpty()
        || b.isEmpty()
        || a.get().low() == b.get().low() && a.get().high().equals(b.get().high());
  }

  private static boolean parties(Optional<Party> a, Optional<Party> b) {
    return a.isEmpty() || b.isEmpty() || a.get().name().equals(b.get().name());
  }

  private static boolean places(Optional<Place> a, Optional<Place> b) {
    return a.isEmpty() || b.isEmpty() || a.get().name().equals(b.get().name());
  }

  private static boolean times(Optional<Time> a, Optional<Time> b) {
    Optional<Days> x = a.flatMap(Time::days);
    Optional<Days> y = b.flatMap(Time::days);
    return x.isEmpty() || y.isEmpty() || x.get().overlaps(y.get());
  }

  private static Claim joined(Claim a, Claim b) {
    List<Span> mentions = new ArrayList<>(a.mentions());
    b.mentions().stream().filter(m -> !mentions.contains(m)).forEach(mentions::add);
    mentions.sort(null);
    return ClaimCopy.of(a)
        .mentions(mentions)
        .actor(a.actor().or(b::actor))
        .counterpart(a.counterpart().or(b::counterpart))
        .item(a.item().or(b::item))
        .quantity(a.quantity().or(b::quantity))
        .place(a.place().or(b::place))
        .time(a.time().or(b::time))
        .made();
  }
}
