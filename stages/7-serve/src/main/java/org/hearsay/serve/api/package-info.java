/**
 * What a REST interface needs whatever it is about: one declaration an operation, from which the
 * route, the checks of its parameters, and its part of the OpenAPI document all come.
 *
 * <p>Takes: {@link org.hearsay.serve.api.Operation}s. Gives: routes that refuse what is not
 * declared with a problem (RFC 9457) that names the parameter, negotiate the media type, answer 304
 * to who has it already, 405 to a method that is not there; and the document (OpenAPI 3.1). Never:
 * knows the ledger; answers another origin's page (no CORS). Start at {@link
 * org.hearsay.serve.api.Api}.
 */
@NullMarked
package org.hearsay.serve.api;

import org.jspecify.annotations.NullMarked;
