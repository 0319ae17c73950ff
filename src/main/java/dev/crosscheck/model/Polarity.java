package dev.crosscheck.model;

import java.util.Locale;

/// Whether a claim affirms its value or denies it.
public enum Polarity {
  POSITIVE, NEGATIVE;

  public Polarity opposite() {
    return this == POSITIVE ? NEGATIVE : POSITIVE;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
