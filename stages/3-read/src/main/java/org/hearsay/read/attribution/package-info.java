/**
 * Who says what.
 *
 * <p>Takes: a document. Gives: its attributions with voices, stances and parents. Never: claims.
 * Start at {@link org.hearsay.read.attribution.Attributed}.
 */
@NullMarked
package org.hearsay.read.attribution;

import org.jspecify.annotations.NullMarked;
