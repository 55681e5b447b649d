/**
 * Who may come in and do what, for the pages and the interface alike.
 *
 * <p>Takes: a request, and the book of accounts. Gives: a {@link org.hearsay.serve.access.Visitor}
 * on every request that is let through, or its refusal. Never: keeps a password or a secret (only
 * digests leave this package), trusts a name in the Host header that is not its own, tells whether
 * an account exists. Start at {@link org.hearsay.serve.access.Gate}.
 */
@NullMarked
package org.hearsay.serve.access;

import org.jspecify.annotations.NullMarked;
