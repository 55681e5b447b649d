/**
 * The JSON border (the two forms that tests, scorers and other programs read).
 *
 * <p>Takes: bytes and text from outside, model records from inside. Gives: articles or named
 * refusals; readings and linkings as JSON, one object a line. Never: I/O, a code point inside
 * Hearsay or a UTF-16 offset outside. Start at {@link org.hearsay.forms.ArticleForm}, {@link
 * org.hearsay.forms.ReadingForm} and {@link org.hearsay.forms.LinkingForm}.
 */
@NullMarked
package org.hearsay.forms;

import org.jspecify.annotations.NullMarked;
