package org.hearsay.serve;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Happening;

/**
 * What came of a voice's claims. Each assertion counts once for its happening, however often it was
 * printed.
 *
 * @param borne another house asserts the same and none denies it
 * @param contested another house denies or doubts it
 * @param alone no other house speaks of it
 * @param revised the voice itself gave another figure later
 * @param denials happenings that this voice denies or doubts
 */
record TrackRecord(int borne, int contested, int alone, int revised, int denials) {
  static TrackRecord of(List<Told> claims) {
    Set<Happening> asserted =
        claims.stream()
            .filter(t -> !t.against())
            .flatMap(t -> t.happening().stream())
            .collect(Collectors.toSet());
    Set<Happening> denied =
        claims.stream()
            .filter(Told::against)
            .flatMap(t -> t.happening().stream())
            .collect(Collectors.toSet());
    Set<ClaimKey> keys = claims.stream().map(Told::key).collect(Collectors.toSet());
    int borne = 0;
    int contested = 0;
    for (Happening h : asserted) {
      contested += h.denyingHouses().isEmpty() ? 0 : 1;
      borne += h.denyingHouses().isEmpty() && h.assertingHouses().size() > 1 ? 1 : 0;
    }
    int revised =
        (int)
            asserted.stream()
                .filter(h -> h.revisions().stream().anyMatch(r -> keys.contains(r.before())))
                .count();
    return new TrackRecord(
        borne, contested, asserted.size() - borne - contested, revised, denied.size());
  }

  int asserted() {
    return borne + contested + alone;
  }

  double percent(int part) {
    return asserted() == 0 ? 0 : Math.round(10_000.0 * part / asserted()) / 100.0;
  }
}
