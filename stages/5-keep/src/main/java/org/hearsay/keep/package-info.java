/**
 * Keeps what was read, what was believed, and what was refused, in one folder.
 *
 * <p>Takes: readings, linkings, refusals. Gives: them back, as they are now or were known on a day.
 * Never: computes what a text says; changes a file that another program or a newer Hearsay wrote;
 * acknowledges what is not yet on the disk. Start at {@link org.hearsay.keep.EmbeddedLedger}.
 */
@NullMarked
package org.hearsay.keep;

import org.jspecify.annotations.NullMarked;
