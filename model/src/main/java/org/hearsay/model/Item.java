package org.hearsay.model;

/** What it is about: a weapon system, munition, material, technology or troops, with its class. */
public record Item(Span span, ItemClass itemClass) {}
