package dev.crosscheck.structure;

/// Cyrillic letters that look like Latin ones and stand in a Latin word, as texts have them that were spun to look new.
final class Lookalikes {

  private static final String CYRILLIC = "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0455\u0458"
      + "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425\u0406\u0405\u0408";
  private static final String LATIN = "aeopcyxisjABEKMHOPCTXISJ";

  /// Letters to either side of a place that are looked at.
  private static final int REACH = 24;

  private Lookalikes() {}

  static boolean isOne(char c) {
    return c > '\u03FF' && c < '\u0460' && CYRILLIC.indexOf(c) >= 0;
  }

  /// The Latin letter for one that stands in a word with Latin letters, else the letter as it is.
  static char folded(CharSequence text, int index) {
    char c = text.charAt(index);
    return isBesideLatin(text, index, -1) || isBesideLatin(text, index, 1)
        ? LATIN.charAt(CYRILLIC.indexOf(c))
        : c;
  }

  private static boolean isBesideLatin(CharSequence text, int index, int step) {
    for (int i = index + step; i >= 0 && i < text.length()
        && Math.abs(i - index) <= REACH && Character.isLetter(text.charAt(i)); i += step) {
      if (text.charAt(i) < '\u0080') {
        return true;
      }
      if (!isOne(text.charAt(i))) {
        return false;
      }
    }
    return false;
  }
}
