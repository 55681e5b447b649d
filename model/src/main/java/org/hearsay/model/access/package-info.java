/**
 * Who may do what, and what was done: the words that serve, keep and the command line share.
 *
 * <p>Takes: nothing. Gives: accounts, sessions and tokens as values, {@link
 * org.hearsay.model.access.AccessBook} for where they are kept, {@link
 * org.hearsay.model.access.AuditLog} for what only grows. Never: a password, a session's or a
 * token's secret (only their digests). Start at {@link org.hearsay.model.access.AccessBook}.
 */
@NullMarked
package org.hearsay.model.access;

import org.jspecify.annotations.NullMarked;
