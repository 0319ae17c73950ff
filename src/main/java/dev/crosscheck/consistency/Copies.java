package dev.crosscheck.consistency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which articles copy which, so that a copy is no second source.
record Copies(Map<String, String> original) {

  /// Words in a row that two quotations share by no chance, but because both repeat a slogan or each other.
  private static final int RUN = 8;

  /// Fewest words of a shorter quotation that, if equal, tell as much; labels and cells are equal by chance.
  private static final int SENTENCE = 5;

  /// The number of sources of which none copies another. Of voices that weren't kept nothing is known; they count as they
  /// are.
  int independent(Voices voices) {
    var kept = voices.strongest();
    return voices.count() - kept.size() + sources(kept).size();
  }

  /// A voice for each source, in their order: copied articles are one, and so are those that say it in the same words.
  List<Voice> sources(Collection<Voice> voices) {
    Set<String> articles = new HashSet<>();
    Set<Long> known = new HashSet<>();
    var sources = new ArrayList<Voice>();
    for (var voice : voices) {
      boolean newArticle = articles.add(original.getOrDefault(voice.article(), voice.article()));
      var runs = runs(Prose.words(voice.evidence().quote()));
      boolean newWords = Arrays.stream(runs).noneMatch(known::contains);
      Arrays.stream(runs).forEach(known::add);
      if (newArticle && newWords) {
        sources.add(voice);
      }
    }
    return sources;
  }

  private static long[] runs(List<String> words) {
    return words.size() < SENTENCE
        ? new long[0]
        : Prose.shingles(words, Math.min(RUN, words.size()));
  }
}
