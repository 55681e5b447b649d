package org.hearsay.read.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimCopy;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Span;
import org.hearsay.read.attribution.Attributed;
import org.hearsay.read.entity.EntityLexicon;
import org.hearsay.read.item.ItemLexicon;
import org.hearsay.read.place.PlaceMention;
import org.hearsay.read.place.PlaceReader;
import org.hearsay.read.text.Document;

/**
 * Reads claims and entities out of a document whose attributions are known.
 *
 * <p>By lexicon and frames ({@link RuleClaims}), and where there is a model by a network as well
 * ({@link EventSpotter}); {@link TwoReaders} weighs what both say. Claims of one voice that speak
 * of one event are merged.
 */
public final class ClaimReader {
  private final PlaceReader places;
  private final Optional<EventSpotter> spotter;

  private ClaimReader(PlaceReader places, Optional<EventSpotter> spotter) {
    this.places = places;
    this.spotter = spotter;
  }

  /** By lexicon and frames alone. */
  public static ClaimReader lexical() {
    return new ClaimReader(PlaceReader.standard(), Optional.empty());
  }

  /**
   * By the claim network of this build, with lexicon and frames beside it.
   *
   * @throws org.hearsay.encoder.ModelFile.Unusable where there is no such model
   */
  public static ClaimReader learned() {
    return new ClaimReader(PlaceReader.standard(), Optional.of(EventSpotter.bundled()));
  }

  /** Looks at every sentence; whoever speaks in it, that stays the same. */
  public Seen see(Article article, Document document) {
    List<PlaceMention> named = places.places(document, article.outlet());
    List<Sighting> sightings =
        new Sightings(EntityLexicon.standard(), ItemLexicon.standard())
            .of(article, document, named);
    Matter matter = new Matter(sightings);
    return new Seen(
        document,
        sightings,
        named,
        spotter.map(s -> s.spot(document.text(), matter.passages(document))));
  }

  /** A claim's attribution is {@link Attributed#innermost} of its trigger, its chain that one's. */
  public ClaimReading read(Seen seen, Attributed attributed) {
    RuleClaims rules = RuleClaims.of(seen, attributed);
    List<Claim> claims = rules.claims();
    if (seen.events().isPresent()) {
      TwoReaders two = new TwoReaders(seen, seen.events().get(), attributed);
      claims = two.joined(rules.claims());
    }
    List<Claim> merged = new Merger(rules.verbs()).merged(claims, seen.document());
    return new ClaimReading(numbered(merged), EntityMentions.of(seen.sightings(), seen.named()));
  }

  private static List<Claim> numbered(List<Claim> claims) {
    List<Claim> sorted = new ArrayList<>(claims);
    sorted.sort(Comparator.comparing(Claim::trigger));
    List<Claim> numbered = new ArrayList<>();
    for (Claim c : sorted) {
      numbered.add(named(c, new ClaimId("c" + (numbered.size() + 1)), c.mentions()));
    }
    return numbered;
  }

  static Claim named(Claim c, ClaimId id, List<Span> mentions) {
    return ClaimCopy.of(c).id(id).mentions(mentions).made();
  }
}
