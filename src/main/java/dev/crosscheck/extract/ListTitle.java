package dev.crosscheck.extract;

import dev.crosscheck.model.Outline;
import java.util.regex.Pattern;

/// Whether an article says that it lists things, and not reasons or steps.
final class ListTitle {

  /// What is listed.
  private static final Pattern THINGS = Pattern
      .compile(
          ".*\\b(?:frameworks?|languages?|libraries|tools|technologies|platforms|options|choices)");

  /// What is made by programmers, and may be listed under names that nobody knows.
  private static final Pattern MADE = Pattern
      .compile(".*\\b(?:frameworks|microframeworks|libraries|languages)");

  private static final Pattern TITLE = Pattern.compile(
      "(?is)(?!.*\\b(?:vs|versus)\\b).*\\b(?:top|best|leading|popular|greatest|essential|finest|\\d{1,2})\\b.*"
          + "\\b(?:frameworks|languages|libraries|tools|technologies|stacks|platforms|options)\\b.*");

  private ListTitle() {}

  /// Whether it announces a list of so many things or more.
  static boolean counts(Outline outline, int things) {
    return outline.announcements().stream()
        .anyMatch(one -> one.count() >= things && THINGS.matcher(one.noun()).matches());
  }

  /// Whether it announces exactly so many frameworks, libraries or languages.
  static boolean countsExactly(Outline outline, int things) {
    return outline.announcements().stream()
        .anyMatch(one -> one.count() == things && MADE.matcher(one.noun()).matches());
  }

  /// Whether its title, or a count of two or more anywhere, announces a list of things.
  static boolean announces(Outline outline) {
    return counts(outline, 2) || outline.metadata().titleSpan()
        .filter(title -> TITLE.matcher(title.in(outline.view())).matches()).isPresent();
  }
}
