package dev.crosscheck.structure;

/// How deep headings stand, in one order for those of markup and those read from lines.
final class Ranks {

  /// Distance of two levels of markup: room for the headings that only their lines show.
  static final int STEP = 10;

  /// Below the heading of markup around it: a title line, a numbered one, a label such as "Features:".
  static final int PLAIN = 2;
  static final int NUMBERED = 4;
  static final int LABEL = 6;

  private Ranks() {}

  static int level(int rank) {
    return Math.clamp(rank / STEP + (rank % STEP > 0 ? 1 : 0) + (rank % STEP >= NUMBERED ? 1 : 0)
        + (rank % STEP >= LABEL ? 1 : 0), 1, 6);
  }
}
