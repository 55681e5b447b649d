package org.hearsay.link;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Days;
import org.hearsay.model.ItemClass;
import org.hearsay.model.Stance;

/**
 * A claim in its context, as pairs of them are compared.
 *
 * @param sentence the number of the sentence that tells it
 * @param words that sentence's words
 * @param passage the words of the sentence and the one before it
 * @param trigger the trigger's stems
 * @param senses what the trigger says was done, within the type; empty where that is not known
 * @param near the houses that its sentence names, and its own parties'
 * @param wide the houses that its paragraph and the article's headline name
 * @param names the proper names and figures of its passage, by hash, rare ones only
 * @param implied its arguments, completed by the claim before it
 * @param siblings how many claims of its kind the article holds
 * @param turn which of them it is, from 0
 */
record Telling(
    ClaimKey key,
    Claim claim,
    Stance stance,
    Speaker speaker,
    Optional<LocalDate> published,
    int sentence,
    Sentence words,
    Sentence passage,
    Sentence headline,
    Set<String> trigger,
    Set<String> senses,
    PartyWords actor,
    PartyWords counterpart,
    Set<String> item,
    Set<String> place,
    Marks marks,
    Set<String> near,
    Set<String> wide,
    Set<Integer> names,
    Implied implied,
    int siblings,
    int turn) {
  /**
   * What a claim that leaves things out most likely means: its own arguments, and for missing ones
   * those of the claim of the same kind before it ("Turkey denied any violation").
   */
  record Implied(
      PartyWords actor,
      PartyWords counterpart,
      Optional<ItemClass> item,
      Set<String> place,
      Optional<Days> days) {}

  /**
   * An actor or counterpart.
   *
   * @param house the house it belongs to, where that is known
   * @param partners the further houses where several act together
   * @param stems its name's stems; empty where there is no such argument
   */
  record PartyWords(Optional<String> house, Set<String> partners, Set<String> stems) {
    boolean present() {
      return !stems.isEmpty();
    }
  }

  /** Whether it speaks against the happening: a denial, a doubt, "it did not happen". */
  boolean against() {
    return claim.polarity() == org.hearsay.model.Polarity.NEGATIVE;
  }

  /** The calendar days told, where they are resolved. */
  Optional<Days> days() {
    return claim.time().flatMap(org.hearsay.model.Time::days);
  }
}
