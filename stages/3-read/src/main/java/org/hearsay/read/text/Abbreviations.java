package org.hearsay.read.text;

import java.util.Set;

/** Words that carry a dot and do not end a sentence by it. */
final class Abbreviations {
  static final Set<String> FORMS =
      Set.of(
          "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "Gen.", "Lt.", "Col.", "Maj.", "Capt.", "Cmdr.",
          "Cpl.", "Sgt.", "Adm.", "Brig.", "Sen.", "Sens.", "Rep.", "Reps.", "Gov.", "Rev.", "Hon.",
          "St.", "Mt.", "Ft.", "Jr.", "Sr.", "vs.", "v.", "Jan.", "Feb.", "Aug.", "Sept.", "Oct.",
          "Nov.", "Dec.", "a.m.", "p.m.", "e.g.", "i.e.", "approx.", "Amb.", "Pvt.", "Supt.",
          "Messrs.");

  private Abbreviations() {}
}
