package org.hearsay.app;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/**
 * Colours for a terminal; plain where output is piped or NO_COLOR is set. Text of the world never
 * reaches the terminal with a control character in it.
 */
record Ink(boolean coloured) {
  /** What the terminal allows. */
  static Ink auto() {
    return new Ink(Ansi.AUTO.enabled());
  }

  String bold(String words) {
    return with("1", words);
  }

  String dim(String words) {
    return with("2", words);
  }

  String underlined(String words) {
    return with("4", words);
  }

  String warning(String words) {
    return with("33", words);
  }

  String denial(String words) {
    return with("31", words);
  }

  String voice(String words) {
    return with("36", words);
  }

  /** The chain with its deepest voice in bold. */
  String chain(List<String> chain) {
    String deepest = chain.get(chain.size() - 1);
    String before =
        chain.subList(0, chain.size() - 1).stream()
            .map(link -> voice(link) + " › ")
            .collect(Collectors.joining());
    return before + bold(deepest);
  }

  private String with(String code, String words) {
    String safe = safe(words);
    return coloured ? "\u001b[" + code + "m" + safe + "\u001b[0m" : safe;
  }

  /** Without control characters (an escape sequence in an article would drive the terminal). */
  static String safe(String words) {
    return words.replaceAll("\\p{Cntrl}", " ");
  }
}
