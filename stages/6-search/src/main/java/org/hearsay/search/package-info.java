/**
 * Finds claims by words, phrases and fields.
 *
 * <p>Takes: readings and the linking over them. Gives: claims that answer a query, with the words
 * that answer marked; or the place where the query cannot be read. Never: is a source of anything;
 * the index can be thrown away and made again. Start at {@link org.hearsay.search.LuceneSearch};
 * the query's grammar stands with {@code QueryReader}.
 */
@NullMarked
package org.hearsay.search;

import org.jspecify.annotations.NullMarked;
