/**
 * A small web on 127.0.0.1 for tests, benches and the demo: a news site with feeds, sitemaps and
 * robots.txt, and a site that is slow, broken, huge, lying, looping and hostile.
 *
 * <p>Takes: answers by path. Gives: the addresses, and a log of what was asked and when. Never: a
 * connection from another machine. Start at {@link org.hearsay.testkit.web.LocalWeb}.
 */
@NullMarked
package org.hearsay.testkit.web;

import org.jspecify.annotations.NullMarked;
