package org.hearsay.serve;

/**
 * A watch that fired, as the Today page lists it.
 *
 * @param name the watch
 * @param what happened that it waited for, in a few words
 * @param when in words
 * @param link to the happening, or to the watch
 */
record FiredWatch(String name, String what, String when, String link) {}
