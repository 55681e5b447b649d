package org.hearsay.gazetteer;

/**
 * A place under one of its names.
 *
 * @param canonical whether the name is its own, not one of its further names
 * @param abbreviated whether it is written short, with a dot: "Calif."
 */
public record NamedPlace(GazetteerPlace place, boolean canonical, boolean abbreviated) {}
