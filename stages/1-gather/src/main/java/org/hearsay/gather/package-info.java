/**
 * Stage 1: from the open web to captures.
 *
 * <p>Takes: a list of sources, an archive's folder, an address policy, limits. Gives: captures (the
 * bytes, when, from where), each in the archive and on the disk before it is handed on; and
 * refusals by name. Never: an address that is not public unless told to, a page that robots.txt
 * forbids, a request sooner than the host's pace, more than the named limits. Start at {@link
 * org.hearsay.gather.Gatherer} and {@link org.hearsay.gather.Archive}.
 */
@NullMarked
package org.hearsay.gather;

import org.jspecify.annotations.NullMarked;
