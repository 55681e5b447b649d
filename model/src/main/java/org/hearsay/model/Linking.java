package org.hearsay.model;

import java.util.List;
import java.util.Optional;

/** What the readings say together: who copied whom, and what happened by whose word. */
public record Linking(List<Copy> copies, List<Happening> happenings) {
  public Linking {
    copies = List.copyOf(copies);
    happenings = List.copyOf(happenings);
  }

  /** The happening that holds the claim. */
  public Optional<Happening> of(ClaimKey claim) {
    return happenings.stream().filter(h -> h.claims().contains(claim)).findFirst();
  }
}
