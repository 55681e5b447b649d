package org.hearsay.read.place;

import java.util.List;
import org.hearsay.gazetteer.GazetteerPlace;
import org.hearsay.model.Span;

/**
 * A name that may be a place's, with all that was weighed: for learning the weights and for showing
 * why.
 *
 * @param sense mentions that share a number mean one place
 * @param signs for and against being a place here
 * @param candidates the places that bear the name
 * @param evidence per candidate, as the last judgement saw it
 * @param probability per candidate
 * @param placeProbability how likely the name means a place here at all
 */
public record Examined(
    Span span,
    int sense,
    double[] signs,
    List<GazetteerPlace> candidates,
    double[][] evidence,
    double[] probability,
    double placeProbability) {
  /** Index of the likeliest candidate. */
  public int best() {
    int best = 0;
    for (int i = 1; i < probability.length; i++) {
      best = probability[i] > probability[best] ? i : best;
    }
    return best;
  }
}
