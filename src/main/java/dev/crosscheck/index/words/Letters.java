package dev.crosscheck.index.words;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// What belongs to a word, and how its letters are folded.
final class Letters {

  private Letters() {}

  /// Whether a character is part of a word: a letter, a digit, a combining mark, half of a pair that makes a letter.
  static boolean isWord(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    int point = Character.codePointAt(text, at);
    if (Character.isLowSurrogate(c) && at > 0) {
      point = Character.codePointBefore(text, at + 1);
    }
    return Character.isLetterOrDigit(point)
        || Character.getType(point) == Character.NON_SPACING_MARK;
  }

  /// Whether a word can begin here: a mark needs a letter before it.
  static boolean isStart(String text, int at) {
    return isWord(text, at)
        && (text.charAt(at) < 0x80
            || Character.getType(text.charAt(at)) != Character.NON_SPACING_MARK);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /// Lower-cased and without accents.
  static String fold(String text, int start, int end) {
    char[] folded = new char[end - start];
    boolean plain = true;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      plain &= c < 0x80;
      folded[i - start] = c < 0x80
          ? (char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)
          : Character.toLowerCase(c);
    }
    return plain ? new String(folded) : foldAccents(folded);
  }

  private static String foldAccents(char[] text) {
    char[] folded = new char[text.length * 4];
    int length = ASCIIFoldingFilter.foldToASCII(text, 0, folded, 0, text.length);
    var kept = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      if (Character.getType(folded[i]) != Character.NON_SPACING_MARK) {
        kept.append(Character.toLowerCase(folded[i]));
      }
    }
    return kept.toString();
  }
}
