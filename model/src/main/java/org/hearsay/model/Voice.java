package org.hearsay.model;

import java.util.Optional;

/** Whose word an attribution passes on, as far as the article itself tells. */
public sealed interface Voice {
  /**
   * The name in a chain: canonical, or an unnamed voice's own words, or empty where it is absent.
   */
  String name();

  /** What kind of voice it is. */
  VoiceClass voiceClass();

  /** The house under whose command it speaks (codebook, section 4), where it is known. */
  Optional<String> house();

  /**
   * Whether the reader knows whom the text means, be it somebody whom it keeps anonymous. A voice
   * that is not resolved ("he" after nobody) has no house, and nobody may count it.
   */
  default boolean isResolved() {
    return true;
  }

  /** A person, organisation or document with a name. */
  record Named(String name, VoiceClass voiceClass, Optional<String> house) implements Voice {
    public Named {
      if (name.isBlank()) {
        throw new IllegalArgumentException("a named voice has a name");
      }
    }
  }

  /**
   * A voice the article keeps anonymous, in its own words: "two officials briefed on the talks". It
   * is its own house where no body is behind it; without a house it is a word ("he") that could not
   * be resolved.
   */
  record Unnamed(String description, Optional<String> house) implements Voice {
    public Unnamed {
      if (description.isBlank()) {
        throw new IllegalArgumentException("an unnamed voice is described");
      }
    }

    @Override
    public boolean isResolved() {
      return house.isPresent();
    }

    @Override
    public String name() {
      return description;
    }

    @Override
    public VoiceClass voiceClass() {
      return VoiceClass.ANONYMOUS;
    }
  }

  /** Nobody is named or described: "reportedly", "is believed to" (ruling 6). It has no house. */
  record Absent() implements Voice {
    @Override
    public String name() {
      return "";
    }

    @Override
    public VoiceClass voiceClass() {
      return VoiceClass.ANONYMOUS;
    }

    @Override
    public Optional<String> house() {
      return Optional.empty();
    }
  }
}
