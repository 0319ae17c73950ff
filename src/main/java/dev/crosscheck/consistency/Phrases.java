package dev.crosscheck.consistency;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Sentence;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;

/// An article's prose as it is compared: its runs of words, and its long sentences by the hash of their words.
/// - `runs`: hashes, ascending, each once.
/// - `foot`: where the sections begin that stand behind the last one in which anything is said of a thing, in UTF-16 units:
///   adverts, the author, teasers of other articles.
@SuppressWarnings("ArrayRecordComponent") // made and read here alone, never compared
record Phrases(long[] runs, NavigableMap<Long, Evidence> sentences, int foot) {

  /// Words of a run, as is usual for near-duplicates (range in the literature: 4 to 10).
  private static final int RUN = 5;

  /// Fewest words of a sentence that can be known again.
  private static final int LONG = 9;

  /// Fewest runs of a text that may be called a copy: two short notes may be alike by chance.
  private static final int LONG_TEXT = 30;

  static Phrases of(Analysis analysis) {
    String view = analysis.outline().view();
    var runs = LongStream.builder();
    NavigableMap<Long, Evidence> sentences = new TreeMap<>();
    for (Sentence sentence : analysis.outline().sentences()) {
      if (sentence.zone().isContent()) {
        var words = Prose.words(sentence.span().in(view));
        Arrays.stream(Prose.shingles(words, RUN)).forEach(runs);
        if (words.size() >= LONG) {
          sentences.putIfAbsent(Prose.hash(words), analysis.article().quote(sentence.span()));
        }
      }
    }
    return new Phrases(runs.build().sorted().distinct().toArray(), sentences, foot(analysis));
  }

  private static int foot(Analysis analysis) {
    var last = analysis.claims().stream().mapToInt(Claim::section).max();
    return last.isEmpty()
        ? Integer.MAX_VALUE
        : analysis.outline().sentences().stream()
            .filter(sentence -> sentence.section() > last.getAsInt())
            .mapToInt(sentence -> sentence.span().start()).min().orElse(Integer.MAX_VALUE);
  }

  /// Whether a sentence of both stands in the foot of both, where a publisher's articles are alike.
  boolean isInFoot(Phrases other, long sentence) {
    return isInFoot(sentence) && other.isInFoot(sentence);
  }

  private boolean isInFoot(long sentence) {
    return Optional.ofNullable(sentences.get(sentence))
        .filter(evidence -> evidence.span().start() >= foot).isPresent();
  }

  boolean isLong() {
    return runs.length >= LONG_TEXT;
  }

  /// How many runs both have.
  int shared(Phrases other) {
    int shared = 0;
    int there = 0;
    for (long run : runs) {
      while (there < other.runs.length && other.runs[there] < run) {
        there++;
      }
      shared += there < other.runs.length && other.runs[there] == run ? 1 : 0;
    }
    return shared;
  }
}
