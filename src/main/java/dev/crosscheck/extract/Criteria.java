package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Cue;
import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Facet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What a sentence only names: "they differ in speed, security and documentation" tells of neither which has them.
final class Criteria {

  /// Most words of an enumeration.
  private static final int REACH = 40;
  private static final Set<String> JOINTS = Set.of(",", "and", "or", "&", "/", "(", ")", "-");
  private static final Set<String> LINKS = FunctionWords.of("ends-of-criteria");

  private final Wording wording;
  private final Grammar grammar;
  /// The phrases after which things are only named, by the word they start at.
  private final NavigableMap<Integer, List<CueMatch>> phrases;

  /// - `matches`: all of the sentence.
  Criteria(Wording wording, Grammar grammar, List<CueMatch> matches) {
    this.wording = wording;
    this.grammar = grammar;
    this.phrases = matches.stream().filter(match -> match.cue().has(Cue.Condition.NAMING))
        .collect(Collectors.groupingBy(CueMatch::from, TreeMap::new, Collectors.toList()));
  }

  /// Whether a cue is no more than a criterion; one that names whom it is said of is said of that.
  boolean hold(CueMatch match) {
    return !phrases.isEmpty() && match.subject() < 0
        && match.cue().facet().filter(Criteria::isNamed).isPresent()
        && phrases.subMap(match.from() - REACH, match.to()).values().stream().flatMap(List::stream)
            .anyMatch(phrase -> phrase.contains(match)
                || phrase.to() <= match.from() && enumerates(phrase.to(), match.from()));
  }

  private static boolean isNamed(Facet facet) {
    return switch (facet.group()) {
      case FEATURE, USE -> true;
      case QUALITY -> facet == Facet.QUALITY;
      case FACT -> facet == Facet.ARCHITECTURE;
    };
  }

  /// Whether nothing but an enumeration stands between two places.
  private boolean enumerates(int from, int to) {
    for (int i = from; i < to; i++) {
      String word = wording.word(i);
      boolean end = grammar.negationEnds().contains(word) && !JOINTS.contains(word)
          || LINKS.contains(word) || wording.nameOver(i).isPresent();
      boolean verb = wording.is(i, grammar.verbs()) && !wording.is(i, grammar.modifiers())
          && !word.startsWith("support") && !word.endsWith("ing")
          && !(wording.is(i, grammar.traits())
              && (i == from || JOINTS.contains(wording.word(i - 1))));
      if (end || verb) {
        return false;
      }
    }
    return true;
  }
}
