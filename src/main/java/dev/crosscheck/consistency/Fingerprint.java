package dev.crosscheck.consistency;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// An article's prose in a few numbers: the smallest hashes of its shingles, by which the overlap of two texts is
/// estimated (A. Broder, "On the resemblance and containment of documents", 1997), and its sentences with the smallest
/// hashes, which two texts that share prose are likely to have both. Exact for texts of up to [#SIZE] shingles.
/// - `shingles`: how many different ones the text has. `smallest`: ascending.
/// - `sentences`: by the hash of their words.
record Fingerprint(String article, Optional<LocalDate> date, int shingles, List<Long> smallest,
    SortedMap<Long, Evidence> sentences) {

  /// Hashes kept: the overlap is then right to about 1 / sqrt(128) = 9 hundredths.
  static final int SIZE = 128;

  /// Words of a shingle, as is usual for near-duplicates (range in the literature: 4 to 10).
  private static final int SHINGLE = 5;

  /// Sentences kept.
  private static final int SENTENCES = 64;

  /// Fewest shingles of a text that may be called a copy.
  private static final int LONG_TEXT = 30;

  /// Fewest words of a sentence that can be known again.
  private static final int LONG = 9;

  static Fingerprint of(Analysis analysis) {
    String view = analysis.outline().view();
    Set<Long> shingles = new HashSet<>();
    SortedMap<Long, Evidence> sentences = new TreeMap<>();
    for (Sentence sentence : analysis.outline().sentences()) {
      if (!sentence.zone().isContent()) {
        continue;
      }
      var words = Prose.words(sentence.span().in(view));
      Arrays.stream(Prose.shingles(words, SHINGLE)).forEach(shingles::add);
      if (words.size() >= LONG) {
        sentences.putIfAbsent(Prose.hash(words), analysis.article().quote(sentence.span()));
        if (sentences.size() > SENTENCES) {
          sentences.remove(sentences.lastKey());
        }
      }
    }
    return new Fingerprint(analysis.id(), analysis.outline().metadata().published(),
        shingles.size(),
        shingles.stream().sorted().limit(SIZE).toList(), sentences);
  }

  /// Whether it is long enough to be a copy of something: two short notes may be alike by chance.
  boolean isLong() {
    return shingles >= LONG_TEXT;
  }

  /// Shared shingles by all shingles of both, estimated from the smallest hashes of the two taken together.
  double jaccard(Fingerprint other) {
    int here = 0;
    int there = 0;
    int shared = 0;
    int all = 0;
    while (all < SIZE && (here < smallest.size() || there < other.smallest.size())) {
      int order = here == smallest.size()
          ? 1
          : there == other.smallest.size()
              ? -1
              : Long.compare(smallest.get(here), other.smallest.get(there));
      here += order <= 0 ? 1 : 0;
      there += order >= 0 ? 1 : 0;
      shared += order == 0 ? 1 : 0;
      all++;
    }
    return all == 0 ? 0 : (double) shared / all;
  }

  /// The share of the shorter text that the other has too, estimated from the Jaccard index.
  double containment(Fingerprint other) {
    double jaccard = jaccard(other);
    double shared = jaccard * (shingles + other.shingles) / (1 + jaccard);
    int shorter = Math.min(shingles, other.shingles);
    return shorter == 0 ? 0 : Math.min(1, shared / shorter);
  }

  /// The sentences of this article that the other has too, word by word.
  List<Evidence> sharedSentences(Fingerprint other) {
    var shared = new ArrayList<Evidence>();
    sentences.forEach((hash, evidence) -> {
      if (other.sentences.containsKey(hash)) {
        shared.add(evidence);
      }
    });
    return shared;
  }
}
