package dev.crosscheck.consistency;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which articles copy which, so that a copy is no second source.
record Copies(Map<String, String> original) {

  /// Words from which on two equal quotations can't be chance.
  private static final int LONG = 8;

  /// The number of sources of which none copies another: copied articles count once, and so do equal sentences.
  /// Of voices that weren't kept nothing is known; they count as they are.
  int independent(Voices voices) {
    Set<String> articles = new HashSet<>();
    Set<Long> sentences = new HashSet<>();
    int sources = voices.count() - voices.strongest().size();
    for (var voice : voices.strongest()) {
      var words = Prose.words(voice.evidence().quote());
      boolean newArticle = articles.add(original.getOrDefault(voice.article(), voice.article()));
      boolean newSentence = words.size() < LONG || sentences.add(Prose.hash(words));
      if (newArticle && newSentence) {
        sources++;
      }
    }
    return sources;
  }
}
