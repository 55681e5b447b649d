package org.hearsay.serve;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Judged;
import org.hearsay.model.Judgement;

/**
 * What people noted, and where the next note goes.
 *
 * @param claim the claim that a new note is kept with; it survives by that claim's words
 */
record Notes(List<Note> notes, Optional<ClaimKey> claim) {
  /** One note. */
  record Note(long number, String text, String author, String at) {}

  static Notes of(Snapshot snapshot, List<ClaimKey> claims) {
    return new Notes(
        snapshot.notes(claims).stream().map(Notes::note).toList(), claims.stream().findFirst());
  }

  private static Note note(Judged j) {
    String text = j.what() instanceof Judgement.Note note ? note.text() : "";
    return new Note(j.number(), text, j.author(), Wording.instant(j.at()));
  }
}
