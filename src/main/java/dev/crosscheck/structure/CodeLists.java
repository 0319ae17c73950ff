package dev.crosscheck.structure;

import dev.crosscheck.model.Span;
import java.util.List;
import java.util.regex.Pattern;

/// Lists and sentences that stand where Markdown has code.
final class CodeLists {

  /// A short item.
  private static final Pattern ITEM = Pattern
      .compile("(?:[-*+\\u2022]|\\d{1,3}[.)])\\s+\\.?\\p{L}[^=;{}<>$`\"']{0,80}");

  /// Fewest items.
  private static final int LEAST = 3;

  /// An item in words: what a file of settings holds ("- name: web") has a colon behind its first word, or none but one.
  private static final Pattern WORDS = Pattern
      .compile("(?:[-*+]|\\d{1,3}[.)])\\s+\\p{Lu}(?![\\w-]+:)[^={}<>$`;]*\\s[^={}<>$`;]*");

  /// Fewest items in words that stand as far in as code.
  private static final int LEAST_INDENTED = 2;

  /// A bullet that Markdown doesn't know.
  private static final Pattern BULLET = Pattern
      .compile("[\\u2022\\u25E6\\u25AA\\u25CF\\u25A0\\u2023]\\s+\\p{L}");

  /// Signs that code has and prose hasn't.
  private static final Pattern CODE = Pattern.compile("[={}<>$`|\\\\_#]|;(?!\\s)");

  /// A label in words, and what it says ("Admin pages: Made from your models").
  private static final Pattern LABELLED = Pattern
      .compile("\\p{Lu}[\\p{L}\\d .+/()'&-]{1,50}: \\p{L}");

  /// Fewest words of a line with a label; a setting has less.
  private static final int LABELLED_SENTENCE = 5;

  private static final String SENTENCE_ENDS = ".!?:";

  /// Fewest words of a line of prose.
  private static final int SENTENCE = 8;

  private CodeLists() {}

  /// The lines inside a fence of no language that keeps a list in line: one that holds nothing but short items; none
  /// where it holds anything else.
  static List<Span> fenced(CharSequence text, List<Span> lines) {
    var inner = lines.subList(Math.min(1, lines.size()), Math.max(1, lines.size() - 1));
    boolean list = inner.size() >= LEAST
        && inner.stream().allMatch(line -> ITEM.matcher(line.in(text)).matches());
    return list ? inner : List.of();
  }

  /// The lines of what stands as far in as code does where it begins with a mark that Markdown doesn't know for a list's, as
  /// copies of pages have it, or is all of items in words, or all of whole sentences or of labels with what they say; none
  /// where it isn't.
  static List<Span> indented(CharSequence text, List<Span> lines) {
    boolean known = !lines.isEmpty() && BULLET.matcher(lines.getFirst().in(text)).lookingAt();
    boolean list = known || lines.size() >= LEAST_INDENTED
        && lines.stream().allMatch(line -> WORDS.matcher(line.in(text)).matches());
    boolean prose = !lines.isEmpty()
        && lines.stream().allMatch(line -> isProse(line.in(text).toString()));
    boolean labelled = lines.size() >= LEAST_INDENTED
        && lines.stream().allMatch(line -> isLabelled(line.in(text).toString()));
    return list || prose || labelled ? lines : List.of();
  }

  private static boolean isLabelled(String line) {
    return LABELLED.matcher(line).lookingAt() && !CODE.matcher(line).find()
        && line.split("\\s+").length >= LABELLED_SENTENCE;
  }

  private static boolean isProse(String line) {
    return Character.isUpperCase(line.charAt(0))
        && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0
        && !CODE.matcher(line).find() && line.split("\\s+").length >= SENTENCE;
  }
}
