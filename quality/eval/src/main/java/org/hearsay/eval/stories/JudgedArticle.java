package org.hearsay.eval.stories;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Reading;

/** One article's reading held against its gold: what the figures count and the errors show. */
record JudgedArticle(
    GoldArticle gold,
    Reading reading,
    Paired<GoldAttribution, Attribution> attributions,
    Paired<GoldClaim, Claim> claims,
    List<JudgedAttribution> judgedAttributions,
    List<JudgedClaim> judgedClaims) {

  /**
   * @throws IllegalArgumentException where the reading is of another text
   */
  static JudgedArticle of(GoldArticle gold, Reading reading) {
    if (!reading.article().text().equals(gold.article().text())) {
      throw new IllegalArgumentException(
          gold.article().id() + ": the reading's text is not the article's");
    }
    Pairing pairing = new Pairing(gold, reading);
    Paired<GoldAttribution, Attribution> attributions = pairing.attributions();
    Paired<GoldClaim, Claim> claims = pairing.claims();
    return new JudgedArticle(
        gold,
        reading,
        attributions,
        claims,
        attributions.pairs().stream()
            .map(p -> JudgedAttribution.of(gold, reading, p.gold(), p.read()))
            .toList(),
        claims.pairs().stream().map(p -> JudgedClaim.of(gold, p.gold(), p.read())).toList());
  }

  Article article() {
    return gold.article();
  }

  /** How many of the paired claims are right in all that makes a whole one. */
  int whole() {
    return (int) judgedClaims.stream().filter(c -> c.faults().isEmpty()).count();
  }

  void addTo(Figures figures) {
    figures.attribution.add(
        judgedAttributions.size(), reading.attributions().size(), gold.attributions().size());
    judgedAttributions.forEach(a -> a.right().forEach(figures::add));
    figures.claim.add(judgedClaims.size(), reading.claims().size(), gold.claims().size());
    for (JudgedClaim claim : judgedClaims) {
      claim.right().forEach(figures::add);
      claim
          .fits()
          .forEach(
              (role, fit) ->
                  figures
                      .of(role)
                      .add(
                          fit == Fit.RIGHT,
                          role.in(claim.read()).isPresent(),
                          claim.gold().span(role).isPresent()));
    }
    figures.whole.add(whole(), reading.claims().size(), gold.claims().size());
  }

  /** The line that stands for one article: hit/read/gold. */
  String line() {
    return "  %s: attributions %d/%d/%d, claims %d/%d/%d (hit/predicted/gold), whole %d"
        .formatted(
            article().id(),
            judgedAttributions.size(),
            reading.attributions().size(),
            gold.attributions().size(),
            judgedClaims.size(),
            reading.claims().size(),
            gold.claims().size(),
            whole());
  }
}
