package dev.crosscheck.consistency;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.List;

/// The words of a sentence with every name exchanged for one sign.
final class SlottedWords {

  /// Stands for a name.
  static final String SLOT = "_";

  private SlottedWords() {}

  static List<String> of(Analysis analysis, Topics topics, Sentence sentence) {
    String view = analysis.outline().view();
    var words = new ArrayList<String>();
    int at = sentence.span().start();
    for (Span mention : topics.mentions(sentence)) {
      if (mention.start() >= at && mention.end() <= sentence.span().end()) {
        words.addAll(Prose.words(view.substring(at, mention.start())));
        words.add(SLOT);
        at = mention.end();
      }
    }
    words.addAll(Prose.words(view.substring(at, sentence.span().end())));
    return words;
  }
}
