/**
 * The ledger in other programs' forms: CSV, JSON Lines, GeoJSON, Atom, STIX 2.1, FollowTheMoney,
 * PLOVER.
 *
 * <p>Takes: a {@link org.hearsay.exports.Selection} of the ledger. Gives: text in a form that a
 * published standard describes; every figure in it names its article (address and digest of the
 * text), where its words stand, its chain, grade, and how many origins are proved or possible.
 * Never: I/O beyond the writer it is given; an article's text; a number that depends on the clock:
 * the same selection gives the same bytes. Start at {@link org.hearsay.exports.Exports}, the forms
 * in {@link org.hearsay.exports.Format}, one claim with all that leads back in {@link
 * org.hearsay.exports.ClaimForm}.
 */
@NullMarked
package org.hearsay.exports;

import org.jspecify.annotations.NullMarked;
