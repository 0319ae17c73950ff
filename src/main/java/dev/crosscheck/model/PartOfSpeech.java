package dev.crosscheck.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a word is in its sentence, as far as rules ask for it.
public enum PartOfSpeech {
  /// A noun or a name.
  NOUN,
  /// A verb in any of its forms, auxiliaries among them.
  VERB,
  /// An adjective.
  ADJECTIVE,
  /// An adverb.
  ADVERB,
  /// Anything else: a preposition, an article, a number, a mark.
  OTHER;

  /// The part of speech of a name as tables write it, if there is one of that name.
  public static Optional<PartOfSpeech> named(String name) {
    return Arrays.stream(values()).filter(part -> part.toString().equals(name)).findFirst();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
