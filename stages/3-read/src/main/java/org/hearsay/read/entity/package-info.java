/**
 * Who is who: states, bodies, armed groups, companies, analysts and persons by their names.
 *
 * <p>Takes: tokens. Gives: the known names among them. Never: a voice or a role. The names lie in
 * {@code states.tsv}, {@code organisations.tsv} and {@code persons.tsv}, one fact a line. Start at
 * {@link org.hearsay.read.entity.EntityLexicon}.
 */
@NullMarked
package org.hearsay.read.entity;

import org.jspecify.annotations.NullMarked;
