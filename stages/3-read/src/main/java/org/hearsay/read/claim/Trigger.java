package org.hearsay.read.claim;

import org.hearsay.model.EventType;

/**
 * A word or phrase that can tell an event.
 *
 * @param lemma base form
 * @param condition what must stand around it; see {@link Condition}
 */
record Trigger(EventType type, boolean verb, String lemma, Frame frame, Condition condition) {}
