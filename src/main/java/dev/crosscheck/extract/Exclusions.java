package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Cue;
import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.model.Facet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Superlatives that say what nothing else is: "no other framework is easier to learn", "nobody has such good docs",
/// "you won't find a smaller one than Koa".
///
/// - `phrases`: what excludes the others.
record Exclusions(Wording wording, List<CueMatch> phrases) {

  /// Most words from what excludes the others to what is said.
  private static final int REACH = 12;
  /// Most words between what is said and the "than" or "as" behind it.
  private static final int MEASURE = 6;
  private static final Optional<Facet> QUALITY = Optional.of(Facet.QUALITY);
  private static final Set<String> ENDS = Set.of(";", ":", ".", ",", "while", "but");
  private static final Set<String> EQUAL = Set.of("as", "so", "such");
  private static final Set<String> THAN = Set.of("than", "as");
  /// Most words between "as" and what there is as much of.
  private static final int MANY = 3;

  /// - `matches`: all cues of the sentence.
  static Exclusions of(Wording wording, List<CueMatch> matches) {
    return new Exclusions(wording, matches.stream()
        .filter(match -> match.cue().has(Cue.Condition.EXCLUDING)).toList());
  }

  /// Whether a cue stands for what nothing else is.
  boolean reach(CueMatch match) {
    return phrases.stream().anyMatch(phrase -> phrase.to() <= match.from()
        && match.from() - phrase.to() <= REACH
        && !wording.any(phrase.to(), match.from(), ENDS));
  }

  /// The matches where praise of what nothing else is, to the same degree ("as many packages"), is a superlative.
  List<CueMatch> turned(List<CueMatch> matches) {
    if (phrases.isEmpty()) {
      return matches;
    }
    var equal = first(matches.stream().filter(this::isEqual).toList());
    return matches.stream()
        .filter(match -> equal.contains(match) || !reach(match)
            || !match.cue().facet().equals(QUALITY)
            || equal.stream().noneMatch(other -> match.from() < other.to()
                && other.from() <= match.to()))
        .map(match -> equal.contains(match)
            ? match.saying(Facet.SUPERLATIVE, match.cue().value()).of(named(match))
            : match)
        .toList();
  }

  /// Of matches that lie over each other the first.
  private static List<CueMatch> first(List<CueMatch> matches) {
    var first = new ArrayList<CueMatch>();
    matches.stream().sorted(Comparator.comparingInt(CueMatch::from)
        .thenComparing(match -> match.cue().id())).forEach(match -> {
          if (first.isEmpty() || first.getLast().to() <= match.from()) {
            first.add(match);
          }
        });
    return first;
  }

  /// Whether a cue tells what nothing else has as much of: plugins, of "as many plugins".
  boolean concede(CueMatch match) {
    return reach(match) && wording.any(match.from() - MANY, match.to(), EQUAL);
  }

  private boolean isEqual(CueMatch match) {
    return match.cue().facet().equals(QUALITY) && reach(match)
        && !match.cue().has(Cue.Condition.LABEL)
        && wording.any(match.from() - 1, match.to(), EQUAL);
  }

  /// Where the thing is named that the superlative is said of: behind "than" or "as"; -1 where none is.
  int named(CueMatch match) {
    return IntStream.range(match.to(), match.to() + MEASURE)
        .filter(i -> wording.is(i, THAN) && wording.nameAt(i + 1).isPresent())
        .map(i -> i + 1).findFirst().orElse(-1);
  }

  /// Whether it is said of something that isn't known: "than this".
  boolean isOfUnknown(CueMatch match) {
    return named(match) < 0 && wording.any(match.to(), match.to() + MEASURE, THAN);
  }
}
