package dev.crosscheck.structure;

import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A line that holds several labels with what they say, parted by bars or dots: "Language: Python | Licence: BSD".
final class LabelledPairs {

  /// Begins where white space does, so that a long run of it is read once.
  private static final Pattern BAR = Pattern.compile("(?<!\\s)\\s++[|\u2022\u00b7]\\s+");
  private static final Pattern PAIR = Pattern
      .compile("[^\\p{L}\\n]{0,4}\\p{L}[\\p{L}\\p{N} /&'-]{1,30}\\s*:\\s+\\S[^:]*", Pattern.DOTALL);

  private LabelledPairs() {}

  /// The pairs of a sentence, in reading order; the sentence itself where one of its parts is none.
  static List<Span> in(String view, Span sentence) {
    var pairs = new ArrayList<Span>();
    var bar = BAR.matcher(view).region(sentence.start(), sentence.end());
    int start = sentence.start();
    while (bar.find()) {
      pairs.add(new Span(start, bar.start()));
      start = bar.end();
    }
    pairs.add(new Span(start, sentence.end()));
    return pairs.stream().allMatch(pair -> PAIR.matcher(pair.in(view)).matches())
        ? List.copyOf(pairs)
        : List.of(sentence);
  }
}
