package org.hearsay.train;

/** A model as numbers: the network's weights, and those of the chain and the linker. */
record Trained(Weights weights, float[] chain, float[] links) {}
