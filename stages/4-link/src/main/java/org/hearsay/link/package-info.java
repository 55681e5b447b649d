/**
 * Readings to happenings: who copied whom, which claims speak of the same event, how many
 * independent origins stand behind it, what contradicts what, and the grade.
 *
 * <p>Takes: readings and the decisions of people. Gives: a {@link org.hearsay.model.Linking}.
 * Never: I/O, clocks, randomness, threads, loggers; the result depends on the set of readings
 * alone, not on their order or batches. Start at {@link org.hearsay.link.Linker}.
 */
@NullMarked
package org.hearsay.link;

import org.jspecify.annotations.NullMarked;
