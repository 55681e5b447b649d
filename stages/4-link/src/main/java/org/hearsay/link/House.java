package org.hearsay.link;

import java.util.Optional;

/**
 * A house as the data files know it: a state, a movement or a body with a name of its own.
 *
 * @param name as it is shown and counted
 * @param code its ISO 3166-1 alpha-2 code, where it is a state
 */
record House(String name, Optional<String> code) {
  boolean isState() {
    return code.isPresent() && !code.get().equals("UN");
  }
}
