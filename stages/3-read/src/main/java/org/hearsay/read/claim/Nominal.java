package org.hearsay.read.claim;

import java.util.Optional;
import org.hearsay.model.Item;
import org.hearsay.model.Party;
import org.hearsay.read.grammar.NounGroup;

/**
 * A noun that may tell an event, with what stands around it.
 *
 * @param whole the noun is all that a voice is quoted for: "denied any violation"
 * @param does a verb says that somebody does it: "conducted a test"
 * @param governed some verb has it as object or subject
 */
record Nominal(
    Trigger trigger,
    Sighting sighting,
    NounGroup group,
    Optional<Item> what,
    Optional<Party> actor,
    Optional<Party> other,
    boolean whole,
    boolean does,
    boolean governed) {}
