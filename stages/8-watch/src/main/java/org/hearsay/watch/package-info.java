/**
 * Tells people what changed: saved searches with a condition, each change told once.
 *
 * <p>Takes: a ledger, a search over its claims, a book of watches. Gives: changes in the book, and
 * their delivery by webhook and e-mail (feeds are asked for: serve shows them). Never: tells of a
 * change under two keys, loses one that is in the book, talks to an address of the own network.
 * Start at {@link org.hearsay.watch.Watching}, which finds changes, and {@link
 * org.hearsay.watch.Deliverer}, which carries them out; {@link org.hearsay.watch.Watchkeeper} does
 * both, round after round.
 */
@NullMarked
package org.hearsay.watch;

import org.jspecify.annotations.NullMarked;
