/**
 * What a person hands on: the report of one happening with the proof of what was known on a day,
 * and the brief of what is new.
 *
 * <p>Takes: what a ledger knew at an instant ({@link org.hearsay.reports.Known}). Gives: HTML, PDF,
 * Markdown and a manifest of digests; the same ledger and day give the same bytes. Never: a
 * sentence without its number of independent origins and the way back to the words; an article's
 * whole text; the clock. Start at {@link org.hearsay.reports.Report}, {@link
 * org.hearsay.reports.ReportCheck}, {@link org.hearsay.reports.Brief}.
 */
@NullMarked
package org.hearsay.reports;

import org.jspecify.annotations.NullMarked;
