package dev.crosscheck.model;

import java.util.Locale;

/// What a part of an article is there for. Nothing is deleted: what is no content of the article is labelled so.
public enum Zone {
  TITLE("title"), HEADING("heading"), BODY("body"), LIST("list"), TABLE("table"), RECAP(
      "recap"), CAPTION("caption"), BYLINE("boilerplate"), PROMO(
          "boilerplate"), NAVIGATION("boilerplate"), CALL_TO_ACTION(
              "boilerplate"), FRONT_MATTER("boilerplate"), CODE("boilerplate");

  private final String place;

  Zone(String place) {
    this.place = place;
  }

  /// The word of `mentions.csv`.
  public String place() {
    return place;
  }

  /// Whether the article itself speaks here; claims are taken from nowhere else.
  public boolean isContent() {
    return !place.equals("boilerplate");
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
