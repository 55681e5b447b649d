/**
 * What is said to have happened.
 *
 * <p>Takes: a document and its attributions. Gives: claims and entities. Never: attributions of its
 * own. Start at {@link org.hearsay.read.claim.ClaimReader}.
 */
@NullMarked
package org.hearsay.read.claim;

import org.jspecify.annotations.NullMarked;
