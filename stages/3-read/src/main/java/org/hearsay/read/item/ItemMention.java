package org.hearsay.read.item;

import org.hearsay.model.ItemClass;
import org.hearsay.model.Span;

/**
 * An item's words in a text.
 *
 * @param firstToken index of its first token in the list that was searched
 * @param endToken index after its last
 * @param named a designation or a maker's name, "KN-23"
 */
public record ItemMention(
    ItemClass itemClass, Span span, int firstToken, int endToken, boolean named) {}
