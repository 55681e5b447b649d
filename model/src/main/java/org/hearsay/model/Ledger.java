package org.hearsay.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where readings and their linking are kept. Every implementation passes the contract suite of the
 * test kit; all methods may be called from any thread.
 */
public interface Ledger extends AutoCloseable {
  /** Keeps a reading; one of the same article before it is replaced. Durable when it returns. */
  void keep(Reading reading);

  /** Keeps several readings: all of them or, where it fails, none. Durable when it returns. */
  void keepAll(List<Reading> readings);

  /**
   * As the other, and where the articles came from, as far as that is known; one transaction.
   *
   * @param sources by the articles of these readings
   */
  void keepAll(List<Reading> readings, Map<ArticleId, Provenance> sources);

  /** Where the articles came from whose readings were current at an instant (record time). */
  Map<ArticleId, Provenance> sources(Instant asOf);

  /** When this ledger first kept a reading of each article that it holds now. */
  Map<ArticleId, Instant> firstKept();

  /**
   * When this ledger last learned something that bears on what it says: a reading or a judgement;
   * the epoch before the first.
   */
  Instant recordTime();

  /** Takes an article's reading out again. */
  void remove(ArticleId article);

  Optional<Reading> reading(ArticleId article);

  /** All readings, by article id. */
  List<Reading> readings();

  /**
   * The readings as this ledger knew them at an instant (record time), by article id; what has come
   * in since then, and what was replaced before, is not among them.
   */
  List<Reading> readings(Instant asOf);

  /** What came in and what went since an instant (record time). */
  Changes changes(Instant since);

  /**
   * Replaces what is believed about the whole: computed from the readings, never a source itself.
   */
  void keep(Linking linking);

  /** What was last believed; empty lists before the first linking. */
  Linking linking();

  /** Records an input that was refused. */
  void refuse(RefusedInput refused);

  /** Every refusal, oldest first. */
  List<RefusedInput> refusals();

  /** Replaces what is known of how these sources fare; no part of what the ledger says. */
  void keepHealth(List<SourceHealth> sources);

  /** How every source fares that was ever kept, by name. */
  List<SourceHealth> health();

  /** Records what a person decided; durable when it returns. */
  Judged judge(Judgement what, String author, String reason);

  /** Every judgement ever made, oldest first, the withdrawn included. */
  List<Judged> judgements();

  /**
   * A number that grows with every change, whichever process made it, and stays while nothing
   * changes: what was computed from the ledger at the same revision still holds.
   */
  long revision();

  /**
   * A name for what this ledger holds now; what was made from a ledger of that name still holds.
   */
  default String state() {
    return revision() + " " + recordTime();
  }

  @Override
  void close();
}
