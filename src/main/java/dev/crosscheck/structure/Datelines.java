package dev.crosscheck.structure;

import dev.crosscheck.model.Metadata.Role;
import dev.crosscheck.model.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells what a date is the date of, by the words around it.
final class Datelines {

  private static final Pattern PUBLICATION = Pattern
      .compile("(?i)\\b(?:published|posted|publication|written|date)\\b");
  private static final Pattern CHANGE = Pattern
      .compile("(?i)\\b(?:updated?|modified|edited|revised|refreshed)\\b");
  private static final Pattern ACCESS = Pattern
      .compile("(?i)\\b(?:captured|accessed|retrieved|archived|crawled|fetched)\\b");

  /// What may stand between the word and its date.
  private static final String TO_DATE = "(?: date)?(?: on| at)?:?\\s*(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?\\s+)?$";

  /// The word right before a date, with a capital as in a form; in prose it has none.
  private static final Pattern PUBLICATION_STAMP = Pattern
      .compile("(?<!\\p{L})(?:Posted|Published|Publication|PUBLISHED|POSTED)" + TO_DATE);
  private static final Pattern CHANGE_STAMP = Pattern.compile(
      "(?<!\\p{L})(?:Updated|Last [Uu]pdated|Modified|Edited|Revised|UPDATED)" + TO_DATE);

  /// How far before a date its word stands.
  /// - Unit: UTF-16 units.
  private static final int NEAR = 40;

  private Datelines() {}

  /// What a line says that holds little else than the date.
  /// - `before`: what stands before the date.
  /// - `alone`: whether the line is there for the date.
  /// - `page`: whether it stands above the article's title.
  static Role ofLine(CharSequence before, boolean alone, boolean page) {
    if (ACCESS.matcher(before).find()) {
      return Role.OTHER;
    }
    if (CHANGE.matcher(before).find()) {
      return Role.MODIFIED;
    }
    if (PUBLICATION.matcher(before).find() && alone) {
      return Role.PUBLISHED;
    }
    return !alone ? Role.OTHER : page ? Role.PAGE : Role.PUBLISHED;
  }

  /// What is stamped on the date in a line that holds much else, as in a page that lost its line breaks.
  /// - `after`: what stands behind the date; a comma goes on with a sentence.
  static Optional<Role> stamped(CharSequence before, CharSequence after) {
    if (!after.isEmpty() && after.charAt(0) == ',') {
      return Optional.empty();
    }
    var near = new Span(Math.max(0, before.length() - NEAR), before.length()).in(before);
    if (CHANGE_STAMP.matcher(near).find()) {
      return Optional.of(Role.MODIFIED);
    }
    return PUBLICATION_STAMP.matcher(near).find()
        ? Optional.of(Role.PUBLISHED)
        : Optional.empty();
  }
}
