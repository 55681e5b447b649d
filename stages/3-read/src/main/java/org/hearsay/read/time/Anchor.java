package org.hearsay.read.time;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.model.Days;

/**
 * What relative times hang on.
 *
 * @param published the day the article came out
 * @param last the days last spoken of in the text
 * @param ahead whether the event lies ahead of the publication
 */
record Anchor(Optional<LocalDate> published, Optional<Days> last, boolean ahead) {}
