/**
 * Saved searches that tell of changes: the words that the watch stage, keep, serve and the command
 * line share.
 *
 * <p>Takes: nothing. Gives: watches, their conditions, the changes they told of and how those were
 * delivered, as values; {@link org.hearsay.model.watch.WatchBook} for where they are kept. Never:
 * decides what is a change (the watch stage does). Start at {@link
 * org.hearsay.model.watch.WatchBook}.
 */
@NullMarked
package org.hearsay.model.watch;

import org.jspecify.annotations.NullMarked;
