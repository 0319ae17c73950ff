package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import java.util.List;
import java.util.Set;

/// Whether a sentence names things only by the way, so that the next goes on with what it was about before.
record Asides(Wording wording, Grammar grammar) {

  /// Words before an "it" that is the sentence's own subject.
  private static final Set<String> AROUND = FunctionWords.of("around");

  /// Words before what is only named by the way; "look at Koa" shows it.
  private static final Set<String> MEANS = FunctionWords.of("means-of-building");

  /// Whether another thing is only named for what it has to do with the topic ("WordPress is written in it"), which
  /// the next sentence goes on with.
  boolean referBack(List<String> topic, Subjects subjects) {
    if (topic.isEmpty() || !subjects.named() || subjects.main().things().equals(topic)) {
      return false;
    }
    for (int i = 1; i < wording.size(); i++) {
      // "a community around it" is that of the sentence's own subject
      boolean own = wording.is(i - 1, AROUND);
      boolean object = wording.word(i).equals("it") && !own && !wording.is(i + 1, grammar.verbs());
      if (object || wording.word(i).equals("this") && wording.is(i + 1, grammar.anaphors())) {
        return true;
      }
    }
    return false;
  }

  /// Whether every name stands behind a preposition: "tight integration with Koa", "the router of the Koa team".
  boolean nameMeansOnly() {
    return wording.names().values().stream().allMatch(this::isMeans);
  }

  private boolean isMeans(Wording.Name name) {
    int at = name.from() - 1;
    while (grammar.determiners().contains(wording.word(at))) {
      at--;
    }
    return wording.is(at, MEANS);
  }
}
