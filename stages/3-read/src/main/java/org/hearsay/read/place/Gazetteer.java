package org.hearsay.read.place;

import java.util.List;
import org.hearsay.read.text.Token;

/**
 * Knows places by name. The narrow door behind which a larger gazetteer may stand; implementations
 * are immutable and safe for any number of threads.
 */
public interface Gazetteer {
  /**
   * The places that a text names, in order, none overlapping another. The whole text is given, for
   * a name that several places share is told apart by what stands around it.
   */
  List<PlaceMention> places(List<Token> tokens);

  /** The small gazetteer of the field that ships as a data file. */
  static Gazetteer ofTheField() {
    return FieldGazetteer.STANDARD;
  }
}
