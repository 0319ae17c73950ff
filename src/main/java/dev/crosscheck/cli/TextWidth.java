package dev.crosscheck.cli;

/// How many columns of a terminal a text takes, so that what stands below it or beside it is aligned.
final class TextWidth {

  private TextWidth() {}

  static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  /// Two for pictures and the wide letters of East Asia, none for marks that are set on others, else one.
  /// - Source: Unicode Standard Annex 11, the blocks whose letters are wide throughout.
  private static int of(int point) {
    if (point < 0x300) {
      return 1;
    }
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  private static boolean isWide(int point) {
    return Character.isEmojiPresentation(point) || isIn(point, 0x1100, 0x115F)
        || isIn(point, 0x2E80, 0xA4CF) || isIn(point, 0xAC00, 0xD7A3)
        || isIn(point, 0xF900, 0xFAFF) || isIn(point, 0xFE30, 0xFE6F)
        || isIn(point, 0xFF00, 0xFF60) || isIn(point, 0xFFE0, 0xFFE6)
        || isIn(point, 0x20000, 0x3FFFD);
  }

  private static boolean isIn(int point, int first, int last) {
    return point >= first && point <= last;
  }
}
