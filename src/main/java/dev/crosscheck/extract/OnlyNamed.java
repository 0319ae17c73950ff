package dev.crosscheck.extract;

import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Sentence;
import java.util.List;
import java.util.Set;

/// What a line is about that has no subject of its own: the only thing that may be ranked which it names, or the one that
/// an item of a list begins with.
final class OnlyNamed {

  private static final Set<String> RANKED = Set.of("runtime", "cms");
  private static final Set<String> OTHERS = Set.of("like", "unlike", "than", "by", "vs");
  private static final String THAN = "than";

  private OnlyNamed() {}

  /// The ids of the frameworks and runtimes that a sentence names, and doesn't only set something against.
  static List<String> of(Wording wording, Grammar grammar) {
    return wording.names().values().stream()
        .filter(name -> name.kind().endsWith("framework") || name.kind().equals("runtime"))
        .filter(name -> !wording.is(name.to(), grammar.styled())
            && !wording.is(name.from() - 1, OTHERS)
            && !wording.word(name.from() - 2).equals(THAN))
        .filter(name -> !wording.is(name.to(), grammar.frameworks())
            || !new NounPhrases(wording, grammar).isOneOfIts(name))
        .map(Wording.Name::id).distinct().toList();
  }

  /// Whether an item of a list begins with what may be ranked, by itself: "Wagtail sits on top of Django".
  static boolean begins(Outline outline, Wording wording) {
    var sentence = wording.sentence();
    return sentence.shape() == Sentence.Shape.BULLET
        && outline.blocks().get(sentence.block()).span().start() == sentence.span().start()
        && wording.nameAt(0)
            .filter(name -> name.kind().endsWith("framework") || RANKED.contains(name.kind()))
            .filter(name -> name.to() < wording.size() && !wording.isTied(name.to() - 1)
                && !wording.word(name.to()).startsWith("'")
                && !wording.word(name.to()).equals("/"))
            .isPresent();
  }
}
