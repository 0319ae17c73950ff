package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Cue;
import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.model.Facet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a sentence says of things by ranking them in some respect, beside all else that it says: "Gin has the edge when
/// it comes to speed" ranks Gin in performance, and praises no speed.
///
/// - `matches`: all of the sentence, those that rank saying in which respect they do.
/// - `ranked`: of these the ones that rank, by the word they start at.
record Verdicts(List<CueMatch> matches,
    NavigableMap<Integer, List<Respects.Ranked>> ranked) {

  private static final Set<Facet> RANKING = EnumSet.of(Facet.COMPARISON, Facet.SUPERLATIVE);
  /// Most words between a ranking match and the name of its respect.
  private static final int REACH = 60;
  /// What the name of a respect may be taken for.
  private static final Set<Facet> NAMED = EnumSet.of(Facet.QUALITY, Facet.FEATURE);

  /// The matches without those that rank in no respect that is named, of which `unsettled` is told, and without others
  /// that the ranking ones say more of.
  static Verdicts of(List<CueMatch> matches, Wording wording, Respects respects,
      Consumer<CueMatch> unsettled) {
    if (matches.stream().noneMatch(Verdicts::ranks)) {
      return new Verdicts(matches, new TreeMap<>());
    }
    var ranked = new TreeMap<Integer, List<Respects.Ranked>>();
    var named = Respects.named(matches);
    matches.stream().filter(Verdicts::ranks).forEach(match -> {
      var settled = respects.settle(match, named, wording);
      if (settled.isEmpty()) {
        unsettled.accept(match);
      }
      settled.forEach(
          some -> ranked.computeIfAbsent(match.from(), _ -> new ArrayList<>()).add(some));
    });
    var all = ranked.values().stream().flatMap(List::stream).map(Respects.Ranked::match)
        .collect(Collectors.toCollection(ArrayList::new));
    matches.stream().filter(match -> !ranks(match))
        .filter(match -> near(match, ranked).noneMatch(other -> says(other.match(), match)))
        .forEach(all::add);
    return new Verdicts(List.copyOf(all), ranked);
  }

  private static boolean ranks(CueMatch match) {
    return match.cue().has(Cue.Condition.RESPECT) && !match.cue().has(Cue.Condition.LABEL);
  }

  /// Whether what is said in some respect says more than another match over the same words, whatever it compares with.
  private static boolean says(CueMatch settled, CueMatch match) {
    return match.cue().facet().filter(RANKING::contains).isPresent() && settled.contains(match)
        || !Comparatives.isOpen(settled) && praises(settled, match);
  }

  /// The ranking match that says more than another: that only names the respect, or praises the same; none where nothing
  /// is said to be compared with.
  Optional<CueMatch> naming(CueMatch other, List<Comparatives.Comparative> comparatives) {
    if (other.cue().facet().filter(NAMED::contains).isEmpty()) {
      return Optional.empty();
    }
    return near(other, ranked)
        .filter(some -> names(some, other) || praises(some.match(), other))
        .map(Respects.Ranked::match)
        .filter(match -> !Comparatives.isOpen(match)
            || comparatives.stream().anyMatch(found -> found.match().equals(match)))
        .findFirst();
  }

  /// Those of the ranking ones that stand near another match.
  private static Stream<Respects.Ranked> near(CueMatch other,
      NavigableMap<Integer, List<Respects.Ranked>> ranked) {
    return ranked.subMap(other.from() - REACH, other.to() + REACH).values().stream()
        .flatMap(List::stream);
  }

  private static boolean names(Respects.Ranked some, CueMatch other) {
    return some.respects().stream()
        .anyMatch(respect -> respect.from() < other.to() && other.from() < respect.to());
  }

  private static boolean praises(CueMatch settled, CueMatch match) {
    return match.cue().facet().equals(Optional.of(Facet.QUALITY))
        && match.cue().value().equals(settled.cue().value()) && match.contains(settled);
  }
}
