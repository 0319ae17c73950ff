package dev.crosscheck.difference;

import java.util.Locale;

/// What is compared, in the order in which changes are told.
public enum Layer {
  FINDING, CONSENSUS, POSITION, CLAIM, ARTICLE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
