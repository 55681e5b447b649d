/**
 * What it is about: weapons, munitions, material, technology and troops by their words.
 *
 * <p>Takes: tokens. Gives: the items among them with their class (codebook, section 7). Never: a
 * judgement whether an event is told. The words lie in {@code items.tsv}, one fact a line. Start at
 * {@link org.hearsay.read.item.ItemLexicon}.
 */
@NullMarked
package org.hearsay.read.item;

import org.jspecify.annotations.NullMarked;
