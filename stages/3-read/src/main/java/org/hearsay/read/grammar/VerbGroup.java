package org.hearsay.read.grammar;

/**
 * A verb with its auxiliaries and adverbs.
 *
 * @param first index of its first word
 * @param end index after its last word
 * @param head index of the verb that carries the meaning
 * @param form how it is built
 * @param negated "not", "never", "n't" stands in it
 * @param modal the modal in it, lower case; empty where none is
 * @param perfect "has sent", "had been sent"
 */
public record VerbGroup(
    int first, int end, int head, Form form, boolean negated, String modal, boolean perfect) {
  /** How a verb group is built. */
  public enum Form {
    /** "sends", "sent", "has sent", "will send". */
    ACTIVE,
    /** "is sending", "has been sending". */
    PROGRESSIVE,
    /** "was sent", "has been sent", "will be sent". */
    PASSIVE,
    /** "to send". */
    INFINITIVE,
    /** "to be sent", "to have been sent". */
    PASSIVE_INFINITIVE,
    /** "sending", "having sent" without an auxiliary before it. */
    GERUND,
    /** "sent" after its noun, without an auxiliary: "shells sent to Russia". */
    PARTICIPLE;

    public boolean isPassive() {
      return this == PASSIVE || this == PASSIVE_INFINITIVE || this == PARTICIPLE;
    }

    public boolean isFinite() {
      return this == ACTIVE || this == PROGRESSIVE || this == PASSIVE;
    }
  }

  public boolean contains(int word) {
    return first <= word && word < end;
  }
}
