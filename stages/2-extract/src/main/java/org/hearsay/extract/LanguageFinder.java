package org.hearsay.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Names the language of a text (Apache OpenNLP's model of 103 languages). */
final class LanguageFinder {
  /** More text changes the verdict no more, and costs. */
  private static final int CHARS_READ = 2_000;

  /** Less text than this says less than what the page declares. */
  private static final int CHARS_ENOUGH = 60;

  /** Below this (near languages, lists of names) what the page declares decides. */
  private static final double SURE = 0.6;

  private static final Map<String, String> SHORT_CODES = shortCodes();

  private final LanguageDetectorModel model;

  private LanguageFinder(LanguageDetectorModel model) {
    this.model = model;
  }

  static LanguageFinder load() {
    try (InputStream in = LanguageDetectorModel.class.getResourceAsStream("/langdetect-183.bin")) {
      if (in == null) {
        throw new IllegalStateException("the language model is not on the class path");
      }
      return new LanguageFinder(new LanguageDetectorModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param declared what the source says of itself, for example {@code en-GB}
   */
  Language find(String text, Optional<String> declared) {
    Optional<String> said =
        declared
            .map(code -> code.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0])
            .filter(code -> code.matches("[a-z]{2,3}"))
            .map(code -> SHORT_CODES.getOrDefault(code, code));
    String head = sample(text);
    long letters = letters(head);
    if (letters < CHARS_ENOUGH) {
      return said.map(code -> new Language(code, 0.5)).orElseGet(() -> guess(head, letters));
    }
    Language guess = guess(head, letters);
    return guess.confidence() < SURE && said.isPresent() ? new Language(said.get(), 0.5) : guess;
  }

  /** Sentences before lists and tables, whose names belong to no language. */
  private static String sample(String text) {
    String prose =
        text.lines().filter(Sentences::endsAsSentence).limit(40).collect(Collectors.joining("\n"));
    String best = letters(prose) >= CHARS_ENOUGH ? prose : text;
    return best.substring(0, Math.min(CHARS_READ, best.length()));
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }

  private Language guess(String head, long letters) {
    if (letters == 0) {
      return Language.UNDETERMINED;
    }
    var best = new LanguageDetectorME(model).predictLanguage(head);
    return new Language(
        SHORT_CODES.getOrDefault(best.getLang(), best.getLang()),
        Math.clamp(best.getConfidence() * (letters < CHARS_ENOUGH ? 0.5 : 1), 0, 1));
  }

  private static Map<String, String> shortCodes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      codes.put(Locale.of(code).getISO3Language(), code);
    }
    codes.put("cmn", "zh");
    codes.put("nob", "no");
    codes.put("pes", "fa");
    codes.put("plt", "mg");
    codes.put("lvs", "lv");
    codes.put("ekk", "et");
    return codes;
  }
}
