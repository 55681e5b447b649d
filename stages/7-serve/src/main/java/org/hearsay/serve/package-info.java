/**
 * Shows the ledger to a person: pages on the loopback address, rendered on the server.
 *
 * <p>Takes: a ledger and a search over its claims. Gives: pages whose every figure leads to its
 * words. Never: talks to another host; lets a text from the world become markup, query or path;
 * computes what is believed (it counts and draws). Start at {@link org.hearsay.serve.Server}, then
 * {@link org.hearsay.serve.Snapshot} for what the pages see; the templates lie in {@code
 * src/main/jte}, one a page, each beside a record that holds what it shows.
 */
@NullMarked
package org.hearsay.serve;

import org.jspecify.annotations.NullMarked;
