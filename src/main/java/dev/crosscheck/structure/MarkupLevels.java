package dev.crosscheck.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// How deep the headings of markup are meant, where a slip of the level would cut a list in two: one that stands deeper
/// everywhere else ("# Takeaways" among "## Takeaways"), and one that tells a part of a numbered section and yet stands
/// above it ("## Features" under "### 2. Gin").
final class MarkupLevels {

  /// Fewest other headings of the same words that show how deep they belong.
  private static final int LEAST_OTHERS = 2;

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<Piece> pieces;
  private final CharSequence view;
  private final Map<Integer, Integer> levels = new HashMap<>();

  private MarkupLevels(List<Piece> pieces, CharSequence view) {
    this.pieces = pieces;
    this.view = view;
  }

  /// The levels by piece, for headings of markup alone.
  /// - `headings`: the pieces that are headings, in reading order.
  static Map<Integer, Integer> of(List<Piece> pieces, CharSequence view, List<Integer> headings,
      NumberRuns runs) {
    var levels = new MarkupLevels(pieces, view);
    var marked = headings.stream().filter(i -> pieces.get(i).isMarkedHeading()).toList();
    marked.forEach(i -> levels.levels.put(i, pieces.get(i).block().level()));
    levels.likeOthers(marked);
    levels.insideNumbered(marked, runs);
    return levels.levels;
  }

  private void likeOthers(List<Integer> marked) {
    Map<String, List<Integer>> byWords = new HashMap<>();
    marked.forEach(i -> byWords.computeIfAbsent(words(i), one -> new ArrayList<>()).add(i));
    for (var same : byWords.values()) {
      int highest = same.stream().mapToInt(this::level).min().orElseThrow();
      var deeper = same.stream().map(this::level).filter(level -> level > highest).toList();
      if (deeper.size() == same.size() - 1 && deeper.size() >= LEAST_OTHERS
          && deeper.stream().distinct().count() == 1) {
        same.forEach(i -> levels.put(i, deeper.getFirst()));
      }
    }
  }

  private void insideNumbered(List<Integer> marked, NumberRuns runs) {
    var run = new NumberRuns.Run();
    int member = 0;
    Set<String> parts = new HashSet<>();
    for (int i : marked) {
      if (runs.at(i).size() > 1) {
        if (!runs.at(i).equals(run)) {
          parts.clear();
        }
        run = runs.at(i);
        member = level(i);
      } else if (run.size() > 1 && level(i) < member && pieces.get(i).marker().isEmpty()
          && (parts.contains(words(i))
              || run.last() > i && Cue.FACET_HEADING.fits(pieces.get(i).span().in(view)))) {
        parts.add(words(i));
        levels.put(i, member + 1);
      }
    }
  }

  private int level(int i) {
    return levels.getOrDefault(i, pieces.get(i).block().level());
  }

  private String words(int i) {
    return MARKS.matcher(pieces.get(i).span().in(view)).replaceAll(" ").strip()
        .toLowerCase(Locale.ROOT);
  }
}
