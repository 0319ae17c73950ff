package dev.crosscheck.evaluation;

import dev.crosscheck.model.Facet;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What is measured apart. Facts, qualities, features and uses are the claims again, by groups of facets.
public enum Layer {
  /// Places that name a thing.
  MENTIONS,
  /// Things of the main list with their positions.
  ITEMS,
  /// Things of the lists that sum up.
  RECAP,
  /// What the article says of things, each once.
  CLAIMS,
  /// Claims of language, kind, licence and the like.
  FACTS,
  /// Claims of qualities, superlatives and comparisons.
  QUALITIES,
  /// Claims of features.
  FEATURES,
  /// Claims of what, how large and whom it suits.
  USES,
  /// Where the article contradicts itself, by kind.
  FINDINGS;

  /// The layer of that name ("items").
  public static Optional<Layer> named(String name) {
    return Arrays.stream(values()).filter(layer -> layer.toString().equals(name)).findFirst();
  }

  /// The part of the claims that a facet belongs to.
  public static Layer of(Facet facet) {
    return switch (facet.group()) {
      case FACT -> FACTS;
      case QUALITY -> QUALITIES;
      case FEATURE -> FEATURES;
      case USE -> USES;
    };
  }

  /// The name as it is printed: "items".
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
