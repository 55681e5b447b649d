/**
 * Stage 2: bytes to articles.
 *
 * <p>Takes: the bytes of a page, PDF, mail, feed or plain text, and hints (name, address, header).
 * Gives: articles with their text, title, date, authors, outlet, canonical address, language, and
 * the place in the source of every extracted character; or a refusal by name. Never: I/O, clocks,
 * randomness, threads, state. Start at {@link org.hearsay.extract.Extractor}.
 */
@NullMarked
package org.hearsay.extract;

import org.jspecify.annotations.NullMarked;
