package dev.crosscheck.knowledge;

import java.util.Map;

/// A word of a sentence as cues see it.
/// - `word`: lower-cased, hyphenated compounds taken apart.
/// - `slots`: the kinds of slot that what starts here fills (`thing`, `language`, `year`, …), each with the number of
///   words it takes.
/// - `inside`: whether it stands in a name of several words or in that of a framework ("Slim"), where no ordinary word of a
///   cue may match.
public record Term(String word, Map<String, Integer> slots, boolean inside) {

  public Term {
    slots = Map.copyOf(slots);
  }

  /// An ordinary word.
  public static Term of(String word) {
    return new Term(word, Map.of(), false);
  }

  /// How many words the longest thing takes that starts here.
  public int length() {
    return Math.max(1, slots.getOrDefault("thing", 1));
  }
}
