package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Sentence;
import java.util.regex.Pattern;

/// Items that open with a label on how a thing is learnt ("Steep Learning Curve: …") under the thing's heading. The label says
/// it outright; what follows explains it, unless it says for whom alone it holds.
final class LearningLabels {

  /// A few words with a mark behind them, and what follows.
  private static final Pattern LABELLED = Pattern
      .compile("(?s)^\\W*(?<label>[\\w' -]{4,40}?)\\s*(?::|\\s[\\u2013\\u2014-]\\s)(?<rest>.+)$");

  private static final Phrasings PHRASINGS = Phrasings.own();

  private LearningLabels() {}

  /// The label of a sentence; empty where it has none of the sort, or what follows limits it.
  static String of(Topics topics, Sentence sentence, String text) {
    String topic = topics.ofSection(sentence.section());
    var found = LABELLED.matcher(text);
    if (sentence.shape() != Sentence.Shape.BULLET || topic.isEmpty() || !found.matches()) {
      return "";
    }
    var named = topics.within(sentence.span());
    if (!named.isEmpty() && named.stream().noneMatch(name -> name.framework().equals(topic))) {
      return "";
    }
    String label = found.group("label");
    String rest = found.group("rest");
    boolean outright = PHRASINGS.has("hard-to-learn", label)
        ? !PHRASINGS.has("hard-for-some", rest)
        : PHRASINGS.has("easy-to-learn", label) && !PHRASINGS.has("easy-for-some", rest);
    return outright ? label + "." : "";
  }
}
