package org.hearsay.link;

import java.util.function.LongToIntFunction;
import org.hearsay.model.CandidateIndex;
import org.hearsay.testkit.CandidateIndexContract;

class InMemoryIndexTest extends CandidateIndexContract {
  @Override
  protected CandidateIndex index(LongToIntFunction full) {
    return new InMemoryIndex(full);
  }
}
