package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;

/// Words that stand for the thing that a text is on: "it", "this framework", "the small PHP framework".
final class StandIns {

  /// Most words between an article and the noun.
  private static final int PHRASE = 4;
  private static final Set<String> POINTING = FunctionWords.of("articles-of-stand-ins");
  /// Kinds of things that qualify a noun, and aren't what it means: "this PHP framework".
  private static final Set<String> QUALIFIERS = Set.of("language", "runtime");

  private final String view;
  private final List<Span> spans;
  private final NavigableMap<Integer, Wording.Name> names;
  private final Set<String> nouns;
  private final Set<String> modifiers;

  /// - `nouns`: what a thing is called ("framework"). `modifiers`: what may stand before such a noun.
  StandIns(String view, List<Span> spans, NavigableMap<Integer, Wording.Name> names,
      Set<String> nouns, Set<String> modifiers) {
    this.view = view;
    this.spans = spans;
    this.names = names;
    this.nouns = nouns;
    this.modifiers = modifiers;
  }

  /// How many words from a place on stand for the thing; 0 where none do.
  int length(int from) {
    String word = word(from);
    if (word.equals("it")) {
      return 1;
    }
    if (!POINTING.contains(word)) {
      return 0;
    }
    if (word.equals("this")
        && (from + 1 >= spans.size() || Clauses.BREAKS.contains(word(from + 1)))) {
      return 1;
    }
    int at = from + 1;
    while (at - from <= PHRASE && !nouns.contains(word(at)) && qualifies(at)) {
      at = Math.max(at + 1, end(at));
    }
    boolean noun = nouns.contains(word(at)) && !word(at).endsWith("s");
    return noun && !names.containsKey(at) && !names.containsKey(at + 1) ? at + 1 - from : 0;
  }

  private boolean qualifies(int at) {
    var name = names.get(at);
    return name == null ? modifiers.contains(word(at)) : QUALIFIERS.contains(name.kind());
  }

  private int end(int at) {
    var name = names.get(at);
    return name == null ? at : name.to();
  }

  private String word(int at) {
    if (at >= spans.size()) {
      return "";
    }
    var span = spans.get(at);
    return view.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
  }
}
