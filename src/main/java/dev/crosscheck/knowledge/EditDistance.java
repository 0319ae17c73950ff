package dev.crosscheck.knowledge;

import java.util.stream.IntStream;

/// How many letters must be put in, taken out or exchanged to make one word of another
/// (Levenshtein, Binary codes capable of correcting deletions, insertions and reversals, 1966).
public final class EditDistance {

  private EditDistance() {}

  public static int between(String a, String b) {
    var before = IntStream.rangeClosed(0, b.length()).toArray();
    for (int i = 1; i <= a.length(); i++) {
      var row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int exchanged = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(exchanged, Math.min(before[j], row[j - 1]) + 1);
      }
      before = row;
    }
    return before[b.length()];
  }
}
