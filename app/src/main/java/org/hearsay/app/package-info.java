/**
 * Wires the stages in one process.
 *
 * <p>Takes: the command line and the files it names. Gives: listings and JSON on standard output,
 * one line a refusal on standard error, an exit code. Never: a rule about reading or linking; those
 * live in the stages. Start at {@link org.hearsay.app.Hearsay} and {@link
 * org.hearsay.app.Pipeline}.
 */
@NullMarked
package org.hearsay.app;

import org.jspecify.annotations.NullMarked;
