package org.hearsay.app.planted.link;

/** Planted: a linker that rolls dice and touches a file. */
public final class Linker {
  private final java.util.Random dice = new java.util.Random(1);

  public int roll() {
    return dice.nextInt() + java.nio.file.Path.of("x").getNameCount();
  }
}
