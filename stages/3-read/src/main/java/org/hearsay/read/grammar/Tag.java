package org.hearsay.read.grammar;

/** Parts of speech, those of Universal Dependencies that matter here. */
public enum Tag {
  NOUN,
  PROPN,
  PRON,
  VERB,
  AUX,
  ADJ,
  ADV,
  NUM,
  DET,
  ADP,
  CCONJ,
  SCONJ,
  PART,
  PUNCT,
  OTHER;

  static Tag of(String ud) {
    return switch (ud) {
      case "NOUN" -> NOUN;
      case "PROPN" -> PROPN;
      case "PRON" -> PRON;
      case "VERB" -> VERB;
      case "AUX" -> AUX;
      case "ADJ" -> ADJ;
      case "ADV" -> ADV;
      case "NUM" -> NUM;
      case "DET" -> DET;
      case "ADP" -> ADP;
      case "CCONJ" -> CCONJ;
      case "SCONJ" -> SCONJ;
      case "PART" -> PART;
      case "PUNCT" -> PUNCT;
      default -> OTHER;
    };
  }
}
