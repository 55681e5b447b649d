/**
 * When: dates and relative times as calendar days (ISO 8601 intervals, codebook section 2 and
 * ruling 13).
 *
 * <p>Takes: the tokens of a sentence, the publication date, the day last spoken of. Gives: every
 * expression of time, resolved once as past and once as future, for the tense of the claim decides.
 * Never: a clock. Start at {@link org.hearsay.read.time.TimeReader}.
 */
@NullMarked
package org.hearsay.read.time;

import org.jspecify.annotations.NullMarked;
