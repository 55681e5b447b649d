/**
 * What every implementation is tested with.
 *
 * <p>Takes: nothing. Gives: the in-memory twin of the ledger, the contract suite that each ledger
 * subclasses, small readings to test with. Never: a place in the product at run time; a mock. Start
 * at {@link org.hearsay.testkit.LedgerContract}.
 */
@NullMarked
package org.hearsay.testkit;

import org.jspecify.annotations.NullMarked;
