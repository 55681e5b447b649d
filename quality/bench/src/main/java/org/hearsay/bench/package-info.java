/**
 * Runs of the whole gatherer over the local web.
 *
 * <p>Takes: numbers on the command line. Gives: a table on standard output for docs/results.md.
 * Never: the open web. Start at {@link org.hearsay.bench.GatherRun} and {@link
 * org.hearsay.bench.KillRun}.
 */
@NullMarked
package org.hearsay.bench;

import org.jspecify.annotations.NullMarked;
